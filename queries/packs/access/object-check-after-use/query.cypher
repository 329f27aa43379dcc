// The extractor saw that every way to the comparison passes the use, and that no use comes after it.
MATCH (e:HttpEndpoint)-[k:CHECKS_OBJECT {checkStrength: 'AFTER_USE'}]->(m:Method)
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.objectCheck <> 'PROVEN' AND d.function <> 'DENY'
  AND NOT EXISTS { (e)-[other:CHECKS_OBJECT]->(:Method) WHERE other.checkStrength IN ['DOMINATES', 'POSSIBLE'] }
MATCH (e)-[a:TOUCHES]->(c:DataContainer)
WHERE a.mode <> 'READ'
WITH e, d, k, m, a, c ORDER BY e.uid, d.uid, m.uid, a.overApproximate, a.minDepth, c.name
WITH e, d, collect(k)[0] AS k, collect(m)[0] AS m, collect(a)[0] AS way, collect(a.mode) AS modes,
     collect(DISTINCT last(split(c.name, '/'))) AS containers
RETURN e, d, containers, way.pathUids AS path, m.name AS checker, m.uid AS cause, 'OPEN' AS status,
       k.evFiles[0] + ':' + toString(k.evLines[0]) AS place,
       CASE WHEN 'DELETE' IN modes THEN 'deletes from' ELSE 'changes' END AS does
ORDER BY e.uid, d.uid
