MATCH (e:Endpoint)<-[:STARTS_AT]-(f:Flow {flowKind: $kind})-[:ENDS_AT]->(s:Sink)
WHERE NOT f.place IN ['MODEL']
WITH e, f, s, EXISTS { (e)-[:HAS_ACCESS]->(a:AccessDecision) WHERE a.function STARTS WITH 'PUBLIC' } AS open
RETURN e, f.uid AS flowUid, f.input AS input, f.place AS place, s.callee AS callee, s.file AS sinkFile, s.startLine AS sinkLine,
       f.file AS file, f.startLine AS line, f.pathUids AS originOf, f.confidence AS confidence, s.uid AS cause,
       f.stepFiles AS stepFiles, f.stepLines AS stepLines, f.stepTexts AS stepTexts,
       CASE WHEN open THEN $whenOpen ELSE $otherwise END AS severity
ORDER BY e.uid, flowUid
