// Stores with the classes of data their containers hold, and the applications that touch them.
MATCH (s:DataStore)
OPTIONAL MATCH (s)-[:CONTAINS]->(c:DataContainer)
OPTIONAL MATCH (c)<-[:MAPS_TO]-(:Type)-[:CONTAINS]->(:Field)-[:CLASSIFIED_AS]->(d:DataClass)
WITH s, count(DISTINCT c) AS containers, collect(DISTINCT d.name) AS classes
RETURN s.uid AS uid, s.name AS name, s.technology AS technology, containers, classes,
       coalesce(s.evFiles[0], '') AS file, coalesce(s.evLines[0], 0) AS line, coalesce(s.evTexts[0], '') AS reason
ORDER BY name, uid
