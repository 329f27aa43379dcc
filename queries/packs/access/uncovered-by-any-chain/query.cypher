MATCH (app:Application)-[:EXPOSES]->(e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function = 'PUBLIC_DEFAULT' AND NOT e:ManagementEndpoint
WITH app, e, d, COUNT { (app)-[:CONTAINS]->(:GuardChain) } AS chains
WHERE chains > 0
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       d.reason AS reason, e.uid AS endpointUid,
       toString(chains) + CASE chains WHEN 1 THEN ' filter chain' ELSE ' filter chains' END AS chains,
       CASE WHEN e.stateChanging OR EXISTS { (e)-[:REACHES]->(:Method)-[:WRITES_TO]->(:DataContainer) }
            THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       CASE d.confidence WHEN 'POSSIBLE' THEN 'LIKELY' ELSE d.confidence END AS confidence,
       COLLECT { MATCH (e)-[:HANDLES]->(m:Method) RETURN m.uid ORDER BY m.uid } AS originOf,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       app.uid AS cause
ORDER BY endpointUid, d.uid
