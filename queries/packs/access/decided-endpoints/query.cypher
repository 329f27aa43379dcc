MATCH (e:Endpoint)
OPTIONAL MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
RETURN coalesce(d.function, 'NOT_APPLICABLE') AS access, count(DISTINCT e) AS value
ORDER BY access
