// Access that differs from the default in other variants of an application.
MATCH (e:Endpoint)-[access:HAS_ACCESS]->(d:AccessDecision) WHERE access.variant <> 'default'
RETURN e.uid AS uid, access.variant AS variant, d.function AS function,
       coalesce(d.authorities, []) AS authorities, coalesce(d.allRequired, false) AS allRequired
ORDER BY uid, variant
