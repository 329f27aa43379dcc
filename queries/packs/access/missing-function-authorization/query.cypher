// Siblings are the endpoints of one class, and the handlers other classes have of one inherited method.
// What checks the object of the caller itself is no sibling: it is guarded in another way.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE NOT e:ManagementEndpoint
WITH e, d, d.objectCheck = 'PROVEN' OR EXISTS { (e)-[:GUARDED_BY]->(:MethodGuard) } AS own
ORDER BY e.uid, d.uid
WITH e.className AS type, e.application AS app, d.variant AS version,
     collect({e: e, d: d, own: own}) AS all
CALL (all) {
  WITH all, [x IN all WHERE x.d.function <> 'UNKNOWN'
                            AND (x.d.function <> 'AUTHENTICATED' OR NOT x.own)] AS group
  WITH group, [x IN group WHERE x.d.function IN ['ROLE', 'PERMISSION', 'DENY']] AS strong
  WHERE size(group) >= $minimum AND 100 * size(strong) >= $percent * size(group)
  UNWIND group AS one
  RETURN one.e AS e, one.d AS d, strong[0].e AS s, strong[0].d AS sd,
         toString(size(strong)) + ' of ' + toString(size(group)) + ' endpoints of its controller need'
           AS siblings
  UNION
  UNWIND all AS one
  WITH one.e AS e, one.d AS d
  MATCH (e)-[:HANDLES]->(m:Method)
  MATCH (other:Method) WHERE other = m OR EXISTS { (other)-[:OVERRIDES]->(m) }
                             OR EXISTS { (m)-[:OVERRIDES]->(other) }
  MATCH (s:HttpEndpoint)-[:HANDLES]->(other)
  MATCH (s)-[:HAS_ACCESS]->(sd:AccessDecision)
  WHERE s.className <> e.className AND s.verb = e.verb AND e.stateChanging
    AND s.application = e.application AND sd.variant = d.variant
    AND sd.function IN ['ROLE', 'PERMISSION'] AND d.objectCheck <> 'PROVEN'
  WITH e, d, s, sd ORDER BY s.uid, sd.uid
  WITH e, d, collect(s)[0] AS s, collect(sd)[0] AS sd
  RETURN e, d, s, sd, 'the same inherited handler of another controller needs'
           AS siblings
}
WITH e, d, s, sd, siblings
WHERE d.function IN ['AUTHENTICATED', 'PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
  AND (EXISTS { (e)-[:REACHES]->(:Method)-[:WRITES_TO]->(:DataContainer) }
       OR EXISTS { MATCH (e)-[:TOUCHES_DATA]->(f:DataField)
                   WHERE f.sensitivity IN ['PERSONAL', 'SENSITIVE', 'SECRET'] })
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       e.uid AS endpointUid, siblings, s.verb + ' ' + s.address AS sibling,
       sd.formula AS needs, d.reason AS reason,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'any login' ELSE 'no login' END AS weak,
       CASE d.function WHEN 'AUTHENTICATED' THEN 'MEDIUM' ELSE 'HIGH' END AS severity,
       COLLECT { MATCH (e)-[:HANDLES]->(m:Method) RETURN m.uid ORDER BY m.uid } AS originOf,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       e.className AS cause
ORDER BY endpointUid, siblings, d.uid
