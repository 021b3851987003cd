SELECT 'pg_namespace', n.oid, s.part, 'SCHEMA', n.nspname, NULL, n.nspname, s.statement
FROM pg_namespace n
CROSS JOIN LATERAL (VALUES
  (0, CASE WHEN n.nspname <> 'public' THEN format('CREATE SCHEMA %I', n.nspname) END),
  (1, CASE WHEN n.nspname <> 'public'
             OR pg_get_userbyid(n.nspowner) <> 'pg_database_owner' -- @14
             OR n.nspowner <> 10 -- @<14
           THEN format('ALTER SCHEMA %I OWNER TO %I', n.nspname, pg_get_userbyid(n.nspowner)) END)
) AS s(part, statement)
WHERE {user:n} AND {free:pg_namespace:n.oid} AND s.statement IS NOT NULL
