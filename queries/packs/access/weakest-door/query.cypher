// Only exact call paths, and only operations with few doors: what everybody calls (auditing, caching)
// is no privileged operation. The container must hold records of a known type or be a table; caches,
// sessions and counters are not. An endpoint that checks the object is left out. One row per door.
MATCH (m:Method)-[w:WRITES_TO]->(c:DataContainer)
WHERE c.name CONTAINS 'relational/' OR EXISTS { (:Entity)-[:MAPS_TO]->(c) }
WITH m, w, c ORDER BY m.uid, c.uid, w.mode
WITH m, collect(c.name)[0] AS container, collect(w.mode)[0] AS mode
MATCH (b:HttpEndpoint)-[r:REACHES {overApproximate: false}]->(m)
WHERE r.minDepth > 0
WITH m, container, mode, b, r ORDER BY m.uid, b.uid
WITH m, container, mode, collect({e: b, path: r.pathUids}) AS doors
WHERE 1 < size(doors) <= $doors
UNWIND doors AS door
WITH m, container, mode, doors, door.e AS b
MATCH (b)-[:HAS_ACCESS]->(db:AccessDecision)
WHERE db.function IN ['ROLE', 'PERMISSION']
WITH m, container, mode, doors, b, db ORDER BY m.uid, b.uid, db.uid
WITH m, container, mode, doors, collect(b)[0] AS b, collect(db)[0] AS db
UNWIND doors AS door
WITH m, container, mode, b, db, door.e AS e, door.path AS path
WHERE e.handlerUid <> b.handlerUid
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision {variant: db.variant})
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND d.objectCheck <> 'PROVEN'
WITH e, d, m, container, mode, b, db, path ORDER BY e.uid, d.uid, size(path), m.uid
WITH e, d, collect({m: m, container: container, mode: mode, b: b, db: db, path: path})[0] AS first
RETURN e, d, first.path AS path, first.container AS container, first.b.name AS strong,
       first.db.formula AS needs, first.m.uid AS cause,
       last(split(first.m.className, '.')) + '.' + first.m.name AS target,
       CASE first.mode WHEN 'DELETE' THEN 'deletes from' ELSE 'writes to' END AS does,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'MEDIUM' ELSE 'HIGH' END AS severity
ORDER BY e.uid, d.uid
