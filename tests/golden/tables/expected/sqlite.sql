CREATE TABLE parent ( -- parent
    id INTEGER CONSTRAINT parent_pkey PRIMARY KEY,
    big INTEGER NOT NULL,
    small INTEGER NOT NULL,
    label TEXT NOT NULL, -- label
    CONSTRAINT parent_big_key UNIQUE (big)
);

CREATE TABLE uuid_parent (
    id TEXT CONSTRAINT uuid_parent_pkey PRIMARY KEY NOT NULL
);

CREATE TABLE cache (
    k TEXT CONSTRAINT cache_pkey PRIMARY KEY NOT NULL,
    v BLOB
);

CREATE TABLE of_default (
    id INTEGER NOT NULL,
    other INTEGER NOT NULL,
    small INTEGER NOT NULL,
    price NUMERIC(10,2) NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 1,
    total NUMERIC GENERATED ALWAYS AS (price * quantity) STORED,
    title TEXT NOT NULL,
    note TEXT,
    search TEXT,
    CONSTRAINT quantity_positive CHECK (quantity > 0), -- check
    CONSTRAINT of_default_price_check CHECK (price >= 0),
    CONSTRAINT cheap CHECK (price < 100),
    CONSTRAINT of_default_check CHECK (price < 50 OR quantity < 5),
    CONSTRAINT later CHECK (quantity < 1000000)
);

CREATE TABLE keys (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    c TEXT NOT NULL,
    d TEXT,
    during TEXT,
    CONSTRAINT keys_pk PRIMARY KEY (a, b),
    CONSTRAINT keys_c_key UNIQUE (c),
    CONSTRAINT keys_deferred UNIQUE (d),
    CONSTRAINT keys_deferrable UNIQUE (b, d),
    CONSTRAINT keys_nulls UNIQUE (c, d)
);

CREATE TABLE child (
    parent_id INTEGER,
    x INTEGER NOT NULL,
    y INTEGER,
    z TEXT,
    uuid_id TEXT,
    self INTEGER,
    CONSTRAINT child_self_key UNIQUE (self),
    CONSTRAINT child_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES parent (id),
    CONSTRAINT named_fk FOREIGN KEY (uuid_id) REFERENCES uuid_parent (id) ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT child_self_fkey FOREIGN KEY (self) REFERENCES child (self) ON DELETE SET NULL,
    CONSTRAINT fk_two FOREIGN KEY (x, y) REFERENCES keys (a, b) MATCH FULL ON DELETE RESTRICT, -- foreign key
    CONSTRAINT child_z_fkey FOREIGN KEY (z) REFERENCES keys (c) DEFERRABLE,
    CONSTRAINT fk_set FOREIGN KEY (x, y) REFERENCES keys (a, b) ON DELETE SET NULL,
    CONSTRAINT fk_late FOREIGN KEY (x) REFERENCES parent (id)
);

CREATE TABLE egg (
    id INTEGER CONSTRAINT egg_pkey PRIMARY KEY,
    hen_id INTEGER NOT NULL,
    CONSTRAINT egg_hen_id_fkey FOREIGN KEY (hen_id) REFERENCES hen (id) DEFERRABLE
);

CREATE TABLE hen (
    id INTEGER CONSTRAINT hen_pkey PRIMARY KEY,
    egg_id INTEGER,
    CONSTRAINT hen_egg_id_fkey FOREIGN KEY (egg_id) REFERENCES egg (id)
);

CREATE TABLE person (
    name TEXT NOT NULL,
    born TEXT DEFAULT '2000-01-01',
    CONSTRAINT has_name CHECK (name <> '')
);

CREATE TABLE thing (
    weight NUMERIC DEFAULT 1
);

CREATE TABLE employee (
    salary NUMERIC,
    name TEXT DEFAULT 'nobody',
    CONSTRAINT employee_salary_check CHECK (salary > 0)
);

CREATE TABLE robot (
    model TEXT
);

CREATE TABLE plain_child (
    born TEXT NOT NULL DEFAULT '1999-12-31'
);

