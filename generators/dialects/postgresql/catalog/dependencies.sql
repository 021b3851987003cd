-- Which object needs which other one, as the server keeps it.
SELECT d.classid::regclass::text, d.objid, d.refclassid::regclass::text, d.refobjid
FROM pg_depend d
WHERE d.deptype IN ('n', 'a', 'i', 'P', 'S') AND d.objid >= 16384 AND d.refobjid >= 16384
  AND d.refclassid <> 'pg_namespace'::regclass
  AND NOT (d.classid = d.refclassid AND d.objid = d.refobjid)
