// One row per place: rules made of a list share theirs.
MATCH (g:UrlRuleGuard {effective: true, requires: 'anyone'})<-[:GUARDED_BY {role: 'DECIDES'}]-(e:HttpEndpoint)
WHERE g.matcher CONTAINS '**' AND NOT e:ManagementEndpoint AND coalesce(e.purpose, '') = ''
  AND EXISTS { (e)-[:HAS_ACCESS]->(d:AccessDecision) WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] }
WITH g, e, EXISTS { (e)-[:TOUCHES]->() } AS touches ORDER BY g.uid, e.name, e.uid
WITH g.application AS application, coalesce(g.evFiles[0], '') AS file, coalesce(g.evLines[0], 0) AS line,
     collect(g)[0] AS g, collect(DISTINCT g.matcher) AS matchers, collect(DISTINCT e.name) AS doors,
     collect(DISTINCT last(split(e.className, '.'))) AS controllers,
     [x IN collect(DISTINCT {name: e.name, touches: touches}) WHERE x.touches | x.name] AS risky
WHERE size(controllers) > 1 AND size(risky) > 1
RETURN g, matchers, controllers, risky, size(doors) AS total, risky[0] AS endpoint, file, line
ORDER BY g.uid
