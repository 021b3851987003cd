-- Defaults and checks that cannot stand within their table.
SELECT 'pg_attrdef', d.oid, 0, 'DEFAULT', n.nspname, c.relname, c.relname || ' ' || lpad(a.attnum::text, 5, '0'),
       format('ALTER %sTABLE ONLY %I.%I ALTER COLUMN %I SET DEFAULT %s', CASE WHEN c.relkind = 'f' THEN 'FOREIGN ' ELSE '' END, n.nspname, c.relname, a.attname,
              pg_get_expr(d.adbin, d.adrelid))
FROM pg_attrdef d
JOIN pg_class c ON c.oid = d.adrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.adnum
WHERE {user:n} AND {free:pg_class:c.oid} AND a.attgenerated = ''
  AND (d.oid = ANY ({apart}) OR c.relkind = 'v' OR NOT (a.attislocal OR c.relispartition))
UNION ALL
SELECT 'pg_constraint', k.oid, 0, 'CHECK', n.nspname, c.relname, k.conname,
       format(E'ALTER %sTABLE %I.%I\n    ADD CONSTRAINT %I %s', CASE WHEN c.relkind = 'f' THEN 'FOREIGN ' ELSE '' END, n.nspname, c.relname, k.conname,
              pg_get_constraintdef(k.oid))
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE {user:n} AND {free:pg_class:c.oid} AND k.contype = 'c'
  AND (k.oid = ANY ({apart}) OR NOT k.convalidated) AND (k.conislocal OR c.relispartition)
UNION ALL -- @18
SELECT 'pg_constraint', k.oid, 5000 + a.attnum, 'CHECK', n.nspname, c.relname, k.conname, -- @18
       format(E'ALTER %sTABLE %I.%I\n    ADD CONSTRAINT %I NOT NULL %I%s NOT VALID', -- @18
              CASE WHEN c.relkind = 'f' THEN 'FOREIGN ' ELSE '' END, n.nspname, c.relname, k.conname, a.attname, -- @18
              CASE WHEN k.connoinherit THEN ' NO INHERIT' ELSE '' END) -- @18
FROM pg_constraint k -- @18
JOIN pg_class c ON c.oid = k.conrelid -- @18
JOIN pg_namespace n ON n.oid = c.relnamespace -- @18
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1] -- @18
WHERE {user:n} AND {free:pg_class:c.oid} AND k.contype = 'n' AND NOT k.convalidated -- @18
  AND (k.conislocal OR c.relispartition) -- @18
UNION ALL
SELECT 'pg_attrdef', pd.oid, c.oid::bigint::integer, 'DEFAULT', n.nspname, c.relname, c.relname || ' ' || lpad(a.attnum::text, 5, '0'),
       format('ALTER TABLE ONLY %I.%I ALTER COLUMN %I SET DEFAULT NULL', n.nspname, c.relname, a.attname)
FROM pg_inherits i
JOIN pg_class c ON c.oid = i.inhrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_attribute pa ON pa.attrelid = i.inhparent AND pa.attname = a.attname
JOIN pg_attrdef pd ON pd.adrelid = i.inhparent AND pd.adnum = pa.attnum
WHERE {user:n} AND {free:pg_class:c.oid} AND c.relkind IN ('r', 'f') AND NOT c.relispartition AND NOT a.atthasdef
  AND a.attgenerated = '' AND pa.attgenerated = ''
