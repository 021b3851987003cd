SELECT 'pg_proc', p.oid, s.part, 'AGGREGATE', n.nspname, NULL,
       p.proname || '(' || lpad(p.pronargs::text, 3, '0') || coalesce(
         (SELECT string_agg(an.nspname || '.' || at.typname, ' ' ORDER BY x.place)
          FROM unnest(p.proargtypes) WITH ORDINALITY AS x(type, place)
          JOIN pg_type at ON at.oid = x.type JOIN pg_namespace an ON an.oid = at.typnamespace), ''), s.statement
FROM pg_aggregate a
JOIN pg_proc p ON p.oid = a.aggfnoid
JOIN pg_namespace n ON n.oid = p.pronamespace
CROSS JOIN LATERAL (SELECT coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''), '*')
                           AS arguments) AS q
CROSS JOIN LATERAL (VALUES
  (0, format(E'CREATE AGGREGATE %I.%I(%s) (\n    SFUNC = %s,\n    STYPE = %s', n.nspname, p.proname,
             coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*'),
             a.aggtransfn::text, format_type(a.aggtranstype, NULL))
      || CASE WHEN a.aggtransspace <> 0 THEN E',\n    SSPACE = ' || a.aggtransspace ELSE '' END
      || coalesce(E',\n    INITCOND = ' || quote_literal(a.agginitval), '')
      || CASE WHEN a.aggfinalfn::oid <> 0 THEN E',\n    FINALFUNC = ' || a.aggfinalfn::text ELSE '' END
      || CASE WHEN a.aggfinalextra THEN E',\n    FINALFUNC_EXTRA' ELSE '' END
      || CASE WHEN a.aggfinalfn::oid <> 0
               AND a.aggfinalmodify <> CASE WHEN a.aggkind = 'n' THEN 'r' ELSE 'w' END::"char"
         THEN E',\n    FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY'
              WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END ELSE '' END
      || CASE WHEN a.aggcombinefn::oid <> 0 THEN E',\n    COMBINEFUNC = ' || a.aggcombinefn::text ELSE '' END
      || CASE WHEN a.aggserialfn::oid <> 0 THEN E',\n    SERIALFUNC = ' || a.aggserialfn::text ELSE '' END
      || CASE WHEN a.aggdeserialfn::oid <> 0 THEN E',\n    DESERIALFUNC = ' || a.aggdeserialfn::text ELSE '' END
      || CASE WHEN a.aggmtransfn::oid <> 0
         THEN E',\n    MSFUNC = ' || a.aggmtransfn::text || E',\n    MINVFUNC = ' || a.aggminvtransfn::text
              || E',\n    MSTYPE = ' || format_type(a.aggmtranstype, NULL) ELSE '' END
      || CASE WHEN a.aggmtransspace <> 0 THEN E',\n    MSSPACE = ' || a.aggmtransspace ELSE '' END
      || coalesce(E',\n    MINITCOND = ' || quote_literal(a.aggminitval), '')
      || CASE WHEN a.aggmfinalfn::oid <> 0 THEN E',\n    MFINALFUNC = ' || a.aggmfinalfn::text ELSE '' END
      || CASE WHEN a.aggmfinalextra THEN E',\n    MFINALFUNC_EXTRA' ELSE '' END
      || CASE WHEN a.aggsortop <> 0
         THEN (SELECT format(E',\n    SORTOP = OPERATOR(%I.%s)', sn.nspname, o.oprname)
               FROM pg_operator o JOIN pg_namespace sn ON sn.oid = o.oprnamespace
               WHERE o.oid = a.aggsortop) ELSE '' END
      || CASE WHEN p.proparallel = 's' THEN E',\n    PARALLEL = safe'
              WHEN p.proparallel = 'r' THEN E',\n    PARALLEL = restricted' ELSE '' END
      || CASE WHEN a.aggkind = 'h' THEN E',\n    HYPOTHETICAL' ELSE '' END
      || E'\n)'),
  (1, format('ALTER AGGREGATE %I.%I(%s) OWNER TO %I', n.nspname, p.proname, q.arguments,
             pg_get_userbyid(p.proowner)))
) AS s(part, statement)
WHERE {user:n} AND {free:pg_proc:p.oid}
