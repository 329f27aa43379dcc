MATCH (a:Guard)-[c:COVERS]->(b:Guard)
WHERE c.decisionsDiffer AND a.effective
RETURN b.application AS application, coalesce(b.evFiles[0], '') AS file,
       coalesce(b.evLines[0], 0) AS line, a.uid AS winsUid, b.uid AS deadUid,
       a.matcher AS wins, a.requires AS winsNeeds, b.matcher AS dead, b.requires AS deadNeeds,
       coalesce(a.evFiles[0] + ':' + toString(a.evLines[0]), '') AS winsPlace,
       CASE WHEN a.requires = 'anyone' THEN 'HIGH' WHEN b.requires = 'anyone' THEN 'LOW'
            WHEN a.requires = 'authenticated' THEN 'MEDIUM' ELSE 'LOW' END AS severity,
       a.evFiles + b.evFiles AS guardFiles, a.evLines + b.evLines AS guardLines,
       a.evTexts + b.evTexts AS guardTexts,
       a.uid AS cause
ORDER BY winsUid, deadUid
