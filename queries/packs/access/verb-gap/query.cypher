// The open verb must matter: it changes state, or even reading was guarded. Guarding only what changes
// state on a public path is common and meant. A rule speaks about one resource when all endpoints it
// decides are of one class; then a state-changing verb it forgets below the same path counts too when
// any login passes there although the rule demands a role or permission.
MATCH (a:HttpEndpoint)-[by:GUARDED_BY]->(g:UrlRuleGuard)
WHERE size(g.verbs) > 0 AND g.requires <> 'anyone' AND g.effective
WITH g, by.variant AS version, a, by.role = 'DECIDES' AS decides,
     g.requires =~ $strong AND a.stateChanging AND by.role = 'DECIDES' AND
     COUNT { MATCH (x:HttpEndpoint)-[:GUARDED_BY {role: 'DECIDES'}]->(g) RETURN DISTINCT x.className } = 1 AS resource
MATCH (e:HttpEndpoint {application: a.application})-[:HAS_ACCESS]->(d:AccessDecision {variant: version})
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
  AND (e.address = a.address OR (resource AND g.matcher ENDS WITH '/**' AND e.address STARTS WITH a.address + '/'))
WITH DISTINCT e, d, g,
     CASE WHEN d.function = 'AUTHENTICATED' THEN false
          WHEN e.address <> a.address OR NOT (e.stateChanging OR 'GET' IN g.verbs) THEN false
          WHEN e.uid = a.uid THEN false ELSE decides END AS open,
     CASE WHEN NOT resource OR e.verb IN g.verbs OR d.objectCheck = 'PROVEN' THEN false
          ELSE e.className = a.className AND e.stateChanging END AS weaker
WHERE open OR weaker
WITH DISTINCT e, d, g
RETURN e, d, g, g.verbs AS verbs, g.uid AS cause,
       CASE WHEN d.function = 'AUTHENTICATED' THEN 'MEDIUM' WHEN e.stateChanging THEN 'HIGH' ELSE 'MEDIUM' END AS severity
ORDER BY e.uid, g.uid, d.uid
