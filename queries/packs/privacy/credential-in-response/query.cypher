// Tokens that a login hands out are meant to leave: outside of stored types only password-like names
// count. What the caller sent himself and gets back is left out, unless records are read as well.
MATCH (e:HttpEndpoint)-[r:RETURNS_DATA]->(f:DataField)
WHERE f.sensitivity = 'SECRET'
  AND (f.name =~ $names OR EXISTS { (:Entity)-[:CONTAINS]->(f) })
  AND NOT (EXISTS { (e)-[:ACCEPTS]->(:EndpointInput)-[:BOUND_TO]->(:Type)-[:EXTENDS*0..5]->(:Type)-[:CONTAINS]->(f) }
           AND NOT EXISTS { (e)-[t:TOUCHES_DATA {mode: 'READ'}]->(f) })
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function <> 'DENY'
WITH e, d, r, f ORDER BY e.uid, d.uid, f.uid
WITH e, d, collect(DISTINCT last(split(replace(f.className, '$', '.'), '.')) + '.' + f.name) AS fields,
     collect(DISTINCT r.dataPath) AS ways
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       e.uid AS endpointUid, fields, 'READ' AS stake, ['CREDENTIAL'] AS dataClasses,
       CASE WHEN d.function STARTS WITH 'PUBLIC' THEN 'no check at all'
            WHEN d.function = 'UNKNOWN' THEN 'a check that is not known'
            WHEN d.function = 'AUTHENTICATED' THEN 'the login' ELSE 'the check for ' + d.formula END AS access,
       CASE WHEN d.function STARTS WITH 'PUBLIC' THEN 'CRITICAL'
            WHEN d.function IN ['ROLE', 'PERMISSION'] THEN 'MEDIUM' ELSE 'HIGH' END AS severity,
       COLLECT { MATCH (e)-[:HANDLES]->(m:Method) RETURN m.uid ORDER BY m.uid } AS originOf,
       [x IN ways | e.file] AS stepFiles, [x IN ways | e.startLine] AS stepLines,
       [x IN ways | 'returns ' + x] AS stepTexts,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       fields[0] AS cause
ORDER BY endpointUid, fields, d.uid
