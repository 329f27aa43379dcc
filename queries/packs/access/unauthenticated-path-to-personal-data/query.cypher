// One row per endpoint and effect. What the response carries is certain; what code behind the endpoint
// reads without returning it is reported lower, what it changes by how it changes it.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['PUBLIC_DECLARED', 'PUBLIC_DEFAULT']
MATCH (e)-[t:TOUCHES_DATA]->(f:DataField)
WHERE f.sensitivity IN $sensitivities
WITH e, d, f, t,
     CASE WHEN t.mode IN ['WRITE', 'DELETE'] THEN 'CHANGE' ELSE 'READ' END AS effect,
     CASE f.sensitivity WHEN 'SECRET' THEN 3 WHEN 'SENSITIVE' THEN 2 ELSE 1 END AS rank,
     last(split(replace(f.className, '$', '.'), '.')) + '.' + f.name
       + ' (' + coalesce(f.dataClasses[0], '') + ')' AS label
ORDER BY e.uid, d.uid, effect, rank DESC, f.uid, t.mode
WITH e, d, effect,
     'RETURN' IN collect(t.mode) AS returned, 'DELETE' IN collect(t.mode) AS deleted,
     collect({label: label, rank: rank, mode: t.mode, classes: f.dataClasses, depth: t.minDepth,
              path: t.pathUids, over: t.overApproximate, confidence: t.confidence,
              container: t.container}) AS parts
WITH *, [x IN parts WHERE NOT returned OR x.mode = 'RETURN'] AS shown
WITH *, [x IN parts WHERE x.mode <> 'RETURN' AND x.label IN [y IN shown | y.label]] AS stored
WITH *, CASE WHEN size(stored) > 0 THEN stored[0] ELSE shown[0] END AS way,
     reduce(seen = [], x IN shown | CASE WHEN x.label IN seen THEN seen ELSE seen + x.label END)
       AS labels
UNWIND shown AS part
UNWIND part.classes AS dataClass
WITH e, d, effect, returned, deleted, way, labels, shown, dataClass ORDER BY dataClass
WITH e, d, effect, returned, deleted, way, labels, shown,
     collect(DISTINCT dataClass) AS dataClasses
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       d.reason AS reason, effect, e.uid AS endpointUid, dataClasses,
       CASE WHEN effect = 'CHANGE' THEN CASE WHEN deleted THEN 'delete' ELSE 'change' END
            WHEN returned THEN 'read' ELSE 'make it read' END AS does,
       labels[0..6] + CASE WHEN size(labels) > 6 THEN [toString(size(labels) - 6) + ' more']
                           ELSE [] END AS fields,
       way.path AS path,
       CASE WHEN effect = 'CHANGE' THEN CASE WHEN deleted THEN 'HIGH' ELSE 'MEDIUM' END
            WHEN returned THEN CASE WHEN shown[0].rank > 1 THEN 'CRITICAL' ELSE 'HIGH' END
            WHEN all(type IN e.responseTypes WHERE type IN $harmless) THEN 'LOW'
            ELSE 'MEDIUM' END AS severity,
       CASE WHEN d.confidence = 'POSSIBLE' THEN 'POSSIBLE'
            WHEN returned AND d.confidence = 'CONFIRMED' THEN 'CONFIRMED'
            WHEN way.over OR NOT returned OR d.confidence <> 'CONFIRMED' THEN 'LIKELY'
            ELSE way.confidence END AS confidence,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       coalesce(COLLECT {
         MATCH (e)-[by:GUARDED_BY {role: 'DECIDES'}]->(g:Guard) WHERE by.variant = d.variant
         RETURN g.uid ORDER BY g.uid
       }[0], d.reason) AS cause
ORDER BY endpointUid, effect, dataClasses, d.uid
