SELECT 'pg_statistic_ext', x.oid, s.part, 'STATISTICS', n.nspname, c.relname, x.stxname, s.statement
FROM pg_statistic_ext x
JOIN pg_class c ON c.oid = x.stxrelid
JOIN pg_namespace n ON n.oid = x.stxnamespace
CROSS JOIN LATERAL (VALUES
  (0, pg_get_statisticsobjdef(x.oid)),
  (1, format('ALTER STATISTICS %I.%I OWNER TO %I', n.nspname, x.stxname, pg_get_userbyid(x.stxowner))),
  (2, CASE WHEN x.stxstattarget >= 0 -- @13
      THEN format('ALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname, x.stxname, x.stxstattarget) END), -- @13
  (3, NULL)
) AS s(part, statement)
WHERE {user:n} AND {free:pg_statistic_ext:x.oid} AND s.statement IS NOT NULL
