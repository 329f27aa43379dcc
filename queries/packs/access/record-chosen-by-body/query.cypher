// The stored type itself is the body, its identifier included, and code on the way never sets the identifier.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function = 'AUTHENTICATED' AND d.objectCheck <> 'PROVEN' AND coalesce(e.purpose, '') = ''
MATCH (e)-[:ACCEPTS]->(i:EndpointInput)-[:BOUND_TO]->(t:Type)
WHERE t.idField <> '' AND (size(coalesce(t.personalFields, [])) > 0 OR size(coalesce(t.ownerFields, [])) > 0)
MATCH (e)-[a:TOUCHES_RECORD {mode: 'WRITE'}]->(t)
WHERE e.verb IN ['PUT', 'PATCH'] OR a.operation =~ $changes
MATCH (t)-[:HAS_FIELD]->(f:Field)
WHERE f.name = t.idField AND NOT coalesce(f.serialized, 'BOTH') IN ['OUT', 'NONE']
  AND NOT EXISTS {
    MATCH (e)-[:HANDLES]->(:Method)-[:CALLS*1..3]->(set:Method)<-[:CONTAINS]-(:Type)<-[:EXTENDS*0..2]-(t)
    WHERE toLower(set.name) = 'set' + toLower(f.name)
  }
WITH e, d, i, t, a ORDER BY e.uid, d.uid, t.uid, a.overApproximate, a.minDepth, i.uid
WITH e, d, t, collect(a)[0] AS way, collect(i.name)[0] AS input
RETURN e, d, t, input, t.idField AS field, way.pathUids AS path, t.uid AS cause,
       CASE d.objectCheck WHEN 'UNKNOWN' THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE d.objectCheck WHEN 'UNKNOWN' THEN 'MEDIUM' ELSE 'HIGH' END AS severity,
       CASE d.objectCheck WHEN 'UNKNOWN'
         THEN ['Is ' + t.idField + ' of ' + e.name + ' compared with the caller somewhere that was not read?'] ELSE [] END AS questions
ORDER BY e.uid, status, t.uid, d.uid
