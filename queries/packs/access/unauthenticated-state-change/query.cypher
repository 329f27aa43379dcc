MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
MATCH (e)-[r:REACHES]->(:Method)-[a:WRITES_TO]->(c:DataContainer)
WITH e, d, r, a, c, COLLECT {
       MATCH (e)-[:ACCEPTS]->(i:EndpointInput) WHERE i.name =~ $proofs RETURN i.name ORDER BY i.name
     } AS proofs
WHERE size(proofs) = 0 OR NOT EXISTS {
  MATCH (e)-[:HANDLES]->(:Method)-[:CALLS*1..4]->(m:Method)-[:CONTAINS]->(p:Parameter)
  WHERE p.name IN proofs AND m.returnType IN ['boolean', 'Boolean', 'java.lang.Boolean']
}
WITH e, d, r, a, c, proofs ORDER BY e.uid, d.uid, r.overApproximate, r.minDepth, c.name, a.operation
WITH e, d, proofs, 'DELETE' IN collect(a.mode) AS deleted, collect(r.pathUids)[0] AS path,
     collect(r.overApproximate)[0] AS over, collect(a.confidence)[0] AS sure,
     collect(DISTINCT last(split(c.name, '/'))) AS names
UNWIND names AS name
WITH e, d, proofs, deleted, path, over, sure, name ORDER BY name
WITH e, d, proofs, deleted, path, over, sure, collect(name) AS containers
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       d.reason AS reason, e.uid AS endpointUid, containers, path,
       CASE WHEN deleted THEN 'delete from' ELSE 'write to' END AS does,
       CASE WHEN deleted THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       CASE size(proofs) WHEN 0 THEN 'OPEN' ELSE 'POSSIBLE' END AS status,
       [x IN proofs | 'Is ' + x + ' of ' + e.verb + ' ' + e.address + ' a secret that is checked?']
         AS questions,
       CASE WHEN d.confidence = 'POSSIBLE' THEN 'POSSIBLE'
            WHEN over OR d.confidence <> 'CONFIRMED' THEN 'LIKELY' ELSE sure END AS confidence,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       coalesce(COLLECT {
         MATCH (e)-[by:GUARDED_BY {role: 'DECIDES'}]->(g:Guard) WHERE by.variant = d.variant
         RETURN g.uid ORDER BY g.uid
       }[0], d.reason) AS cause
ORDER BY endpointUid, containers, d.uid
