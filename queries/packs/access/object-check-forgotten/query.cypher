// Siblings are endpoints of the same class on the same stored data. Where one of them compares the record with the
// caller, or refuses by what is found for caller and record, that is a rule of the application, whatever else guards the
// endpoint. New records have no owner yet: endpoints that only add are left out.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.objectCheck IN ['ABSENT', 'UNKNOWN'] AND NOT d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'DENY']
  AND NOT EXISTS { (e)-[:CHECKS_OBJECT]->(:Method) }
  AND EXISTS { (e)-[:ACCEPTS]->(i:EndpointInput)
               WHERE i.place IN $places AND i.name =~ $naming
                  OR EXISTS { (i)-[:BOUND_TO]->(t:Type)-[:HAS_FIELD]->(f:Field) WHERE f.name =~ $identifiers }
                  OR (i.place = 'BODY' AND d.objectCheck = 'ABSENT') }
MATCH (s:HttpEndpoint {application: e.application, className: e.className})
      -[:HAS_ACCESS]->(sd:AccessDecision {variant: d.variant})
WHERE s.handlerUid <> e.handlerUid
  AND (d.function IN ['AUTHENTICATED', 'UNKNOWN'] OR sd.function IN ['ROLE', 'PERMISSION'])
OPTIONAL MATCH (s)-[k:CHECKS_OBJECT]->(m:Method)
WHERE k.checkStrength IN ['DOMINATES', 'POSSIBLE'] AND m.uid <> s.handlerUid
WITH e, d, s, sd, m ORDER BY e.uid, d.uid, s.uid, m.uid
WITH e, d, s, sd, collect(m.name)[0] AS checker
WHERE checker IS NOT NULL OR sd.objectCheck = 'PROVEN'
MATCH (e)-[a:TOUCHES]->(c:DataContainer)<-[:TOUCHES]-(s)
WHERE NOT last(split(c.name, '/')) IN $caches
  AND (a.mode = 'DELETE' OR (a.mode = 'READ' AND a.byId) OR (a.mode = 'WRITE' AND NOT a.operation =~ $adding))
WITH e, d, s, checker, a, c ORDER BY e.uid, d.uid, a.overApproximate, a.minDepth, a.mode, c.name, s.uid
WITH e, d, collect(DISTINCT s.name) AS siblings, collect(DISTINCT checker) AS checkers, collect(DISTINCT a.mode) AS modes,
     collect(a)[0] AS way, collect(DISTINCT last(split(c.name, '/'))) AS containers
WITH e, d, siblings, checkers, modes, way, containers, d.objectCheck = 'UNKNOWN' AS open,
     any(mode IN modes WHERE mode <> 'READ') AS changes
RETURN e, d, siblings, containers, way.pathUids AS path, e.className AS cause,
       CASE WHEN size(checkers) = 0 THEN '' ELSE ' in ' + checkers[0] END AS where,
       CASE WHEN 'DELETE' IN modes THEN 'deletes from' WHEN changes THEN 'changes' ELSE 'reads' END AS does,
       CASE WHEN open THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE WHEN open THEN ['Is the record that ' + e.name + ' names compared with the caller somewhere that was not read?']
            ELSE [] END AS questions,
       CASE WHEN open OR NOT changes OR d.function IN ['ROLE', 'PERMISSION'] THEN 'MEDIUM' ELSE 'HIGH' END AS severity
ORDER BY e.uid, status, d.uid
