// Every classified field, with where it is kept, returned and logged.
MATCH (t:Type)-[:CONTAINS]->(f:Field)-[c:CLASSIFIED_AS]->(d:DataClass)
OPTIONAL MATCH (t)-[:MAPS_TO]->(store:DataContainer)
WITH t, f, c, d, store ORDER BY store.name
WITH t, f, c, d, collect(DISTINCT store.name) AS containers
OPTIONAL MATCH (e:Endpoint)-[:RETURNS_DATA]->(f)
WITH t, f, c, d, containers, e ORDER BY e.address, e.verb
WITH t, f, c, d, containers, collect(DISTINCT trim(e.verb + ' ' + e.address)) AS returnedBy
OPTIONAL MATCH (s:Sink {sinkKind: 'LOG'})-[:CARRIES]->(f)
WITH t, f, c, d, containers, returnedBy, s ORDER BY s.file, s.startLine
WITH t, f, c, d, containers, returnedBy, collect(DISTINCT s.file + ':' + toString(s.startLine)) AS loggedAt
OPTIONAL MATCH (out:Sink)-[:CARRIES]->(f)
WHERE out.sinkKind IN ['MAIL', 'SERVICE_CALL', 'MESSAGE', 'PROMPT', 'METRIC', 'FILE']
WITH t, f, c, d, containers, returnedBy, loggedAt, out ORDER BY out.sinkKind, out.callee
RETURN t.fqn AS type, f.name AS field, d.name AS dataClass, d.category AS category, d.sensitivity AS sensitivity,
       c.reason AS reason, containers, coalesce(f.column, '') AS column, returnedBy,
       loggedAt, collect(DISTINCT toLower(out.sinkKind) + ' ' + out.callee) AS sentTo, c.confidence AS confidence
ORDER BY type, field, dataClass
