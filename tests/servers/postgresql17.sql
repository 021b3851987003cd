-- What PostgreSQL 17 added to definitions.
CREATE COLLATION plain (provider = builtin, locale = 'C.UTF-8');
CREATE DOMAIN positive AS integer CONSTRAINT there NOT NULL CONSTRAINT plus CHECK (VALUE > 0);
CREATE TABLE documents (id integer PRIMARY KEY, content jsonb, at timestamptz);
CREATE VIEW shown AS
SELECT d.id, t.place, t.v, d.at AT LOCAL AS here,
    JSON_VALUE(d.content, '$.x' RETURNING integer DEFAULT 0 ON EMPTY) AS x,
    JSON_EXISTS(d.content, '$.y') AS has,
    JSON_QUERY(d.content, '$.z' WITH WRAPPER) AS parts
FROM documents d,
    JSON_TABLE(d.content, '$[*]' COLUMNS (place FOR ORDINALITY, v text PATH '$.v')) AS t;
CREATE FUNCTION merged(i integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC
    MERGE INTO documents k USING (SELECT i AS id) s ON k.id = s.id
    WHEN MATCHED THEN UPDATE SET content = NULL
    WHEN NOT MATCHED BY SOURCE THEN DELETE RETURNING k.id;
END;
GRANT SELECT, MAINTAIN ON documents TO newer_reader;
CREATE TABLE numbered (id bigint GENERATED ALWAYS AS IDENTITY, at date) PARTITION BY RANGE (at);
CREATE TABLE numbered_first PARTITION OF numbered
    FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
