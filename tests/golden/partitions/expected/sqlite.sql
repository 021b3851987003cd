CREATE TABLE region (
    id INTEGER CONSTRAINT region_pkey PRIMARY KEY
);

CREATE TABLE measure (
    id INTEGER NOT NULL,
    region_id INTEGER NOT NULL,
    taken TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    value REAL, -- value
    CONSTRAINT measure_pkey PRIMARY KEY (id, taken),
    CONSTRAINT measure_value_check CHECK (value > -300),
    CONSTRAINT measure_region_id_fkey FOREIGN KEY (region_id) REFERENCES region (id)
);

CREATE TABLE by_hash (
    k TEXT,
    v INTEGER,
    CONSTRAINT by_hash_k_key UNIQUE (k)
);

CREATE TABLE by_many (
    a INTEGER,
    b TEXT,
    c TEXT
);

CREATE TABLE refers (
    measure_id INTEGER,
    taken TEXT,
    CONSTRAINT refers_measure_id_taken_fkey FOREIGN KEY (measure_id, taken) REFERENCES measure (id, taken)
);

CREATE TABLE by_list (
    a TEXT,
    b INTEGER
);

CREATE INDEX measure_value_idx ON measure (value);
CREATE INDEX measure_region_idx ON measure (region_id);
-- unsupported: In SQLite, “public.measure” has no partitions.
-- unsupported: “measure.id” gets no numbers of its own: SQLite counts in a primary key of one whole number alone.
-- unsupported: In SQLite, “public.by_hash” has no partitions.
-- unsupported: In SQLite, “public.by_many” has no partitions.
-- unsupported: In SQLite, “public.by_list” has no partitions.
-- unsupported: SQLite has no functions for triggers to call: measure.stamp is left out.
-- unsupported: A statement for another database is left out: ALTER TABLE measure_2024 DISABLE TRIGGER stamp
-- unsupported: SQLite has no such kind of object: Partition “by_hash.by_hash_0” is left out.
-- unsupported: SQLite has no such kind of object: Partition “by_hash.by_hash_1” is left out.
-- unsupported: SQLite has no such kind of object: Partition “by_list.by_list_ab” is left out.
-- unsupported: SQLite has no such kind of object: Partition “by_list.by_list_rest” is left out.
-- unsupported: SQLite has no such kind of object: Partition “by_list_ab.by_list_ab_1” is left out.
-- unsupported: SQLite has no such kind of object: Partition “by_many.by_many_1” is left out.
-- unsupported: SQLite has no such kind of object: Partition “measure.measure_2024” is left out.
-- unsupported: SQLite has no such kind of object: Partition “measure.measure_2025” is left out.
-- unsupported: SQLite has no such kind of object: Partition “measure.measure_old” is left out.
-- unsupported: SQLite has no such kind of object: Partition “measure.measure_rest” is left out.
-- unsupported: SQLite has no such kind of object: Partition “measure_2025.measure_2025_1” is left out.
-- unsupported: SQLite has no such kind of object: Partition “measure_2025.measure_2025_other” is left out.
-- unsupported: SQLite has no such kind of object: Routine “public.stamp” is left out.
