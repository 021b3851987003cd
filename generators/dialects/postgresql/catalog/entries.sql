-- What a user can choose from.
SELECT s.schema, s.relation, s.kind
FROM (
  SELECT n.nspname AS schema, NULL::name AS relation, NULL AS kind
  FROM pg_namespace n
  WHERE {user:n}
  UNION ALL
  SELECT n.nspname, c.relname, CASE WHEN c.relkind IN ('v', 'm') THEN 'view' ELSE 'table' END
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND {user:n} AND {free:pg_class:c.oid}
) AS s
ORDER BY s.schema, s.relation NULLS FIRST
