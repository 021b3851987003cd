-- Enumerations, composite types, domains, ranges and base types.
SELECT CASE s.part WHEN -1 THEN 'relvar_shell' ELSE 'pg_type' END, t.oid, s.part, CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END,
       n.nspname, NULL, t.typname, s.statement
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_class c ON c.oid = t.typrelid
LEFT JOIN pg_range r ON r.rngtypid = t.oid AND t.typtype = 'r'
CROSS JOIN LATERAL (SELECT format('%I.%I', n.nspname, t.typname) AS name) AS q
CROSS JOIN LATERAL (VALUES
  (-1, CASE WHEN t.typtype = 'b' OR r.rngcanonical::oid <> 0 THEN 'CREATE TYPE ' || q.name END),
  (0, CASE
    WHEN t.typtype = 'p' THEN 'CREATE TYPE ' || q.name
    WHEN t.typtype = 'e' THEN 'CREATE TYPE ' || q.name || ' AS ENUM ('
      || coalesce((SELECT string_agg(E'\n    ' || {text:e.enumlabel}, ',' ORDER BY e.enumsortorder)
                   FROM pg_enum e WHERE e.enumtypid = t.oid), '') || E'\n)'
    WHEN t.typtype = 'c' THEN 'CREATE TYPE ' || q.name || ' AS ('
      || coalesce((SELECT string_agg(E'\n\t' || quote_ident(a.attname) || ' '
                          || format_type(a.atttypid, a.atttypmod)
                          || CASE WHEN a.attcollation <> at.typcollation
                             THEN format(' COLLATE %I.%I', cn.nspname, co.collname) ELSE '' END,
                          ',' ORDER BY a.attnum)
                   FROM pg_attribute a JOIN pg_type at ON at.oid = a.atttypid
                   LEFT JOIN pg_collation co ON co.oid = a.attcollation
                   LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
                   WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped), '')
      || E'\n)'
    WHEN t.typtype = 'd' THEN 'CREATE DOMAIN ' || q.name || ' AS '
      || format_type(t.typbasetype, t.typtypmod)
      || coalesce((SELECT format(' COLLATE %I.%I', cn.nspname, co.collname)
                   FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                   JOIN pg_type bt ON bt.oid = t.typbasetype
                   WHERE co.oid = t.typcollation AND t.typcollation <> bt.typcollation), '')
      || CASE WHEN t.typnotnull THEN
           coalesce((SELECT format(' CONSTRAINT %I', k.conname) FROM pg_constraint k -- @17
                     WHERE k.contypid = t.oid AND k.contype = 'n' -- @17
                       AND k.conname <> t.typname || '_not_null'), '') || -- @17
           ' NOT NULL' ELSE '' END
      || coalesce(' DEFAULT ' || coalesce(pg_get_expr(t.typdefaultbin, 'pg_type'::regclass),
                                          quote_literal(t.typdefault)), '')
      || coalesce((SELECT string_agg(format(E'\n\tCONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)),
                                     '' ORDER BY k.conname)
                   FROM pg_constraint k
                   WHERE k.contypid = t.oid AND k.contype = 'c' AND k.convalidated), '')
    WHEN t.typtype = 'r' THEN 'CREATE TYPE ' || q.name || E' AS RANGE (\n    subtype = '
      || format_type(r.rngsubtype, NULL)
      || coalesce((SELECT format(E',\n    multirange_type_name = %I.%I', mn.nspname, m.typname) -- @14
                   FROM pg_type m JOIN pg_namespace mn ON mn.oid = m.typnamespace -- @14
                   WHERE m.oid = r.rngmultitypid), '') -- @14
      || coalesce((SELECT format(E',\n    subtype_opclass = %I.%I', oq.nspname, o.opcname)
                   FROM pg_opclass o JOIN pg_namespace oq ON oq.oid = o.opcnamespace
                   WHERE o.oid = r.rngsubopc AND NOT o.opcdefault), '')
      || coalesce((SELECT format(E',\n    collation = %I.%I', cn.nspname, co.collname)
                   FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                   JOIN pg_type st ON st.oid = r.rngsubtype
                   WHERE co.oid = r.rngcollation AND r.rngcollation <> st.typcollation), '')
      || CASE WHEN r.rngcanonical::oid <> 0 THEN E',\n    canonical = ' || r.rngcanonical::text ELSE '' END
      || CASE WHEN r.rngsubdiff::oid <> 0 THEN E',\n    subtype_diff = ' || r.rngsubdiff::text ELSE '' END
      || E'\n)'
    WHEN t.typtype = 'b' THEN 'CREATE TYPE ' || q.name || E' (\n    INTERNALLENGTH = '
      || CASE WHEN t.typlen = -1 THEN 'variable' ELSE t.typlen::text END
      || E',\n    INPUT = ' || t.typinput::text || E',\n    OUTPUT = ' || t.typoutput::text
      || CASE WHEN t.typreceive::oid <> 0 THEN E',\n    RECEIVE = ' || t.typreceive::text ELSE '' END
      || CASE WHEN t.typsend::oid <> 0 THEN E',\n    SEND = ' || t.typsend::text ELSE '' END
      || CASE WHEN t.typmodin::oid <> 0 THEN E',\n    TYPMOD_IN = ' || t.typmodin::text ELSE '' END
      || CASE WHEN t.typmodout::oid <> 0 THEN E',\n    TYPMOD_OUT = ' || t.typmodout::text ELSE '' END
      || CASE WHEN t.typanalyze::oid <> 0 THEN E',\n    ANALYZE = ' || t.typanalyze::text ELSE '' END
      || CASE WHEN t.typsubscript::oid <> 0 THEN E',\n    SUBSCRIPT = ' || t.typsubscript::text ELSE '' END -- @14
      || CASE WHEN t.typcollation <> 0 THEN E',\n    COLLATABLE = true' ELSE '' END
      || coalesce(E',\n    DEFAULT = ' || quote_literal(t.typdefault), '')
      || CASE WHEN t.typelem <> 0 THEN E',\n    ELEMENT = ' || format_type(t.typelem, NULL) ELSE '' END
      || CASE WHEN t.typcategory <> 'U' THEN E',\n    CATEGORY = ' || quote_literal(t.typcategory::text) ELSE '' END
      || CASE WHEN t.typispreferred THEN E',\n    PREFERRED = true' ELSE '' END
      || CASE WHEN t.typdelim <> ',' THEN E',\n    DELIMITER = ' || quote_literal(t.typdelim::text) ELSE '' END
      || E',\n    ALIGNMENT = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'd' THEN 'double' ELSE 'int4' END
      || E',\n    STORAGE = ' || CASE t.typstorage WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' WHEN 'm' THEN 'main' ELSE 'plain' END
      || CASE WHEN t.typbyval THEN E',\n    PASSEDBYVALUE' ELSE '' END
      || E'\n)'
  END),
  (1, format('ALTER %s %s OWNER TO %I', CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END,
             q.name, pg_get_userbyid(t.typowner)))
) AS s(part, statement)
WHERE {user:n} AND {free:pg_type:t.oid} AND s.statement IS NOT NULL
  AND t.typtype <> 'm'
  AND (t.typrelid = 0 OR c.relkind = 'c')
  AND (t.typtype <> 'p' OR NOT t.typisdefined)
  AND NOT EXISTS (SELECT 1 FROM pg_type el WHERE el.oid = t.typelem AND el.typarray = t.oid)
UNION ALL
SELECT 'pg_constraint', k.oid, 0, 'CHECK', n.nspname, NULL, k.conname,
       format(E'ALTER DOMAIN %I.%I\n    ADD CONSTRAINT %I %s', n.nspname, t.typname, k.conname,
              pg_get_constraintdef(k.oid))
FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE {user:n} AND {free:pg_type:t.oid} AND k.contype = 'c' AND NOT k.convalidated
