MATCH (g:UrlRuleGuard {effective: true, requires: 'anyone'})<-[:GUARDED_BY {role: 'DECIDES'}]-(e:HttpEndpoint)
WHERE g.matcher CONTAINS '**' AND NOT e:ManagementEndpoint AND coalesce(e.purpose, '') = ''
  AND EXISTS { (e)-[:HAS_ACCESS]->(d:AccessDecision) WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] }
WITH g, e, EXISTS { (e)-[:TOUCHES]->() } AS touches ORDER BY g.uid, e.name, e.uid
WITH g, collect(DISTINCT e.name) AS doors, collect(DISTINCT last(split(e.className, '.'))) AS controllers,
     [x IN collect(DISTINCT {name: e.name, touches: touches}) WHERE x.touches | x.name] AS risky
WHERE size(controllers) > 1 AND size(risky) > 1
RETURN g, controllers, risky, size(doors) AS total, risky[0] AS endpoint, coalesce(g.evFiles[0], '') AS file,
       coalesce(g.evLines[0], 0) AS line
ORDER BY g.uid
