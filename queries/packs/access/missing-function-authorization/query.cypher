// The peers of a function are all that change state in the application. Where most of them need a privilege,
// or the address speaks of administration, one that needs a login only stands out. A handler that asks which
// account the caller has, or whose check of the object was not understood, acts for its caller.
MATCH (e:HttpEndpoint {stateChanging: true})-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function <> 'UNKNOWN' AND NOT e:ManagementEndpoint
WITH e, d ORDER BY e.uid, d.uid
WITH e.application AS app, d.variant AS version, collect({e: e, d: d}) AS peers
WITH peers, [x IN peers WHERE x.d.function IN ['ROLE', 'PERMISSION', 'DENY']] AS strong
WHERE size(strong) >= $minimum
UNWIND peers AS one
WITH one.e AS e, one.d AS d, peers, strong
WHERE d.function = 'AUTHENTICATED' AND NOT d.objectCheck IN ['PROVEN', 'UNKNOWN'] AND NOT e.address =~ $own AND coalesce(e.purpose, '') = ''
  AND (100 * size(strong) >= $percent * size(peers) OR e.address =~ $administrative)
MATCH (e)-[a:TOUCHES]->(c:DataContainer)
WHERE NOT EXISTS { (e)-[:HANDLES]->(:Method)-[:CALLS]->(u:Method) WHERE u.name =~ $caller AND NOT EXISTS { (u)-[:CONTAINS]->(:Parameter) } }
  AND a.mode <> 'READ' AND NOT last(split(c.name, '/')) IN $caches
WITH e, d, peers, strong, a, c ORDER BY e.uid, d.uid, a.overApproximate, a.minDepth, c.name
WITH e, d, peers, strong, collect(a.pathUids)[0] AS path, collect(DISTINCT last(split(c.name, '/'))) AS containers
RETURN e, d, path, containers, size(strong) AS strong, size(peers) AS total, e.className AS cause,
       strong[0].e.name AS sibling, strong[0].d.formula AS needs
ORDER BY e.uid, d.uid
