// Formulas that demand authentication whatever the answer are left out: anonymous callers cannot pass.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function = 'UNKNOWN'
  AND NOT (d.formula STARTS WITH 'all(' AND NOT d.formula CONTAINS 'any('
           AND (d.formula CONTAINS 'authenticated' OR d.formula CONTAINS 'role('
                OR d.formula CONTAINS 'permission('))
MATCH (e)-[t:TOUCHES_DATA]->(f:DataField)
WHERE f.sensitivity IN $sensitivities
WITH e, d, f, t,
     CASE f.sensitivity WHEN 'SECRET' THEN 3 WHEN 'SENSITIVE' THEN 2 ELSE 1 END AS rank,
     last(split(replace(f.className, '$', '.'), '.')) + '.' + f.name
       + ' (' + coalesce(f.dataClasses[0], '') + ')' AS label
ORDER BY e.uid, d.uid, rank DESC, f.uid, t.minDepth DESC, t.mode
WITH e, d, collect(DISTINCT label) AS labels, collect(t.pathUids)[0] AS path,
     collect(f.dataClasses) AS classes
UNWIND classes AS some
UNWIND some AS dataClass
WITH e, d, labels, path, dataClass ORDER BY dataClass
WITH e, d, labels, path, collect(DISTINCT dataClass) AS dataClasses
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       d.reason AS reason, e.uid AS endpointUid, dataClasses, path, 'POSSIBLE' AS status, 'TOUCH' AS stake,
       labels[0..6] + CASE WHEN size(labels) > 6 THEN [toString(size(labels) - 6) + ' more']
                           ELSE [] END AS fields,
       COLLECT { MATCH (d)-[:ASKS]->(q:Question) RETURN q.text ORDER BY q.uid } AS questions,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       coalesce(d.questions[0], d.reason) AS cause
ORDER BY endpointUid, dataClasses, d.uid
