// Data that goes from one part to another.
MATCH (a:Component)-[s:SENDS_TO]->(b:Component)
RETURN a.name AS from, b.name AS to, s.protocol AS protocol, s.traits AS traits, s.confidence AS confidence,
       s.evFiles[0] AS file, s.evLines[0] AS line, s.evRules[0] AS rule, s.evTexts[0] AS text
ORDER BY from, to
