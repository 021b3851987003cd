-- Text search, conversions between encodings, and languages.
SELECT 'pg_ts_parser', o.oid, 0, 'TSPARSER', n.nspname, NULL, o.prsname,
       format(E'CREATE TEXT SEARCH PARSER %I.%I (\n    START = %s,\n    GETTOKEN = %s,\n    END = %s', n.nspname, o.prsname,
              o.prsstart::text, o.prstoken::text, o.prsend::text)
       || CASE WHEN o.prsheadline::oid <> 0 THEN E',\n    HEADLINE = ' || o.prsheadline::text ELSE '' END
       || E',\n    LEXTYPES = ' || o.prslextype::text || ' )'
FROM pg_ts_parser o JOIN pg_namespace n ON n.oid = o.prsnamespace
WHERE {user:n} AND {free:pg_ts_parser:o.oid}
UNION ALL
SELECT 'pg_ts_template', o.oid, 0, 'TSTEMPLATE', n.nspname, NULL, o.tmplname,
       format(E'CREATE TEXT SEARCH TEMPLATE %I.%I (\n', n.nspname, o.tmplname)
       || CASE WHEN o.tmplinit::oid <> 0 THEN E'    INIT = ' || o.tmplinit::text || E',\n' ELSE '' END
       || '    LEXIZE = ' || o.tmpllexize::text || ' )'
FROM pg_ts_template o JOIN pg_namespace n ON n.oid = o.tmplnamespace
WHERE {user:n} AND {free:pg_ts_template:o.oid}
UNION ALL
SELECT 'pg_ts_dict', o.oid, s.part, 'TSDICT', n.nspname, NULL, o.dictname, s.statement
FROM pg_ts_dict o
JOIN pg_namespace n ON n.oid = o.dictnamespace
JOIN pg_ts_template t ON t.oid = o.dicttemplate
JOIN pg_namespace tn ON tn.oid = t.tmplnamespace
CROSS JOIN LATERAL (VALUES
  (0, format(E'CREATE TEXT SEARCH DICTIONARY %I.%I (\n    TEMPLATE = %I.%I', n.nspname, o.dictname, tn.nspname, t.tmplname)
      || coalesce(E',\n    ' || o.dictinitoption, '') || ' )'),
  (1, format('ALTER TEXT SEARCH DICTIONARY %I.%I OWNER TO %I', n.nspname, o.dictname, pg_get_userbyid(o.dictowner)))
) AS s(part, statement)
WHERE {user:n} AND {free:pg_ts_dict:o.oid}
UNION ALL
SELECT 'pg_ts_config', o.oid, s.part, 'TSCONFIG', n.nspname, NULL, o.cfgname, s.statement
FROM pg_ts_config o
JOIN pg_namespace n ON n.oid = o.cfgnamespace
JOIN pg_ts_parser p ON p.oid = o.cfgparser
JOIN pg_namespace pn ON pn.oid = p.prsnamespace
CROSS JOIN LATERAL (
  SELECT 0 AS part, format(E'CREATE TEXT SEARCH CONFIGURATION %I.%I (\n    PARSER = %I.%I )', n.nspname, o.cfgname,
                           pn.nspname, p.prsname) AS statement
  UNION ALL
  SELECT 10 + m.maptokentype,
         format(E'ALTER TEXT SEARCH CONFIGURATION %I.%I\n    ADD MAPPING FOR %I WITH ', n.nspname, o.cfgname,
                (SELECT k.alias FROM ts_token_type(o.cfgparser) k WHERE k.tokid = m.maptokentype))
         || string_agg(CASE WHEN dn.nspname = 'pg_catalog' THEN quote_ident(d.dictname)
                       ELSE format('%I.%I', dn.nspname, d.dictname) END, ', ' ORDER BY m.mapseqno)
  FROM pg_ts_config_map m JOIN pg_ts_dict d ON d.oid = m.mapdict JOIN pg_namespace dn ON dn.oid = d.dictnamespace
  WHERE m.mapcfg = o.oid
  GROUP BY m.maptokentype
  UNION ALL
  SELECT 1000, format('ALTER TEXT SEARCH CONFIGURATION %I.%I OWNER TO %I', n.nspname, o.cfgname, pg_get_userbyid(o.cfgowner))
) AS s
WHERE {user:n} AND {free:pg_ts_config:o.oid}
UNION ALL
SELECT 'pg_conversion', o.oid, s.part, 'CONVERSION', n.nspname, NULL, o.conname, s.statement
FROM pg_conversion o
JOIN pg_namespace n ON n.oid = o.connamespace
CROSS JOIN LATERAL (VALUES
  (0, format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s', CASE WHEN o.condefault THEN 'DEFAULT ' ELSE '' END,
             n.nspname, o.conname, pg_encoding_to_char(o.conforencoding), pg_encoding_to_char(o.contoencoding), o.conproc::text)),
  (1, format('ALTER CONVERSION %I.%I OWNER TO %I', n.nspname, o.conname, pg_get_userbyid(o.conowner)))
) AS s(part, statement)
WHERE {user:n} AND {free:pg_conversion:o.oid}
UNION ALL
SELECT 'pg_language', l.oid, s.part, 'LANGUAGE', NULL, NULL, l.lanname, s.statement
FROM pg_language l
CROSS JOIN LATERAL (VALUES
  (0, format('CREATE %sPROCEDURAL LANGUAGE %I HANDLER %s', CASE WHEN l.lanpltrusted THEN 'TRUSTED ' ELSE '' END, l.lanname,
             l.lanplcallfoid::regproc::text)
      || CASE WHEN l.laninline <> 0 THEN ' INLINE ' || l.laninline::regproc::text ELSE '' END
      || CASE WHEN l.lanvalidator <> 0 THEN ' VALIDATOR ' || l.lanvalidator::regproc::text ELSE '' END),
  (1, format('ALTER PROCEDURAL LANGUAGE %I OWNER TO %I', l.lanname, pg_get_userbyid(l.lanowner)))
) AS s(part, statement)
WHERE l.oid >= 16384 AND l.lanispl AND {free:pg_language:l.oid}
