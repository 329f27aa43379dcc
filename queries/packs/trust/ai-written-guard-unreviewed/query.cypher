// A method is a guard when evidence of a chain or rule lies inside it.
MATCH (m:Method)
WHERE m.aiLines > 0 AND NOT m.reviewClaimed AND NOT m.test
MATCH (g:Guard|GuardChain)
WHERE any(i IN range(0, size(g.evFiles) - 1)
          WHERE g.evFiles[i] = m.file AND m.startLine <= g.evLines[i] <= m.endLine)
WITH m, collect(DISTINCT g) AS guards
WITH m, COUNT {
  MATCH (e:Endpoint)-[:GUARDED_BY]->(h:Guard)
  WHERE h IN guards OR EXISTS { MATCH (c:GuardChain)-[:IN_CHAIN]->(h) WHERE c IN guards }
  RETURN DISTINCT e
} AS endpoints
RETURN m, '' AS application, endpoints, m.aiLines AS aiLines, m.codeLines AS codeLines, m.className AS cause,
       CASE WHEN size(m.tools) > 0 THEN m.tools ELSE ['an AI'] END AS tools,
       m.evFiles AS noteFiles, m.evLines AS noteLines, m.evTexts AS noteTexts
ORDER BY m.uid
