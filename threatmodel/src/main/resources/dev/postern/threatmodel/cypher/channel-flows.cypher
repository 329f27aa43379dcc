// What applications publish to and consume from channels.
MATCH (a:Application)-[:CONTAINS]->(:Module)-[:CONTAINS]->(:File)-[:CONTAINS]->(:Type)-[:CONTAINS*1..4]->(m:Method)
      -[r:PUBLISHES|CONSUMES]->(c:Channel)
WHERE m.test = false
RETURN a.name AS application, c.name AS channel, c.technology AS technology, type(r) AS direction,
       count(DISTINCT m) AS count
ORDER BY application, channel, direction
