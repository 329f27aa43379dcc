// Servers of the system that the repository builds itself, whose module and the modules it needs have no library that could guard them.
MATCH (c:Component)-[:RUNS]->(:Application)-[:CONTAINS]->(m:Module)
WHERE c.componentRole IN ['REGISTRY', 'CONFIGURATION_SERVER', 'ADMINISTRATION_SERVER']
WITH c, collect(m) AS modules
WHERE NONE(m IN modules WHERE EXISTS { (m)-[:DEPENDS_ON*1..3]->(d:Dependency) WHERE d.artifact =~ $guards OR d.group =~ $guards })
RETURN c.name AS component, c.application AS application, c.componentRole AS cause, c.evFiles[0] AS file, c.evLines[0] AS line,
       CASE c.componentRole WHEN 'REGISTRY' THEN 'the registry' WHEN 'CONFIGURATION_SERVER' THEN 'the configuration server' ELSE 'an administration server' END AS what,
       CASE c.componentRole WHEN 'REGISTRY' THEN 'whoever reaches it can announce a service of his own under the name of another'
                            WHEN 'CONFIGURATION_SERVER' THEN 'whoever reaches it reads the settings of every service'
                            ELSE 'whoever reaches it can look into and change running services' END AS effect,
       c.evFiles AS stepFiles, c.evLines AS stepLines, c.evTexts AS stepTexts
ORDER BY component
