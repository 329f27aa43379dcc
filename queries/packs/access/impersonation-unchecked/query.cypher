// Signing in by an identifier: what a login does after its check, without the check.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND d.objectCheck <> 'PROVEN'
  AND coalesce(e.purpose, '') = ''
  AND NOT EXISTS { (e)-[k:CHECKS_OBJECT]->(:Method) WHERE k.checkStrength IN ['DOMINATES', 'POSSIBLE'] }
MATCH (e)-[r:REACHES]->(:Method)-[:HAS_SINK]->(s:Sink)
WHERE s.sinkKind = 'SIGN_IN' OR (s.sinkKind = 'LOGIN' AND s.callee =~ $direct)
WITH e, d, r, s
WHERE NOT EXISTS { (e)-[:REACHES]->(:Method)-[:HAS_SINK]->(c:Sink) WHERE c.sinkKind IN $checks AND NOT c.callee =~ $direct }
MATCH (e)-[:ACCEPTS]->(i:EndpointInput)
OPTIONAL MATCH (i)-[:BOUND_TO]->(:Type)-[:HAS_FIELD]->(f:Field)
WITH e, d, r, s, i, f ORDER BY e.uid, d.uid, r.overApproximate, r.minDepth, s.uid, i.uid, f.uid
WITH e, d, collect(r)[0] AS r, collect(s)[0] AS s, collect(DISTINCT i.name) AS names, collect(DISTINCT f.name) AS more
WITH e, d, r, s, names, more, [x IN names WHERE x =~ $whose] + [x IN more WHERE x =~ $whose] AS inputs
WHERE size(inputs) > 0 AND NOT any(x IN names WHERE x =~ $proofs) AND NOT any(x IN more WHERE x =~ $proofs)
RETURN e, d, inputs, s.callee AS callee, s.file + ':' + toString(s.startLine) AS place,
       r.pathUids AS path, s.uid AS cause, CASE d.objectCheck WHEN 'ABSENT' THEN 'OPEN' ELSE 'POSSIBLE' END AS status,
       CASE d.objectCheck WHEN 'ABSENT' THEN []
         ELSE ['Is the account that ' + e.name + ' names compared with the caller somewhere that was not read?'] END AS questions
ORDER BY e.uid, status, d.uid
