SELECT s.catalog, s.oid, CASE WHEN d.objsubid > 0 THEN 30000 + d.objsubid ELSE 29999 END, s.kind, s.schema, s.relation, s.name,
       'COMMENT ON ' || s.subject || ' IS ' || {text:d.description}
FROM pg_description d
JOIN (
  SELECT 'pg_namespace'::regclass AS class, 'pg_namespace' AS catalog, n.oid, 'SCHEMA' AS kind, n.nspname AS schema, NULL::name AS relation, n.nspname::text AS name,
         0 AS part, format('SCHEMA %I', n.nspname) AS subject
  FROM pg_namespace n
  WHERE n.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_namespace'::regclass) AND {user:n} AND {free:pg_namespace:n.oid}
    AND (n.nspname <> 'public' OR obj_description(n.oid, 'pg_namespace') <> 'standard public schema')
  UNION ALL
  SELECT 'pg_extension'::regclass, 'pg_extension', e.oid, 'EXTENSION', NULL, NULL, e.extname, 0, format('EXTENSION %I', e.extname)
  FROM pg_extension e WHERE e.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_extension'::regclass) AND e.extname <> 'plpgsql'
  UNION ALL
  SELECT 'pg_class'::regclass, 'pg_class', c.oid, CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' WHEN 'i' THEN 'INDEX' WHEN 'I' THEN 'INDEX' ELSE 'TABLE' END,
         n.nspname, CASE WHEN c.relkind <> 'S' THEN coalesce(t.relname, c.relname) END, c.relname, 0,
         format('%s %I.%I', CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW'
                WHEN 'S' THEN 'SEQUENCE' WHEN 'i' THEN 'INDEX' WHEN 'I' THEN 'INDEX' WHEN 'f' THEN 'FOREIGN TABLE'
                ELSE 'TABLE' END, n.nspname, c.relname)
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_index x ON x.indexrelid = c.oid LEFT JOIN pg_class t ON t.oid = x.indrelid
  WHERE c.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_class'::regclass) AND {user:n} AND {free:pg_class:c.oid} AND c.relkind <> 'c'
  UNION ALL
  SELECT 'pg_class'::regclass, 'pg_class', c.oid, CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'VIEW' ELSE 'TABLE' END,
         n.nspname, c.relname, c.relname, a.attnum,
         format('COLUMN %I.%I.%I', n.nspname, c.relname, a.attname)
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE (a.attrelid, a.attnum::integer) IN (SELECT x.objoid, x.objsubid FROM pg_description x
                                            WHERE x.classoid = 'pg_class'::regclass AND x.objsubid > 0) AND {user:n} AND {free:pg_class:c.oid} AND a.attnum > 0 AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'c')
  UNION ALL
  SELECT 'pg_type'::regclass, 'pg_type', t.oid, CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, n.nspname, NULL, t.typname, 0,
         format('%s %I.%I', CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, n.nspname, t.typname)
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE t.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_type'::regclass) AND {user:n} AND {free:pg_type:t.oid}
  UNION ALL
  SELECT 'pg_proc'::regclass, 'pg_proc', p.oid, CASE p.prokind WHEN 'a' THEN 'AGGREGATE' ELSE 'ROUTINE' END, n.nspname, NULL,
         p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', 0,
         format('%s %I.%I(%s)', CASE p.prokind WHEN 'p' THEN 'PROCEDURE' WHEN 'a' THEN 'AGGREGATE' ELSE 'FUNCTION' END,
                n.nspname, p.proname, CASE WHEN p.prokind = 'a' THEN coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''), '*') ELSE pg_get_function_identity_arguments(p.oid) END)
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE p.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_proc'::regclass) AND {user:n} AND {free:pg_proc:p.oid}
  UNION ALL
  SELECT 'pg_constraint'::regclass, 'pg_constraint', k.oid, CASE k.contype WHEN 'f' THEN 'FOREIGN KEY' ELSE 'CONSTRAINT' END,
         n.nspname, c.relname, k.conname, 0,
         format('CONSTRAINT %I ON %I.%I', k.conname, n.nspname, c.relname)
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE k.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_constraint'::regclass) AND {user:n} AND {free:pg_class:c.oid}
  UNION ALL
  SELECT 'pg_constraint'::regclass, 'pg_constraint', k.oid, 'TYPE', n.nspname, NULL, k.conname, 0,
         format('CONSTRAINT %I ON DOMAIN %I.%I', k.conname, n.nspname, t.typname)
  FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE k.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_constraint'::regclass) AND {user:n} AND {free:pg_type:t.oid}
  UNION ALL
  SELECT 'pg_trigger'::regclass, 'pg_trigger', g.oid, 'TRIGGER', n.nspname, c.relname, g.tgname, 0,
         format('TRIGGER %I ON %I.%I', g.tgname, n.nspname, c.relname)
  FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE g.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_trigger'::regclass) AND {user:n} AND {free:pg_class:c.oid} AND NOT g.tgisinternal
  UNION ALL
  SELECT 'pg_rewrite'::regclass, 'pg_rewrite', r.oid, 'RULE', n.nspname, c.relname, r.rulename, 0,
         format('RULE %I ON %I.%I', r.rulename, n.nspname, c.relname)
  FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE r.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_rewrite'::regclass) AND {user:n} AND {free:pg_class:c.oid} AND r.rulename <> '_RETURN'
  UNION ALL
  SELECT 'pg_policy'::regclass, 'pg_policy', p.oid, 'POLICY', n.nspname, c.relname, p.polname, 0,
         format('POLICY %I ON %I.%I', p.polname, n.nspname, c.relname)
  FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE p.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_policy'::regclass) AND {user:n} AND {free:pg_class:c.oid}
  UNION ALL
  SELECT 'pg_statistic_ext'::regclass, 'pg_statistic_ext', x.oid, 'STATISTICS', n.nspname, c.relname, x.stxname, 0,
         format('STATISTICS %I.%I', n.nspname, x.stxname)
  FROM pg_statistic_ext x JOIN pg_class c ON c.oid = x.stxrelid JOIN pg_namespace n ON n.oid = x.stxnamespace
  WHERE x.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_statistic_ext'::regclass) AND {user:n} AND {free:pg_statistic_ext:x.oid}
  UNION ALL
  SELECT 'pg_operator'::regclass, 'pg_operator', o.oid, 'OPERATOR', n.nspname, NULL, o.oprname, 0,
         format('OPERATOR %I.%s (%s, %s)', n.nspname, o.oprname,
                CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END,
                CASE WHEN o.oprright = 0 THEN 'NONE' ELSE format_type(o.oprright, NULL) END)
  FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_operator'::regclass) AND {user:n} AND {free:pg_operator:o.oid}
  UNION ALL
  SELECT 'pg_opclass'::regclass, 'pg_opclass', o.oid, 'OPCLASS', n.nspname, NULL, o.opcname, 0,
         format('OPERATOR CLASS %I.%I USING %I', n.nspname, o.opcname, m.amname)
  FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_opclass'::regclass) AND {user:n} AND {free:pg_opclass:o.oid}
  UNION ALL
  SELECT 'pg_opfamily'::regclass, 'pg_opfamily', o.oid, 'OPFAMILY', n.nspname, NULL, o.opfname, 0,
         format('OPERATOR FAMILY %I.%I USING %I', n.nspname, o.opfname, m.amname)
  FROM pg_opfamily o JOIN pg_namespace n ON n.oid = o.opfnamespace JOIN pg_am m ON m.oid = o.opfmethod
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_opfamily'::regclass) AND {user:n} AND {free:pg_opfamily:o.oid}
  UNION ALL
  SELECT 'pg_collation'::regclass, 'pg_collation', o.oid, 'COLLATION', n.nspname, NULL, o.collname, 0, format('COLLATION %I.%I', n.nspname, o.collname)
  FROM pg_collation o JOIN pg_namespace n ON n.oid = o.collnamespace
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_collation'::regclass) AND {user:n} AND {free:pg_collation:o.oid}
  UNION ALL
  SELECT 'pg_conversion'::regclass, 'pg_conversion', o.oid, 'CONVERSION', n.nspname, NULL, o.conname, 0, format('CONVERSION %I.%I', n.nspname, o.conname)
  FROM pg_conversion o JOIN pg_namespace n ON n.oid = o.connamespace
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_conversion'::regclass) AND {user:n} AND {free:pg_conversion:o.oid}
  UNION ALL
  SELECT 'pg_ts_config'::regclass, 'pg_ts_config', o.oid, 'TSCONFIG', n.nspname, NULL, o.cfgname, 0, format('TEXT SEARCH CONFIGURATION %I.%I', n.nspname, o.cfgname)
  FROM pg_ts_config o JOIN pg_namespace n ON n.oid = o.cfgnamespace
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_ts_config'::regclass) AND {user:n} AND {free:pg_ts_config:o.oid}
  UNION ALL
  SELECT 'pg_ts_dict'::regclass, 'pg_ts_dict', o.oid, 'TSDICT', n.nspname, NULL, o.dictname, 0, format('TEXT SEARCH DICTIONARY %I.%I', n.nspname, o.dictname)
  FROM pg_ts_dict o JOIN pg_namespace n ON n.oid = o.dictnamespace
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_ts_dict'::regclass) AND {user:n} AND {free:pg_ts_dict:o.oid}
  UNION ALL
  SELECT 'pg_cast'::regclass, 'pg_cast', o.oid, 'CAST', NULL, NULL, o.oid::text, 0,
         format('CAST (%s AS %s)', format_type(o.castsource, NULL), format_type(o.casttarget, NULL))
  FROM pg_cast o WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_cast'::regclass) AND o.oid >= 16384 AND {free:pg_cast:o.oid}
  UNION ALL
  SELECT 'pg_foreign_data_wrapper'::regclass, 'pg_foreign_data_wrapper', o.oid, 'FDW', NULL, NULL, o.fdwname, 0, format('FOREIGN DATA WRAPPER %I', o.fdwname)
  FROM pg_foreign_data_wrapper o WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_foreign_data_wrapper'::regclass) AND {free:pg_foreign_data_wrapper:o.oid}
  UNION ALL
  SELECT 'pg_foreign_server'::regclass, 'pg_foreign_server', o.oid, 'SERVER', NULL, NULL, o.srvname, 0, format('SERVER %I', o.srvname)
  FROM pg_foreign_server o WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_foreign_server'::regclass) AND {free:pg_foreign_server:o.oid}
  UNION ALL
  SELECT 'pg_language'::regclass, 'pg_language', o.oid, 'LANGUAGE', NULL, NULL, o.lanname, 0, format('LANGUAGE %I', o.lanname)
  FROM pg_language o WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_language'::regclass) AND o.oid >= 16384 AND {free:pg_language:o.oid}
  UNION ALL
  SELECT 'pg_event_trigger'::regclass, 'pg_event_trigger', o.oid, 'EVENTTRIGGER', NULL, NULL, o.evtname, 0, format('EVENT TRIGGER %I', o.evtname)
  FROM pg_event_trigger o WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_event_trigger'::regclass) AND {free:pg_event_trigger:o.oid}
  UNION ALL
  SELECT 'pg_publication'::regclass, 'pg_publication', o.oid, 'PUBLICATION', NULL, NULL, o.pubname, 0, format('PUBLICATION %I', o.pubname)
  FROM pg_publication o
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_publication'::regclass)
  UNION ALL
  SELECT 'pg_ts_parser'::regclass, 'pg_ts_parser', o.oid, 'TSPARSER', n.nspname, NULL, o.prsname, 0, format('TEXT SEARCH PARSER %I.%I', n.nspname, o.prsname)
  FROM pg_ts_parser o JOIN pg_namespace n ON n.oid = o.prsnamespace
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_ts_parser'::regclass) AND {user:n} AND {free:pg_ts_parser:o.oid}
  UNION ALL
  SELECT 'pg_ts_template'::regclass, 'pg_ts_template', o.oid, 'TSTEMPLATE', n.nspname, NULL, o.tmplname, 0, format('TEXT SEARCH TEMPLATE %I.%I', n.nspname, o.tmplname)
  FROM pg_ts_template o JOIN pg_namespace n ON n.oid = o.tmplnamespace
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_ts_template'::regclass) AND {user:n} AND {free:pg_ts_template:o.oid}
  UNION ALL
  SELECT 'pg_transform'::regclass, 'pg_transform', o.oid, 'TRANSFORM', NULL, NULL, o.oid::text, 0,
         format('TRANSFORM FOR %s LANGUAGE %I', format_type(o.trftype, NULL), l.lanname)
  FROM pg_transform o JOIN pg_language l ON l.oid = o.trflang
  WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_transform'::regclass) AND o.oid >= 16384 AND {free:pg_transform:o.oid}
  UNION ALL
  SELECT 'pg_am'::regclass, 'pg_am', o.oid, 'ACCESSMETHOD', NULL, NULL, o.amname, 0, format('ACCESS METHOD %I', o.amname)
  FROM pg_am o WHERE o.oid IN (SELECT x.objoid FROM pg_description x WHERE x.classoid = 'pg_am'::regclass) AND o.oid >= 16384 AND {free:pg_am:o.oid}
) AS s ON d.classoid = s.class AND d.objoid = s.oid AND d.objsubid = s.part
