// Open questions with the number of endpoints each would decide.
MATCH (q:Question)
OPTIONAL MATCH (e:Endpoint)-[:HAS_ACCESS]->(:AccessDecision)-[:ASKS]->(q)
WITH q, count(DISTINCT e) AS endpoints
RETURN q.questionId AS id, q.subject AS subject, q.text AS text, q.howToAnswer AS howToAnswer, endpoints,
       coalesce(q.evFiles[0], '') AS file, coalesce(q.evLines[0], 0) AS line, q.uid AS uid
ORDER BY endpoints DESC, id, uid
