MATCH (e:ManagementEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'UNKNOWN'] AND NOT e.address =~ $harmless
RETURN e, d, CASE d.function WHEN 'UNKNOWN' THEN 'POSSIBLE' ELSE 'OPEN' END AS status, CASE WHEN e.address =~ $grave THEN 'CRITICAL' ELSE 'MEDIUM' END AS severity
ORDER BY e.uid, status, d.uid
