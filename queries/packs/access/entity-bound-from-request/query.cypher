// The request is bound to the stored type itself, and code behind the endpoint writes such records. Code that
// loads the record and sets single fields of it, none of them privileged, is left out; in the handler itself,
// setters may as well be those of the object that the request filled.
MATCH (e:HttpEndpoint)-[:ACCEPTS]->(i:EndpointInput)-[:BOUND_TO]->(t:Type)
MATCH (e)-[a:TOUCHES_RECORD {mode: 'WRITE'}]->(t)
MATCH (t)-[:HAS_FIELD]->(f:Field)
WHERE (f.name =~ $privileged OR f.sensitivity = 'SECRET')
  AND NOT coalesce(f.serialized, 'BOTH') IN ['OUT', 'NONE'] AND NOT 'static' IN f.modifiers
  AND NOT (EXISTS { (e)-[:TOUCHES_RECORD {mode: 'READ', byId: true}]->(t) }
           AND EXISTS { (e)-[r:REACHES]->(:Method)-[:CALLS]->(s:Method)<-[:CONTAINS]-(t)
                        WHERE r.minDepth > 0 AND s.name STARTS WITH 'set' AND s.name <> 'setId' AND NOT s.name =~ $privileged })
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE NOT d.function IN ['ROLE', 'PERMISSION', 'DENY', 'UNKNOWN']
WITH e, i, t, a, d, f ORDER BY e.uid, t.uid, d.uid, a.overApproximate, a.minDepth, i.uid, f.uid
WITH e, t, d, collect(DISTINCT f.name) AS fields, collect(i.name)[0] AS input,
     collect(a.pathUids)[0] AS path
RETURN e, t, d, fields, input, path, t.uid AS cause,
       CASE WHEN any(name IN fields WHERE name =~ $privileged) THEN 'HIGH' ELSE 'MEDIUM' END AS severity
ORDER BY e.uid, t.uid, d.uid
