// A path variable named token is how links of recovery mails work; they are meant to be used once, and told in the help.
MATCH (e:HttpEndpoint)-[:ACCEPTS]->(i:EndpointInput)
WHERE i.place IN ['QUERY', 'PATH'] AND (e.verb = 'GET' OR i.place = 'PATH')
OPTIONAL MATCH (i)-[:BOUND_TO]->(:Type)-[:HAS_FIELD]->(f:DataField)
WHERE i.place = 'QUERY' AND f.sensitivity = 'SECRET' AND f.serialized IN ['IN', 'BOTH']
WITH e, i, f ORDER BY e.uid, i.name, f.uid
WITH e, i, collect(DISTINCT f.name) AS bound
WITH e, CASE WHEN i.name =~ $names AND NOT i.name =~ $links THEN [i.name] ELSE bound END AS names
UNWIND names AS name
WITH e, name ORDER BY e.uid, name
WITH e, collect(DISTINCT name) AS names
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function <> 'DENY'
RETURN e, d, names, ['CREDENTIAL'] AS dataClasses, 'TOUCH' AS stake, e.className AS cause,
       CASE WHEN any(n IN names WHERE n =~ '(?i).*(passw|pwd|secret|cvv|card).*') THEN 'MEDIUM' ELSE 'LOW' END AS severity
ORDER BY e.uid, names, d.uid
