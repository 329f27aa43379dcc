// Any login: records that hold personal data or name an owner. Doors that demand a role or permission
// are left out: their holders are mostly meant to see the records of others, and whom they may see is
// no fact of the code. Public endpoints have their own rule.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.objectCheck IN ['ABSENT', 'UNKNOWN'] AND d.function = 'AUTHENTICATED'
MATCH (e)-[r:REACHES]->(:Method)-[a:READS_FROM|WRITES_TO]->(c:DataContainer)
WHERE a.byId
CALL (a, c) {
  MATCH (t:Type) WHERE t.fqn = a.entity
  RETURN t
  UNION
  MATCH (t:Entity)-[:MAPS_TO]->(c) WHERE a.entity = ''
  RETURN t
}
WITH e, d, r, a, t, [x IN coalesce(t.ownerFields, []) WHERE NOT x =~ $audit] AS owners,
     COLLECT {
       MATCH (t)-[:EXTENDS*0..5]->(:Type)-[:CONTAINS]->(f:DataField)
       WHERE f.sensitivity IN ['PERSONAL', 'SENSITIVE', 'SECRET']
       RETURN f.name ORDER BY f.name
     } AS personal
WHERE size(owners) > 0 OR (d.objectCheck = 'ABSENT' AND size(personal) > 0)
WITH e, d, r, a, t, owners, personal
ORDER BY e.uid, d.uid, t.uid, r.overApproximate, r.minDepth, a.mode DESC, a.operation
WITH e, d, t, owners, personal, collect(a.mode) AS modes, collect(r.pathUids)[0] AS path,
     collect(r.overApproximate)[0] AS over
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       e.uid AS endpointUid, t.uid AS typeUid,
       last(split(replace(t.fqn, '$', '.'), '.')) AS type,
       CASE WHEN 'DELETE' IN modes THEN 'delete' WHEN 'WRITE' IN modes THEN 'change'
            ELSE 'read' END AS does,
       CASE d.objectCheck WHEN 'UNKNOWN' THEN ', unless a check was missed' ELSE '' END AS certainty,
       CASE WHEN size(owners) > 0 THEN 'its owner is in ' + owners[0]
            ELSE 'it holds ' + personal[0] END AS because,
       CASE d.objectCheck WHEN 'UNKNOWN' THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE WHEN d.objectCheck = 'UNKNOWN' THEN 'MEDIUM' ELSE 'HIGH' END AS severity,
       CASE WHEN over OR d.confidence <> 'CONFIRMED' THEN 'LIKELY' ELSE 'CONFIRMED' END AS confidence,
       CASE d.objectCheck WHEN 'UNKNOWN'
         THEN ['Is the owner of the record compared with the caller of ' + e.verb + ' ' + e.address
               + ' somewhere that was not read?'] ELSE [] END AS questions,
       path, d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       t.uid AS cause
ORDER BY endpointUid, status, typeUid, d.uid
