// The parts the system is deployed as.
MATCH (c:Component)
RETURN c.name AS name, c.componentRole AS role, c.technology AS technology, c.traits AS traits, c.port AS port,
       c.application AS application, c.confidence AS confidence, c.evFiles[0] AS file, c.evLines[0] AS line,
       c.evTexts[0] AS text
ORDER BY name
