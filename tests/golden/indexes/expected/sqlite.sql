CREATE TABLE doc (
    id INTEGER,
    title TEXT,
    body TEXT,
    tags TEXT,
    data TEXT,
    at TEXT,
    place TEXT,
    n NUMERIC,
    net TEXT
);

CREATE INDEX doc_title_idx ON doc (title);
CREATE INDEX doc_order ON doc (title DESC, body ASC, n DESC);
CREATE INDEX doc_collate ON doc (title, lower(body) DESC);
CREATE UNIQUE INDEX doc_partial ON doc (id) WHERE n IS NOT NULL AND title <> 'it''s';
CREATE UNIQUE INDEX doc_nulls ON doc (title);
CREATE INDEX doc_hash ON doc (title);
CREATE INDEX doc_case ON doc ((CASE WHEN n > 0 THEN 'a' ELSE 'b' END), COALESCE(title, body));

CREATE VIEW doc_titles AS
SELECT title, count(*) AS n FROM doc GROUP BY title;
-- unsupported: “doc.place” becomes TEXT. There are no shapes without an extension: it is kept as text that nothing computes with.
-- unsupported: The index doc.doc_expr is left out. SQLite says: no such function: norm.
-- unsupported: SQLite keeps no further columns in doc.doc_partial.
-- unsupported: For SQLite, NULL is never the same as NULL in the key doc.doc_nulls.
-- unsupported: SQLite has no indexes by gin: doc.doc_gin is left out.
-- unsupported: SQLite has no indexes by gin: doc.doc_gin2 is left out.
-- unsupported: SQLite has no indexes by gist: doc.doc_gist is left out.
-- unsupported: SQLite has no indexes by gist: doc.doc_trgm is left out.
-- unsupported: SQLite has no indexes by spgist: doc.doc_spgist is left out.
-- unsupported: SQLite has no indexes by brin: doc.doc_brin is left out.
-- unsupported: SQLite has no indexes by gin: doc.doc_tsv is left out.
-- unsupported: The index doc.doc_cast is left out. SQLite says: near "AT": syntax error.
-- unsupported: SQLite keeps no results: “public.doc_titles” becomes a view.
-- unsupported: SQLite has no indexes of views: doc_titles.doc_titles_idx is left out.
-- unsupported: SQLite has no indexes of views: doc_titles.doc_titles_expr is left out.
-- unsupported: SQLite has no such kind of object: Extension “pg_trgm” is left out.
-- unsupported: SQLite has no such kind of object: Routine “public.norm” is left out.
-- unsupported: SQLite has no such kind of object: Statistics “public.doc_stats” is left out.
