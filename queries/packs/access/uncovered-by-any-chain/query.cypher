MATCH (app:Application)-[:EXPOSES]->(e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function = 'PUBLIC_DEFAULT' AND NOT e:ManagementEndpoint AND coalesce(e.purpose, '') = ''
WITH app, e, d, COUNT { (app)-[:CONTAINS]->(c:GuardChain) WHERE coalesce(c.framework, '') <> 'none' } AS chains
WHERE chains > 0
RETURN e, d, chains, app.uid AS cause,
       CASE WHEN e.stateChanging OR EXISTS { (e)-[a:TOUCHES]->() WHERE a.mode <> 'READ' }
            THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       CASE d.confidence WHEN 'POSSIBLE' THEN 'LIKELY' ELSE d.confidence END AS confidence
ORDER BY e.uid, d.uid
