-- What ALTER TABLE says of columns: statistics, storage, options, inherited NOT NULL.
SELECT 'pg_class', c.oid, 10 + a.attnum, 'TABLE', n.nspname, c.relname, c.relname,
       CASE WHEN c.relkind = 'f' AND s.statement LIKE 'OPTIONS%' THEN 'ALTER FOREIGN TABLE '
            WHEN c.relkind = 'f' THEN 'ALTER FOREIGN TABLE ONLY ' ELSE 'ALTER TABLE ONLY ' END
       || format('%I.%I ALTER COLUMN %I %s', n.nspname, c.relname, a.attname, s.statement)
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
CROSS JOIN LATERAL (VALUES
  (CASE WHEN a.attnotnull AND NOT a.attislocal AND NOT c.relispartition AND c.relkind <> 'm' AND NOT EXISTS ( -- @<18
          SELECT 1 FROM pg_inherits i JOIN pg_attribute pa ON pa.attrelid = i.inhparent -- @<18
          WHERE i.inhrelid = c.oid AND pa.attname = a.attname AND pa.attnotnull) -- @<18
        THEN 'SET NOT NULL' END), -- @<18
  (CASE WHEN a.attstattarget >= 0 THEN 'SET STATISTICS ' || a.attstattarget END),
  (CASE WHEN a.attstorage <> t.typstorage
        THEN 'SET STORAGE ' || CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL'
                                                 WHEN 'x' THEN 'EXTENDED' ELSE 'MAIN' END END),
  (CASE WHEN a.attcompression <> '' -- @14
        THEN 'SET COMPRESSION ' || CASE a.attcompression WHEN 'p' THEN 'pglz' ELSE 'lz4' END END), -- @14
  ('SET (' || array_to_string(a.attoptions, ', ') || ')'),
  (E'OPTIONS (\n    ' || (SELECT string_agg(format('%I %s', o.option_name, {text:o.option_value}), E',\n    ' ORDER BY o.option_name)
                         FROM pg_options_to_table(a.attfdwoptions) AS o) || E'\n)')
) AS s(statement)
WHERE (a.attnotnull AND NOT a.attislocal OR a.attstattarget >= 0 OR a.attstorage <> t.typstorage
       OR a.attcompression <> '' -- @14
       OR a.attoptions IS NOT NULL OR a.attfdwoptions IS NOT NULL)
  AND c.relkind IN ('r', 'p', 'f', 'm') AND {user:n} AND {free:pg_class:c.oid} AND s.statement IS NOT NULL
