CREATE TABLE base (
    id INTEGER CONSTRAINT base_pkey PRIMARY KEY,
    parent_id INTEGER,
    v NUMERIC,
    t TEXT,
    at TEXT
);

CREATE VIEW z_first AS
SELECT id, v, t FROM base WHERE v > 0;

CREATE VIEW mat_empty (a, b) AS
SELECT 1, 'x';

CREATE VIEW updatable AS
SELECT * FROM base WHERE v > 5;

CREATE VIEW cascaded AS
SELECT * FROM updatable WHERE id > 5;

CREATE VIEW invoker AS
SELECT b.*, lag(v) OVER w AS previous FROM base b WINDOW w AS (PARTITION BY t ORDER BY at);

CREATE VIEW by_key AS
SELECT id, t, count(*) FROM base GROUP BY id;

CREATE VIEW valued AS
VALUES (1, 'a'), (2, 'b''c');

CREATE VIEW text_type AS
SELECT 'x' AS a, NULL AS b, '{}' AS c;

CREATE VIEW a_second AS
SELECT id, v * 2 AS w FROM z_first;
-- unsupported: SQLite keeps no results: “public.mat_empty” becomes a view.
-- unsupported: SQLite has no indexes of views: mat.mat_id is left out.
-- unsupported: The view “report.mat” is left out. SQLite says: no such table: main.m_third.
-- unsupported: The view “public.m_third” is left out. SQLite says: view m_third cannot reference objects in database report.
-- unsupported: The view “public.over_mat” is left out. SQLite says: view over_mat cannot reference objects in database report.
-- unsupported: The view “public.tree” is left out. SQLite says: view tree is circularly defined.
-- unsupported: The view “public.with_cte” is left out. SQLite says: no such table: main.over_mat.
-- unsupported: The view “public.lateral_view” is left out. SQLite says: near "SELECT": syntax error.
-- unsupported: SQLite has no such kind of object: Schema “report” is left out.
-- unsupported: SQLite has no such kind of object: Rule “valued.insert_first” is left out.
