MATCH (e:ManagementEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'UNKNOWN'] AND NOT e.address =~ $harmless
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       e.uid AS endpointUid, d.reason AS reason,
       e.file + CASE e.startLine WHEN 0 THEN '' ELSE ':' + toString(e.startLine) END AS place,
       CASE d.function WHEN 'UNKNOWN' THEN 'Perhaps anybody' ELSE 'Anybody' END AS who,
       CASE d.function WHEN 'UNKNOWN' THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE WHEN e.address =~ $grave THEN 'CRITICAL' ELSE 'MEDIUM' END AS severity,
       COLLECT { MATCH (d)-[:ASKS]->(q:Question) RETURN q.text ORDER BY q.uid } AS questions,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       coalesce(d.questions[0], d.reason) + d.variant AS cause
ORDER BY endpointUid, status, d.uid
