// Modules none of whose Java files is read for endpoints and findings: tests and samples.
MATCH (m:Module)-[:CONTAINS]->(f:File) WHERE f.language = 'java'
WITH m, collect(DISTINCT f.fileRole) AS roles, count(f) AS files
WHERE NOT 'MAIN' IN roles AND NOT 'GENERATED' IN roles
RETURN m.directory AS directory, m.name AS name, CASE WHEN 'SAMPLE' IN roles THEN 'SAMPLE' ELSE 'TEST' END AS role, files
ORDER BY directory, name
