SELECT 'pg_class', c.oid, s.part, 'INDEX', n.nspname, t.relname, c.relname, s.statement
FROM pg_index x
JOIN pg_class c ON c.oid = x.indexrelid
JOIN pg_class t ON t.oid = x.indrelid
JOIN pg_namespace n ON n.oid = t.relnamespace
LEFT JOIN pg_constraint k ON k.conindid = c.oid AND k.conrelid = t.oid AND k.contype IN ('p', 'u', 'x')
CROSS JOIN LATERAL (
  SELECT 0 AS part, pg_get_indexdef(c.oid) || coalesce((SELECT format(' TABLESPACE %I', ts.spcname) FROM pg_tablespace ts WHERE ts.oid = c.reltablespace), '') AS statement WHERE k.oid IS NULL
  UNION ALL
  SELECT 1, format('ALTER INDEX %I.%I ALTER COLUMN %s SET STATISTICS %s', n.nspname, c.relname, a.attnum, a.attstattarget)
  FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attstattarget >= 0
  UNION ALL
  SELECT 2, format('ALTER TABLE %I.%I CLUSTER ON %I', n.nspname, t.relname, c.relname) WHERE x.indisclustered
  UNION ALL
  SELECT 3, format('ALTER TABLE ONLY %I.%I REPLICA IDENTITY USING INDEX %I', n.nspname, t.relname, c.relname)
  WHERE x.indisreplident
) AS s
WHERE {user:n} AND {free:pg_class:c.oid} AND {free:pg_class:t.oid} AND t.relkind IN ('r', 'p', 'm')
  AND (x.indisvalid OR t.relkind = 'p') AND x.indisready
