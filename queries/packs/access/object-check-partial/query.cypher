// A comparison that some change of stored records is reached without. Reading is left out: showing a mark beside one's own
// records is a comparison too.
MATCH (e:HttpEndpoint)-[k:CHECKS_OBJECT {checkStrength: 'PARTIAL'}]->(m:Method)
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.objectCheck = 'UNKNOWN' AND NOT d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'DENY'] AND coalesce(e.purpose, '') = ''
  AND NOT EXISTS { (e)-[other:CHECKS_OBJECT]->(:Method) WHERE other.checkStrength IN ['DOMINATES', 'POSSIBLE'] }
MATCH (e)-[a:TOUCHES]->(c:DataContainer)
WHERE a.mode <> 'READ'
WITH e, d, k, m, a, c ORDER BY e.uid, d.uid, m.uid, a.overApproximate, a.minDepth, c.name
WITH e, d, collect(k)[0] AS k, collect(m)[0] AS m, collect(a)[0] AS way, collect(a.mode) AS modes,
     collect(DISTINCT last(split(c.name, '/'))) AS containers
RETURN e, d, containers, way.pathUids AS path, m.name AS checker, m.uid AS cause, 'POSSIBLE' AS status,
       k.evFiles[0] + ':' + toString(k.evLines[0]) AS place,
       CASE WHEN 'DELETE' IN modes THEN 'deletes from' ELSE 'changes' END AS does,
       ['May ' + e.name + ' change records of others where ' + m.name + ' is not asked?'] AS questions
ORDER BY e.uid, d.uid
