MATCH (e:HttpEndpoint)-[by:GUARDED_BY]->(g:IgnoringGuard)
WHERE by.role IN ['DECIDES', 'ADDS'] AND g.effective
WITH DISTINCT e, g
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       e.uid AS endpointUid, g.uid AS guardUid, g.matcher AS matcher,
       coalesce(g.evFiles[0] + ':' + toString(g.evLines[0]), '') AS place,
       CASE WHEN e.stateChanging THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       COLLECT { MATCH (e)-[:HANDLES]->(m:Method) RETURN m.uid ORDER BY m.uid } AS originOf,
       g.evFiles AS guardFiles, g.evLines AS guardLines, g.evTexts AS guardTexts,
       g.uid AS cause
ORDER BY endpointUid, guardUid
