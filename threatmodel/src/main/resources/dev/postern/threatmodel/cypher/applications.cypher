// The deployables.
MATCH (a:Application)
OPTIONAL MATCH (a)-[:EXPOSES]->(e:Endpoint)
WITH a, count(e) AS endpoints
RETURN a.uid AS uid, a.name AS name, coalesce(a.framework, '') AS framework, coalesce(a.mainClass, '') AS mainClass,
       endpoints, coalesce(a.evFiles[0], '') AS file, coalesce(a.evLines[0], 0) AS line
ORDER BY name, uid
