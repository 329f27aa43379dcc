MATCH (e:Endpoint)-[r:REACHES]->(m:Method {test: false})-[:SHOWS]->(o:Observation {kind: 'CHECK_THEN_ACT'})-[:CONCERNS {index: 0}]->(f:Field)
MATCH (t:Entity {versioned: false})-[:HAS_FIELD]->(f)
WHERE (o.detail ENDS WITH 'by what it was' OR f.name =~ $once) AND NOT e.protocol IN ['SCHEDULE', 'STARTUP']
WITH e, r, m, o, f, t ORDER BY m.uid, f.uid, r.overApproximate, r.minDepth, e.uid
WITH m, o, f, t, collect(e)[0] AS e, collect(r.pathUids)[0] AS path
RETURN e, m.uid AS methodUid, f.uid AS fieldUid, path, o.subject AS subject, o.file AS file, o.startLine AS line,
       m.className + '.' + m.name AS handler,
       CASE WHEN o.detail ENDS WITH 'by what it was' THEN 'MEDIUM' ELSE 'LOW' END AS severity,
       o.stepFiles AS stepFiles, o.stepLines AS stepLines, o.stepTexts AS stepTexts
ORDER BY methodUid, fieldUid
