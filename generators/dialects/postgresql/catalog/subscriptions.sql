-- Only who may see how they connect may ask. Passwords stay where they are.
SELECT 'pg_subscription', o.oid, s.part, 'SUBSCRIPTION', NULL, NULL, o.subname, s.statement
FROM pg_subscription o
CROSS JOIN LATERAL (SELECT obj_description(o.oid, 'pg_subscription') AS description, regexp_replace(regexp_replace(
  regexp_replace(o.subconninfo, '^(\w+://[^/@:]*):[^/@]*@', '\1@'), '([?&])password=[^&]*&?', '\1', 'gi'),
  '\s*\mpassword\s*=\s*(''(?:[^''\\]|\\.)*''|(?:[^\s''\\]|\\.)*)', '', 'gi') AS connection) AS q
CROSS JOIN LATERAL (VALUES
  (0, format('CREATE SUBSCRIPTION %I CONNECTION %L PUBLICATION %s WITH (connect = false, slot_name = %s', o.subname,
             q.connection,
             (SELECT string_agg(quote_ident(p.name), ', ' ORDER BY p.place)
              FROM unnest(o.subpublications) WITH ORDINALITY AS p(name, place)),
             coalesce(quote_literal(o.subslotname), 'NONE'))
      || CASE WHEN o.subbinary THEN ', binary = true' ELSE '' END -- @14
      || CASE WHEN o.substream THEN ', streaming = on' ELSE '' END -- @14 @<16
      || CASE o.substream WHEN 't' THEN ', streaming = on' WHEN 'p' THEN ', streaming = parallel' ELSE '' END -- @16 @<18
      || CASE o.substream WHEN 't' THEN ', streaming = on' WHEN 'p' THEN ', streaming = parallel' -- @18
                          ELSE ', streaming = off' END -- @18
      || CASE WHEN o.subtwophasestate <> 'd' THEN ', two_phase = on' ELSE '' END -- @15
      || CASE WHEN o.subdisableonerr THEN ', disable_on_error = true' ELSE '' END -- @15
      || CASE WHEN NOT o.subpasswordrequired THEN ', password_required = false' ELSE '' END -- @16
      || CASE WHEN o.subrunasowner THEN ', run_as_owner = true' ELSE '' END -- @16
      || CASE WHEN o.subfailover THEN ', failover = true' ELSE '' END -- @17
      || CASE WHEN o.subsynccommit <> 'off' THEN ', synchronous_commit = ' || quote_ident(o.subsynccommit) ELSE '' END
      || CASE WHEN o.suborigin <> 'any' THEN ', origin = ' || o.suborigin ELSE '' END -- @16
      || ')'),
  (1, format('ALTER SUBSCRIPTION %I OWNER TO %I', o.subname, pg_get_userbyid(o.subowner))),
  (29999, format('COMMENT ON SUBSCRIPTION %I IS ', o.subname) || {text:q.description})
) AS s(part, statement)
WHERE o.subdbid = (SELECT b.oid FROM pg_database b WHERE b.datname = current_database()) AND s.statement IS NOT NULL
