MATCH (e:HttpEndpoint)-[by:GUARDED_BY]->(g:IgnoringGuard)
WHERE by.role IN ['DECIDES', 'ADDS'] AND g.effective
WITH DISTINCT e, g
RETURN e, g, CASE WHEN e.stateChanging THEN 'HIGH' WHEN EXISTS { (e)-[:TOUCHES]->() } THEN 'MEDIUM' ELSE 'LOW' END AS severity
ORDER BY e.uid, g.uid
