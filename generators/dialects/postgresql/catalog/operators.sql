-- Operators, their families and classes, casts and collations.
SELECT 'pg_operator', o.oid, s.part, 'OPERATOR', n.nspname, NULL, o.oprname::text, s.statement
FROM pg_operator o
JOIN pg_namespace n ON n.oid = o.oprnamespace
CROSS JOIN LATERAL (VALUES
  (0, format(E'CREATE OPERATOR %I.%s (\n    FUNCTION = %s', n.nspname, o.oprname, o.oprcode::text)
      || CASE WHEN o.oprleft <> 0 THEN E',\n    LEFTARG = ' || format_type(o.oprleft, NULL) ELSE '' END
      || CASE WHEN o.oprright <> 0 THEN E',\n    RIGHTARG = ' || format_type(o.oprright, NULL) ELSE '' END
      || coalesce((SELECT format(E',\n    COMMUTATOR = OPERATOR(%I.%s)', cn.nspname, co.oprname) FROM pg_operator co
                   JOIN pg_namespace cn ON cn.oid = co.oprnamespace WHERE co.oid = o.oprcom), '')
      || coalesce((SELECT format(E',\n    NEGATOR = OPERATOR(%I.%s)', cn.nspname, co.oprname) FROM pg_operator co
                   JOIN pg_namespace cn ON cn.oid = co.oprnamespace WHERE co.oid = o.oprnegate), '')
      || CASE WHEN o.oprcanmerge THEN E',\n    MERGES' ELSE '' END
      || CASE WHEN o.oprcanhash THEN E',\n    HASHES' ELSE '' END
      || CASE WHEN o.oprrest::oid <> 0 THEN E',\n    RESTRICT = ' || o.oprrest::text ELSE '' END
      || CASE WHEN o.oprjoin::oid <> 0 THEN E',\n    JOIN = ' || o.oprjoin::text ELSE '' END || E'\n)'),
  (1, format('ALTER OPERATOR %I.%s (%s, %s) OWNER TO %I', n.nspname, o.oprname,
             CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END,
             CASE WHEN o.oprright = 0 THEN 'NONE' ELSE format_type(o.oprright, NULL) END,
             pg_get_userbyid(o.oprowner)))
) AS s(part, statement)
WHERE {user:n} AND {free:pg_operator:o.oid} AND o.oprcode::oid <> 0
UNION ALL
SELECT 'pg_opfamily', o.oid, s.part, 'OPFAMILY', n.nspname, NULL, o.opfname, s.statement
FROM pg_opfamily o
JOIN pg_namespace n ON n.oid = o.opfnamespace
JOIN pg_am m ON m.oid = o.opfmethod
CROSS JOIN LATERAL (VALUES
  (0, format('CREATE OPERATOR FAMILY %I.%I USING %I', n.nspname, o.opfname, m.amname)),
  (1, format(E'ALTER OPERATOR FAMILY %I.%I USING %I ADD\n    ', n.nspname, o.opfname, m.amname) || (
        SELECT string_agg(l.line, E' ,\n    ' ORDER BY l.place, l.number, l.lefttype, l.righttype, l.oid)
        FROM (SELECT 0 AS place, a.amopstrategy AS number, a.amoplefttype AS lefttype, a.amoprighttype AS righttype, a.oid,
                     format('OPERATOR %s %s', a.amopstrategy, a.amopopr::regoperator::text)
                     || coalesce(' FOR ORDER BY ' || quote_ident(sn.nspname) || '.' || quote_ident(sf.opfname), '') AS line
              FROM pg_amop a
              JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = a.oid
              LEFT JOIN pg_opfamily sf ON sf.oid = a.amopsortfamily LEFT JOIN pg_namespace sn ON sn.oid = sf.opfnamespace
              WHERE d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = o.oid AND a.amopfamily = o.oid
              UNION ALL
              SELECT 1, a.amprocnum, 0, 0, a.oid,
                     format('FUNCTION %s (%s, %s) %s', a.amprocnum, format_type(a.amproclefttype, NULL),
                            format_type(a.amprocrighttype, NULL), a.amproc::regprocedure::text)
              FROM pg_amproc a
              JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = a.oid
              WHERE d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = o.oid) AS l)),
  (2, format('ALTER OPERATOR FAMILY %I.%I USING %I OWNER TO %I', n.nspname, o.opfname, m.amname,
             pg_get_userbyid(o.opfowner)))
) AS s(part, statement)
WHERE {user:n} AND {free:pg_opfamily:o.oid} AND s.statement IS NOT NULL
UNION ALL
SELECT 'pg_opclass', o.oid, s.part, 'OPCLASS', n.nspname, NULL, o.opcname, s.statement
FROM pg_opclass o
JOIN pg_namespace n ON n.oid = o.opcnamespace
JOIN pg_am m ON m.oid = o.opcmethod
JOIN pg_opfamily f ON f.oid = o.opcfamily
JOIN pg_namespace fn ON fn.oid = f.opfnamespace
CROSS JOIN LATERAL (VALUES
  (0, format(E'CREATE OPERATOR CLASS %I.%I\n    %sFOR TYPE %s USING %I', n.nspname, o.opcname,
             CASE WHEN o.opcdefault THEN 'DEFAULT ' ELSE '' END, format_type(o.opcintype, NULL), m.amname)
      || format(E' FAMILY %I.%I AS\n    ', fn.nspname, f.opfname)
      || coalesce((SELECT string_agg(l.line, E' ,\n    ' ORDER BY l.place, l.number)
                   FROM (SELECT 0 AS place, 0 AS number, 'STORAGE ' || format_type(o.opckeytype, NULL) AS line WHERE o.opckeytype <> 0
                         UNION ALL
                         SELECT 1, a.amopstrategy, format('OPERATOR %s %s', a.amopstrategy, a.amopopr::regoperator::text)
                                || CASE WHEN a.amopsortfamily <> 0
                                   THEN (SELECT format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname) FROM pg_opfamily sf
                                         JOIN pg_namespace sn ON sn.oid = sf.opfnamespace WHERE sf.oid = a.amopsortfamily)
                                   ELSE '' END
                         FROM pg_amop a JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = a.oid
                         WHERE d.refclassid = 'pg_opclass'::regclass AND d.refobjid = o.oid
                         UNION ALL
                         SELECT 2, a.amprocnum, format('FUNCTION %s (%s, %s) %s', a.amprocnum, format_type(a.amproclefttype, NULL),
                                                       format_type(a.amprocrighttype, NULL), a.amproc::regprocedure::text)
                         FROM pg_amproc a JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = a.oid
                         WHERE d.refclassid = 'pg_opclass'::regclass AND d.refobjid = o.oid) AS l),
                  'STORAGE ' || format_type(o.opcintype, NULL))),
  (1, format('ALTER OPERATOR CLASS %I.%I USING %I OWNER TO %I', n.nspname, o.opcname, m.amname,
             pg_get_userbyid(o.opcowner)))
) AS s(part, statement)
WHERE {user:n} AND {free:pg_opclass:o.oid}
UNION ALL
SELECT 'pg_cast', k.oid, 0, 'CAST', NULL, NULL, k.oid::text,
       format('CREATE CAST (%s AS %s) ', format_type(k.castsource, NULL), format_type(k.casttarget, NULL))
       || CASE k.castmethod WHEN 'b' THEN 'WITHOUT FUNCTION' WHEN 'i' THEN 'WITH INOUT'
               ELSE 'WITH FUNCTION ' || k.castfunc::regprocedure::text END
       || CASE k.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END
