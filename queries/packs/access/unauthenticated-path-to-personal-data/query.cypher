// One row per endpoint and effect. What the response carries is certain; what code behind the endpoint
// reads without returning it is reported lower, unless the response is text or bytes, which no type
// describes, and the code takes the field out of its record; what it changes by how it changes it.
// What the caller sent himself and gets back is left out, and so are responses of numbers only.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
MATCH (e)-[t:TOUCHES_DATA]->(f:DataField)
WHERE f.sensitivity IN $sensitivities
  AND NOT (t.mode = 'RETURN' AND e.stateChanging AND EXISTS {
    MATCH (e)-[:ACCEPTS]->(:EndpointInput)-[:BOUND_TO]->(:Type)-[:EXTENDS*0..5]->(:Type)-[:CONTAINS]->(sent:Field)
    WHERE sent.name = f.name
  })
WITH e, d, f, t,
     t.mode = 'READ' AND any(type IN e.responseTypes WHERE type IN $opaque)
       AND EXISTS {
         MATCH (e)-[:REACHES]->(:Method)-[:CALLS*0..1]->(:Method)-[:READS_FIELD]->(f)
       } AS taken,
     CASE WHEN t.mode IN ['WRITE', 'DELETE'] THEN 'CHANGE' ELSE 'READ' END AS effect,
     CASE f.sensitivity WHEN 'SECRET' THEN 3 WHEN 'SENSITIVE' THEN 2 ELSE 1 END AS rank,
     last(split(replace(f.className, '$', '.'), '.')) + '.' + f.name
       + ' (' + coalesce(f.dataClasses[0], '') + ')' AS label
ORDER BY e.uid, d.uid, effect, rank DESC, f.uid, t.mode
WITH e, d, effect,
     'RETURN' IN collect(t.mode) AS typed, true IN collect(taken) AS taken, 'DELETE' IN collect(t.mode) AS deleted,
     collect({label: label, rank: rank, mode: t.mode, taken: taken, classes: f.dataClasses, depth: t.minDepth,
              path: t.pathUids, over: t.overApproximate, confidence: t.confidence,
              container: t.container}) AS parts
WITH *, typed OR taken AS returned
WHERE effect = 'CHANGE' OR returned
   OR NOT (coalesce(last(e.responseTypes), '') IN $numbers
           AND all(type IN e.responseTypes WHERE type IN $numbers OR type IN $wrappers))
WITH *, [x IN parts WHERE NOT returned OR x.mode = 'RETURN' OR x.taken] AS shown
WITH *, [x IN parts WHERE x.mode <> 'RETURN' AND x.label IN [y IN shown | y.label]] AS stored
WITH *, CASE WHEN size(stored) > 0 THEN stored[0] ELSE shown[0] END AS way,
     reduce(seen = [], x IN shown | CASE WHEN x.label IN seen THEN seen ELSE seen + x.label END)
       AS labels
UNWIND shown AS part
UNWIND part.classes AS dataClass
WITH e, d, effect, returned, typed, deleted, way, labels, shown, dataClass ORDER BY dataClass
WITH e, d, effect, returned, typed, deleted, way, labels, shown,
     collect(DISTINCT dataClass) AS dataClasses
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       d.reason AS reason, effect, e.uid AS endpointUid, dataClasses,
       CASE WHEN effect = 'CHANGE' THEN CASE WHEN deleted THEN 'DELETE' ELSE 'CHANGE' END
            WHEN returned THEN 'READ' ELSE 'TOUCH' END AS stake,
       CASE WHEN effect = 'CHANGE' THEN CASE WHEN deleted THEN 'delete' ELSE 'change' END
            WHEN returned THEN 'read' ELSE 'make it read' END AS does,
       labels[0..6] + CASE WHEN size(labels) > 6 THEN [toString(size(labels) - 6) + ' more']
                           ELSE [] END AS fields,
       way.path AS path,
       CASE WHEN effect = 'CHANGE' THEN CASE WHEN deleted THEN 'HIGH'
                 WHEN e.verb = 'POST' AND NOT EXISTS { (e)-[:TOUCHES_DATA {mode: 'READ'}]->() } THEN 'LOW'
                 ELSE 'MEDIUM' END
            WHEN returned THEN CASE WHEN shown[0].rank > 1 THEN 'CRITICAL' ELSE 'HIGH' END
            WHEN all(type IN e.responseTypes WHERE type IN $harmless) THEN 'LOW'
            ELSE 'MEDIUM' END AS severity,
       CASE WHEN d.confidence = 'POSSIBLE' THEN 'POSSIBLE'
            WHEN typed AND d.confidence = 'CONFIRMED' THEN 'CONFIRMED'
            WHEN way.over OR NOT typed OR d.confidence <> 'CONFIRMED' THEN 'LIKELY'
            ELSE way.confidence END AS confidence,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       coalesce(COLLECT {
         MATCH (e)-[by:GUARDED_BY {role: 'DECIDES'}]->(g:Guard) WHERE by.variant = d.variant
         RETURN g.uid ORDER BY g.uid
       }[0], d.reason) AS cause
ORDER BY endpointUid, effect, dataClasses, d.uid
