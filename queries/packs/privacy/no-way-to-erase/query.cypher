// Records that tell who somebody is are written, and no code deletes from where they are kept or blanks them.
MATCH (t:Entity)-[:MAPS_TO]->(c:DataContainer), (t)-[:HAS_FIELD]->(f:DataField)
WHERE f.sensitivity IN $sensitivities AND any(x IN f.dataClasses WHERE x IN $identifying)
  AND EXISTS { (:Method {test: false})-[:WRITES_TO {mode: 'WRITE'}]->(c) }
  AND NOT EXISTS { (:Method)-[:WRITES_TO {mode: 'DELETE'}]->(c) }
  AND NOT EXISTS { MATCH (m:Method {className: t.fqn}) WHERE m.name =~ $blanks }
WITH t, c, f ORDER BY t.uid, c.name, f.uid
WITH t, c.name AS container, collect(DISTINCT f.label) AS fields, collect(DISTINCT f.dataClasses[0]) AS dataClasses
WHERE size(fields) >= 2
RETURN t, container, fields, dataClasses, 'TOUCH' AS stake, t.name AS cause, t.file AS file, t.startLine AS line, t.fqn AS class
ORDER BY t.uid, container
