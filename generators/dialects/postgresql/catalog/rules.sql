SELECT 'pg_rewrite', r.oid, s.part, 'RULE', n.nspname, c.relname, r.rulename, s.statement
FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (VALUES
  (0, rtrim(pg_get_ruledef(r.oid), ';')),
  (1, CASE WHEN r.ev_enabled <> 'O'
      THEN format('ALTER TABLE %I.%I %s RULE %I', n.nspname, c.relname,
                  CASE r.ev_enabled WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'DISABLE' END,
                  r.rulename) END)
) AS s(part, statement)
WHERE {user:n} AND {free:pg_class:c.oid} AND {free:pg_rewrite:r.oid} AND r.rulename <> '_RETURN' AND s.statement IS NOT NULL
