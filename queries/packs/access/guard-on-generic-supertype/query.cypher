// The parameter types as written differ: the overridden method speaks of type variables.
MATCH (e:Endpoint)-[:HANDLES]->(handler:Method)-[:CALLS*0..3]->(m:Method)-[:OVERRIDES]->(base:Method)
WHERE any(x IN base.annotationNames WHERE x =~ $guards) AND NOT any(x IN m.annotationNames WHERE x =~ $guards)
  AND m.signature <> base.signature AND NOT m.test
MATCH (e)-[:HAS_ACCESS]->(d:AccessDecision)
WITH m, base, e, d ORDER BY m.uid, base.uid, e.name, e.uid, d.uid
WITH m, base, collect(e)[0] AS e, collect(d)[0] AS d
OPTIONAL MATCH (x:Dependency) WHERE x.artifact =~ 'spring-security-(core|config|web)' AND x.version <> ''
WITH m, base, e, d, x ORDER BY m.uid, base.uid, x.version
WITH m, base, e, d, collect(DISTINCT x.version) AS versions
WHERE size(versions) = 0 OR any(v IN versions WHERE v =~ $affected)
RETURN m, e.name AS endpoint, e.application AS application, base.uid AS baseUid, last(split(base.className, '.')) + '.' + base.signature AS base, base.uid AS cause,
       [x IN base.annotationNames WHERE x =~ $guards | '@' + last(split(x, '.'))][0] AS guard,
       CASE size(versions) WHEN 0 THEN 'POSSIBLE' ELSE 'OPEN' END AS status,
       CASE size(versions) WHEN 0 THEN 'a version that is not known' ELSE versions[0] END AS version,
       CASE size(versions) WHEN 0 THEN ['Which version of Spring Security runs?'] ELSE [] END AS questions,
       [base.file] AS noteFiles, [base.startLine] AS noteLines, ['the guard is written here'] AS noteTexts
ORDER BY m.uid, baseUid, status, e.uid
