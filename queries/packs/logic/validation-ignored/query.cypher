MATCH (e:HttpEndpoint)-[:HANDLES]->(m:Method {test: false})-[:SHOWS]->(o:Observation {kind: 'VALIDATION_IGNORED'})
RETURN e, o.uid AS observation, o.detail AS detail, CASE WHEN e.stateChanging THEN 'MEDIUM' ELSE 'LOW' END AS severity,
       o.stepFiles AS stepFiles, o.stepLines AS stepLines, o.stepTexts AS stepTexts
ORDER BY observation, e.uid
