// The open verb must matter: it changes state, or even reading was guarded. Guarding only what changes
// state on a public path is common and meant.
MATCH (a:HttpEndpoint)-[by:GUARDED_BY]->(g:UrlRuleGuard)
WHERE size(g.verbs) > 0 AND g.requires <> 'anyone' AND g.effective
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE e.application = a.application AND e.address = a.address
  AND d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND d.variant = by.variant
  AND ((e.uid <> a.uid AND by.role = 'DECIDES') OR (e.uid = a.uid AND (e.verb = 'ANY' OR e.verb CONTAINS '|')))
  AND (e.stateChanging OR 'GET' IN g.verbs)
WITH DISTINCT e, d, g
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       e.uid AS endpointUid, g.uid AS guardUid, e.address AS address, g.matcher AS matcher,
       g.verbs AS verbs, d.reason AS reason,
       coalesce(g.evFiles[0] + ':' + toString(g.evLines[0]), '') AS place,
       CASE WHEN e.stateChanging THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       COLLECT { MATCH (e)-[:HANDLES]->(m:Method) RETURN m.uid ORDER BY m.uid } AS originOf,
       g.evFiles + d.evFiles AS guardFiles, g.evLines + d.evLines AS guardLines,
       g.evTexts + d.evTexts AS guardTexts,
       g.uid AS cause
ORDER BY endpointUid, guardUid, d.uid
