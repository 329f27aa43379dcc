// Siblings are the endpoints of one class; each handler counts once per variant.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE NOT e:ManagementEndpoint
WITH e, d ORDER BY e.uid, d.uid
WITH e.application AS app, e.className AS type, d.variant AS version, collect({e: e, d: d}) AS group
WITH group, [x IN group WHERE x.d.function IN ['ROLE', 'PERMISSION', 'DENY']] AS strong
WHERE size(group) >= $minimum AND 100 * size(strong) >= $percent * size(group)
UNWIND group AS one
WITH one.e AS e, one.d AS d, size(group) AS count, size(strong) AS strong, strong[0] AS first
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
  AND (e.stateChanging OR EXISTS { (e)-[:REACHES]->(:Method) })
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       e.uid AS endpointUid, count, strong, first.e.verb + ' ' + first.e.address AS sibling,
       first.d.formula AS needs,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'any login' ELSE 'no login' END AS weak,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'MEDIUM' ELSE 'HIGH' END AS severity,
       COLLECT { MATCH (e)-[:HANDLES]->(m:Method) RETURN m.uid ORDER BY m.uid } AS originOf,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       e.className AS cause
ORDER BY endpointUid, d.uid
