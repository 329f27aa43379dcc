MATCH (m:Method {test: false})-[:HAS_SINK]->(s:Sink {sinkKind: 'PROMPT'})-[:CARRIES]->(f:DataField)
WHERE f.sensitivity IN $sensitivities
WITH m, s, f ORDER BY m.uid, s.startLine, s.uid, f.gravity DESC, f.uid
WITH m, collect(DISTINCT f.label) AS fields, max(f.gravity) AS gravity, collect(DISTINCT f.dataClasses[0]) AS dataClasses, collect(DISTINCT s) AS sinks
WITH m, fields, gravity, dataClasses, sinks,
     COLLECT { MATCH (e:Endpoint)-[r:REACHES]->(m) RETURN e ORDER BY r.minDepth, e.uid LIMIT 1 }[0] AS door
RETURN m, fields, dataClasses, 'TOUCH' AS stake, m.className AS cause, coalesce(door.application, '') AS application,
       coalesce(trim(door.name), '') AS endpoint, sinks[0].file AS file, sinks[0].startLine AS line,
       CASE WHEN door IS NULL THEN '' ELSE ', reached from ' + door.name END AS reached,
       CASE gravity WHEN 3 THEN 'HIGH' WHEN 2 THEN 'MEDIUM' ELSE 'LOW' END AS severity,
       [s IN sinks | s.file] AS stepFiles, [s IN sinks | s.startLine] AS stepLines,
       [s IN sinks | 'hands to ' + s.callee] AS stepTexts
ORDER BY m.uid, fields
