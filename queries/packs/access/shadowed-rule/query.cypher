MATCH (a:Guard)-[c:COVERS]->(b:Guard)
WHERE c.decisionsDiffer AND a.effective
WITH a, b,
     COLLECT {
       MATCH (m:Method)
       WHERE m.file = b.evFiles[0] AND m.startLine <= b.evLines[0] <= m.endLine
       RETURN m ORDER BY m.startLine DESC, m.uid LIMIT 1
     }[0] AS m,
     COLLECT {
       MATCH (e:Endpoint)-[:GUARDED_BY {role: 'BEATEN'}]->(b)
       RETURN DISTINCT e.verb + ' ' + e.address AS door ORDER BY door
     } AS doors
RETURN b.application AS application, coalesce(doors[0], '') AS endpoint,
       coalesce(m.className, '') AS class, coalesce(m.name, '') AS method,
       CASE size(doors) WHEN 0 THEN '' WHEN 1 THEN ' It was meant for ' + doors[0] + '.'
            ELSE ' It was meant for ' + doors[0] + ' and ' + toString(size(doors) - 1)
                 + ' more endpoints.' END AS meant, coalesce(b.evFiles[0], '') AS file,
       coalesce(b.evLines[0], 0) AS line, a.uid AS winsUid, b.uid AS deadUid,
       a.matcher AS wins, a.requires AS winsNeeds, b.matcher AS dead, b.requires AS deadNeeds,
       coalesce(a.evFiles[0] + ':' + toString(a.evLines[0]), '') AS winsPlace,
       CASE WHEN a.requires = 'anyone' THEN 'HIGH' WHEN b.requires = 'anyone' THEN 'LOW'
            WHEN a.requires = 'authenticated' THEN 'MEDIUM' ELSE 'LOW' END AS severity,
       a.evFiles + b.evFiles AS guardFiles, a.evLines + b.evLines AS guardLines,
       a.evTexts + b.evTexts AS guardTexts,
       a.uid AS cause
ORDER BY winsUid, deadUid
