CREATE TABLE measured (
    h TEXT CONSTRAINT measured_pkey PRIMARY KEY NOT NULL,
    r TEXT,
    m TEXT,
    n INTEGER,
    b TEXT
);

CREATE TABLE texts_of (
    t TEXT,
    p TEXT,
    v TEXT
);

CREATE INDEX measured_n ON measured (n);
-- unsupported: “measured.h” becomes TEXT. “own.half” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “measured.r” becomes TEXT. “own.halves” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “measured.m” becomes TEXT. “own.many_halves” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “measured.b” becomes TEXT. There are no shapes without an extension: it is kept as text that nothing computes with.
-- unsupported: The check “h OPERATOR(own.<) h OR n > 0” is left out. SQLite says: near "OPERATOR": syntax error.
-- unsupported: SQLite has no indexes by tree: measured.measured_b is left out.
-- unsupported: “texts_of.v” becomes TEXT. The column goes; a table of the FTS5 module takes its place.
-- unsupported: “texts_of.v” is no longer computed. SQLite says: no such function: to_tsvector.
-- unsupported: SQLite has no such kind of object: Role “pg_monitor” is left out.
-- unsupported: SQLite has no such kind of object: Role “pg_read_all_data” is left out.
-- unsupported: SQLite has no such kind of object: Schema “own” is left out.
-- unsupported: SQLite has no such kind of object: Collation “own.german” is left out.
-- unsupported: SQLite has no such kind of object: Collation “own.plain” is left out.
-- unsupported: SQLite has no such kind of object: Conversion “own.latin” is left out.
-- unsupported: SQLite has no such kind of object: Operator “own.-” is left out.
-- unsupported: SQLite has no such kind of object: Operator “own.<” is left out.
-- unsupported: SQLite has no such kind of object: Operator “own.<=” is left out.
-- unsupported: SQLite has no such kind of object: Operator “own.<>” is left out.
-- unsupported: SQLite has no such kind of object: Operator “own.=” is left out.
-- unsupported: SQLite has no such kind of object: Operator “own.>” is left out.
-- unsupported: SQLite has no such kind of object: Operator “own.>=” is left out.
-- unsupported: SQLite has no such kind of object: Operator family “own.half_ops” is left out.
-- unsupported: SQLite has no such kind of object: Operator family “own.numbers” is left out.
-- unsupported: SQLite has no such kind of object: Operator family “own.tree_ops” is left out.
-- unsupported: SQLite has no such kind of object: Operator class “own.half_ops” is left out.
-- unsupported: SQLite has no such kind of object: Operator class “own.numbers” is left out.
-- unsupported: SQLite has no such kind of object: Operator class “own.tree_ops” is left out.
-- unsupported: SQLite has no such kind of object: Cast “half → smallint” is left out.
-- unsupported: SQLite has no such kind of object: Cast “half → text” is left out.
-- unsupported: SQLite has no such kind of object: Cast “integer → half” is left out.
-- unsupported: SQLite has no such kind of object: Access method “tree” is left out.
-- unsupported: SQLite has no such kind of object: Text search parser “own.words” is left out.
-- unsupported: SQLite has no such kind of object: Text search template “own.basis” is left out.
-- unsupported: SQLite has no such kind of object: Text search dictionary “own.dict” is left out.
-- unsupported: SQLite has no such kind of object: Text search configuration “own.conf” is left out.
-- unsupported: SQLite has no such kind of object: Text search configuration “own.english” is left out.
-- unsupported: SQLite has no such kind of object: Transform “integer, sql” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.cmp” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.eq” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.ge” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.gt” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.half_in” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.half_out” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.le” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.lowest” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.lt” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.minus” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.ne” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.newavg” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.smaller” is left out.
-- unsupported: SQLite has no such kind of object: Routine “own.to_half” is left out.
-- unsupported: SQLite has no such kind of object: Grant “half.Grant” is left out.
