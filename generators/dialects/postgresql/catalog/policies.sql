SELECT 'pg_policy', p.oid, 0, 'POLICY', n.nspname, c.relname, p.polname,
       format('CREATE POLICY %I ON %I.%I', p.polname, n.nspname, c.relname)
       || CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END
       || CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE'
                        WHEN 'd' THEN ' FOR DELETE' ELSE '' END
       || CASE WHEN p.polroles <> '{0}'
          THEN ' TO ' || (SELECT string_agg(quote_ident(r.rolname), ', ' ORDER BY r.oid)
                          FROM pg_roles r WHERE r.oid = ANY (p.polroles)) ELSE '' END
       || coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', '')
       || coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')
FROM pg_policy p
JOIN pg_class c ON c.oid = p.polrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE {user:n} AND {free:pg_class:c.oid}
UNION ALL
SELECT 'relvar_rowsecurity', c.oid, 0, 'POLICY', n.nspname, c.relname, c.relname,
       format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', n.nspname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relrowsecurity AND {user:n} AND {free:pg_class:c.oid}
