SELECT 'pg_class', c.oid, s.part, 'VIEW', n.nspname, c.relname, c.relname, s.statement
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (SELECT format('%I.%I', n.nspname, c.relname) AS name,
                           rtrim(pg_get_viewdef(c.oid), ';') AS body) AS q
CROSS JOIN LATERAL (VALUES
  (0, CASE WHEN c.relkind = 'v'
      THEN 'CREATE VIEW ' || q.name || coalesce(' WITH (' || {options:c} || ')', '') || E' AS\n' || q.body
           || CASE WHEN 'check_option=local' = ANY (c.reloptions) THEN E'\n  WITH LOCAL CHECK OPTION'
                   WHEN 'check_option=cascaded' = ANY (c.reloptions) THEN E'\n  WITH CASCADED CHECK OPTION'
                   ELSE '' END
      ELSE 'CREATE MATERIALIZED VIEW ' || q.name
           || coalesce((SELECT format(E'\nUSING %I', m.amname) FROM pg_am m
                        WHERE m.oid = c.relam AND m.amname <> 'heap'), '')
           || coalesce(E'\nWITH (' || {options:c} || ')', '')
           || coalesce((SELECT format(E'\nTABLESPACE %I', ts.spcname) FROM pg_tablespace ts
                        WHERE ts.oid = c.reltablespace), '')
           || E' AS\n' || q.body || E'\n  WITH NO DATA' END),
  (1, format('ALTER TABLE %s OWNER TO %I', q.name, pg_get_userbyid(c.relowner)))
) AS s(part, statement)
WHERE c.relkind IN ('v', 'm') AND {user:n} AND {free:pg_class:c.oid} AND s.statement IS NOT NULL
