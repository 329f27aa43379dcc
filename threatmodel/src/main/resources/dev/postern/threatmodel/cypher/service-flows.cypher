// What applications send to services outside.
MATCH (a:Application)-[:CONTAINS]->(:Module)-[:CONTAINS]->(f:File)-[:CONTAINS]->(:Type)-[:CONTAINS*1..4]->(m:Method)
      -[:CALLS_SERVICE]->(s:ExternalService)
WHERE m.test = false
OPTIONAL MATCH (m)-[:HAS_SINK]->(k:Sink)-[:CARRIES]->(:Field)-[:CLASSIFIED_AS]->(d:DataClass)
WHERE (k)-[:TARGETS]->(s)
WITH a, s, count(DISTINCT m) AS count, collect(DISTINCT d.name) AS classes, min(m.file) AS file
RETURN a.name AS application, s.name AS service, s.serviceKind AS kind, s.host AS host, s.scheme AS scheme, count, classes, file
ORDER BY application, service
