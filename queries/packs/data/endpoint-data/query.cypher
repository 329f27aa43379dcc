// Joins what a response carries and what reached code does to records, one edge per field and mode.
MATCH (e:Endpoint)-[:HANDLES]->(h:Method)
CALL (e, h) {
  MATCH (e)-[:RETURNS_DATA]->(f:DataField)
  RETURN f, 'RETURN' AS mode, '' AS container, 0 AS depth, false AS over, [h.uid] AS path,
         'CONFIRMED' AS confidence
  UNION
  MATCH (e)-[r:REACHES]->(:Method)-[a:READS_FROM|WRITES_TO]->(c:DataContainer)
  WHERE NOT a.operation STARTS WITH 'exists' AND NOT a.operation STARTS WITH 'count'
  CALL (a, c) {
    MATCH (t:Type) WHERE t.fqn = a.entity
    RETURN t
    UNION
    MATCH (t:Entity)-[:MAPS_TO]->(c) WHERE a.entity = ''
    RETURN t
  }
  MATCH (t)-[:EXTENDS*0..5]->(:Type)-[:CONTAINS]->(f:DataField)
  RETURN f, a.mode AS mode, c.name AS container, r.minDepth AS depth, r.overApproximate AS over,
         r.pathUids AS path,
         CASE WHEN r.overApproximate THEN 'LIKELY' ELSE a.confidence END AS confidence
}
WITH e, f, mode, container, depth, over, path, confidence,
     reduce(text = '', step IN path | text + step) AS pathText
ORDER BY e.uid, f.uid, mode, over, depth, pathText, container, confidence
WITH e, f, mode, collect({container: container, depth: depth, over: over, path: path,
                          confidence: confidence})[0] AS best
MERGE (e)-[t:TOUCHES_DATA {mode: mode}]->(f)
SET t.container = best.container, t.minDepth = best.depth, t.overApproximate = best.over,
    t.pathUids = best.path, t.confidence = best.confidence
