-- Tables with their columns, and the defaults and checks that can stand within them.
SELECT 'pg_class', c.oid, s.part, 'TABLE', n.nspname, c.relname, c.relname, s.statement
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (SELECT format('%I.%I', n.nspname, c.relname) AS name) AS q
CROSS JOIN LATERAL (
  SELECT string_agg(l.line, E',\n    ' ORDER BY l.place, l.name) AS lines
  FROM (
    SELECT a.attnum AS place, NULL::name AS name,
           quote_ident(a.attname)
           || CASE WHEN c.reloftype <> 0 THEN ''
              ELSE ' ' || format_type(a.atttypid, a.atttypmod) END
           || coalesce(CASE WHEN a.attgenerated <> '' AND NOT c.relispartition AND EXISTS (
                         SELECT 1 FROM pg_inherits i
                         JOIN pg_attribute pa ON pa.attrelid = i.inhparent AND pa.attname = a.attname
                         JOIN pg_attrdef pd ON pd.adrelid = pa.attrelid AND pd.adnum = pa.attnum
                         WHERE i.inhrelid = c.oid AND pa.attgenerated <> ''
                         HAVING bool_and(pg_get_expr(pd.adbin, pd.adrelid) = pg_get_expr(d.adbin, d.adrelid)) -- @16
                       ) THEN ''
                       WHEN a.attgenerated = 's'
                       THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
                       WHEN a.attgenerated <> ''
                       THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ')'
                       ELSE ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) END, '')
           || coalesce(nn.words, '')
           || CASE WHEN a.attcollation <> t.typcollation AND c.reloftype = 0
              THEN (SELECT format(' COLLATE %I.%I', cn.nspname, co.collname)
                    FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                    WHERE co.oid = a.attcollation) ELSE '' END AS line
    FROM pg_attribute a
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                          AND d.oid <> ALL ({apart})
    LEFT JOIN LATERAL (
      SELECT ' NOT NULL' AS words -- @<18
      WHERE a.attnotnull AND (c.relispartition OR NOT EXISTS ( -- @<18
        SELECT 1 FROM pg_inherits i JOIN pg_attribute pa ON pa.attrelid = i.inhparent -- @<18
        WHERE i.inhrelid = c.oid AND pa.attname = a.attname AND pa.attnotnull)) -- @<18
      SELECT CASE WHEN k.conname <> c.relname || '_' || a.attname || '_not_null' AND NOT ( -- @18
                       c.relispartition AND EXISTS ( -- @18
                         SELECT 1 FROM pg_inherits i JOIN pg_constraint pk ON pk.conrelid = i.inhparent -- @18
                         WHERE i.inhrelid = c.oid AND pk.contype = 'n' AND pk.conname = k.conname)) -- @18
                  THEN format(' CONSTRAINT %I', k.conname) ELSE '' END || ' NOT NULL' -- @18
             || CASE WHEN k.connoinherit THEN ' NO INHERIT' ELSE '' END AS words -- @18
      FROM pg_constraint k -- @18
      WHERE k.conrelid = c.oid AND k.contype = 'n' AND k.conkey[1] = a.attnum AND k.convalidated -- @18
        AND (c.relispartition OR k.conislocal AND NOT EXISTS ( -- @18
          SELECT 1 FROM pg_inherits i JOIN pg_attribute pa ON pa.attrelid = i.inhparent AND pa.attname = a.attname -- @18
          JOIN pg_constraint pk ON pk.conrelid = i.inhparent AND pk.contype = 'n' AND pk.conkey[1] = pa.attnum -- @18
          WHERE i.inhrelid = c.oid AND NOT pk.connoinherit -- @18
            AND (pk.conname = k.conname OR k.conname = c.relname || '_' || a.attname || '_not_null'))) -- @18
    ) AS nn ON true
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      AND (a.attislocal OR c.relispartition)
      AND (c.reloftype = 0 OR nn.words IS NOT NULL OR d.oid IS NOT NULL)
    UNION ALL -- @18
    SELECT 9999, k.conname, format('CONSTRAINT %I NOT NULL %I', k.conname, a.attname) -- @18
           || CASE WHEN k.connoinherit THEN ' NO INHERIT' ELSE '' END -- @18
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1] -- @18
    WHERE k.conrelid = c.oid AND k.contype = 'n' AND k.convalidated AND k.conislocal -- @18
      AND NOT a.attislocal AND NOT c.relispartition AND NOT EXISTS ( -- @18
        SELECT 1 FROM pg_inherits i JOIN pg_attribute pa ON pa.attrelid = i.inhparent AND pa.attname = a.attname -- @18
        JOIN pg_constraint pk ON pk.conrelid = i.inhparent AND pk.contype = 'n' AND pk.conkey[1] = pa.attnum -- @18
        WHERE i.inhrelid = c.oid AND NOT pk.connoinherit -- @18
          AND (pk.conname = k.conname OR k.conname = c.relname || '_' || a.attname || '_not_null')) -- @18
    UNION ALL
    SELECT 10000, k.conname, format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid))
    FROM pg_constraint k
    WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.convalidated
      AND (k.conislocal OR c.relispartition) AND k.oid <> ALL ({apart})
  ) AS l
) AS body
CROSS JOIN LATERAL (VALUES
  (0, 'CREATE '
      || CASE WHEN c.relkind = 'f' THEN 'FOREIGN ' WHEN c.relpersistence = 'u' THEN 'UNLOGGED ' ELSE '' END
      || 'TABLE ' || q.name
      || CASE WHEN c.reloftype <> 0 THEN ' OF ' || format_type(c.reloftype, NULL) ELSE '' END
      || CASE WHEN body.lines IS NOT NULL THEN E' (\n    ' || body.lines || E'\n)'
              WHEN c.reloftype = 0 THEN E' (\n)' ELSE '' END
      || CASE WHEN NOT c.relispartition
         THEN coalesce((SELECT E'\nINHERITS (' || string_agg(format('%I.%I', pn.nspname, pc.relname), ', ' ORDER BY i.inhseqno) || ')'
                        FROM pg_inherits i JOIN pg_class pc ON pc.oid = i.inhparent
                        JOIN pg_namespace pn ON pn.oid = pc.relnamespace
                        WHERE i.inhrelid = c.oid), '') ELSE '' END
      || CASE WHEN c.relkind = 'p' THEN E'\nPARTITION BY ' || pg_get_partkeydef(c.oid) ELSE '' END
      || CASE WHEN c.relkind = 'f'
         THEN (SELECT format(E'\nSERVER %I', fs.srvname)
                      || CASE WHEN ft.ftoptions IS NOT NULL
                         THEN E'\nOPTIONS (\n    '
                              || (SELECT string_agg(format('%I %L', o.option_name, o.option_value), E',\n    ' ORDER BY o.option_name)
                                  FROM pg_options_to_table(ft.ftoptions) o) || E'\n)' ELSE '' END
               FROM pg_foreign_table ft JOIN pg_foreign_server fs ON fs.oid = ft.ftserver
               WHERE ft.ftrelid = c.oid) ELSE '' END
      || coalesce((SELECT format(E'\nUSING %I', m.amname) FROM pg_am m
                   WHERE m.oid = c.relam AND m.amname <> 'heap'), '')
      || coalesce(E'\nWITH (' || {options:c} || ')', '')
      || coalesce((SELECT format(E'\nTABLESPACE %I', ts.spcname) FROM pg_tablespace ts
                   WHERE ts.oid = c.reltablespace), '')),
  (1, format('ALTER %sTABLE %s OWNER TO %I', CASE WHEN c.relkind = 'f' THEN 'FOREIGN ' ELSE '' END, q.name,
             pg_get_userbyid(c.relowner))),
  (2, CASE WHEN c.relforcerowsecurity THEN 'ALTER TABLE ONLY ' || q.name || ' FORCE ROW LEVEL SECURITY' END),
  (3, CASE WHEN c.relkind = 'f' THEN NULL WHEN c.relreplident = 'n' THEN 'ALTER TABLE ONLY ' || q.name || ' REPLICA IDENTITY NOTHING'
                          WHEN c.relreplident = 'f' THEN 'ALTER TABLE ONLY ' || q.name || ' REPLICA IDENTITY FULL' END)
) AS s(part, statement)
WHERE c.relkind IN ('r', 'p', 'f') AND {user:n} AND {free:pg_class:c.oid} AND s.statement IS NOT NULL
