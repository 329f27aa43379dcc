// Only where every source of authorities of the application names them all as constants.
MATCH (g:Guard {effective: true})-[:REQUIRES_AUTHORITY]->(a:Authority)
MATCH (s:AuthoritySource {application: g.application})
WITH g, a, collect(DISTINCT s) AS sources
WHERE all(s IN sources WHERE s.complete)
  AND NOT EXISTS {
    MATCH (s:AuthoritySource)-[:GRANTS]->(:Authority)-[:INCLUDES*0..4]->(b:Authority)
    WHERE s IN sources AND (b = a OR toUpper(b.name) IN [toUpper(a.name), 'ROLE_' + toUpper(a.name)]
                            OR 'ROLE_' + toUpper(b.name) = toUpper(a.name))
  }
WITH a, g, sources ORDER BY a.uid, g.uid
WITH a, g.application AS application, collect(g) AS guards, collect(sources)[0] AS sources
WITH a, application, guards[0] AS g, size(guards) AS total, sources
RETURN g, a.name AS authority, total, application, a.uid AS cause, a.uid AS authorityUid,
       coalesce(g.evFiles[0], '') AS file, coalesce(g.evLines[0], 0) AS line,
       [s IN sources | s.evFiles[0]] AS noteFiles, [s IN sources | s.evLines[0]] AS noteLines,
       [s IN sources | 'authorities are given here'] AS noteTexts
ORDER BY authorityUid, application, g.uid
