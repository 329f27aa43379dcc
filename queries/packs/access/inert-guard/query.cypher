// One row per guard: the endpoint shown is the one with the weakest access among those it seems to guard. What one
// switch turns off is one finding of its application.
MATCH (g:Guard)
WHERE NOT coalesce(g.inertReason, '') IN ['BYPASSED_BY_IGNORING', 'FAIL_OPEN'] AND (NOT g.effective OR g.inertReason <> '')
OPTIONAL MATCH (e:Endpoint)-[by:GUARDED_BY]->(g) WHERE NOT g.effective OR by.role = 'INERT'
OPTIONAL MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision) WHERE d.variant = by.variant
WITH g, e, d, CASE WHEN d IS NULL THEN 9 WHEN d.function STARTS WITH 'PUBLIC' THEN 0
                   WHEN d.function = 'UNKNOWN' THEN 1 WHEN d.function = 'AUTHENTICATED' THEN 2 ELSE 3 END AS rank
ORDER BY g.uid, rank, e.uid, d.uid
WITH g, collect(e)[0] AS e, collect(d)[0] AS d, collect(rank)[0] AS rank, count(DISTINCT e) AS endpoints,
     g.inertReason = 'METHOD_SECURITY_OFF' AS off
WITH CASE WHEN off THEN g.application + ': ' + g.inertReason ELSE g.uid END AS place, off, g, e, d, rank, endpoints
ORDER BY place, rank, g.uid
WITH place, off, collect({g: g, e: e, d: d, rank: rank}) AS all, sum(endpoints) AS endpoints, count(g) AS guards
WITH place, off, all[0].g AS g, all[0].e AS e, all[0].d AS d, all[0].rank AS rank, endpoints, guards,
     [x IN all WHERE x.d IS NULL OR x.rank > all[0].rank] AS others
RETURN g, e, d, place, CASE guards WHEN 1 THEN '' ELSE ' and ' + toString(guards - 1) + ' more' END AS more,
       CASE WHEN off AND g.effective THEN CASE guards WHEN 1 THEN 'does' ELSE 'do' END + ' not run as the application is configured'
            WHEN g.effective THEN 'does not run on one way'
            WHEN guards = 1 THEN 'never runs' ELSE 'never run' END AS fails,
       g.inertReason AS cause, coalesce(g.evFiles[0], '') AS file, coalesce(g.evLines[0], 0) AS line,
       CASE WHEN coalesce(g.inertDetail, '') <> '' THEN g.inertDetail
            WHEN coalesce(g.inertReason, '') <> '' THEN g.inertReason ELSE 'nothing enforces it' END AS detail,
       CASE WHEN rank < 3 THEN ['Without it, anybody can call ', 'Whether anything else guards it is not known: ',
                                'Without it, any login can call '][rank]
            WHEN rank = 3 THEN 'Another guard still requires ' + d.formula + ' for '
            ELSE 'No endpoint was seen that relies on it' END
         + coalesce(e.name, '') + CASE WHEN endpoints > 1 AND size(others) = 0 THEN ' and ' + toString(endpoints - 1) + ' more endpoints.'
                                       ELSE '.' END AS effect,
       CASE rank WHEN 0 THEN 'HIGH' WHEN 1 THEN 'MEDIUM' WHEN 2 THEN 'MEDIUM' ELSE 'LOW' END AS severity
ORDER BY place, g.uid
