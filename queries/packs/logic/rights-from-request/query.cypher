MATCH (e:HttpEndpoint)-[r:REACHES]->(m:Method {test: false})-[:SHOWS]->(o:Observation {kind: 'DECIDED_BY_REQUEST'})
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'AUTHENTICATED']
WITH e, r, d, m, o ORDER BY m.uid, o.subject, r.overApproximate, r.minDepth, e.uid, d.uid
WITH m, o, collect(e)[0] AS e, collect(d)[0] AS d, collect(r.pathUids)[0] AS path
RETURN e, d, m.uid AS methodUid, o.subject AS subject, path, o.detail AS detail, o.file AS file, o.startLine AS line,
       CASE WHEN e.stateChanging THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       o.stepFiles AS stepFiles, o.stepLines AS stepLines, o.stepTexts AS stepTexts
ORDER BY methodUid, subject
