MATCH (e:HttpEndpoint {purpose: 'REGISTRATION'})-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
MATCH (e)-[a:TOUCHES_RECORD {mode: 'WRITE'}]->(t:Type)-[:HAS_FIELD]->(f:DataField {sensitivity: 'SECRET'})
WITH e, d, t, a, f ORDER BY e.uid, d.uid, t.uid, a.overApproximate, a.minDepth, f.uid
WITH e, d, collect(t)[0] AS t, collect(a.pathUids)[0] AS path
RETURN e, d, t, path, t.uid AS cause
ORDER BY e.uid, d.uid
