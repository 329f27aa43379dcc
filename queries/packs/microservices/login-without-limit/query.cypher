// Doors that log in, where nothing that limits attempts is seen: no library, no setting of a gateway, no name on the way.
MATCH (e:HttpEndpoint {purpose: 'LOGIN'})
WHERE NOT EXISTS { (d:Dependency) WHERE d.artifact =~ $libraries }
  AND NOT EXISTS { (c:ConfigEntry) WHERE c.value CONTAINS 'RequestRateLimiter' }
  AND NOT EXISTS { (e)-[:HANDLES]->(:Method)-[:CALLS*0..4]->(m:Method) WHERE m.className =~ $names OR m.name =~ $names }
WITH e ORDER BY e.name, e.uid
WITH e.application AS application, collect(e) AS logins
RETURN logins[0] AS e, application, [each IN logins | each.name] AS doors, logins[0].name AS first, 'POSSIBLE' AS status,
       ['Does something before ' + application + ' limit attempts to log in?'] AS questions
ORDER BY application, doors
