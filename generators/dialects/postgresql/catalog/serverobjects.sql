-- Foreign servers, event triggers and publications: what stands in no schema.
SELECT 'pg_foreign_data_wrapper', o.oid, s.part, 'FDW', NULL, NULL, o.fdwname, s.statement
FROM pg_foreign_data_wrapper o
CROSS JOIN LATERAL (VALUES
  (0, format('CREATE FOREIGN DATA WRAPPER %I', o.fdwname)
      || CASE WHEN o.fdwhandler <> 0 THEN ' HANDLER ' || o.fdwhandler::regproc::text ELSE '' END
      || CASE WHEN o.fdwvalidator <> 0 THEN ' VALIDATOR ' || o.fdwvalidator::regproc::text ELSE '' END
      || coalesce(E' OPTIONS (\n    ' || (SELECT string_agg(format('%I %L', p.option_name, p.option_value), E',\n    ' ORDER BY p.option_name)
                                        FROM pg_options_to_table(o.fdwoptions) p) || E'\n)', '')),
  (1, format('ALTER FOREIGN DATA WRAPPER %I OWNER TO %I', o.fdwname, pg_get_userbyid(o.fdwowner)))
) AS s(part, statement)
WHERE {free:pg_foreign_data_wrapper:o.oid}
UNION ALL
SELECT 'pg_foreign_server', o.oid, s.part, 'SERVER', NULL, NULL, o.srvname, s.statement
FROM pg_foreign_server o
JOIN pg_foreign_data_wrapper f ON f.oid = o.srvfdw
CROSS JOIN LATERAL (VALUES
  (0, format('CREATE SERVER %I', o.srvname) || coalesce(' TYPE ' || quote_literal(o.srvtype), '')
      || coalesce(' VERSION ' || quote_literal(o.srvversion), '')
      || format(' FOREIGN DATA WRAPPER %I', f.fdwname)
      || coalesce(E' OPTIONS (\n    ' || (SELECT string_agg(format('%I %L', p.option_name, p.option_value), E',\n    ' ORDER BY p.option_name)
                                        FROM pg_options_to_table(o.srvoptions) p
                                        WHERE p.option_name NOT IN ('password', 'passwd')) || E'\n)', '')),
  (1, format('ALTER SERVER %I OWNER TO %I', o.srvname, pg_get_userbyid(o.srvowner)))
) AS s(part, statement)
WHERE {free:pg_foreign_server:o.oid}
UNION ALL
SELECT 'relvar_usermapping', m.umid, 0, 'USERMAPPING', NULL, NULL, m.srvname || ' ' || m.usename,
       format('CREATE USER MAPPING FOR %s SERVER %I', CASE WHEN m.umuser = 0 THEN 'public' ELSE quote_ident(m.usename) END, m.srvname)
       || coalesce(E' OPTIONS (\n    ' || (SELECT string_agg(format('%I %L', p.option_name, p.option_value), E',\n    ' ORDER BY p.option_name)
                                         FROM pg_options_to_table(m.umoptions) p
                                         WHERE p.option_name NOT IN ('password', 'passwd')) || E'\n)', '')
FROM pg_user_mappings m JOIN pg_foreign_server o ON o.oid = m.srvid
WHERE {free:pg_foreign_server:o.oid}
UNION ALL
SELECT 'pg_event_trigger', o.oid, s.part, 'EVENTTRIGGER', NULL, NULL, o.evtname, s.statement
FROM pg_event_trigger o
CROSS JOIN LATERAL (VALUES
  (0, format('CREATE EVENT TRIGGER %I ON %s', o.evtname, o.evtevent)
      || coalesce(E'\n         WHEN TAG IN (' || (SELECT string_agg(quote_literal(x), ', ') FROM unnest(o.evttags) x) || ')', '')
      || E'\n   EXECUTE FUNCTION ' || o.evtfoid::regproc::text || '()'),
  (1, format('ALTER EVENT TRIGGER %I OWNER TO %I', o.evtname, pg_get_userbyid(o.evtowner))),
  (2, CASE WHEN o.evtenabled <> 'O'
      THEN format('ALTER EVENT TRIGGER %I %s', o.evtname, CASE o.evtenabled WHEN 'A' THEN 'ENABLE ALWAYS'
                  WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'DISABLE' END) END)
) AS s(part, statement)
WHERE {free:pg_event_trigger:o.oid} AND s.statement IS NOT NULL
UNION ALL
SELECT 'pg_publication', o.oid, s.part, 'PUBLICATION', NULL, NULL, o.pubname, s.statement
FROM pg_publication o
CROSS JOIN LATERAL (
  SELECT 0 AS part, format('CREATE PUBLICATION %I%s WITH (publish = %L', o.pubname,
             CASE WHEN o.puballtables THEN ' FOR ALL TABLES' ELSE '' END,
             concat_ws(', ', CASE WHEN o.pubinsert THEN 'insert' END, CASE WHEN o.pubupdate THEN 'update' END,
                       CASE WHEN o.pubdelete THEN 'delete' END, CASE WHEN o.pubtruncate THEN 'truncate' END))
      || CASE WHEN o.pubviaroot THEN ', publish_via_partition_root = true' ELSE '' END -- @13
      || CASE WHEN o.pubgencols = 's' THEN ', publish_generated_columns = stored' ELSE '' END -- @18
      || ')' AS statement
  UNION ALL
  SELECT 1, format('ALTER PUBLICATION %I OWNER TO %I', o.pubname, pg_get_userbyid(o.pubowner))
  UNION ALL -- @15
  SELECT 2, format('ALTER PUBLICATION %I ADD TABLES IN SCHEMA %I', o.pubname, n.nspname) -- @15
  FROM pg_publication_namespace x JOIN pg_namespace n ON n.oid = x.pnnspid WHERE x.pnpubid = o.oid -- @15
  UNION ALL
  SELECT 3, format('ALTER PUBLICATION %I ADD TABLE ONLY %I.%I', o.pubname, n.nspname, c.relname)
            || coalesce(' (' || (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a -- @15
                                 WHERE a.attrelid = c.oid AND a.attnum = ANY (x.prattrs)) || ')', '') -- @15
            || coalesce(' WHERE (' || pg_get_expr(x.prqual, x.prrelid) || ')', '') -- @15
  FROM pg_publication_rel x JOIN pg_class c ON c.oid = x.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE x.prpubid = o.oid
) AS s
UNION ALL
SELECT 'relvar_label', (row_number() OVER ())::oid, 0, 'LABEL', NULL, NULL, l.objname,
       format('SECURITY LABEL FOR %I ON %s %s IS %L', l.provider, l.objtype, l.objname, l.label)
FROM pg_seclabels l
WHERE l.objtype NOT IN ('database', 'role', 'tablespace') AND l.objoid >= 16384
