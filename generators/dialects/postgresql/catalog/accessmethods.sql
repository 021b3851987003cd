SELECT 'pg_am', m.oid, 0, 'ACCESSMETHOD', NULL, NULL, m.amname,
       format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', m.amname,
              CASE m.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END, m.amhandler::text)
FROM pg_am m
WHERE m.oid >= 16384 AND {free:pg_am:m.oid}
