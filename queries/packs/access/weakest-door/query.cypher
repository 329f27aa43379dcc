// Only exact call paths, and only operations with few doors: what everybody calls (auditing, caching)
// is no privileged operation. The container must hold records of a known type or be a table; caches,
// sessions and counters are not. An endpoint that checks the object is left out. One row per door.
MATCH (m:Method)-[a:WRITES_TO]->(c:DataContainer)
WHERE EXISTS { (:Entity)-[:MAPS_TO]->(c) } OR c.name CONTAINS 'relational/'
MATCH (b:HttpEndpoint)-[rb:REACHES]->(m) WHERE rb.minDepth > 0 AND NOT rb.overApproximate
WITH m, a, c, collect(DISTINCT b) AS doors
WHERE 1 < size(doors) <= $doors
UNWIND doors AS b
MATCH (b)-[:HAS_ACCESS]->(db:AccessDecision)
WHERE db.function IN ['ROLE', 'PERMISSION']
WITH m, a, c, b, db ORDER BY m.uid, c.uid, a.mode, b.uid, db.uid
WITH m, collect({c: last(split(c.name, '/')), mode: a.mode, b: b, db: db})[0] AS strong
MATCH (e:HttpEndpoint)-[r:REACHES]->(m)
WHERE r.minDepth > 0 AND NOT r.overApproximate
  AND NOT (e.className = strong.b.className AND e.handlerName = strong.b.handlerName)
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
  AND d.objectCheck <> 'PROVEN' AND d.variant = strong.db.variant
WITH m, strong, e, r, d ORDER BY e.uid, d.uid, r.minDepth, m.uid
WITH e, d, collect({m: m, strong: strong, r: r})[0] AS first
WITH e, d, first.m AS m, first.strong AS strong, first.r AS r
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       e.uid AS endpointUid, m.uid AS targetUid,
       last(split(replace(m.className, '$', '.'), '.')) + '.' + m.name AS target,
       CASE strong.mode WHEN 'DELETE' THEN 'deletes from' ELSE 'writes to' END AS does,
       strong.c AS container, strong.b.verb + ' ' + strong.b.address AS strong,
       strong.db.formula AS needs, r.pathUids AS path,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'any login' ELSE 'no login' END AS weak,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'MEDIUM' ELSE 'HIGH' END AS severity,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       m.uid AS cause
ORDER BY endpointUid, d.uid
