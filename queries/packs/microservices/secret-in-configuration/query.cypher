// Entries whose key names a secret and whose value is written down (the graph holds stars instead of it). Profiles for development are left out.
MATCH (m:Module)-[:CONTAINS]->(c:ConfigEntry {value: '***'})
WHERE NOT c.profile =~ $development AND NOT c.file CONTAINS '/test/'
WITH DISTINCT c.file AS file, c.key AS key, min(c.startLine) AS line
ORDER BY file, line, key
WITH file, collect(key) AS keys, min(line) AS line
RETURN file, line, file AS cause, size(keys) AS count, CASE size(keys) WHEN 1 THEN '' ELSE 's' END AS plural,
       CASE size(keys) WHEN 1 THEN 'it' ELSE 'them' END AS them,
       reduce(text = '', key IN keys[..4] | text + CASE text WHEN '' THEN '' ELSE ', ' END + key) AS names
ORDER BY file, names
