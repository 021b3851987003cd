-- What PostgreSQL 18 added to definitions.
CREATE EXTENSION btree_gist;
CREATE TABLE booking (
    room integer NOT NULL,
    during daterange NOT NULL,
    guest text,
    price numeric CONSTRAINT price_known NOT NULL,
    doubled numeric GENERATED ALWAYS AS (price * 2) VIRTUAL,
    tripled numeric GENERATED ALWAYS AS (price * 3) NOT NULL,
    stored numeric GENERATED ALWAYS AS (price * 4) STORED,
    note text CONSTRAINT note_there NOT NULL NO INHERIT,
    later integer,
    CONSTRAINT booking_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS),
    CONSTRAINT cheap CHECK (price < 1000) NOT ENFORCED,
    UNIQUE (guest, during WITHOUT OVERLAPS)
);
ALTER TABLE booking ADD CONSTRAINT later_there NOT NULL later NOT VALID;
CREATE TABLE extra (
    room integer,
    during daterange,
    CONSTRAINT extra_booking FOREIGN KEY (room, PERIOD during)
        REFERENCES booking (room, PERIOD during)
);
CREATE TABLE sort (id integer PRIMARY KEY, name text UNIQUE);
CREATE TABLE item (
    id integer PRIMARY KEY,
    loose integer REFERENCES sort NOT ENFORCED,
    sort integer,
    CONSTRAINT item_sort FOREIGN KEY (sort) REFERENCES sort (id) ON DELETE CASCADE NOT ENFORCED
);
CREATE TABLE parent (
    a integer CONSTRAINT a_there NOT NULL,
    b integer NOT NULL NO INHERIT,
    c integer
);
CREATE TABLE child (d integer, CONSTRAINT c_there NOT NULL c) INHERITS (parent);
CREATE TABLE measure (
    id integer NOT NULL,
    at date CONSTRAINT at_there NOT NULL,
    v integer
) PARTITION BY RANGE (at);
CREATE TABLE measure_1 PARTITION OF measure FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE measure_2 (
    id integer NOT NULL,
    at date NOT NULL,
    v integer CONSTRAINT v_own NOT NULL
);
ALTER TABLE measure ATTACH PARTITION measure_2
    FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE FUNCTION olds() RETURNS TABLE (a integer, b integer) LANGUAGE sql BEGIN ATOMIC
    UPDATE sort SET id = id + 1 RETURNING old.id, new.id;
END;
CREATE PUBLICATION everything FOR TABLE sort WITH (publish_generated_columns = stored);
