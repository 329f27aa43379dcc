MATCH (m:Method {test: false})-[:SHOWS]->(o:Observation {kind: 'FAILURE_AS_SUCCESS'})
WITH m, o, COLLECT { MATCH (e:Endpoint)-[r:REACHES]->(m) RETURN e ORDER BY r.minDepth, e.uid LIMIT 1 }[0] AS door
RETURN m, o.uid AS observation, o.subject AS subject, o.detail AS detail, o.file AS file, o.startLine AS line,
       coalesce(door.application, '') AS application, coalesce(trim(door.name), '') AS endpoint,
       CASE WHEN door IS NULL THEN '' ELSE ', reached from ' + door.name END AS reached,
       CASE WHEN door IS NULL THEN 'MEDIUM' ELSE 'HIGH' END AS severity,
       o.stepFiles AS stepFiles, o.stepLines AS stepLines, o.stepTexts AS stepTexts
ORDER BY m.uid, observation
