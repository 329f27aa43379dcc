// A caller can send the field, and nothing but its accessors ever looks at it; it is not returned, printed, mapped or stored.
MATCH (e:HttpEndpoint)-[:ACCEPTS]->(:EndpointInput)-[:BOUND_TO]->(t:Type)-[:HAS_FIELD]->(f:DataField)
WHERE f.sensitivity IN $sensitivities AND f.className = t.fqn AND f.serialized IN ['IN', 'BOTH'] AND NOT t:Entity
  AND all(a IN coalesce(f.annotationNames, []) WHERE a =~ $plain)
  AND NOT EXISTS { (:Endpoint)-[:RETURNS_DATA]->(f) } AND NOT EXISTS { (:Sink)-[:CARRIES]->(f) }
WITH DISTINCT e, t, f
WHERE NOT EXISTS { MATCH (m:Method)-[:READS_FIELD]->(f) WHERE m.className <> t.fqn OR NOT m.name =~ $accessors }
  AND NOT EXISTS { MATCH (:Method)-[:CALLS]->(g:Method {className: t.fqn})-[:READS_FIELD]->(f) }
  AND EXISTS { MATCH (:Method)-[:CALLS]->(g:Method {className: t.fqn}) WHERE g.name =~ $accessors }
WITH e, t, f ORDER BY t.uid, e.uid, f.uid
WITH t, collect(DISTINCT f.label) AS fields, collect(DISTINCT f.dataClasses[0]) AS dataClasses, collect(DISTINCT e)[0] AS e
RETURN t, e, fields, dataClasses, 'TOUCH' AS stake, t.name AS cause, t.file AS file, t.startLine AS line, t.fqn AS class
ORDER BY t.uid, fields
