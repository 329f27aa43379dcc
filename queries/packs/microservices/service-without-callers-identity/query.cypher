// Services that others of the system call and of which every door is known to let in anybody.
MATCH (a:Component)-[:SENDS_TO]->(c:Component {componentRole: 'SERVICE'})-[:RUNS]->(:Application)-[:EXPOSES]->(e:HttpEndpoint)-[h:HAS_ACCESS {variant: 'default'}]->(d:AccessDecision)
WHERE a.componentRole IN ['SERVICE', 'GATEWAY'] AND a.application <> c.application AND a.name <> c.name
WITH a, c, e, d ORDER BY a.name, e.uid
WITH c, collect(DISTINCT a.name) AS names, collect(DISTINCT e) AS endpoints, collect(DISTINCT d.function) AS functions
WHERE size(endpoints) > 0 AND ALL(function IN functions WHERE function STARTS WITH 'PUBLIC')
WITH c, names, endpoints, functions,
     any(e IN endpoints WHERE EXISTS { (e)-[:TOUCHES_DATA]->(:DataField) }) AS sensitive
RETURN c.name AS component, c.application AS application, size(endpoints) AS doors, 'no identity of callers' AS cause,
       reduce(text = '', name IN names[..3] | text + CASE text WHEN '' THEN '' ELSE ', ' END + name) AS callers,
       CASE size(names) WHEN 1 THEN 's' ELSE '' END AS s,
       CASE WHEN sensitive THEN ' and some of which touch personal data' ELSE '' END AS data,
       CASE WHEN sensitive THEN 'MEDIUM' ELSE 'LOW' END AS severity,
       c.evFiles[0] AS file, c.evLines[0] AS line, c.evFiles AS stepFiles, c.evLines AS stepLines, c.evTexts AS stepTexts
ORDER BY component
