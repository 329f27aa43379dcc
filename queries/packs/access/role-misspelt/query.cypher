// One letter more, less or other; or equal but for case or the prefix. Names that end in digits are series.
MATCH (x:Authority)
WITH x ORDER BY x.uid
WITH collect(x) AS names
UNWIND names AS a
UNWIND names AS b
WITH a, b
WHERE a.kind = b.kind AND a.name <> b.name AND size(a.name) > 3 AND NOT a.name =~ '.*[0-9]' AND NOT b.name =~ '.*[0-9]'
  AND (toUpper(a.name) = toUpper(b.name) OR 'ROLE_' + b.name = a.name
       OR any(i IN range(0, size(b.name) - 1)
              WHERE left(b.name, i) + substring(b.name, i + 1) = a.name
                 OR (size(a.name) = size(b.name)
                     AND left(b.name, i) + substring(b.name, i + 1) = left(a.name, i) + substring(a.name, i + 1)))
       OR any(i IN range(0, size(a.name) - 1) WHERE left(a.name, i) + substring(a.name, i + 1) = b.name))
WITH a, b, COUNT { (:Guard)-[:REQUIRES_AUTHORITY]->(a) } AS rare, COUNT { (:Guard)-[:REQUIRES_AUTHORITY]->(b) } AS uses
WHERE 0 < rare AND rare * $times <= uses
MATCH (g:Guard)-[:REQUIRES_AUTHORITY]->(a)
WITH a, b, uses, g ORDER BY a.uid, b.uid, g.uid
WITH a, b, uses, collect(g)[0] AS g
RETURN g, a.name AS rare, b.name AS common, uses, a.uid AS cause, coalesce(g.evFiles[0], '') AS file,
       coalesce(g.evLines[0], 0) AS line
ORDER BY rare, common, g.uid
