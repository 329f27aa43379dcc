// A name without a dot is a service of the same network; credentials are sent to be checked.
MATCH (m:Method {test: false})-[:HAS_SINK]->(s:ServiceCall)-[:CARRIES]->(f:DataField)
WHERE f.sensitivity IN $sensitivities
MATCH (s)-[:TARGETS]->(x:ExternalService)
WHERE (x.host CONTAINS '.' AND NOT x.host =~ $own) OR x.host = '?'
WITH m, s, x, f ORDER BY m.uid, x.uid, f.gravity DESC, f.uid
WITH m, s, x, collect(DISTINCT f.label) AS fields, max(f.gravity) AS gravity, collect(DISTINCT f.dataClasses[0]) AS dataClasses
WITH m, s, x, fields, gravity, dataClasses,
     COLLECT { MATCH (e:Endpoint)-[r:REACHES]->(m) RETURN e ORDER BY r.minDepth, e.uid LIMIT 1 }[0] AS door
RETURN m, x.name AS service, fields, dataClasses, 'TOUCH' AS stake, x.name AS cause, coalesce(door.application, '') AS application,
       coalesce(trim(door.name), '') AS endpoint, s.file AS file, s.startLine AS line,
       CASE WHEN door IS NULL THEN '' ELSE ', reached from ' + door.name END AS reached,
       CASE WHEN x.host = '?' THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE WHEN x.host = '?' THEN 'LOW' WHEN gravity >= 2 THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       [s.file] AS stepFiles, [s.startLine] AS stepLines, ['sends to ' + x.name] AS stepTexts
ORDER BY m.uid, service, fields
