// Tokens that a login hands out are meant to leave: outside of stored types only password-like names
// count. What the caller sent himself and gets back is left out, unless records are read as well.
MATCH (e:HttpEndpoint)-[r:RETURNS_DATA]->(f:DataField {sensitivity: 'SECRET'})
MATCH (e)-[t:TOUCHES_DATA {mode: 'RETURN'}]->(f)
WHERE (f.name =~ $names OR EXISTS { (:Entity)-[:HAS_FIELD]->(f) }) AND (NOT t.sentBack OR t.container <> '')
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function <> 'DENY'
WITH e, d, r, f ORDER BY e.uid, d.uid, f.uid, r.dataPath
WITH e, d, collect(DISTINCT last(split(f.className, '.')) + '.' + f.name) AS fields, collect(DISTINCT r.dataPath) AS ways
RETURN e, d, fields, 'READ' AS stake, ['CREDENTIAL'] AS dataClasses, fields[0] AS cause, [x IN ways | 'returns ' + x] AS stepTexts,
       [x IN ways | e.file] AS stepFiles, [x IN ways | e.startLine] AS stepLines,
       CASE WHEN coalesce(e.purpose, '') = 'REGISTRATION' THEN 'LOW'
            WHEN d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] THEN 'CRITICAL'
            WHEN d.function IN ['ROLE', 'PERMISSION', 'UNKNOWN'] THEN 'MEDIUM' ELSE 'HIGH' END AS severity
ORDER BY e.uid, fields, d.uid
