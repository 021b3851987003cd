CREATE TABLE base (
    k INTEGER
);

CREATE TABLE part (
    a INTEGER,
    b TEXT
);

CREATE TABLE entry ( -- elsewhere
    id INTEGER NOT NULL,
    title TEXT DEFAULT 'none', -- its name
    CONSTRAINT entry_id_check CHECK (id > 0)
);

CREATE TABLE child (
    c TEXT
);

CREATE TABLE item (
    id INTEGER CONSTRAINT item_pkey PRIMARY KEY,
    n INTEGER,
    note TEXT
);

CREATE TABLE log (
    item INTEGER,
    note TEXT
);

CREATE TABLE later (
    item INTEGER
);
-- unsupported: In SQLite, “far.part” has no partitions.
-- unsupported: “far.entry” is a foreign table: here it becomes a table of its own.
-- unsupported: In SQLite, “far.child” inherits nothing from other tables.
-- unsupported: “far.child” is a foreign table: here it becomes a table of its own.
-- unsupported: The view “far.titles” is left out. SQLite says: view titles cannot reference objects in database far.
-- unsupported: The view “far.items” is left out. SQLite says: view items cannot reference objects in database far.
-- unsupported: SQLite has no such kind of object: Role “torture_reader” is left out.
-- unsupported: SQLite has no such kind of object: Schema “far” is left out.
-- unsupported: SQLite has no such kind of object: Partition “part.part_old” is left out.
-- unsupported: SQLite has no such kind of object: Routine “far.call_handler” is left out.
-- unsupported: SQLite has no such kind of object: Routine “far.check_options” is left out.
-- unsupported: SQLite has no such kind of object: Routine “far.in_other” is left out.
-- unsupported: SQLite has no such kind of object: Routine “far.inline_handler” is left out.
-- unsupported: SQLite has no such kind of object: Routine “far.on_ddl” is left out.
-- unsupported: SQLite has no such kind of object: Routine “far.validator” is left out.
-- unsupported: SQLite has no such kind of object: Rule “item.log_changes” is left out.
-- unsupported: SQLite has no such kind of object: Rule “item.stay” is left out.
-- unsupported: SQLite has no such kind of object: Rule “items.insert_items” is left out.
-- unsupported: SQLite has no such kind of object: Event trigger “rewritten” is left out.
-- unsupported: SQLite has no such kind of object: Event trigger “watch” is left out.
-- unsupported: SQLite has no such kind of object: Statistics “far.lengths” is left out.
-- unsupported: SQLite has no such kind of object: Statistics “far.together” is left out.
-- unsupported: SQLite has no such kind of object: Publication “chosen” is left out.
-- unsupported: SQLite has no such kind of object: Publication “everything” is left out.
-- unsupported: SQLite has no such kind of object: Publication “nothing_yet” is left out.
-- unsupported: SQLite has no such kind of object: Publication “whole_schema” is left out.
-- unsupported: SQLite has no such kind of object: Published table “far.item → chosen” is left out.
-- unsupported: SQLite has no such kind of object: Published table “far.later → chosen” is left out.
-- unsupported: SQLite has no such kind of object: Foreign data wrapper “checked” is left out.
-- unsupported: SQLite has no such kind of object: Foreign data wrapper “nothing” is left out.
-- unsupported: SQLite has no such kind of object: Foreign server “archive” is left out.
-- unsupported: SQLite has no such kind of object: Foreign server “plain” is left out.
-- unsupported: SQLite has no such kind of object: User mapping “archive.User mapping” is left out.
-- unsupported: SQLite has no such kind of object: User mapping “archive.User mapping” is left out.
-- unsupported: SQLite has no such kind of object: Language “plother” is left out.
-- unsupported: SQLite has no such kind of object: Default privileges “torture_reader, TYPES” is left out.
-- unsupported: SQLite has no such kind of object: Default privileges “torture_reader, far, TABLES” is left out.
-- unsupported: SQLite has no such kind of object: Grant “archive.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “entry.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “nothing.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “plother.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “plother.Grant” is left out.
