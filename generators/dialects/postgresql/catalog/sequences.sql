SELECT 'pg_class', c.oid, s.part, 'SEQUENCE', n.nspname,
       tc.relname, c.relname, s.statement
FROM pg_class c
JOIN pg_sequence sq ON sq.seqrelid = c.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
  AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
LEFT JOIN pg_class tc ON tc.oid = d.refobjid
LEFT JOIN pg_namespace tn ON tn.oid = tc.relnamespace
LEFT JOIN pg_attribute ta ON ta.attrelid = d.refobjid AND ta.attnum = d.refobjsubid
CROSS JOIN LATERAL (
  SELECT format(E'\n    START WITH %s\n    INCREMENT BY %s', sq.seqstart, sq.seqincrement)
      || CASE WHEN sq.seqmin = CASE WHEN sq.seqincrement > 0 THEN 1 ELSE w.low END
         THEN E'\n    NO MINVALUE' ELSE E'\n    MINVALUE ' || sq.seqmin END
      || CASE WHEN sq.seqmax = CASE WHEN sq.seqincrement > 0 THEN w.high ELSE -1 END
         THEN E'\n    NO MAXVALUE' ELSE E'\n    MAXVALUE ' || sq.seqmax END
      || E'\n    CACHE ' || sq.seqcache || CASE WHEN sq.seqcycle THEN E'\n    CYCLE' ELSE '' END AS settings
  FROM (SELECT CASE sq.seqtypid WHEN 21 THEN -32768 WHEN 23 THEN -2147483648
               ELSE (-9223372036854775808)::bigint END AS low,
               CASE sq.seqtypid WHEN 21 THEN 32767 WHEN 23 THEN 2147483647
               ELSE 9223372036854775807 END AS high) AS w) AS q
CROSS JOIN LATERAL (VALUES
  (0, CASE WHEN d.deptype = 'i'
      THEN format(E'ALTER TABLE %I.%I ALTER COLUMN %I ADD GENERATED %s AS IDENTITY (\n    SEQUENCE NAME %I.%I',
                  tn.nspname, tc.relname, ta.attname,
                  CASE ta.attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END, n.nspname, c.relname)
           || q.settings || E'\n)'
      ELSE format('CREATE %sSEQUENCE %I.%I', CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END,
                  n.nspname, c.relname)
           || CASE WHEN sq.seqtypid <> 20 THEN E'\n    AS ' || format_type(sq.seqtypid, NULL) ELSE '' END
           || q.settings END),
  (1, CASE WHEN d.deptype IS DISTINCT FROM 'i'
      THEN format('ALTER TABLE %I.%I OWNER TO %I', n.nspname, c.relname, pg_get_userbyid(c.relowner)) END),
  (2, CASE WHEN d.deptype = 'a'
      THEN format('ALTER SEQUENCE %I.%I OWNED BY %I.%I.%I', n.nspname, c.relname, tn.nspname, tc.relname,
                  ta.attname) END)
) AS s(part, statement)
WHERE c.relkind = 'S' AND {user:n} AND {free:pg_class:c.oid} AND s.statement IS NOT NULL
