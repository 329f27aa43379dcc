// One row per filter: the endpoint shown is the one with the weakest access among those whose requests it sees. What another
// guard demands besides holds whatever this filter does, so such filters are told at the lowest severity; what rests on this
// filter alone counts as open.
MATCH (g:Guard {inertReason: 'FAIL_OPEN'})
OPTIONAL MATCH (e:Endpoint)-[by:GUARDED_BY]->(g)
OPTIONAL MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision) WHERE d.variant = by.variant
OPTIONAL MATCH (e)-[:GUARDED_BY {role: 'DECIDES', variant: by.variant}]->(own:Guard) WHERE own.evFiles[0] = g.evFiles[0]
WITH g, e, d, by, collect(own)[0] AS own
WITH g, e, d, CASE WHEN d IS NULL THEN 9 WHEN d.function STARTS WITH 'PUBLIC' OR own IS NOT NULL THEN 0
                   WHEN d.function = 'UNKNOWN' THEN 1 WHEN d.function = 'AUTHENTICATED' THEN 2 ELSE 3 END AS rank
ORDER BY g.uid, rank, e.uid, d.uid
WITH g, collect(e)[0] AS e, collect(d)[0] AS d, collect(rank)[0] AS rank, count(DISTINCT e) AS endpoints
RETURN g, e, d, coalesce(g.expression, g.name) AS filter, g.inertReason AS cause, coalesce(g.evFiles[0], '') AS file,
       coalesce(g.evLines[0], 0) AS line, coalesce(g.inertDetail, '') AS detail,
       CASE WHEN rank < 3 THEN ['Nothing else guards ', 'Whether anything else guards it is not known: ',
                                'Nothing but a login is demanded besides for '][rank]
            WHEN rank = 3 THEN 'Another guard still requires ' + d.formula + ' for '
            ELSE 'No endpoint was seen that relies on it' END
         + coalesce(e.name, '') + CASE WHEN endpoints > 1 THEN ' and ' + toString(endpoints - 1) + ' more endpoints.'
                                       ELSE '.' END AS effect,
       CASE WHEN rank = 1 THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE WHEN rank = 1 THEN ['Can a caller bring about that exception in ' + coalesce(g.expression, g.name) + '?'] ELSE [] END AS questions,
       CASE rank WHEN 0 THEN 'HIGH' WHEN 1 THEN 'MEDIUM' ELSE 'LOW' END AS severity
ORDER BY g.uid
