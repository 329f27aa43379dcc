// Any login: records that hold personal data or name an owner. Doors that demand a role or permission
// are left out: their holders are mostly meant to see the records of others, and whom they may see is
// no fact of the code. Public endpoints have their own rule.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.objectCheck IN ['ABSENT', 'UNKNOWN'] AND d.function = 'AUTHENTICATED'
  AND NOT EXISTS { (e)-[k:CHECKS_OBJECT]->(:Method) WHERE k.checkStrength IN ['DOMINATES', 'POSSIBLE'] }
MATCH (e)-[a:TOUCHES_RECORD {byId: true}]->(t:Type)
WITH e, d, a, t, [x IN coalesce(t.ownerFields, []) WHERE NOT x =~ $audit] AS owners
WHERE size(owners) > 0 OR (d.objectCheck = 'ABSENT' AND size(t.personalFields) > 0)
WITH e, d, a, t, owners ORDER BY e.uid, d.uid, t.uid, a.overApproximate, a.minDepth, a.mode DESC, a.operation
WITH e, d, t, owners, collect(a.mode) AS modes, collect(a)[0] AS way
RETURN e, d, t, way.pathUids AS path, t.uid AS cause,
       CASE WHEN 'DELETE' IN modes THEN 'delete' WHEN 'WRITE' IN modes THEN 'change' ELSE 'read' END AS does,
       CASE WHEN size(owners) > 0 THEN 'its owner is in ' + owners[0]
            ELSE 'it holds ' + t.personalFields[0] END AS because,
       CASE d.objectCheck WHEN 'UNKNOWN' THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE d.objectCheck WHEN 'UNKNOWN' THEN ', unless a check was missed' ELSE '' END AS certainty,
       CASE d.objectCheck WHEN 'UNKNOWN' THEN 'MEDIUM' ELSE 'HIGH' END AS severity,
       CASE WHEN way.overApproximate OR d.confidence <> 'CONFIRMED' THEN 'LIKELY' ELSE 'CONFIRMED' END AS confidence,
       CASE d.objectCheck WHEN 'UNKNOWN'
         THEN ['Is the owner of the record compared with the caller somewhere that was not read?']
         ELSE [] END AS questions
ORDER BY e.uid, status, t.uid, d.uid
