-- Views that need each other, in an order that no name and no rank gives away.
CREATE SCHEMA report;
CREATE TABLE base (id integer PRIMARY KEY, parent_id integer, v numeric, t text, at date);
CREATE VIEW z_first AS SELECT id, v, t FROM base WHERE v > 0;
CREATE VIEW report.a_second AS SELECT id, v * 2 AS w FROM z_first;
CREATE VIEW m_third ("Id", total) AS SELECT id, sum(w) FROM report.a_second GROUP BY id;
CREATE MATERIALIZED VIEW report.mat AS SELECT t."Id", t.total FROM m_third t;
CREATE UNIQUE INDEX mat_id ON report.mat ("Id");
CREATE MATERIALIZED VIEW mat_empty (a, b) WITH (fillfactor = 80) AS SELECT 1, 'x'::text WITH NO DATA;
CREATE VIEW over_mat AS SELECT total FROM report.mat WHERE EXISTS (SELECT 1 FROM z_first z WHERE z.id = mat."Id");
CREATE RECURSIVE VIEW tree (id, depth) AS
    SELECT id, 1 FROM base WHERE parent_id IS NULL
    UNION ALL SELECT b.id, t.depth + 1 FROM base b JOIN tree t ON b.parent_id = t.id;
CREATE VIEW with_cte AS
    WITH RECURSIVE base AS (SELECT 1 AS id UNION ALL SELECT id + 1 FROM base WHERE id < 5), x AS MATERIALIZED (SELECT id FROM base)
    SELECT x.id, o.total FROM x LEFT JOIN over_mat o ON o.total = x.id;
CREATE VIEW updatable WITH (security_barrier, check_option = local) AS SELECT * FROM base WHERE v > 5;
CREATE VIEW cascaded AS SELECT * FROM updatable WHERE id > 5 WITH CASCADED CHECK OPTION;
CREATE VIEW invoker WITH (security_invoker = true) AS SELECT b.*, lag(v) OVER w AS previous FROM base b WINDOW w AS (PARTITION BY t ORDER BY at);
ALTER VIEW z_first ALTER COLUMN v SET DEFAULT 3;
ALTER VIEW z_first ALTER COLUMN t SET DEFAULT 'it''s';
COMMENT ON VIEW z_first IS 'first';
COMMENT ON COLUMN z_first.v IS 'value';
COMMENT ON MATERIALIZED VIEW report.mat IS 'mat';
COMMENT ON COLUMN report.mat.total IS 'total';
COMMENT ON INDEX report.mat_id IS 'idx';
-- A view that groups by a primary key needs the key first.
CREATE VIEW by_key AS SELECT id, t, count(*) FROM base GROUP BY id;
CREATE VIEW lateral_view AS SELECT b.id, l.s FROM base b, LATERAL (SELECT sum(c.v) AS s FROM base c WHERE c.parent_id = b.id) l;
CREATE VIEW valued AS VALUES (1, 'a'), (2, 'b''c');
CREATE VIEW text_type AS SELECT 'x' AS a, NULL::report.mat AS b, '{}'::z_first[] AS c;
CREATE RULE insert_first AS ON INSERT TO valued DO INSTEAD NOTHING;
