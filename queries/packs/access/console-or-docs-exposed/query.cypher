MATCH (g:Guard {effective: true, requires: 'anyone'})
WHERE g.matcher =~ $consoles OR g.matcher =~ $descriptions
RETURN g, coalesce(g.evFiles[0], '') AS file, coalesce(g.evLines[0], 0) AS line,
       CASE WHEN g.matcher =~ $consoles THEN 'an administrative console' ELSE 'the description of the interface' END AS what,
       CASE WHEN g.matcher =~ $consoles THEN 'HIGH' ELSE 'LOW' END AS severity
ORDER BY g.uid
