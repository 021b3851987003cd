CREATE TABLE word (
    w TEXT,
    n INTEGER
);

CREATE TABLE halves (
    h TEXT,
    s INTEGER
);

CREATE TABLE texts (
    t TEXT,
    v TEXT
);

CREATE TABLE ranges (
    r TEXT,
    m TEXT
);

CREATE INDEX word_idx ON word (w);
-- unsupported: The check “w OPERATOR(odd.===) w” is left out. SQLite says: near "OPERATOR": syntax error.
-- unsupported: “halves.h” becomes TEXT. “odd.half” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “texts.v” becomes TEXT. The column goes; a table of the FTS5 module takes its place.
-- unsupported: “texts.v” is no longer computed. SQLite says: no such function: to_tsvector.
-- unsupported: “ranges.r” becomes TEXT. “odd.int_range” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “ranges.m” becomes TEXT. “odd.int_ranges” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: SQLite has no exclusion constraints: ranges.ranges_r_excl is left out.
-- unsupported: The view “odd.over_remote” is left out. SQLite says: view over_remote cannot reference objects in database odd.
-- unsupported: A statement for another database is left out: CREATE OPERATOR odd.=== (FUNCTION = odd.eq, LEFTARG = text, 
-- unsupported: A statement for another database is left out: CREATE COLLATION odd.german (provider = icu, locale = 'de-DE
-- unsupported: A statement for another database is left out: CREATE TYPE odd.half
-- unsupported: A statement for another database is left out: CREATE TYPE odd.half (INPUT = odd.half_in, OUTPUT = odd.half
-- unsupported: A statement for another database is left out: CREATE CAST (odd.half AS smallint) WITHOUT FUNCTION AS ASSIG
-- unsupported: A statement for another database is left out: CREATE TEXT SEARCH DICTIONARY odd.dict (TEMPLATE = simple, S
-- unsupported: A statement for another database is left out: CREATE TEXT SEARCH CONFIGURATION odd.conf (COPY = pg_catalog
-- unsupported: A statement for another database is left out: ALTER TEXT SEARCH CONFIGURATION odd.conf ALTER MAPPING FOR a
-- unsupported: A statement for another database is left out: CREATE RULE log_words AS ON UPDATE TO odd.word WHERE OLD.n <
-- unsupported: A statement for another database is left out: CREATE STATISTICS odd.stats (mcv) ON w, n FROM odd.word
-- unsupported: A statement for another database is left out: COMMENT ON STATISTICS odd.stats IS 'statistics'
-- unsupported: A statement for another database is left out: CREATE FOREIGN DATA WRAPPER nowhere
-- unsupported: A statement for another database is left out: CREATE SERVER far FOREIGN DATA WRAPPER nowhere OPTIONS (host
-- unsupported: A statement for another database is left out: CREATE FOREIGN TABLE odd.remote (id integer NOT NULL, t text
-- unsupported: A statement for another database is left out: CREATE PUBLICATION pub FOR TABLE odd.word, odd.texts WITH (p
-- unsupported: A statement for another database is left out: CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTI
-- unsupported: A statement for another database is left out: ALTER EVENT TRIGGER watch DISABLE
-- unsupported: A statement for another database is left out: CREATE TYPE odd.int_range AS RANGE (subtype = integer, multi
-- unsupported: A statement for another database is left out: CREATE OPERATOR CLASS odd.text_desc FOR TYPE text USING btre
-- unsupported: SQLite has no such kind of object: Schema “odd” is left out.
-- unsupported: SQLite has no such kind of object: Routine “odd.eq” is left out.
-- unsupported: SQLite has no such kind of object: Routine “odd.half_in” is left out.
-- unsupported: SQLite has no such kind of object: Routine “odd.half_out” is left out.
-- unsupported: SQLite has no such kind of object: Routine “odd.on_ddl” is left out.
