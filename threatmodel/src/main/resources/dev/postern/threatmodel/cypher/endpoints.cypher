// The attack surface: one row per endpoint in the default variant, with the data it touches.
MATCH (e:Endpoint)
OPTIONAL MATCH (e)-[access:HAS_ACCESS]->(d:AccessDecision) WHERE access.variant = 'default'
CALL (e) {
  MATCH (e)-[:RETURNS_DATA]->(f:Field)-[:CLASSIFIED_AS]->(c:DataClass) RETURN c
  UNION
  MATCH (e)-[:REACHES]->(:Method)-[:READS_FROM|WRITES_TO]->(:DataContainer)<-[:MAPS_TO]-(:Type)
        -[:CONTAINS]->(:Field)-[:CLASSIFIED_AS]->(c:DataClass) RETURN c
  UNION
  MATCH (e)-[:ACCEPTS]->(:EndpointInput)-[:BOUND_TO]->(:Type)-[:CONTAINS]->(:Field)-[:CLASSIFIED_AS]->(c:DataClass)
  RETURN c
  UNION
  MATCH (e) RETURN null AS c
}
WITH e, d, c ORDER BY c.name
WITH e, d, collect(DISTINCT c.name) AS classes, collect(DISTINCT c.category) AS categories,
     [each IN collect(DISTINCT {name: c.name, sensitivity: c.sensitivity}) WHERE each.name IS NOT NULL
       | each.sensitivity] AS sensitivities
WITH e, d, classes, categories, sensitivities,
     COLLECT {
       MATCH (e)-[t:TOUCHES_DATA]->(:Field)-[:CLASSIFIED_AS]->(c:DataClass)
       WITH DISTINCT t.mode + ' ' + c.name AS touch
       RETURN touch ORDER BY touch
     } AS touches,
     COLLECT {
       MATCH (e)-[:REACHES]->(:Method)-[w:WRITES_TO {mode: 'WRITE'}]->(c:DataContainer)
       WHERE w.entity <> '' OR EXISTS { (:Type)-[:MAPS_TO]->(c) }
       WITH DISTINCT w.operation AS operation
       RETURN operation ORDER BY operation
     } AS writes
RETURN e.uid AS uid, e.application AS application, e.protocol AS protocol, e.verb AS verb, coalesce(e.mappedVerbs, e.verb) AS mapped, e.address AS path,
       e.className AS handlerClass, e.handlerName AS handlerMethod, coalesce(e.framework, '') AS framework, e.file AS file, e.startLine AS line,
       coalesce(d.function, 'UNKNOWN') AS function, coalesce(d.authorities, []) AS authorities,
       coalesce(d.allRequired, false) AS allRequired, coalesce(d.objectCheck, 'UNKNOWN') AS objectCheck,
       coalesce(d.reason, '') AS reason, e.stateChanging AS stateChanging, classes, categories, sensitivities,
       touches, writes, coalesce(e.responseTypes, []) AS responseTypes, coalesce(d.questions, []) AS questions,
       coalesce(d.assumed, []) AS assumed
ORDER BY application, protocol, path, verb, uid
