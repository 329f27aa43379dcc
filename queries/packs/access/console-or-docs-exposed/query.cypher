// One row per place and kind. Whether anything is served there is told by the dependencies.
MATCH (g:Guard {effective: true, requires: 'anyone'})
WHERE g.matcher =~ $consoles OR g.matcher =~ $descriptions
WITH g, g.matcher =~ $consoles AS console ORDER BY g.uid
WITH console, coalesce(g.evFiles[0], '') AS file, coalesce(g.evLines[0], 0) AS line, collect(g)[0] AS g,
     collect(DISTINCT g.matcher) AS matchers
WITH console, file, line, g, matchers,
     EXISTS { (x:Dependency) WHERE x.artifact =~ CASE WHEN console THEN $servesConsoles ELSE $servesDescriptions END } AS served
RETURN g, matchers, file, line,
       CASE WHEN console THEN 'an administrative console' ELSE 'the description of the interface' END AS what,
       CASE WHEN served THEN 'OPEN' ELSE 'POSSIBLE' END AS status,
       CASE WHEN console AND served THEN 'MEDIUM' ELSE 'LOW' END AS severity,
       CASE WHEN served THEN [] ELSE ['Is anything served at ' + matchers[0] + '?'] END AS questions
ORDER BY g.uid, status
