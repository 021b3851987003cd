CREATE TABLE every_type (
    c01 INTEGER,
    c02 INTEGER,
    c03 INTEGER,
    c04 INTEGER,
    c05 INTEGER,
    c06 INTEGER,
    c07 REAL,
    c08 REAL,
    c09 REAL,
    c10 REAL,
    c11 REAL,
    c12 NUMERIC,
    c13 NUMERIC(9),
    c14 NUMERIC(9,4),
    c15 NUMERIC(3,-2),
    c16 NUMERIC,
    c17 TEXT,
    c18 TEXT,
    c19 TEXT,
    c20 TEXT,
    c21 TEXT,
    c22 TEXT,
    c23 TEXT,
    c24 TEXT,
    c25 BLOB,
    c26 INTEGER,
    c27 TEXT,
    c28 TEXT,
    c29 TEXT,
    c30 TEXT,
    c31 TEXT,
    c32 TEXT,
    c33 TEXT,
    c34 TEXT,
    c35 TEXT,
    c36 TEXT,
    c37 TEXT,
    c38 TEXT,
    c39 TEXT,
    c40 TEXT,
    c41 TEXT,
    c42 TEXT,
    c43 TEXT,
    c44 TEXT,
    c45 TEXT,
    c46 TEXT,
    c47 TEXT,
    c48 TEXT,
    c49 TEXT,
    c50 TEXT,
    c51 TEXT,
    c52 TEXT,
    c53 TEXT,
    c54 TEXT,
    c55 TEXT,
    c56 TEXT,
    c57 TEXT,
    c58 TEXT,
    c59 TEXT,
    c60 TEXT,
    c61 TEXT,
    c62 TEXT,
    c63 TEXT,
    c64 TEXT,
    c65 TEXT,
    c66 TEXT,
    c67 TEXT,
    c68 TEXT,
    c69 TEXT,
    c70 TEXT,
    c71 TEXT,
    c72 INTEGER,
    c73 TEXT,
    c74 TEXT,
    c75 TEXT,
    c76 TEXT,
    c77 TEXT,
    c78 TEXT,
    c79 TEXT,
    c80 TEXT,
    c81 TEXT,
    c82 TEXT,
    c83 TEXT,
    c84 TEXT,
    c85 TEXT,
    c86 TEXT,
    c87 TEXT,
    c88 NUMERIC(12,2) NOT NULL DEFAULT 1,
    c89 TEXT,
    c90 TEXT COLLATE NOCASE,
    c91 TEXT,
    c92 TEXT,
    c93 TEXT,
    c94 INTEGER,
    c95 TEXT,
    c96 TEXT,
    c97 TEXT,
    c98 TEXT,
    c99 TEXT,
    CHECK (length(c17) <= 1),
    CHECK (length(c18) <= 7),
    CHECK (length(c20) <= 33),
    CHECK (c88 < 1000),
    CHECK (length(c95) <= 4)
);

CREATE TABLE uses_row_type (
    whole TEXT,
    many TEXT
);

