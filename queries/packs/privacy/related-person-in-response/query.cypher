// The record asked for is about something else, and the person it belongs to comes along as a stored record.
MATCH (e:HttpEndpoint)-[r:RETURNS_DATA]->(f:DataField)
WHERE f.sensitivity IN $sensitivities AND r.dataPath CONTAINS '.' AND any(x IN f.dataClasses WHERE x IN $identifying)
MATCH (t:Entity)-[:HAS_FIELD]->(f)
WITH e, f, split(r.dataPath, '.') AS way, r ORDER BY e.uid, r.dataPath
WITH e, f, r, way[size(way) - 2] AS through
WHERE NOT through IN $wrappers
  AND NOT EXISTS { MATCH (e)-[o:RETURNS_DATA]->(g:DataField) WHERE NOT o.dataPath CONTAINS '.' AND g.sensitivity IN $sensitivities AND any(x IN g.dataClasses WHERE x IN $identifying) }
WITH e, collect(DISTINCT r.dataPath) AS ways, collect(DISTINCT f.label) AS fields, collect(DISTINCT f.dataClasses[0]) AS dataClasses, max(f.gravity) AS gravity
WHERE size(dataClasses) >= 2
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function <> 'DENY'
RETURN e, d, fields, dataClasses, 'READ' AS stake, e.className AS cause, ways[0] AS first, size(ways) AS number,
       [x IN ways | 'returns ' + x] AS stepTexts, [x IN ways | e.file] AS stepFiles, [x IN ways | e.startLine] AS stepLines,
       CASE WHEN d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] THEN 'MEDIUM' WHEN gravity >= 2 THEN 'MEDIUM' ELSE 'LOW' END AS severity
ORDER BY e.uid, fields, d.uid
