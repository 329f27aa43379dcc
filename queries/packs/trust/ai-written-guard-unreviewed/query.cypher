// A method is a guard when evidence of a chain or rule lies inside it.
MATCH (m:Method)
WHERE m.aiLines > 0 AND NOT m.reviewClaimed AND NOT m.test
MATCH (g:Guard|GuardChain)
WHERE any(i IN range(0, size(g.evFiles) - 1)
          WHERE g.evFiles[i] = m.file AND m.startLine <= g.evLines[i] <= m.endLine)
WITH m, collect(DISTINCT g) AS guards
WITH m, guards, COUNT {
  MATCH (e:Endpoint)-[:GUARDED_BY]->(h:Guard)
  WHERE h IN guards OR EXISTS { MATCH (c:GuardChain)-[:IN_CHAIN]->(h) WHERE c IN guards }
  RETURN DISTINCT e
} AS endpoints
RETURN '' AS application, m.className AS class, m.name AS method, m.file AS file,
       m.startLine AS line,
       last(split(replace(m.className, '$', '.'), '.')) + '.' + m.name AS handler,
       m.uid AS methodUid, endpoints, m.aiLines AS aiLines, m.codeLines AS codeLines,
       CASE WHEN size(m.tools) > 0 THEN m.tools ELSE ['an AI'] END AS tools,
       [m.uid] AS originOf,
       m.evFiles AS noteFiles, m.evLines AS noteLines, m.evTexts AS noteTexts,
       m.className AS cause
ORDER BY methodUid