CREATE TABLE defaults (
    a INTEGER,
    b INTEGER NOT NULL,
    c TEXT DEFAULT 'it''s',
    d TEXT DEFAULT 'ok',
    e TEXT,
    f TEXT DEFAULT CURRENT_DATE,
    g TEXT DEFAULT '{"a": [1, 2]}',
    h TEXT DEFAULT '{}',
    i TEXT,
    j TEXT DEFAULT '1 day',
    k INTEGER DEFAULT true,
    l NUMERIC DEFAULT -1.5e3,
    m TEXT,
    n TEXT,
    o TEXT DEFAULT NULL,
    p TEXT,
    q INTEGER DEFAULT ((1 + 2) * 3),
    r BLOB DEFAULT '\x00ff',
    s TEXT,
    t INTEGER,
    u TEXT,
    v TEXT DEFAULT '[1,5)',
    w TEXT DEFAULT (CASE WHEN random() > 0.5 THEN 'a' ELSE 'b' END),
    CHECK (d IN ('sad', 'meh', 'ok', 'happy', 'ecstatic'))
);
-- unsupported: “every_type.c16” becomes NUMERIC. There are no exact decimal numbers: a value may be rounded to 15 digits.
-- unsupported: “every_type.c40” becomes TEXT. There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c41” becomes TEXT. There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c42” becomes TEXT. There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c43” becomes TEXT. There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c44” becomes TEXT. There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c45” becomes TEXT. There are no shapes without an extension: it is kept as text that nothing computes with.
-- unsupported: “every_type.c46” becomes TEXT. There are no shapes without an extension: it is kept as text that nothing computes with.
-- unsupported: “every_type.c47” becomes TEXT. There are no shapes without an extension: it is kept as text that nothing computes with.
-- unsupported: “every_type.c48” becomes TEXT. There are no shapes without an extension: it is kept as text that nothing computes with.
-- unsupported: “every_type.c49” becomes TEXT. There are no shapes without an extension: it is kept as text that nothing computes with.
-- unsupported: “every_type.c50” becomes TEXT. There are no shapes without an extension: it is kept as text that nothing computes with.
-- unsupported: “every_type.c51” becomes TEXT. There are no shapes without an extension: it is kept as text that nothing computes with.
-- unsupported: “every_type.c57” becomes TEXT. It is kept as text; whether it is well-formed is not checked.
-- unsupported: “every_type.c60” becomes TEXT. “jsonpath” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c61” becomes TEXT. The column goes; a table of the FTS5 module takes its place.
-- unsupported: “every_type.c62” becomes TEXT. A search query is text there, and cannot be kept prepared.
-- unsupported: “every_type.c63” becomes TEXT. A range becomes two columns; that ranges must not overlap cannot be declared.
-- unsupported: “every_type.c64” becomes TEXT. A range becomes two columns; that ranges must not overlap cannot be declared.
-- unsupported: “every_type.c65” becomes TEXT. There are no exact decimal numbers: a value may be rounded to 15 digits.
-- unsupported: “every_type.c66” becomes TEXT. A range becomes two columns; that ranges must not overlap cannot be declared.
-- unsupported: “every_type.c67” becomes TEXT. A range becomes two columns; that ranges must not overlap cannot be declared.
-- unsupported: “every_type.c68” becomes TEXT. A range becomes two columns; that ranges must not overlap cannot be declared.
-- unsupported: “every_type.c69” becomes TEXT. Several ranges are kept as a list that nothing computes with.
-- unsupported: “every_type.c70” becomes TEXT. Several ranges are kept as a list that nothing computes with.
-- unsupported: “every_type.c71” becomes TEXT. It belongs to the catalogue of PostgreSQL and means nothing elsewhere.
-- unsupported: “every_type.c73” becomes TEXT. It belongs to the catalogue of PostgreSQL and means nothing elsewhere.
-- unsupported: “every_type.c74” becomes TEXT. It belongs to the catalogue of PostgreSQL and means nothing elsewhere.
-- unsupported: “every_type.c75” becomes TEXT. “xid8” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c76” becomes TEXT. “pg_snapshot” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c93” becomes TEXT. “app.span” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c97” becomes TEXT. There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c98” becomes TEXT. “refcursor” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c99” becomes TEXT. “tid” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: The check “app.is_positive(c88)” is left out. SQLite says: near "(": syntax error.
-- unsupported: The default of “defaults.e” is left out. SQLite says: near "AT": syntax error.
-- unsupported: The default of “defaults.i” is left out. SQLite says: near "['a', 'b']": syntax error.
-- unsupported: “defaults.j” becomes TEXT. There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: The default of “defaults.m” is left out. SQLite says: near "'1010'": syntax error.
-- unsupported: The default of “defaults.n” is left out. SQLite says: no such function: gen_random_uuid.
-- unsupported: The default of “defaults.p” is left out. SQLite says: no such column: CURRENT_USER.
-- unsupported: The default of “defaults.s” is left out. SQLite says: no such column: U.
-- unsupported: The default of “defaults.t” is left out. SQLite says: near "(": syntax error.
-- unsupported: The default of “defaults.u” is left out. SQLite says: no such function: ROW.
-- unsupported: “defaults.v” becomes TEXT. A range becomes two columns; that ranges must not overlap cannot be declared.
-- unsupported: SQLite has no such kind of object: Schema “app” is left out.
-- unsupported: SQLite has no such kind of object: Extension “btree_gist” is left out.
-- unsupported: SQLite has no such kind of object: Extension “citext” is left out.
-- unsupported: SQLite has no such kind of object: Extension “hstore” is left out.
-- unsupported: SQLite has no such kind of object: Sequence “app.unlogged_counter” is left out.
-- unsupported: SQLite has no such kind of object: Sequence “public.counter” is left out.
-- unsupported: SQLite has no such kind of object: Routine “app.is_positive” is left out.
