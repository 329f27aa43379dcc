// The object check is unknown, and no store was seen: values of the request went into calls whose code was not there.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND d.objectCheck = 'UNKNOWN'
  AND coalesce(e.purpose, '') = '' AND e.verb IN $verbs
  AND NOT EXISTS { (e)-[:TOUCHES]->(:DataContainer) }
  AND NOT EXISTS { (e)-[:CHECKS_OBJECT]->(:Method) }
MATCH (e)-[:ACCEPTS]->(i:EndpointInput {place: 'BODY'})
WHERE NOT EXISTS { (e)-[:ACCEPTS]->(p:EndpointInput) WHERE p.name =~ $proofs
                   OR EXISTS { (p)-[:BOUND_TO]->(:Type)-[:HAS_FIELD]->(f:Field) WHERE f.name =~ $proofs } }
WITH e, d, i ORDER BY e.uid, d.uid, i.uid
WITH e, d, collect(i)[0] AS i
RETURN e, d, i.name AS input, e.className AS cause, 'POSSIBLE' AS status,
       ['What is done with what ' + e.name + ' is sent, and may anybody send it?'] AS questions
ORDER BY e.uid, d.uid
