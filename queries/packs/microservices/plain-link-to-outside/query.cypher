// Hosts outside that are addressed with http.
MATCH (m:Method {test: false})-[:CALLS_SERVICE]->(x:ExternalService {scheme: 'http'})
WHERE NOT x.host =~ $inside
WITH x, m ORDER BY m.uid
WITH x, collect(m)[0] AS m
RETURN m, x.host AS host, x.host AS cause
ORDER BY host
