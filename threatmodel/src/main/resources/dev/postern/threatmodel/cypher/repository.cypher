// What was read.
MATCH (r:Repository)
OPTIONAL MATCH (f:File) WHERE f.language = 'java'
WITH r, count(f) AS files, sum(CASE WHEN f.parsed THEN 1 ELSE 0 END) AS parsed
RETURN r.name AS name, r.headCommit AS commit, r.headDate AS date, r.toolVersion AS version, r.dirty AS dirty,
       r.otherFiles AS otherFiles, r.callSites AS callSites, r.callSitesResolved AS callSitesResolved,
       r.classPathDigest AS classPathDigest, files, parsed
ORDER BY name
