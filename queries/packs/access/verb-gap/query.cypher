// The open verb must matter: it changes state, or even reading was guarded. Guarding only what changes
// state on a public path is common and meant. A rule speaks about one resource when all endpoints it
// decides are of one class; then a state-changing verb it forgets below the same path counts too when
// any login passes there although the rule demands a role or permission.
MATCH (a:HttpEndpoint)-[by:GUARDED_BY]->(g:UrlRuleGuard)
WHERE size(g.verbs) > 0 AND g.requires <> 'anyone' AND g.effective
WITH g, by.variant AS version, by.role AS role, a,
     COUNT { MATCH (x:HttpEndpoint)-[:GUARDED_BY {role: 'DECIDES'}]->(g) RETURN DISTINCT x.className }
       AS classes
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE e.application = a.application AND d.variant = version
  AND ((e.address = a.address AND d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
        AND ((e.uid <> a.uid AND role = 'DECIDES')
             OR (e.uid = a.uid AND (e.verb = 'ANY' OR e.verb CONTAINS '|')))
        AND (e.stateChanging OR 'GET' IN g.verbs))
    OR (role = 'DECIDES' AND classes = 1 AND e.className = a.className AND e.stateChanging
        AND a.stateChanging AND NOT e.verb IN g.verbs
        AND (e.address = a.address
             OR (g.matcher ENDS WITH '/**' AND e.address STARTS WITH a.address + '/'))
        AND (g.requires CONTAINS 'role(' OR g.requires CONTAINS 'permission(')
        AND d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
        AND d.objectCheck <> 'PROVEN'))
WITH DISTINCT e, d, g
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       e.uid AS endpointUid, g.uid AS guardUid, g.matcher AS matcher, g.requires AS needs,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'any login' ELSE 'anybody' END AS who,
       g.verbs AS verbs, d.reason AS reason,
       coalesce(g.evFiles[0] + ':' + toString(g.evLines[0]), '') AS place,
       CASE WHEN d.function = 'AUTHENTICATED' THEN 'MEDIUM' WHEN e.stateChanging THEN 'HIGH'
            ELSE 'MEDIUM' END AS severity,
       COLLECT { MATCH (e)-[:HANDLES]->(m:Method) RETURN m.uid ORDER BY m.uid } AS originOf,
       g.evFiles + d.evFiles AS guardFiles, g.evLines + d.evLines AS guardLines,
       g.evTexts + d.evTexts AS guardTexts,
       g.uid AS cause
ORDER BY endpointUid, guardUid, d.uid
