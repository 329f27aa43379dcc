MATCH (e:HttpEndpoint {stateChanging: true})-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND d.objectCheck <> 'PROVEN'
  AND (e.address =~ $names OR e.handlerName =~ $names)
MATCH (e)-[a:TOUCHES_RECORD {mode: 'WRITE'}]->(t:Type)-[:HAS_FIELD]->(:DataField {sensitivity: 'SECRET'})
MATCH (e)-[:ACCEPTS]->(i:EndpointInput)
OPTIONAL MATCH (i)-[:BOUND_TO]->(:Type)-[:HAS_FIELD]->(f:Field)
WITH e, d, t, a, i, f ORDER BY e.uid, d.uid, t.uid, a.overApproximate, a.minDepth, i.uid, f.uid
WITH e, d, collect(t)[0] AS t, collect(a.pathUids)[0] AS path, collect(DISTINCT i.name) AS names,
     collect(DISTINCT f.name) AS more
WITH e, d, t, path, names, more, [x IN names WHERE x =~ $whose] + [x IN more WHERE x =~ $whose] AS inputs
WHERE size(inputs) > 0 AND NOT any(x IN names WHERE x =~ $proofs) AND NOT any(x IN more WHERE x =~ $proofs)
RETURN e, d, t, path, inputs, t.uid AS cause
ORDER BY e.uid, d.uid
