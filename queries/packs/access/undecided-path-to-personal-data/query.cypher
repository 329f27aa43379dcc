// One row per question of an application: the answer decides all of its endpoints at once. Formulas that
// demand authentication whatever the answer are left out: anonymous callers cannot pass.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function = 'UNKNOWN' AND NOT d.formula =~ $decided
MATCH (e)-[t:TOUCHES_DATA]->(f:DataField)
WHERE f.sensitivity IN $sensitivities
WITH e, d, t, f ORDER BY e.uid, d.uid, f.gravity DESC, f.uid, t.minDepth DESC, t.mode
WITH e, d, collect(DISTINCT f.label) AS fields, collect(t.pathUids)[0] AS path, collect(f.dataClasses) AS classes
WITH e, d, fields, path, reduce(all = [], x IN classes | all + x) AS dataClasses,
     coalesce(d.questions[0], d.reason) AS cause ORDER BY size(fields) DESC, e.uid, d.uid
WITH e.application AS application, cause, collect({e: e, d: d, fields: fields, path: path, classes: dataClasses}) AS rows,
     count(DISTINCT e) AS total
WITH application, cause, total, rows[0] AS first
WITH application, cause, total, first, first.e AS e, first.d AS d
RETURN e, d, first.fields AS fields, 'TOUCH' AS stake, first.path AS path, first.classes AS dataClasses, application, cause,
       CASE total WHEN 1 THEN '' ELSE ' and ' + toString(total - 1) + ' more endpoints of ' + application END AS others
ORDER BY application, cause, e.uid, d.uid
