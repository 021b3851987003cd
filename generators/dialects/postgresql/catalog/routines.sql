-- Functions and procedures, in the order of their names and arguments.
SELECT 'pg_proc', p.oid, s.part, 'ROUTINE', n.nspname, NULL,
       p.proname || '(' || lpad(p.pronargs::text, 3, '0') || coalesce(
         (SELECT string_agg(an.nspname || '.' || at.typname, ' ' ORDER BY x.place)
          FROM unnest(p.proargtypes) WITH ORDINALITY AS x(type, place)
          JOIN pg_type at ON at.oid = x.type JOIN pg_namespace an ON an.oid = at.typnamespace), ''), s.statement
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
CROSS JOIN LATERAL (VALUES
  (0, regexp_replace(pg_get_functiondef(p.oid), '^CREATE OR REPLACE ', 'CREATE ')),
  (1, format('ALTER %s %I.%I(%s) OWNER TO %I',
             CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, n.nspname, p.proname,
             pg_get_function_identity_arguments(p.oid), pg_get_userbyid(p.proowner)))
) AS s(part, statement)
WHERE {user:n} AND {free:pg_proc:p.oid} AND p.prokind <> 'a'
  AND NOT EXISTS (SELECT 1 FROM pg_depend d
                  WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
