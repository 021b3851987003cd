CREATE SCHEMA report;

CREATE TABLE public.base (
    id integer NOT NULL,
    parent_id integer,
    v numeric,
    t text,
    at date,
    CONSTRAINT base_pkey PRIMARY KEY (id)
);

CREATE VIEW public.z_first AS
SELECT id, v, t FROM base WHERE v > 0;
ALTER VIEW public.z_first ALTER COLUMN t SET DEFAULT 'it''s';
ALTER VIEW public.z_first ALTER COLUMN v SET DEFAULT 3;
COMMENT ON VIEW public.z_first IS 'first';
COMMENT ON COLUMN public.z_first.v IS 'value';

CREATE VIEW report.a_second AS
SELECT id, v * 2 AS w FROM z_first;

CREATE VIEW public.m_third ("Id", total) AS
SELECT id, sum(w) FROM report.a_second GROUP BY id;

CREATE MATERIALIZED VIEW report.mat AS
SELECT t."Id", t.total FROM m_third t;
COMMENT ON MATERIALIZED VIEW report.mat IS 'mat';
COMMENT ON COLUMN report.mat.total IS 'total';

CREATE UNIQUE INDEX mat_id ON report.mat ("Id");
COMMENT ON INDEX report.mat_id IS 'idx';

CREATE MATERIALIZED VIEW public.mat_empty (a, b) WITH (fillfactor=80) AS
SELECT 1, 'x'::text
WITH NO DATA;

CREATE VIEW public.over_mat AS
SELECT total FROM report.mat WHERE EXISTS (SELECT 1 FROM z_first z WHERE z.id = mat."Id");

CREATE RECURSIVE VIEW public.tree (id, depth) AS
SELECT id, 1 FROM base WHERE parent_id IS NULL
    UNION ALL SELECT b.id, t.depth + 1 FROM base b JOIN tree t ON b.parent_id = t.id;

CREATE VIEW public.with_cte AS
WITH RECURSIVE base AS (SELECT 1 AS id UNION ALL SELECT id + 1 FROM base WHERE id < 5), x AS MATERIALIZED (SELECT id FROM base)
    SELECT x.id, o.total FROM x LEFT JOIN over_mat o ON o.total = x.id;

CREATE VIEW public.updatable WITH (security_barrier=true) AS
SELECT * FROM base WHERE v > 5
WITH LOCAL CHECK OPTION;

CREATE VIEW public.cascaded AS
SELECT * FROM updatable WHERE id > 5
WITH CASCADED CHECK OPTION;

CREATE VIEW public.invoker WITH (security_invoker=true) AS
SELECT b.*, lag(v) OVER w AS previous FROM base b WINDOW w AS (PARTITION BY t ORDER BY at);

CREATE VIEW public.by_key AS
SELECT id, t, count(*) FROM base GROUP BY id;

CREATE VIEW public.lateral_view AS
SELECT b.id, l.s FROM base b, LATERAL (SELECT sum(c.v) AS s FROM base c WHERE c.parent_id = b.id) l;

CREATE VIEW public.valued AS
VALUES (1, 'a'), (2, 'b''c');

CREATE VIEW public.text_type AS
SELECT 'x' AS a, NULL::report.mat AS b, '{}'::z_first[] AS c;

CREATE RULE insert_first AS ON INSERT TO public.valued
    DO INSTEAD NOTHING;
