// Where classified fields go behind each endpoint: responses, stores, and calls that carry them.
CALL {
  MATCH (e:Endpoint)-[t:TOUCHES_DATA]->(f:DataField)
  WHERE t.effect IN ['RETURN', 'OWN'] OR t.mode = 'WRITE'
  RETURN e, f, CASE t.mode WHEN 'WRITE' THEN 'write' ELSE 'out' END AS direction,
         CASE t.mode WHEN 'WRITE' THEN 'db' ELSE 'response' END AS sink,
         CASE t.mode WHEN 'WRITE' THEN t.container ELSE '' END AS target,
         t.minDepth AS depth, e.file + ':' + toString(e.startLine) AS place, t.confidence AS confidence
  UNION
  MATCH (e:Endpoint)-[r:REACHES]->(m:Method)-[:HAS_SINK]->(s:Sink)-[:CARRIES]->(f:DataField)
  WHERE s.sinkKind IN ['LOG', 'MAIL', 'SERVICE_CALL', 'MESSAGE', 'PROMPT', 'METRIC', 'FILE']
  RETURN e, f, 'out' AS direction,
         CASE s.sinkKind WHEN 'SERVICE_CALL' THEN 'third-party' WHEN 'PROMPT' THEN 'model-prompt' ELSE toLower(s.sinkKind) END AS sink,
         s.callee AS target, r.minDepth AS depth, s.file + ':' + toString(s.startLine) AS place,
         CASE WHEN r.overApproximate THEN 'LIKELY' ELSE 'CONFIRMED' END AS confidence
}
WITH e, f, direction, sink, target, depth, place, confidence
MATCH (f)-[:CLASSIFIED_AS]->(d:DataClass)
RETURN e.verb AS verb, e.address AS address, f.className AS type, f.name AS field, d.category AS category,
       d.sensitivity AS sensitivity, direction, sink, target, depth, place, confidence
ORDER BY address, verb, type, field, direction, sink, target, place
