SELECT 'pg_trigger', g.oid, s.part, 'TRIGGER', n.nspname, c.relname, g.tgname, s.statement
FROM pg_trigger g
JOIN pg_class c ON c.oid = g.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_trigger pg ON pg.oid = g.tgparentid -- @13
CROSS JOIN LATERAL (VALUES
  (0, CASE WHEN pg.oid IS NULL -- @13
      THEN -- @13
           pg_get_triggerdef(g.oid, false)
      END -- @13
  ),
  (1, CASE WHEN g.tgenabled <> 'O'
             OR pg.oid IS NOT NULL -- @13
      THEN format('ALTER %sTABLE %I.%I %s TRIGGER %I', CASE WHEN c.relkind = 'f' THEN 'FOREIGN ' ELSE '' END, n.nspname, c.relname,
                  CASE g.tgenabled WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA'
                                   WHEN 'O' THEN 'ENABLE' ELSE 'DISABLE' END,
                  g.tgname) END)
) AS s(part, statement)
WHERE {user:n} AND {free:pg_class:c.oid} AND {free:pg_trigger:g.oid} AND s.statement IS NOT NULL
  AND NOT g.tgisinternal -- @<15
  AND (NOT g.tgisinternal OR pg.oid IS NOT NULL AND pg.tgenabled <> g.tgenabled AND NOT pg.tgisinternal) -- @15
  AND (pg.oid IS NULL OR pg.tgenabled <> g.tgenabled) -- @13
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_trigger'::regclass AND d.objid = g.oid -- @<13
                  AND d.refclassid = 'pg_trigger'::regclass AND d.deptype IN ('P', 'I')) -- @<13