CREATE TABLE typed (
    x INTEGER,
    y INTEGER
);

CREATE TABLE typed_more (
    x INTEGER CONSTRAINT typed_more_pkey PRIMARY KEY,
    y INTEGER NOT NULL DEFAULT 7
);

CREATE TABLE renamed (
    id INTEGER NOT NULL,
    other INTEGER NOT NULL,
    small INTEGER NOT NULL,
    price NUMERIC(10,2) NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 1,
    total NUMERIC GENERATED ALWAYS AS (price * quantity) STORED,
    title TEXT NOT NULL,
    remark TEXT,
    search TEXT,
    added TEXT NOT NULL DEFAULT '{}',
    CONSTRAINT quantity_positive CHECK (quantity > 0),
    CONSTRAINT of_default_price_check CHECK (price >= 0),
    CONSTRAINT cheap CHECK (price < 100),
    CONSTRAINT of_default_check CHECK (price < 50 OR quantity < 5),
    CONSTRAINT later CHECK (quantity < 1000000)
);

CREATE TABLE uses_sequence (
    id INTEGER CONSTRAINT uses_sequence_pkey PRIMARY KEY,
    second INTEGER
);

CREATE INDEX cluster_idx ON parent (label);
CREATE UNIQUE INDEX keys_unique_idx ON keys (b, c);
-- unsupported: “parent.big” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.
-- unsupported: “parent.small” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.
-- unsupported: The default of “uuid_parent.id” is left out. SQLite says: no such function: gen_random_uuid.
-- unsupported: A table of SQLite needs a column: “public.nothing” has none and is left out.
-- unsupported: “of_default.id” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.
-- unsupported: “of_default.other” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.
-- unsupported: “of_default.small” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.
-- unsupported: “of_default.search” becomes TEXT. The column goes; a table of the FTS5 module takes its place.
-- unsupported: “of_default.search” is no longer computed. SQLite says: no such function: to_tsvector.
-- unsupported: “keys.during” becomes TEXT. A range becomes two columns; that ranges must not overlap cannot be declared.
-- unsupported: SQLite keeps no further columns in keys.keys_pk.
-- unsupported: SQLite checks the key keys.keys_deferred at once.
-- unsupported: SQLite checks the key keys.keys_deferrable at once.
-- unsupported: For SQLite, NULL is never the same as NULL in the key keys.keys_nulls.
-- unsupported: SQLite has no exclusion constraints: keys.no_overlap is left out.
-- unsupported: SQLite checks the key keys.no_overlap_deferred at once.
-- unsupported: SQLite keeps no further columns in keys.no_overlap_deferred.
-- unsupported: SQLite has no exclusion constraints: keys.no_overlap_deferred is left out.
-- unsupported: SQLite has no exclusion constraints: keys.keys_c_excl is left out.
-- unsupported: SQLite has no exclusion constraints: keys.by_expression is left out.
-- unsupported: SQLite sets all columns of the foreign key child.fk_set.
-- unsupported: The default of “hen.id” is left out. SQLite says: no such function: next_hen.
-- unsupported: In SQLite, “public.employee” inherits nothing from other tables.
-- unsupported: In SQLite, “public.robot” inherits nothing from other tables.
-- unsupported: In SQLite, “public.plain_child” inherits nothing from other tables.
-- unsupported: “renamed.id” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.
-- unsupported: “renamed.other” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.
-- unsupported: “renamed.small” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.
-- unsupported: “renamed.search” becomes TEXT. The column goes; a table of the FTS5 module takes its place.
-- unsupported: “renamed.search” is no longer computed. SQLite says: no such function: to_tsvector.
-- unsupported: SQLite has no such kind of object: Extension “btree_gist” is left out.
-- unsupported: SQLite has no such kind of object: Sequence “public.owned_only” is left out.
-- unsupported: SQLite has no such kind of object: Sequence “public.used_only” is left out.
-- unsupported: SQLite has no such kind of object: Routine “public.next_hen” is left out.
