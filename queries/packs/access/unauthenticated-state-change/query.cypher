// An input that may be a secret which code checks makes the finding a question. What is only kept for a while
// (a captcha, a session) is no lasting change.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND coalesce(e.purpose, '') = ''
MATCH (e)-[a:TOUCHES]->(c:DataContainer)
WHERE a.mode IN ['WRITE', 'DELETE']
WITH e, d, a, c ORDER BY e.uid, d.uid, a.overApproximate, a.minDepth, c.name, a.operation
WITH e, d, collect(a.mode) AS modes, collect(a)[0] AS way, [x IN collect(DISTINCT last(split(c.name, '/'))) WHERE NOT x IN $caches] AS containers
WHERE size(containers) > 0
WITH e, d, modes, way, containers, COLLECT {
       MATCH (e)-[:ACCEPTS]->(i:EndpointInput) WHERE i.name =~ $proofs RETURN i.name ORDER BY i.name
     } AS proofs
WHERE size(proofs) = 0 OR NOT EXISTS {
  MATCH (e)-[:HANDLES]->(:Method)-[:CALLS*1..4]->(m:Method)-[:CONTAINS]->(p:Parameter)
  WHERE p.name IN proofs AND m.returnType IN ['boolean', 'Boolean', 'java.lang.Boolean']
}
RETURN e, d, containers, way.pathUids AS path,
       CASE WHEN 'DELETE' IN modes THEN 'delete from' ELSE 'write to' END AS does,
       CASE WHEN 'DELETE' IN modes THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       CASE size(proofs) WHEN 0 THEN 'OPEN' ELSE 'POSSIBLE' END AS status,
       [x IN proofs | 'Is ' + x + ' of ' + e.name + ' a secret that is checked?'] AS questions,
       CASE WHEN d.confidence <> 'CONFIRMED' THEN d.confidence ELSE way.confidence END AS confidence
ORDER BY e.uid, containers, d.uid
