-- What differs from the privileges that an object has by itself.
WITH objects AS (
  SELECT 'pg_namespace' AS catalog, n.oid, 'SCHEMA' AS kind, n.nspname AS schema, NULL::name AS relation, n.nspname::text AS name,
         0 AS part, format('SCHEMA %I', n.nspname) AS subject, '' AS column_list, 'n'::"char" AS letter,
         n.nspacl AS acl,
         CASE WHEN n.nspname = 'public'
              THEN acldefault('n', n.nspowner) || makeaclitem(0, n.nspowner, 'USAGE', false)
              ELSE acldefault('n', n.nspowner) END AS base, n.nspowner AS owner
  FROM pg_namespace n WHERE {user:n} AND {free:pg_namespace:n.oid} AND n.nspacl IS NOT NULL
  UNION ALL
  SELECT 'pg_class', c.oid, CASE c.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'VIEW' ELSE 'TABLE' END,
         n.nspname, CASE WHEN c.relkind <> 'S' THEN c.relname END, c.relname, 0,
         format('%s %I.%I', CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, n.nspname, c.relname), '',
         CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relacl,
         acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner), c.relowner
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE {user:n} AND {free:pg_class:c.oid} AND c.relacl IS NOT NULL
  UNION ALL
  SELECT 'pg_class', c.oid, CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'VIEW' ELSE 'TABLE' END,
         n.nspname, c.relname, c.relname, a.attnum::integer, format('TABLE %I.%I', n.nspname, c.relname),
         '(' || quote_ident(a.attname) || ')', 'c', a.attacl, acldefault('c', c.relowner), c.relowner
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE {user:n} AND {free:pg_class:c.oid} AND a.attacl IS NOT NULL AND NOT a.attisdropped
  UNION ALL
  SELECT 'pg_proc', p.oid, CASE p.prokind WHEN 'a' THEN 'AGGREGATE' ELSE 'ROUTINE' END, n.nspname, NULL,
         p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', 0,
         format('%s %I.%I(%s)', CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, n.nspname, p.proname,
                pg_get_function_identity_arguments(p.oid)), '', 'f', p.proacl, acldefault('f', p.proowner), p.proowner
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE {user:n} AND {free:pg_proc:p.oid} AND p.proacl IS NOT NULL
  UNION ALL
  SELECT 'pg_type', t.oid, CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, n.nspname, NULL, t.typname, 0,
         format('TYPE %I.%I', n.nspname, t.typname), '', 'T', t.typacl, acldefault('T', t.typowner), t.typowner
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE {user:n} AND {free:pg_type:t.oid} AND t.typacl IS NOT NULL
  UNION ALL
  SELECT 'pg_language', l.oid, 'LANGUAGE', NULL, NULL, l.lanname, 0, format('LANGUAGE %I', l.lanname), '', 'l',
         l.lanacl, acldefault('l', l.lanowner), l.lanowner
  FROM pg_language l WHERE l.oid >= 16384 AND {free:pg_language:l.oid} AND l.lanacl IS NOT NULL
  UNION ALL
  SELECT 'pg_foreign_data_wrapper', f.oid, 'FDW', NULL, NULL, f.fdwname, 0, format('FOREIGN DATA WRAPPER %I', f.fdwname), '', 'F',
         f.fdwacl, acldefault('F', f.fdwowner), f.fdwowner
  FROM pg_foreign_data_wrapper f WHERE {free:pg_foreign_data_wrapper:f.oid} AND f.fdwacl IS NOT NULL
  UNION ALL
  SELECT 'pg_foreign_server', f.oid, 'SERVER', NULL, NULL, f.srvname, 0, format('FOREIGN SERVER %I', f.srvname), '', 'S',
         f.srvacl, acldefault('S', f.srvowner), f.srvowner
  FROM pg_foreign_server f WHERE {free:pg_foreign_server:f.oid} AND f.srvacl IS NOT NULL
), items AS (
  SELECT o.catalog, o.oid, o.kind, o.schema, o.relation, o.name, o.part, o.subject, o.column_list, o.letter,
         o.owner, g.sign, x.grantee, x.grantor, x.is_grantable,
         string_agg(x.privilege_type || o.column_list, ',' ORDER BY array_position(ARRAY['SELECT', 'INSERT', 'REFERENCES',
             'DELETE', 'TRIGGER', 'TRUNCATE', 'UPDATE', 'MAINTAIN', 'CREATE', 'USAGE', 'EXECUTE'], x.privilege_type)) AS listed,
         count(*) AS amount
  FROM objects o
  CROSS JOIN LATERAL (
    SELECT 0 AS sign, b.item FROM unnest(o.base) AS b(item) WHERE NOT b.item::text = ANY (o.acl::text[])
    UNION ALL
    SELECT 1, a.item FROM unnest(o.acl) AS a(item) WHERE NOT a.item::text = ANY (o.base::text[])
  ) AS g
  CROSS JOIN LATERAL aclexplode(ARRAY[g.item]) AS x
  GROUP BY o.catalog, o.oid, o.kind, o.schema, o.relation, o.name, o.part, o.subject, o.column_list, o.letter,
           o.owner, g.sign, g.item::text, x.grantee, x.grantor, x.is_grantable
)
SELECT 'relvar_privileges', i.oid, i.part * 4 + i.sign, 'ACL', i.schema, i.relation, i.name,
       CASE WHEN i.sign = 1 AND i.grantor <> i.owner
            THEN format(E'SET SESSION AUTHORIZATION %I;\n', pg_get_userbyid(i.grantor)) ELSE '' END
       || CASE i.sign WHEN 0 THEN 'REVOKE ' ELSE 'GRANT ' END
       || CASE WHEN i.amount = (SELECT count(*) FROM aclexplode(acldefault(CASE i.letter WHEN 'c' THEN 'r' ELSE i.letter END, i.owner)) e
                                WHERE e.grantee = i.owner) OR i.letter = 'c' AND i.amount = 4
          THEN 'ALL' || i.column_list ELSE i.listed END
       || ' ON ' || i.subject || CASE i.sign WHEN 0 THEN ' FROM ' ELSE ' TO ' END
       || CASE i.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(i.grantee)) END
       || CASE WHEN i.sign = 1 AND i.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
       || CASE WHEN i.sign = 1 AND i.grantor <> i.owner THEN E';\nRESET SESSION AUTHORIZATION' ELSE '' END
FROM items i
