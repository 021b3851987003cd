SELECT 'pg_transform', t.oid, 0, 'TRANSFORM', NULL, NULL, format_type(t.trftype, NULL) || ' ' || l.lanname,
       format('CREATE TRANSFORM FOR %s LANGUAGE %I (%s)', format_type(t.trftype, NULL), l.lanname,
              concat_ws(', ', 'FROM SQL WITH FUNCTION ' || f.signature, 'TO SQL WITH FUNCTION ' || g.signature))
FROM pg_transform t
JOIN pg_language l ON l.oid = t.trflang
LEFT JOIN LATERAL (SELECT format('%I.%I(%s)', n.nspname, p.proname, oidvectortypes(p.proargtypes)) AS signature
                   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.oid = t.trffromsql) AS f ON true
LEFT JOIN LATERAL (SELECT format('%I.%I(%s)', n.nspname, p.proname, oidvectortypes(p.proargtypes)) AS signature
                   FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.oid = t.trftosql) AS g ON true
WHERE t.oid >= 16384 AND {free:pg_transform:t.oid}
