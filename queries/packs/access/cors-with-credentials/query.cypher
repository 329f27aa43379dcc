// A literal * with credentials is refused by browsers and by Spring; what names the asking origin is not.
MATCH (p:CorsPolicy {breadth: 'REFLECTED', credentials: 'ALLOWED'})
OPTIONAL MATCH (p)-[:OPENS]->(e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE NOT d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT', 'DENY']
WITH p, e ORDER BY p.uid, e.stateChanging DESC, e.name, e.uid
WITH p, collect(DISTINCT e.name) AS doors
RETURN p.uid AS policyUid, p.uid AS cause, p.application AS application, size(doors) AS total,
       coalesce(p.evFiles[0], '') AS file, coalesce(p.evLines[0], 0) AS line,
       CASE size(doors) WHEN 0 THEN 'none that was seen' ELSE doors[0] END AS example,
       CASE size(doors) WHEN 0 THEN 'LOW' ELSE 'MEDIUM' END AS severity,
       p.evFiles AS noteFiles, p.evLines AS noteLines, p.evTexts AS noteTexts
ORDER BY policyUid
