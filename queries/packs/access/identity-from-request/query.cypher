MATCH (e:HttpEndpoint)-[:ACCEPTS]->(i:EndpointInput)
WHERE (i.place IN ['HEADER', 'COOKIE'] AND i.name =~ $header) OR (i.place IN ['QUERY', 'FORM'] AND i.name =~ $parameter)
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND d.objectCheck <> 'PROVEN'
MATCH (e)-[a:TOUCHES]->(c:DataContainer)
WITH e, d, i, a, c ORDER BY e.uid, d.uid, i.uid, a.overApproximate, a.minDepth, c.name
WITH e, d, i, collect(a.pathUids)[0] AS path, collect(DISTINCT last(split(c.name, '/'))) AS containers
RETURN e, d, i.name AS input, toLower(i.place) AS place, path, containers, i.name AS cause,
       CASE i.place WHEN 'HEADER' THEN 'HIGH' ELSE 'MEDIUM' END AS severity
ORDER BY e.uid, input, d.uid
