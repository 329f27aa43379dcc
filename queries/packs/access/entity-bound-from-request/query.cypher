MATCH (e:HttpEndpoint)-[:ACCEPTS]->(i:EndpointInput)-[:BOUND_TO]->(t:Type)
MATCH (e)-[r:REACHES]->(:Method)-[a:WRITES_TO]->(:DataContainer)
WHERE a.mode = 'WRITE' AND a.entity = t.fqn
MATCH (t)-[:EXTENDS*0..5]->(:Type)-[:CONTAINS]->(f:Field)
WHERE (f.name =~ $privileged OR f.sensitivity = 'SECRET')
  AND NOT coalesce(f.serialized, 'BOTH') IN ['OUT', 'NONE']
  AND NOT 'static' IN f.modifiers AND NOT 'STATIC' IN f.modifiers
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WITH e, i, t, r, d, f ORDER BY e.uid, t.uid, d.uid, r.overApproximate, r.minDepth, i.uid, f.uid
WITH e, t, d, collect(DISTINCT f.name) AS fields, collect(i.name)[0] AS input,
     collect(r.pathUids)[0] AS path, any(name IN collect(f.name) WHERE name =~ $privileged) AS privileged
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       e.uid AS endpointUid, t.uid AS typeUid,
       last(split(replace(t.fqn, '$', '.'), '.')) AS type, fields, input, path,
       CASE WHEN d.function STARTS WITH 'PUBLIC' THEN 'no check at all'
            WHEN d.function = 'UNKNOWN' THEN 'a check that is not known'
            WHEN d.function = 'AUTHENTICATED' THEN 'the login' ELSE 'the check for ' + d.formula END AS access,
       CASE WHEN d.function IN ['ROLE', 'PERMISSION', 'DENY'] THEN 'LOW'
            WHEN privileged THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       t.uid AS cause
ORDER BY endpointUid, typeUid, d.uid
