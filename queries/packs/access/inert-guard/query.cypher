// One row per guard: the endpoint shown is the one with the weakest access among those it seems to guard.
MATCH (g:Guard)
WHERE NOT g.effective AND coalesce(g.inertReason, '') <> 'BYPASSED_BY_IGNORING'
OPTIONAL MATCH (e:Endpoint)-[by:GUARDED_BY]->(g)
OPTIONAL MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision) WHERE d.variant = by.variant
WITH g, e, d,
     CASE WHEN d IS NULL THEN 9 WHEN d.function STARTS WITH 'PUBLIC' THEN 0
          WHEN d.function = 'UNKNOWN' THEN 1 WHEN d.function = 'AUTHENTICATED' THEN 2
          ELSE 3 END AS rank
ORDER BY g.uid, rank, e.uid, d.uid
WITH g, collect({e: e, d: d, rank: rank})[0] AS weakest, count(DISTINCT e) AS endpoints
WITH g, weakest, endpoints, weakest.e AS e, weakest.d AS d, weakest.rank AS rank
RETURN coalesce(e.application, g.application) AS application,
       coalesce(e.verb + ' ' + e.address, '') AS endpoint,
       coalesce(e.className, '') AS class, coalesce(e.handlerName, '') AS method,
       coalesce(g.evFiles[0], e.file, '') AS file, coalesce(g.evLines[0], e.startLine, 0) AS line,
       g.uid AS guardUid,
       CASE g.expression WHEN '' THEN g.name ELSE g.expression END AS guard,
       CASE WHEN coalesce(g.inertDetail, '') <> '' THEN g.inertDetail
            WHEN coalesce(g.inertReason, '') <> '' THEN g.inertReason
            ELSE 'nothing enforces it' END AS detail,
       CASE WHEN rank = 0 THEN 'Without it, anybody can call ' + e.verb + ' ' + e.address
            WHEN rank = 1 THEN 'Whether anything else guards ' + e.verb + ' ' + e.address
                               + ' is not known'
            WHEN rank = 2 THEN 'Without it, any login can call ' + e.verb + ' ' + e.address
            WHEN rank = 3 THEN 'Another guard still requires ' + d.formula + ' for ' + e.verb
                               + ' ' + e.address
            ELSE 'No endpoint was seen that relies on it' END
         + CASE WHEN endpoints > 1 THEN ' and ' + toString(endpoints - 1) + ' more endpoints.'
                ELSE '.' END AS effect,
       CASE rank WHEN 0 THEN 'HIGH' WHEN 1 THEN 'MEDIUM' WHEN 2 THEN 'MEDIUM' ELSE 'LOW' END
         AS severity,
       g.evFiles AS guardFiles, g.evLines AS guardLines, g.evTexts AS guardTexts,
       g.inertReason AS cause
ORDER BY guardUid
