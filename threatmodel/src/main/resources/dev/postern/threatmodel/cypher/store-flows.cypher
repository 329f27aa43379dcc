// What applications read from and write to stores.
MATCH (a:Application)-[:EXPOSES]->(:Endpoint)-[:REACHES]->(m:Method)-[r:READS_FROM|WRITES_TO]->(c:DataContainer)
      <-[:CONTAINS]-(s:DataStore)
OPTIONAL MATCH (c)<-[:MAPS_TO]-(:Type)-[:CONTAINS]->(:Field)-[:CLASSIFIED_AS]->(d:DataClass)
WITH a, s, type(r) AS direction, count(DISTINCT m.uid + c.uid) AS count, collect(DISTINCT d.name) AS classes
RETURN a.name AS application, s.name AS store, direction, count, classes
ORDER BY application, store, direction
