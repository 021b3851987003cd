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

CREATE TABLE remote (
    id INTEGER NOT NULL,
    t TEXT
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
-- unsupported: “odd.remote” is a foreign table: here it becomes a table of its own.
-- unsupported: “ranges.r” becomes TEXT. “odd.int_range” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “ranges.m” becomes TEXT. “odd.int_ranges” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: SQLite has no exclusion constraints: ranges.ranges_r_excl is left out.
-- unsupported: The view “odd.over_remote” is left out. SQLite says: view over_remote cannot reference objects in database odd.
-- unsupported: SQLite has no such kind of object: Schema “odd” is left out.
-- unsupported: SQLite has no such kind of object: Collation “odd.german” is left out.
-- unsupported: SQLite has no such kind of object: Operator “odd.===” is left out.
-- unsupported: SQLite has no such kind of object: Operator family “odd.text_desc” is left out.
-- unsupported: SQLite has no such kind of object: Operator class “odd.text_desc” is left out.
-- unsupported: SQLite has no such kind of object: Cast “half → smallint” is left out.
-- unsupported: SQLite has no such kind of object: Text search dictionary “odd.dict” is left out.
-- unsupported: SQLite has no such kind of object: Text search configuration “odd.conf” is left out.
-- unsupported: SQLite has no such kind of object: Routine “odd.eq” is left out.
-- unsupported: SQLite has no such kind of object: Routine “odd.half_in” is left out.
-- unsupported: SQLite has no such kind of object: Routine “odd.half_out” is left out.
-- unsupported: SQLite has no such kind of object: Routine “odd.on_ddl” is left out.
-- unsupported: SQLite has no such kind of object: Rule “word.log_words” is left out.
-- unsupported: SQLite has no such kind of object: Event trigger “watch” is left out.
-- unsupported: SQLite has no such kind of object: Statistics “odd.stats” is left out.
-- unsupported: SQLite has no such kind of object: Publication “pub” is left out.
-- unsupported: SQLite has no such kind of object: Published table “odd.texts → pub” is left out.
-- unsupported: SQLite has no such kind of object: Published table “odd.word → pub” is left out.
-- unsupported: SQLite has no such kind of object: Foreign data wrapper “nowhere” is left out.
-- unsupported: SQLite has no such kind of object: Foreign server “far” is left out.
