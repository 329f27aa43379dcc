// The caller sends a password, the record with it is written, and nothing on the way hashes or encrypts anything.
MATCH (e:HttpEndpoint)-[t:TOUCHES_DATA {mode: 'WRITE'}]->(f:DataField {sensitivity: 'SECRET'})
WHERE f.name =~ $names AND NOT any(a IN f.annotationNames WHERE a =~ $protects)
  AND EXISTS {
    MATCH (e)-[:ACCEPTS]->(i:EndpointInput)
    WHERE i.name =~ $names OR (i.place = 'BODY' AND NOT EXISTS { (i)-[:BOUND_TO]->(:Type) })
       OR EXISTS { MATCH (i)-[:BOUND_TO]->(:Type)-[:HAS_FIELD]->(g:DataField {sensitivity: 'SECRET'}) WHERE g.name =~ $names }
  }
  AND NOT EXISTS { MATCH (e)-[:REACHES]->(:Method)-[:HAS_SINK]->(s:Sink) WHERE s.sinkKind IN ['CREDENTIAL_HASH', 'DIGEST', 'ENCRYPT'] }
  AND NOT EXISTS { MATCH (e)-[:REACHES]->(:Method)-[:CALLS]->(x:Method) WHERE x.name =~ $hashes }
  AND NOT EXISTS {
    MATCH (m:Method)-[:SHOWS]->(:Observation {kind: 'KEPT_AS_STORED'})-[:CONCERNS]->(f)
    WHERE m.uid IN t.pathUids
  }
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function <> 'DENY'
WITH e, d, t, f ORDER BY e.uid, d.uid, f.uid
WITH e, d, collect(DISTINCT f.label) AS fields, collect(t)[0] AS way
RETURN e, d, fields, way.container AS container, ['CREDENTIAL'] AS dataClasses, 'CHANGE' AS stake, fields[0] AS cause, way.pathUids AS path,
       CASE WHEN way.confidence = 'CONFIRMED' THEN 'LIKELY' ELSE 'POSSIBLE' END AS confidence
ORDER BY e.uid, fields, d.uid
