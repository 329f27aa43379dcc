// A permission that names the operation, or administration, is meant for it; one that does not makes the finding
// a question.
MATCH (e:HttpEndpoint {stateChanging: true})-[:HAS_ACCESS]->(d:AccessDecision)
WHERE (d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
       OR (d.function = 'PERMISSION' AND NOT any(x IN d.authorities WHERE x =~ $names OR x =~ $administrators)))
  AND d.objectCheck <> 'PROVEN' AND NOT coalesce(e.purpose, '') IN ['REGISTRATION', 'RECOVERY', 'LOGIN']
  AND (e.address =~ $names OR e.handlerName =~ $names)
  AND NOT EXISTS { (e)-[k:CHECKS_OBJECT]->(:Method) WHERE k.checkStrength IN ['DOMINATES', 'POSSIBLE'] }
MATCH (e)-[a:TOUCHES_RECORD {mode: 'WRITE'}]->(t:Type)-[:HAS_FIELD]->(:DataField {sensitivity: 'SECRET'})
MATCH (e)-[:ACCEPTS]->(i:EndpointInput)
OPTIONAL MATCH (i)-[:BOUND_TO]->(:Type)-[:HAS_FIELD]->(f:Field)
WITH e, d, t, a, i, f ORDER BY e.uid, d.uid, t.uid, a.overApproximate, a.minDepth, i.uid, f.uid
WITH e, d, collect(t)[0] AS t, collect(a.pathUids)[0] AS path, collect(DISTINCT i.name) AS names,
     collect(DISTINCT f.name) AS more
WITH e, d, t, path, names, more, [x IN names WHERE x =~ $whose] + [x IN more WHERE x =~ $whose] AS inputs
WHERE size(inputs) > 0 AND NOT any(x IN names WHERE x =~ $proofs) AND NOT any(x IN more WHERE x =~ $proofs)
RETURN e, d, t, path, inputs, t.uid AS cause,
       CASE d.function WHEN 'PERMISSION' THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE WHEN d.function = 'PERMISSION' THEN 'LOW' ELSE 'HIGH' END AS severity,
       CASE d.function WHEN 'PERMISSION'
         THEN ['May everybody who passes the check for ' + d.formula + ' set the password of anybody?'] ELSE [] END AS questions
ORDER BY e.uid, d.uid
