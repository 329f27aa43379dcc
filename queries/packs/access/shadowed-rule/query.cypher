MATCH (a:Guard {effective: true})-[c:COVERS {decisionsDiffer: true}]->(g:Guard)
OPTIONAL MATCH (e:Endpoint)-[:GUARDED_BY {role: 'BEATEN'}]->(g)
WITH a, g, e ORDER BY a.uid, g.uid, e.name, e.uid
WITH a, g, collect(DISTINCT e.name) AS endpoints
RETURN g, a.uid AS winsUid, a.matcher AS wins, a.requires AS winsNeeds, a.uid AS cause, endpoints,
       coalesce(endpoints[0], '') AS endpoint, coalesce(g.evFiles[0], '') AS file,
       coalesce(g.evLines[0], 0) AS line, a.evFiles AS guardFiles, a.evLines AS guardLines,
       a.evTexts AS guardTexts, a.evFiles[0] + ':' + toString(a.evLines[0]) AS winsPlace,
       CASE WHEN a.requires = 'anyone' THEN 'HIGH' WHEN g.requires = 'anyone' THEN 'LOW'
            WHEN a.requires = 'authenticated' THEN 'MEDIUM' ELSE 'LOW' END AS severity
ORDER BY winsUid, g.uid
