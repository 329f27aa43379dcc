// Only where nothing but the check after the fact demands more than a login.
MATCH (e:HttpEndpoint)-[by:GUARDED_BY]->(g:MethodGuard {effective: true})
WHERE g.name CONTAINS $after AND by.role <> 'INERT'
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision {variant: by.variant})
WHERE NOT d.function IN ['ROLE', 'PERMISSION', 'DENY']
MATCH (e)-[a:TOUCHES]->(c:DataContainer)
WHERE a.mode <> 'READ'
WITH e, g, d, a, c ORDER BY e.uid, g.uid, d.uid, c.name
WITH e, g, d, collect(a.mode) AS modes, collect(DISTINCT last(split(c.name, '/'))) AS containers
RETURN e, g, d, containers, 'OPEN' AS status, CASE WHEN 'DELETE' IN modes THEN 'deletes from' ELSE 'writes to' END AS does
ORDER BY e.uid, g.uid, d.uid
