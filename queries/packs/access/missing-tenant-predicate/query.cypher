// The application must ask by tenant elsewhere: then it is its habit, and no mapping does it. One row per type.
MATCH (e:HttpEndpoint)-[a:TOUCHES_RECORD {mode: 'READ'}]->(t:Type)
WHERE any(f IN t.ownerFields WHERE f =~ $tenant) AND NOT a.operation =~ $named
  AND NOT EXISTS { (h:Method {test: false}) WHERE h.name IN $resolvers }
  AND NOT any(x IN t.annotationNames WHERE x =~ $switched)
MATCH (t)-[:HAS_FIELD]->(f:Field)
WHERE f.name =~ $tenant AND NOT any(x IN f.annotationNames WHERE x =~ $switched)
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function <> 'DENY' AND d.objectCheck <> 'PROVEN'
MATCH (:Endpoint)-[other:TOUCHES_RECORD]->(t)
WHERE other.operation =~ $named
WITH e, d, t, a, f, other ORDER BY e.uid, d.uid, t.uid, a.overApproximate, a.minDepth, a.operation, f.name, other.operation
WITH t, collect(DISTINCT f.name) AS owners, collect(e)[0] AS e, collect(d)[0] AS d, collect(a)[0] AS way,
     collect(other.operation)[0] AS example, count(DISTINCT e) - 1 AS more
RETURN e, d, t, owners, example, CASE more WHEN 0 THEN '' ELSE ' (and ' + toString(more) + ' more endpoints)' END AS others, way.operation AS operation, way.pathUids AS path, t.uid AS cause, 'POSSIBLE' AS status,
       ['Is ' + way.operation + ' meant to read across tenants?'] AS questions
ORDER BY e.uid, t.uid, d.uid
