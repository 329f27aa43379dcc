// What was not seen, by kind.
MATCH (g:CoverageGap)
WITH g ORDER BY g.file, g.startLine, g.detail
WITH g.kind AS kind, count(*) AS count, collect(g)[0] AS first
RETURN kind, count, first.file AS example, first.detail AS detail
ORDER BY kind
