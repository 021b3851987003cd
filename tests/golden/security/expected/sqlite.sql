CREATE TABLE item (
    id INTEGER CONSTRAINT item_pkey PRIMARY KEY,
    tenant TEXT NOT NULL,
    secret TEXT
);
-- unsupported: In SQLite, nothing guards the rows of “secure.item”.
-- unsupported: The view “secure.v” is left out. SQLite says: view v cannot reference objects in database secure.
-- unsupported: The view “secure.mv” is left out. SQLite says: view mv cannot reference objects in database secure.
-- unsupported: A statement for another database is left out: DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolnam
-- unsupported: SQLite has no such kind of object: Role “Torture "Owner"” is left out.
-- unsupported: SQLite has no such kind of object: Role “torture_reader” is left out.
-- unsupported: SQLite has no such kind of object: Schema “secure” is left out.
-- unsupported: SQLite has no such kind of object: Sequence “secure.seq” is left out.
-- unsupported: SQLite has no such kind of object: Routine “secure.f” is left out.
-- unsupported: SQLite has no such kind of object: Routine “secure.p” is left out.
-- unsupported: SQLite has no such kind of object: Policy “item.deletes” is left out.
-- unsupported: SQLite has no such kind of object: Policy “item.inserts” is left out.
-- unsupported: SQLite has no such kind of object: Policy “item.readers” is left out.
-- unsupported: SQLite has no such kind of object: Policy “item.tenant” is left out.
-- unsupported: SQLite has no such kind of object: Policy “item.updates” is left out.
-- unsupported: SQLite has no such kind of object: Default privileges “FUNCTIONS” is left out.
-- unsupported: SQLite has no such kind of object: Default privileges “secure, TABLES” is left out.
-- unsupported: SQLite has no such kind of object: Grant “dom.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “f.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “f.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “item.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “item.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “item.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “item.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “item.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “item.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “kind.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “mv.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “p.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “public.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “public.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “secure.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “secure.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “seq.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “v.Grant” is left out.
-- unsupported: SQLite has no such kind of object: Grant “v.Grant” is left out.
