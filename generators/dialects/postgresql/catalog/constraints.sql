-- Keys, exclusions and foreign keys.
SELECT 'pg_constraint', k.oid, 0, CASE k.contype WHEN 'f' THEN 'FOREIGN KEY' ELSE 'CONSTRAINT' END,
       n.nspname, c.relname, k.conname,
       format(E'ALTER %sTABLE %s%I.%I\n    ADD CONSTRAINT %I %s', CASE WHEN c.relkind = 'f' THEN 'FOREIGN ' ELSE '' END,
              CASE WHEN k.contype = 'f' AND c.relkind = 'p' THEN '' ELSE 'ONLY ' END, n.nspname, c.relname, k.conname,
              CASE WHEN k.contype = 'f' OR ic.reloptions IS NULL AND ic.reltablespace = 0
                        OR q.definition ~ ' WHERE \('
              THEN q.definition
              ELSE regexp_replace(q.definition, '(( NOT)? DEFERRABLE)?( INITIALLY DEFERRED)?$', '')
                   || coalesce(' WITH (' || {options:ic} || ')', '')
                   || coalesce((SELECT format(' USING INDEX TABLESPACE %I', ts.spcname) FROM pg_tablespace ts
                                WHERE ts.oid = ic.reltablespace), '')
                   || substring(q.definition from '((( NOT)? DEFERRABLE)?( INITIALLY DEFERRED)?)$') END),
       rn.nspname, r.relname
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class r ON r.oid = k.confrelid
LEFT JOIN pg_namespace rn ON rn.oid = r.relnamespace
LEFT JOIN pg_class ic ON ic.oid = k.conindid
CROSS JOIN LATERAL (SELECT pg_get_constraintdef(k.oid) AS definition) AS q
WHERE {user:n} AND {free:pg_class:c.oid} AND k.contype IN ('p', 'u', 'x', 'f')
  AND (k.contype <> 'f' OR k.conparentid = 0)
