MATCH (m:Method {test: false})-[:HAS_SINK]->(s:Sink {sinkKind: $kind})
RETURN m, s.uid AS sinkUid, s.callee AS callee, s.file AS file, s.startLine AS line, s.evTexts[0] AS detail,
       CASE WHEN s.evTexts[0] ENDS WITH $untold THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       [s.file] AS stepFiles, [s.startLine] AS stepLines, [s.evTexts[0]] AS stepTexts
ORDER BY m.uid, sinkUid
