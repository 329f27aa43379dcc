MATCH (m:Method)-[:HAS_SINK]->(s:Sink)-[:CARRIES]->(f:DataField)
WHERE s.sinkKind = 'LOG' AND f.sensitivity IN $sensitivities AND NOT m.test
WITH m, s, f,
     CASE f.sensitivity WHEN 'SECRET' THEN 3 WHEN 'SENSITIVE' THEN 2 ELSE 1 END AS rank,
     last(split(replace(f.className, '$', '.'), '.')) + '.' + f.name
       + ' (' + coalesce(f.dataClasses[0], '') + ')' AS label
ORDER BY m.uid, s.startLine, s.uid, rank DESC, f.uid
WITH m, collect(DISTINCT label) AS fields, collect(DISTINCT f.dataClasses[0]) AS dataClasses, max(rank) AS rank, collect(s)[0] AS first,
     collect(DISTINCT s) AS sinks
WITH m, fields, dataClasses, rank, first, sinks,
     COLLECT {
       MATCH (e:Endpoint)-[r:REACHES]->(m)
       RETURN e ORDER BY r.minDepth, e.uid LIMIT 1
     }[0] AS e
RETURN coalesce(e.application, '') AS application,
       coalesce(trim(e.verb + ' ' + e.address), '') AS endpoint,
       m.className AS class, m.name AS method, first.file AS file, first.startLine AS line,
       last(split(replace(m.className, '$', '.'), '.')) + '.' + m.name AS handler,
       m.uid AS methodUid, fields, dataClasses, 'LOG' AS stake,
       CASE WHEN e IS NULL THEN '' ELSE ', reached from ' + trim(e.verb + ' ' + e.address) END
         AS reached,
       CASE rank WHEN 3 THEN 'HIGH' WHEN 2 THEN 'MEDIUM' ELSE 'LOW' END AS severity,
       [m.uid] AS originOf,
       [s IN sinks | s.file] AS stepFiles, [s IN sinks | s.startLine] AS stepLines,
       [s IN sinks | 'logs through ' + s.callee] AS stepTexts,
       m.className AS cause
ORDER BY methodUid, fields
