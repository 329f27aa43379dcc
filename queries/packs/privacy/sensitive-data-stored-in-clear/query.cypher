MATCH (t:Entity)-[:MAPS_TO]->(c:DataContainer), (t)-[:HAS_FIELD]->(f:DataField {sensitivity: 'SENSITIVE'})
WHERE NOT any(a IN f.annotationNames WHERE a =~ $protects) AND any(x IN f.dataClasses WHERE x IN $classes)
  AND EXISTS { (:Method {test: false})-[:WRITES_TO]->(c) }
WITH t, c, f ORDER BY t.uid, c.name, f.uid
WITH t, c.name AS container, collect(DISTINCT f.label) AS fields, collect(DISTINCT f.dataClasses[0]) AS dataClasses
RETURN t, container, fields, dataClasses, 'TOUCH' AS stake, t.name AS cause, t.file AS file, t.startLine AS line, t.fqn AS class,
       CASE WHEN 'PAYMENT_CARD' IN dataClasses THEN 'MEDIUM' ELSE 'LOW' END AS severity
ORDER BY t.uid, container
