SET check_function_bodies = false;

CREATE SCHEMA app;

CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE app.empty_enum AS ENUM ();

CREATE TYPE app.empty_type AS ();

CREATE TYPE app.address AS (
    street text COLLATE "C",
    zip character varying(10),
    at timestamp(3) with time zone
);

CREATE DOMAIN app.code AS text COLLATE "C"
    CONSTRAINT shape CHECK (VALUE ~ '^[A-Z]{3}$');
ALTER DOMAIN app.code ADD CONSTRAINT later CHECK (VALUE <> 'XXX') NOT VALID;

CREATE DOMAIN app.codes AS app.code[];

CREATE TYPE app.span AS RANGE (
    SUBTYPE = double precision,
    SUBTYPE_DIFF = float8mi
);

CREATE TYPE public.mood AS ENUM (
    'sad',
    'meh',
    'ok',
    'happy',
    'ecstatic'
);

CREATE TYPE app.person AS (
    name text,
    home app.address,
    others app.address[],
    feeling public.mood
);

CREATE SEQUENCE app.unlogged_counter AS integer
    START WITH 100 NO MINVALUE NO MAXVALUE;
CREATE SEQUENCE public.counter;

CREATE FUNCTION app.is_positive(value numeric)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT value > 0 $$;

CREATE DOMAIN app.positive AS numeric(12,2) DEFAULT 1 NOT NULL
    CONSTRAINT positive_check CHECK (app.is_positive(VALUE));

CREATE DOMAIN app.small_positive AS app.positive
    CONSTRAINT small CHECK (VALUE < 1000);

CREATE TABLE app.every_type (
    c01 smallint,
    c02 integer,
    c03 bigint,
    c04 smallint,
    c05 integer,
    c06 bigint,
    c07 real,
    c08 double precision,
    c09 double precision,
    c10 real,
    c11 double precision,
    c12 numeric,
    c13 numeric(9),
    c14 numeric(9,4),
    c15 numeric(3,-2),
    c16 money,
    c17 character(1),
    c18 character(7),
    c19 character varying,
    c20 character varying(33),
    c21 text,
    c22 name,
    c23 "char",
    c24 bpchar,
    c25 bytea,
    c26 boolean,
    c27 bit(1),
    c28 bit(8),
    c29 bit varying,
    c30 bit varying(16),
    c31 date,
    c32 time without time zone,
    c33 time(3) without time zone,
    c34 time with time zone,
    c35 time(2) with time zone,
    c36 timestamp without time zone,
    c37 timestamp(6) without time zone,
    c38 timestamp with time zone,
    c39 timestamp(0) with time zone,
    c40 interval,
    c41 interval year to month,
    c42 interval day to second(3),
    c43 interval(4),
    c44 interval second(2),
    c45 point,
    c46 line,
    c47 lseg,
    c48 box,
    c49 path,
    c50 polygon,
    c51 circle,
    c52 cidr,
    c53 inet,
    c54 macaddr,
    c55 macaddr8,
    c56 uuid,
    c57 xml,
    c58 json,
    c59 jsonb,
    c60 jsonpath,
    c61 tsvector,
    c62 tsquery,
    c63 int4range,
    c64 int8range,
    c65 numrange,
    c66 tsrange,
    c67 tstzrange,
    c68 daterange,
    c69 int4multirange,
    c70 datemultirange,
    c71 pg_lsn,
    c72 oid,
    c73 regclass,
    c74 regtype,
    c75 xid8,
    c76 pg_snapshot,
    c77 integer[],
    c78 text[],
    c79 integer[],
    c80 character varying(5)[],
    c81 numeric(4,1)[],
    c82 timestamp(1) with time zone[],
    c83 integer[],
    c84 integer[],
    c85 public.mood[],
    c86 app.person,
    c87 app.person[],
    c88 app.small_positive,
    c89 app.codes,
    c90 citext,
    c91 citext[],
    c92 hstore,
    c93 app.span,
    c94 integer,
    c95 character varying(4),
    c96 app.empty_enum,
    c97 interval hour to minute,
    c98 refcursor,
    c99 tid
);

CREATE TABLE public.uses_row_type (
    whole app.every_type,
    many app.every_type[]
);

CREATE TABLE public.defaults (
    a integer DEFAULT nextval('counter'),
    b integer DEFAULT nextval('counter'::regclass) NOT NULL,
    c text DEFAULT 'it''s',
    d public.mood DEFAULT 'ok'::mood,
    e timestamp with time zone DEFAULT (now() AT TIME ZONE 'utc'),
    f date DEFAULT CURRENT_DATE,
    g jsonb DEFAULT '{"a": [1, 2]}',
    h text[] DEFAULT '{}',
    i text[] DEFAULT ARRAY['a', 'b'],
    j interval DEFAULT '1 day',
    k boolean DEFAULT true,
    l numeric DEFAULT -1.5e3,
    m bit(4) DEFAULT B'1010',
    n uuid DEFAULT gen_random_uuid(),
    o text DEFAULT NULL,
    p text DEFAULT CURRENT_USER,
    q integer DEFAULT (1 + 2) * 3,
    r bytea DEFAULT '\x00ff',
    s text DEFAULT U&'\0041\+01F989',
    t boolean DEFAULT app.is_positive(3),
    u app.address DEFAULT ROW('x', 'y', now()),
    v int4range DEFAULT '[1,5)',
    w text DEFAULT CASE WHEN random() > 0.5 THEN 'a' ELSE 'b' END
);