FROM pg_cast k
WHERE k.oid >= 16384 AND {free:pg_cast:k.oid}
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = k.oid AND d.deptype = 'i')
  AND NOT EXISTS (SELECT 1 FROM pg_range r WHERE r.rngtypid = k.castsource AND k.casttarget >= 16384 AND k.castmethod = 'f' AND k.castcontext = 'e')
UNION ALL
SELECT 'pg_collation', o.oid, s.part, 'COLLATION', n.nspname, NULL, o.collname, s.statement
FROM pg_collation o
JOIN pg_namespace n ON n.oid = o.collnamespace
CROSS JOIN LATERAL (VALUES
  (0, format('CREATE COLLATION %I.%I (provider = %s', n.nspname, o.collname,
             CASE o.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' WHEN 'd' THEN 'default' ELSE 'libc' END)
      || CASE WHEN NOT o.collisdeterministic THEN ', deterministic = false' ELSE '' END
      || CASE WHEN o.collprovider IN ('i', 'b') THEN ', locale = ' || quote_literal(
           coalesce(o.collcollate -- @<15
           coalesce(o.colliculocale, o.collcollate -- @15 @<17
           coalesce(o.colllocale, o.collcollate -- @17
           ))
         WHEN o.collcollate = o.collctype THEN ', locale = ' || quote_literal(o.collcollate)
         ELSE ', lc_collate = ' || quote_literal(o.collcollate) || ', lc_ctype = ' || quote_literal(o.collctype) END
      || coalesce(', rules = ' || quote_literal(o.collicurules), '') -- @16
      || ')'),
  (1, format('ALTER COLLATION %I.%I OWNER TO %I', n.nspname, o.collname, pg_get_userbyid(o.collowner)))
) AS s(part, statement)
WHERE {user:n} AND {free:pg_collation:o.oid}
