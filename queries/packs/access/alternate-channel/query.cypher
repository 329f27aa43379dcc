// Clocks and start-up are no channels that somebody can write to.
MATCH (e:Endpoint)-[x:REACHES {overApproximate: false}]->(m:Method)-[w:WRITES_TO]->(c:DataContainer)
WHERE (e:MessageEndpoint OR e:WebSocketEndpoint OR e:RpcEndpoint OR e:OtherEndpoint) AND x.minDepth > 0
  AND NOT EXISTS { (e)-[:GUARDED_BY]->() } AND NOT e.address =~ $start AND NOT last(split(c.name, '/')) IN $caches
MATCH (b:HttpEndpoint)-[y:REACHES {overApproximate: false}]->(m)
WHERE y.minDepth > 0
MATCH (b)-[:HAS_ACCESS]->(db:AccessDecision)
WHERE db.function IN ['ROLE', 'PERMISSION']
WITH e, m, x, c, b, db ORDER BY e.uid, m.uid, x.minDepth, c.name, b.uid, db.uid
WITH e, m, collect(x.pathUids)[0] AS path, collect(c.name)[0] AS container, collect(b)[0] AS b, collect(db)[0] AS db
RETURN e, m.uid AS targetUid, path, last(split(container, '/')) AS container, b.name AS strong, db.formula AS needs,
       last(split(m.className, '.')) + '.' + m.name AS target, m.uid AS cause
ORDER BY e.uid, targetUid
