// One row per application and cause: what is exposed is set in one place.
MATCH (e:ManagementEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'UNKNOWN'] AND NOT e.address =~ $harmless
WITH e, d, e.address =~ $grave AS grave, CASE d.function WHEN 'UNKNOWN' THEN 'POSSIBLE' ELSE 'OPEN' END AS status
ORDER BY grave DESC, e.uid, d.uid
WITH e.application AS application, d.variant AS version, status, d.reason AS cause, collect(e)[0] AS e, collect(d)[0] AS d,
     collect(grave)[0] AS grave, collect(DISTINCT e.name) AS doors
RETURN e, d, status, cause, tail(doors) AS others,
       CASE size(doors) WHEN 1 THEN ' is' ELSE ' and ' + toString(size(doors) - 1) + ' more (' + reduce(s = doors[1], x IN doors[2..6] | s + ', ' + x) + CASE WHEN size(doors) > 6 THEN ' …' ELSE '' END + ') are' END AS more,
       CASE WHEN NOT grave THEN 'MEDIUM' WHEN status = 'POSSIBLE' THEN 'HIGH' ELSE 'CRITICAL' END AS severity
ORDER BY e.uid, status, d.uid
