// The proof says when the mapping accepts a path that the deciding rule does not match, with a request.
MATCH (e:HttpEndpoint)-[:HAS_ACCESS]->(d:AccessDecision)
WHERE d.function IN ['AUTHENTICATED', 'ROLE', 'PERMISSION', 'DENY'] AND 'path-variation' IN d.evRules
UNWIND range(0, size(d.evRules) - 1) AS i
WITH e, d, i WHERE d.evRules[i] = 'path-variation'
WITH e, d, d.evFiles[i] + ':' + toString(d.evLines[i]) AS cause,
     split(last(split(d.evTexts[i], 'the rules ask for ')), ': curl') AS parts
WITH e, d, cause, parts[0] AS asked, 'curl' + parts[1] AS witness
WHERE asked = 'anyone' OR (asked = 'authenticated' AND d.function <> 'AUTHENTICATED')
RETURN e, d, witness, cause, CASE asked WHEN 'anyone' THEN 'no login' ELSE 'any login' END AS weak,
       CASE asked WHEN 'anyone' THEN 'HIGH' ELSE 'MEDIUM' END AS severity
ORDER BY e.uid, witness, d.uid
