// One inherited handler serves several controllers; on some of them it needs a privilege.
MATCH (s:HttpEndpoint)-[:HAS_ACCESS]->(sd:AccessDecision)
WHERE sd.function IN ['ROLE', 'PERMISSION'] AND s.stateChanging
MATCH (s)-[:HANDLES]->(:Method)-[:OVERRIDES*0..1]-(:Method)<-[:HANDLES]-(e:HttpEndpoint)
WHERE e.className <> s.className AND e.verb = s.verb AND e.application = s.application
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision {variant: sd.variant})
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND d.objectCheck <> 'PROVEN'
WITH e, d, s, sd ORDER BY e.uid, d.uid, s.uid, sd.uid
WITH e, d, collect(s)[0] AS s, collect(sd)[0] AS sd
RETURN e, d, s.name AS sibling, last(split(s.className, '.')) AS controller, sd.formula AS needs, e.handlerUid AS cause,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'any login' ELSE 'no login' END AS weak,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'MEDIUM' ELSE 'HIGH' END AS severity
ORDER BY e.uid, d.uid
