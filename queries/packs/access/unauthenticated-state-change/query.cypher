MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
MATCH (e)-[r:REACHES]->(:Method)-[a:WRITES_TO]->(c:DataContainer)
WITH e, d, r, a, c ORDER BY e.uid, d.uid, r.overApproximate, r.minDepth, c.name, a.operation
WITH e, d, 'DELETE' IN collect(a.mode) AS deleted, collect(r.pathUids)[0] AS path,
     collect(r.overApproximate)[0] AS over, collect(a.confidence)[0] AS sure,
     collect(DISTINCT last(split(c.name, '/'))) AS names
UNWIND names AS name
WITH e, d, deleted, path, over, sure, name ORDER BY name
WITH e, d, deleted, path, over, sure, collect(name) AS containers
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       d.reason AS reason, e.uid AS endpointUid, containers, path,
       CASE WHEN deleted THEN 'delete from' ELSE 'write to' END AS does,
       CASE WHEN deleted THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       CASE WHEN d.confidence = 'POSSIBLE' THEN 'POSSIBLE'
            WHEN over OR d.confidence <> 'CONFIRMED' THEN 'LIKELY' ELSE sure END AS confidence,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       coalesce(COLLECT {
         MATCH (e)-[by:GUARDED_BY {role: 'DECIDES'}]->(g:Guard) WHERE by.variant = d.variant
         RETURN g.uid ORDER BY g.uid
       }[0], d.reason) AS cause
ORDER BY endpointUid, containers, d.uid
