// Silent about stateless chains and chains without a log-in of browsers: there no browser adds a credential.
MATCH (c:GuardChain {csrf: 'OFF', session: 'SESSION'})
WHERE any(way IN c.authentication WHERE way IN $browser)
MATCH (c)-[:IN_CHAIN]->(:Guard)<-[:GUARDED_BY {role: 'DECIDES'}]-(e:HttpEndpoint {stateChanging: true})
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE NOT d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'DENY']
WITH c, e ORDER BY c.uid, e.name, e.uid
WITH c, collect(DISTINCT e) AS doors
WITH c, doors, doors[0] AS e
RETURN e, c.uid AS chainUid, c.name AS chain, c.authentication AS logins, size(doors) AS total, c.uid AS cause,
       c.evFiles[0] AS file, c.evLines[0] AS line, c.evFiles AS guardFiles, c.evLines AS guardLines,
       c.evTexts AS guardTexts
ORDER BY chainUid
