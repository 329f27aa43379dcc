MATCH (e:HttpEndpoint)-[r:REACHES]->(m:Method {test: false})-[:SHOWS]->(o:Observation {kind: 'TAKEN_FROM_REQUEST'})-[:CONCERNS {index: 0}]->(f:Field)
WHERE f.name =~ $amounts
MATCH (o)-[:CONCERNS {index: 1}]->(given:Field)
MATCH (e)-[:ACCEPTS]->(:EndpointInput)-[:BOUND_TO]->(:Type)-[:HAS_FIELD]->(given)
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'AUTHENTICATED']
MATCH (t:Entity)-[:HAS_FIELD]->(f)
MATCH (other:Entity)-[:HAS_FIELD]->(p:Field)
WHERE other <> t AND p.name =~ $known
WITH e, r, d, m, o, f, t, other, p ORDER BY [m.uid, f.uid, r.overApproximate, r.minDepth, e.uid, d.uid, p.uid]
WITH m, o, f, collect(e)[0] AS e, collect(d)[0] AS d, collect(r.pathUids)[0] AS path, collect(other.name + '.' + p.name)[0] AS known
RETURN e, d, m.uid AS methodUid, f.uid AS fieldUid, path, known, o.detail AS detail, o.file AS file, o.startLine AS line,
       o.stepFiles AS stepFiles, o.stepLines AS stepLines, o.stepTexts AS stepTexts
ORDER BY methodUid, fieldUid
