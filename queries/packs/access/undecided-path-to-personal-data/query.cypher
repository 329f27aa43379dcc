// Formulas that demand authentication whatever the answer are left out: anonymous callers cannot pass.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function = 'UNKNOWN' AND NOT d.formula =~ $decided
MATCH (e)-[t:TOUCHES_DATA]->(f:DataField)
WHERE f.sensitivity IN $sensitivities
WITH e, d, t, f ORDER BY e.uid, d.uid, f.gravity DESC, f.uid, t.minDepth DESC, t.mode
WITH e, d, collect(DISTINCT f.label) AS fields, collect(t.pathUids)[0] AS path, collect(f.dataClasses) AS classes
RETURN e, d, fields, 'TOUCH' AS stake, path, reduce(all = [], x IN classes | all + x) AS dataClasses,
       coalesce(d.questions[0], d.reason) AS cause
ORDER BY e.uid, dataClasses, d.uid
