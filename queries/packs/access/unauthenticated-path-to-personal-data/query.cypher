// One row per endpoint and effect; what the effects mean is in the schema. What the caller sent himself
// and gets back is left out, and so are log-in, registration and recovery that asks for a proof. What code
// reads without returning it is reported lower, and only where the caller chooses the record; names and pictures that a rule opens are mostly meant.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT'] AND coalesce(e.purpose, '') = ''
MATCH (e)-[t:TOUCHES_DATA]->(f:DataField)
WHERE f.sensitivity IN $sensitivities AND NOT t.effect IN ['BEHIND', 'OWN'] AND NOT t.sentBack
  AND (t.effect <> 'READ' OR (NOT e.stateChanging
       AND EXISTS { (e)-[:TOUCHES_RECORD {mode: 'READ', byId: true}]->(:Type)-[:HAS_FIELD]->(f) }))
WITH e, d, t, f ORDER BY e.uid, d.uid, t.effect, f.gravity DESC, f.uid, t.mode
WITH e, d, t.effect AS effect, collect(DISTINCT f.label) AS fields, max(f.gravity) AS gravity,
     collect(f.dataClasses) AS classes, collect(t.mode) AS modes, collect(t)[0] AS way
WITH e, d, effect, fields, gravity, way, 'DELETE' IN modes AS deletes, effect IN ['CHANGE', 'ADD'] AND EXISTS {
       (e)-[:ACCEPTS]->(i:EndpointInput) WHERE i.name =~ $proofs } AS proved, reduce(all = [], x IN classes | all + x) AS dataClasses,
     CASE effect WHEN 'RETURN' THEN 10 + gravity WHEN 'READ' THEN 20 ELSE 30 END AS kind
RETURN e, d, effect, fields, CASE WHEN kind < 20 THEN 'READ' WHEN kind = 20 THEN 'TOUCH' WHEN deletes THEN 'DELETE' ELSE 'CHANGE' END AS stake, dataClasses, way.pathUids AS path,
       CASE WHEN kind = 30 AND deletes THEN 'delete' WHEN effect = 'ADD' THEN 'add' WHEN kind = 30 THEN 'change'
            WHEN kind = 20 THEN 'make it read' ELSE 'read' END AS does,
       CASE WHEN kind = 13 AND way.confidence <> 'CONFIRMED' THEN 'HIGH' WHEN kind IN [12, 13] THEN 'CRITICAL'
            WHEN kind = 11 AND all(x IN dataClasses WHERE x IN $shown)
              THEN CASE d.function WHEN 'PUBLIC_DEFAULT' THEN 'MEDIUM' ELSE 'LOW' END
            WHEN kind = 11 THEN CASE WHEN d.function = 'PUBLIC_DEFAULT' OR d.reason CONTAINS '**' THEN 'HIGH' ELSE 'MEDIUM' END
            WHEN kind = 20 OR (effect = 'ADD' AND NOT deletes) THEN 'LOW' WHEN proved THEN 'MEDIUM'
            WHEN deletes OR (kind = 30 AND gravity = 3) THEN 'HIGH'
            ELSE 'MEDIUM' END AS severity,
       CASE WHEN proved THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE WHEN proved THEN ['Does ' + e.name + ' check a proof that only the owner of the record has?'] ELSE [] END AS questions,
       CASE WHEN d.confidence <> 'CONFIRMED' THEN d.confidence ELSE way.confidence END AS confidence
ORDER BY e.uid, effect, dataClasses, d.uid
