MATCH (e:Endpoint)-[r:REACHES]->(m:Method {test: false})-[:SHOWS]->(o:Observation {kind: 'RELATIVE_CHANGE'})-[:CONCERNS {index: 0}]->(f:Field)
WHERE f.name =~ $money AND (e:MessageEndpoint OR e.verb = 'POST')
  AND NOT EXISTS { MATCH (e)-[:ACCEPTS]->(i:EndpointInput) WHERE i.name =~ $keys }
  AND NOT EXISTS { MATCH (e)-[:ACCEPTS]->(:EndpointInput)-[:BOUND_TO]->(:Type)-[:HAS_FIELD]->(k:Field) WHERE k.name =~ $keys }
WITH e, r, m, o, f ORDER BY e.uid, f.uid, r.overApproximate, r.minDepth, m.uid, o.uid
WITH e, f, collect(m)[0] AS m, collect(o)[0] AS o, collect(r.pathUids)[0] AS path
RETURN e, f.uid AS fieldUid, path, o.subject AS subject, o.file AS file, o.startLine AS line, m.className + '.' + m.name AS handler,
       CASE WHEN e:MessageEndpoint THEN 'MEDIUM' ELSE 'LOW' END AS severity,
       o.stepFiles AS stepFiles, o.stepLines AS stepLines, o.stepTexts AS stepTexts
ORDER BY e.uid, fieldUid
