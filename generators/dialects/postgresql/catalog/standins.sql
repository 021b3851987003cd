-- Objects of the catalog that are written as part of another one.
SELECT 'pg_rewrite', r.oid, 'pg_class', r.ev_class
FROM pg_rewrite r
WHERE r.rulename = '_RETURN' AND r.oid >= 16384
UNION ALL
SELECT 'pg_type', t.oid, 'pg_class', t.typrelid
FROM pg_type t JOIN pg_class c ON c.oid = t.typrelid
WHERE t.oid >= 16384 AND c.relkind <> 'c'
UNION ALL
SELECT 'pg_class', c.oid, 'pg_type', c.reltype
FROM pg_class c
WHERE c.relkind = 'c' AND c.oid >= 16384
UNION ALL
SELECT 'pg_type', t.typarray, CASE WHEN c.relkind <> 'c' THEN 'pg_class' ELSE 'pg_type' END,
       CASE WHEN c.relkind <> 'c' THEN c.oid ELSE t.oid END
FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
WHERE t.oid >= 16384 AND t.typarray <> 0
UNION ALL
SELECT 'pg_type', r.rngmultitypid, 'pg_type', r.rngtypid -- @14
FROM pg_range r WHERE r.rngtypid >= 16384 -- @14
UNION ALL -- @14
SELECT 'pg_constraint', k.oid, 'pg_type', k.contypid
FROM pg_constraint k
WHERE k.contypid <> 0 AND k.convalidated AND k.oid >= 16384
UNION ALL
SELECT 'pg_constraint', k.oid, 'pg_class', k.conrelid
FROM pg_constraint k
WHERE k.contype = 'n' AND k.conrelid <> 0 AND k.oid >= 16384
UNION ALL
SELECT 'pg_class', k.conindid, 'pg_constraint', k.oid
FROM pg_constraint k
WHERE k.contype IN ('p', 'u', 'x') AND k.conindid >= 16384
UNION ALL
SELECT 'pg_class', d.objid, 'pg_class', d.refobjid
FROM pg_depend d JOIN pg_class c ON c.oid = d.objid
WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
  AND d.deptype = 'i' AND c.relkind = 'S'
UNION ALL
-- The members of operator classes too: a class needs its family.
SELECT 'pg_amop', a.oid, 'pg_opfamily', a.amopfamily
FROM pg_amop a
WHERE a.oid >= 16384 AND a.amopfamily >= 16384
UNION ALL
SELECT 'pg_amproc', a.oid, 'pg_opfamily', a.amprocfamily
FROM pg_amproc a
WHERE a.oid >= 16384 AND a.amprocfamily >= 16384
