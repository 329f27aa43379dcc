// One letter more, less or other; or equal but for case or the prefix. Names that end in digits are series.
// Each application has names of its own.
MATCH (g:Guard)-[:REQUIRES_AUTHORITY]->(x:Authority)
WITH g.application AS application, x, count(g) AS uses ORDER BY application, x.uid
WITH application, collect({x: x, uses: uses}) AS names
UNWIND names AS one
UNWIND names AS other
WITH application, one.x AS a, other.x AS b, one.uses AS rare, other.uses AS uses
WHERE a.kind = b.kind AND a.name <> b.name AND size(a.name) > 3 AND NOT a.name =~ '.*[0-9]' AND NOT b.name =~ '.*[0-9]'
  AND (toUpper(a.name) = toUpper(b.name) OR 'ROLE_' + b.name = a.name
       OR any(i IN range(0, size(b.name) - 1)
              WHERE left(b.name, i) + substring(b.name, i + 1) = a.name
                 OR (size(a.name) = size(b.name)
                     AND left(b.name, i) + substring(b.name, i + 1) = left(a.name, i) + substring(a.name, i + 1)))
       OR any(i IN range(0, size(a.name) - 1) WHERE left(a.name, i) + substring(a.name, i + 1) = b.name))
  AND rare * $times <= uses
MATCH (g:Guard {application: application})-[:REQUIRES_AUTHORITY]->(a)
WITH application, a, b, uses, g ORDER BY application, a.uid, b.uid, g.uid
WITH application, a, b, uses, collect(g)[0] AS g
RETURN g, application, a.name AS rare, b.name AS common, uses, a.uid AS cause, coalesce(g.evFiles[0], '') AS file,
       coalesce(g.evLines[0], 0) AS line
ORDER BY application, rare, common, g.uid
