-- Defaults and checks that stand within the definition of their table when that is possible.
SELECT 'pg_attrdef', d.oid, 'pg_class', d.adrelid
FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.adnum
WHERE d.oid >= 16384 AND c.relkind IN ('r', 'p', 'f') AND (a.attislocal OR c.relispartition)
UNION ALL
SELECT 'pg_constraint', k.oid, 'pg_class', k.conrelid
FROM pg_constraint k
WHERE k.contype = 'c' AND k.convalidated AND k.conrelid >= 16384
