// The proof says when the mapping accepts a path that the deciding rule does not match, with a request.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['AUTHENTICATED', 'ROLE', 'PERMISSION', 'DENY']
UNWIND range(0, size(d.evRules) - 1) AS i
WITH e, d, i WHERE d.evRules[i] = 'path-variation'
WITH e, d, d.evFiles[i] + ':' + toString(d.evLines[i]) AS place,
     split(last(split(d.evTexts[i], 'the rules ask for ')), ': curl') AS parts
WITH e, d, place, parts[0] AS asked, 'curl' + parts[1] AS witness
WHERE asked = 'anyone' OR (asked = 'authenticated' AND d.function <> 'AUTHENTICATED')
RETURN e.application AS application, e.verb + ' ' + e.address AS endpoint,
       e.className AS class, e.handlerName AS method, e.file AS file, e.startLine AS line,
       last(split(replace(e.className, '$', '.'), '.')) + '.' + e.handlerName AS handler,
       CASE WHEN d.variant IN ['', 'default'] THEN '' ELSE ' in the variant ' + d.variant END AS variant,
       e.uid AS endpointUid, d.reason AS reason, witness,
       CASE asked WHEN 'anyone' THEN 'no login' ELSE 'any login' END AS weak,
       CASE asked WHEN 'anyone' THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
       COLLECT { MATCH (e)-[:HANDLES]->(m:Method) RETURN m.uid ORDER BY m.uid } AS originOf,
       d.evFiles AS guardFiles, d.evLines AS guardLines, d.evTexts AS guardTexts,
       place AS cause
ORDER BY endpointUid, witness, d.uid
