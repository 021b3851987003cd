-- Which object needs which other one, as the server keeps it.
-- The functions of a type need only its name.
SELECT DISTINCT f.relname::text, d.objid,
       CASE WHEN d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_type'::regclass AND EXISTS (
              SELECT 1 FROM pg_depend b
              WHERE b.classid = d.refclassid AND b.objid = d.refobjid
                AND b.refclassid = d.classid AND b.refobjid = d.objid)
            THEN 'relvar_shell' ELSE t.relname::text END,
       d.refobjid
FROM pg_depend d
JOIN pg_class f ON f.oid = d.classid
JOIN pg_class t ON t.oid = d.refclassid
WHERE d.deptype IN ('n', 'a', 'i', 'P', 'S') AND d.objid >= 16384 AND d.refobjid >= 16384
  AND d.refclassid <> 'pg_namespace'::regclass
  AND NOT (d.classid = d.refclassid AND d.objid = d.refobjid)
  AND NOT (d.classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass) AND d.refclassid = 'pg_opclass'::regclass)
UNION ALL
SELECT 'pg_type', t.oid, 'relvar_shell', t.oid
FROM pg_type t
WHERE t.oid >= 16384 AND (t.typtype = 'r' OR t.typtype = 'b' AND t.typinput::oid >= 16384)
