// Services with a port published to others than the machine itself, where a gateway is part of the system.
MATCH (gateway:Component {componentRole: 'GATEWAY'})
WITH gateway ORDER BY gateway.name
WITH collect(gateway.name) AS names
MATCH (c:Component {componentRole: 'SERVICE'})
WHERE 'published' IN c.traits AND size(names) > 0
RETURN c.name AS component, c.application AS application, toString(c.port) AS port, names[0] AS gateways, 'published beside the gateway' AS cause,
       c.evFiles[size(c.evFiles) - 1] AS file, c.evLines[size(c.evLines) - 1] AS line,
       c.evFiles AS stepFiles, c.evLines AS stepLines, c.evTexts AS stepTexts
ORDER BY component
