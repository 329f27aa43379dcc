// The place is where the outside comes in: a method that a framework calls to tell who somebody is, or the
// handler of an endpoint that anybody may call. Code behind a check may read its own token again.
MATCH (d:Method)-[:HAS_SINK]->(s:Sink {sinkKind: 'TOKEN_DECODE'})
MATCH (m:Method {test: false})-[:CALLS*0..3]->(d)
WHERE m.name =~ $hooks
   OR EXISTS { (m)<-[:HANDLES]-(:Endpoint)-[:HAS_ACCESS]->(a:AccessDecision)
               WHERE a.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] }
   OR (m = d AND NOT EXISTS { (:Method {test: false})-[:CALLS]->(d) } AND NOT EXISTS { (m)<-[:HANDLES]-() })
WITH DISTINCT m, d, s
WHERE NOT EXISTS { (m)-[:CALLS*0..4]->(:Method)-[:HAS_SINK]->(:Sink {sinkKind: 'TOKEN_VERIFY'}) }
  AND NOT (m.name IN $later AND EXISTS {
    (f:Method {test: false})-[:CALLS*0..4]->(:Method)-[:HAS_SINK]->(:Sink {sinkKind: 'TOKEN_VERIFY'})
    WHERE f.name =~ $hooks AND NOT f.name IN $later })
WITH m, s ORDER BY m.uid, s.uid
WITH m, collect(s)[0] AS s
RETURN m, s.callee AS callee, s.file + ':' + toString(s.startLine) AS place, s.uid AS cause, '' AS application,
       [s.file] AS stepFiles, [s.startLine] AS stepLines, ['reads a token through ' + s.callee] AS stepTexts
ORDER BY m.uid
