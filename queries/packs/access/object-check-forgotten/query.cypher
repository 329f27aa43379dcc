// Siblings are endpoints of the same class on the same stored data. Where one of them compares the record with
// the caller, the comparison is a rule of the application, whatever else guards the endpoint.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.objectCheck IN ['ABSENT', 'UNKNOWN'] AND NOT d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'DENY']
  AND EXISTS { (e)-[:ACCEPTS]->(i:EndpointInput)
               WHERE i.place IN $places AND i.name =~ $naming OR (i.place = 'BODY' AND d.objectCheck = 'ABSENT') }
MATCH (s:HttpEndpoint {application: e.application, className: e.className})
      -[:HAS_ACCESS]->(sd:AccessDecision {objectCheck: 'PROVEN', variant: d.variant})
WHERE (d.function IN ['AUTHENTICATED', 'UNKNOWN'] OR sd.function IN ['ROLE', 'PERMISSION']) AND EXISTS { (s)-[:ACCEPTS]->(i:EndpointInput) WHERE i.place IN $places AND i.name =~ $naming OR i.place = 'BODY' }
MATCH (e)-[a:TOUCHES]->(c:DataContainer)<-[:TOUCHES]-(s)
WHERE NOT last(split(c.name, '/')) IN $caches
WITH e, d, s, a, c ORDER BY e.uid, d.uid, a.overApproximate, a.minDepth, a.mode, c.name, s.uid
WITH e, d, collect(DISTINCT s.name) AS siblings, collect(DISTINCT a.mode) AS modes, collect(a)[0] AS way,
     collect(DISTINCT last(split(c.name, '/'))) AS containers
WITH e, d, siblings, modes, way, containers, d.objectCheck = 'UNKNOWN' AS open,
     any(mode IN modes WHERE mode <> 'READ') AS changes
RETURN e, d, siblings, containers, way.pathUids AS path, e.className AS cause,
       CASE WHEN 'DELETE' IN modes THEN 'deletes from' WHEN changes THEN 'changes' ELSE 'reads' END AS does,
       CASE WHEN open THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE WHEN open THEN ['Is the record that ' + e.name + ' names compared with the caller somewhere that was not read?']
            ELSE [] END AS questions,
       CASE WHEN open OR NOT changes OR d.function IN ['ROLE', 'PERMISSION'] THEN 'MEDIUM' ELSE 'HIGH' END AS severity
ORDER BY e.uid, status, d.uid
