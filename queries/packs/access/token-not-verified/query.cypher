// A place that decodes, or calls what decodes, and reaches no verification within two calls.
MATCH (d:Method)-[:HAS_SINK]->(s:Sink {sinkKind: 'TOKEN_DECODE'})
MATCH (m:Method {test: false})-[:CALLS*0..1]->(d)
WHERE NOT EXISTS { (m)-[:CALLS*0..2]->(:Method)-[:HAS_SINK]->(:Sink {sinkKind: 'TOKEN_VERIFY'}) }
  AND (m = d OR NOT EXISTS { (d)-[:HAS_SINK]->(:Sink {sinkKind: 'TOKEN_VERIFY'}) })
WITH m, s ORDER BY m.uid, s.uid
WITH m, collect(s)[0] AS s
RETURN m, s.callee AS callee, s.file + ':' + toString(s.startLine) AS place, s.uid AS cause, '' AS application,
       [s.file] AS stepFiles, [s.startLine] AS stepLines, ['reads a token through ' + s.callee] AS stepTexts
ORDER BY m.uid
