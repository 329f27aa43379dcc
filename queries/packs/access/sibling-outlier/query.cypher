// Siblings are the endpoints of one class. What checks the object of the caller itself is no sibling: it is
// guarded in another way. A handler that asks which account the caller has is about the caller's own data.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function <> 'UNKNOWN' AND NOT e:ManagementEndpoint
  AND NOT (d.function = 'AUTHENTICATED' AND (d.objectCheck = 'PROVEN' OR EXISTS { (e)-[:GUARDED_BY]->(:MethodGuard) }))
WITH e, d ORDER BY e.uid, d.uid
WITH e.application AS app, e.className AS class, d.variant AS version, collect({e: e, d: d}) AS group
WITH group, [x IN group WHERE x.d.function IN ['ROLE', 'PERMISSION', 'DENY']] AS strong
WHERE size(group) >= $minimum AND 100 * size(strong) >= $percent * size(group)
UNWIND group AS one
WITH one.e AS e, one.d AS d, strong[0].e AS s, strong[0].d AS sd,
     toString(size(strong)) + ' of ' + toString(size(group)) AS share
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND coalesce(e.purpose, '') = ''
  AND NOT (d.function = 'AUTHENTICATED' AND (e.address =~ $own OR EXISTS {
    (e)-[:HANDLES]->(:Method)-[:CALLS]->(u:Method) WHERE u.name =~ $caller AND NOT EXISTS { (u)-[:CONTAINS]->(:Parameter) } }))
  AND (EXISTS { (e)-[a:TOUCHES]->() WHERE a.mode <> 'READ' }
       OR EXISTS { (e)-[:TOUCHES_DATA]->(f:DataField) WHERE f.gravity > 0 })
RETURN e, d, share, s.name AS sibling, sd.formula AS needs, e.className AS cause,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'any login' ELSE 'no login' END AS weak,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'MEDIUM' ELSE 'HIGH' END AS severity
ORDER BY e.uid, d.uid
