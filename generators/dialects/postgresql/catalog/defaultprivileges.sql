WITH items AS (
  SELECT d.oid, n.nspname, d.defaclrole, d.defaclobjtype, g.sign, g.item::text, x.grantee, x.is_grantable, d.kind, d.everything,
         string_agg(x.privilege_type, ',' ORDER BY array_position(ARRAY['SELECT', 'INSERT', 'REFERENCES',
             'DELETE', 'TRIGGER', 'TRUNCATE', 'UPDATE', 'MAINTAIN', 'CREATE', 'USAGE', 'EXECUTE'], x.privilege_type)) AS listed,
         count(*) AS amount
  FROM (SELECT a.*, (SELECT count(*)
                FROM aclexplode(acldefault(CASE a.defaclobjtype WHEN 'S' THEN 's' ELSE a.defaclobjtype END::"char",
                                           a.defaclrole)) AS e
                WHERE e.grantee = a.defaclrole) AS everything,
               CASE a.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS'
                    WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END AS kind,
               CASE WHEN a.defaclnamespace = 0
                    THEN acldefault(CASE a.defaclobjtype WHEN 'S' THEN 's' ELSE a.defaclobjtype END::"char", a.defaclrole)
                    ELSE '{}' END AS base
        FROM pg_default_acl a) AS d
  LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
  CROSS JOIN LATERAL (
    SELECT 0 AS sign, b.item FROM unnest(d.base) AS b(item) WHERE NOT b.item::text = ANY (d.defaclacl::text[])
    UNION ALL
    SELECT 1, a.item FROM unnest(d.defaclacl) AS a(item) WHERE NOT a.item::text = ANY (d.base::text[])
  ) AS g
  CROSS JOIN LATERAL aclexplode(ARRAY[g.item]) AS x
  WHERE d.defaclnamespace = 0 OR {user:n}
  GROUP BY d.oid, n.nspname, d.defaclrole, d.defaclobjtype, g.sign, g.item::text, x.grantee, x.is_grantable, d.kind, d.everything
)
SELECT 'pg_default_acl', i.oid, i.sign, 'DEFAULTACL', i.nspname, NULL, i.defaclobjtype::text,
       format('ALTER DEFAULT PRIVILEGES FOR ROLE %I ', pg_get_userbyid(i.defaclrole))
       || CASE WHEN i.nspname IS NULL THEN '' ELSE format('IN SCHEMA %I ', i.nspname) END
       || CASE i.sign WHEN 0 THEN 'REVOKE ' ELSE 'GRANT ' END
       || CASE WHEN i.amount = i.everything
          THEN 'ALL' ELSE i.listed END
       || ' ON ' || i.kind || CASE i.sign WHEN 0 THEN '  FROM ' ELSE '  TO ' END
       || CASE i.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(i.grantee)) END
       || CASE WHEN i.sign = 1 AND i.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
FROM items i
