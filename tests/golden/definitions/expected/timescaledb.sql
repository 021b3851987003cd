SET check_function_bodies = false;

CREATE SCHEMA own;

CREATE COLLATION own.german (provider = icu, deterministic = false, locale = 'de-DE-u-co-phonebk');

CREATE COLLATION own.plain FROM "C";
ALTER COLLATION own.plain OWNER TO pg_monitor;
COMMENT ON COLLATION own.plain IS 'collation';

CREATE TYPE own.half;

CREATE TYPE own.texts AS RANGE (
    SUBTYPE = text,
    COLLATION = "C"
);

CREATE FUNCTION own.half_in(cstring)
    RETURNS own.half
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2in';

CREATE FUNCTION own.half_out(own.half)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2out';

CREATE TYPE own.half (
    INPUT = own.half_in,
    OUTPUT = own.half_out,
    INTERNALLENGTH = 2,
    PASSEDBYVALUE,
    ALIGNMENT = int2,
    STORAGE = plain,
    CATEGORY = 'N',
    DEFAULT = '0',
    DELIMITER = ';'
);
ALTER TYPE own.half OWNER TO pg_monitor;
COMMENT ON TYPE own.half IS 'half a number';

CREATE FUNCTION own.cmp(own.half, own.half)
    RETURNS integer
    LANGUAGE internal IMMUTABLE STRICT
    AS 'btint2cmp';

CREATE FUNCTION own.lt(own.half, own.half)
    RETURNS boolean
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2lt';

CREATE FUNCTION own.le(own.half, own.half)
    RETURNS boolean
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2le';

CREATE FUNCTION own.eq(own.half, own.half)
    RETURNS boolean
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2eq';

CREATE FUNCTION own.ne(own.half, own.half)
    RETURNS boolean
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2ne';

CREATE FUNCTION own.ge(own.half, own.half)
    RETURNS boolean
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2ge';

CREATE FUNCTION own.gt(own.half, own.half)
    RETURNS boolean
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2gt';

CREATE FUNCTION own.minus(own.half)
    RETURNS own.half
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2um';

CREATE FUNCTION own.to_half(integer)
    RETURNS own.half
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT $1::text::own.half $$;

CREATE FUNCTION own.smaller(own.half, own.half)
    RETURNS own.half
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2smaller';

CREATE AGGREGATE own.newavg(integer) (
    SFUNC = int4_avg_accum,
    STYPE = bigint[],
    FINALFUNC = int8_avg,
    FINALFUNC_MODIFY = SHAREABLE,
    INITCOND = '{0,0}'
);

CREATE CONVERSION own.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION own.latin IS 'conversion';

CREATE OPERATOR own.< (
    FUNCTION = own.lt,
    LEFTARG = own.half,
    RIGHTARG = own.half,
    COMMUTATOR = OPERATOR(own.>),
    NEGATOR = OPERATOR(own.>=),
    RESTRICT = scalarltsel,
    JOIN = scalarltjoinsel
);

CREATE AGGREGATE own.lowest(own.half) (
    SFUNC = own.smaller,
    STYPE = own.half,
    SORTOP = OPERATOR(own.<),
    PARALLEL = SAFE
);

CREATE OPERATOR own.<= (
    FUNCTION = own.le,
    LEFTARG = own.half,
    RIGHTARG = own.half,
    COMMUTATOR = OPERATOR(own.>=),
    NEGATOR = OPERATOR(own.>),
    RESTRICT = scalarlesel,
    JOIN = scalarlejoinsel
);

CREATE OPERATOR own.= (
    FUNCTION = own.eq,
    LEFTARG = own.half,
    RIGHTARG = own.half,
    COMMUTATOR = OPERATOR(own.=),
    NEGATOR = OPERATOR(own.<>),
    RESTRICT = eqsel,
    JOIN = eqjoinsel,
    MERGES
);
ALTER OPERATOR own.= (own.half, own.half) OWNER TO pg_monitor;

CREATE OPERATOR own.<> (
    FUNCTION = own.ne,
    LEFTARG = own.half,
    RIGHTARG = own.half,
    COMMUTATOR = OPERATOR(own.<>),
    NEGATOR = OPERATOR(own.=),
    RESTRICT = neqsel,
    JOIN = neqjoinsel
);

CREATE OPERATOR own.>= (
    FUNCTION = own.ge,
    LEFTARG = own.half,
    RIGHTARG = own.half,
    COMMUTATOR = OPERATOR(own.<=),
    NEGATOR = OPERATOR(own.<),
    RESTRICT = scalargesel,
    JOIN = scalargejoinsel
);

CREATE OPERATOR own.> (
    FUNCTION = own.gt,
    LEFTARG = own.half,
    RIGHTARG = own.half,
    COMMUTATOR = OPERATOR(own.<),
    NEGATOR = OPERATOR(own.<=),
    RESTRICT = scalargtsel,
    JOIN = scalargtjoinsel
);

CREATE OPERATOR own.- (
    FUNCTION = own.minus,
    RIGHTARG = own.half
);
COMMENT ON OPERATOR own.- (NONE, own.half) IS 'minus';

CREATE OPERATOR FAMILY own.half_ops USING btree;
COMMENT ON OPERATOR FAMILY own.half_ops USING btree IS 'family';

CREATE OPERATOR FAMILY own.numbers USING btree;

ALTER OPERATOR FAMILY own.numbers USING btree ADD
    OPERATOR 1 < (bigint, integer),
    OPERATOR 3 = (bigint, integer),
    FUNCTION 1 (bigint, integer) btint84cmp(bigint, integer);

CREATE OPERATOR CLASS own.half_ops
    DEFAULT FOR TYPE own.half USING btree FAMILY own.half_ops AS
    OPERATOR 1 own.< (own.half, own.half),
    OPERATOR 2 own.<= (own.half, own.half),
    OPERATOR 3 own.= (own.half, own.half),
    OPERATOR 4 own.>= (own.half, own.half),
    OPERATOR 5 own.> (own.half, own.half),
    FUNCTION 1 own.cmp(own.half, own.half);
ALTER OPERATOR CLASS own.half_ops USING btree OWNER TO pg_monitor;
COMMENT ON OPERATOR CLASS own.half_ops USING btree IS 'class';

CREATE TYPE own.halves AS RANGE (
    SUBTYPE = own.half,
    MULTIRANGE_TYPE_NAME = own.many_halves,
    SUBTYPE_OPCLASS = own.half_ops
);

CREATE OPERATOR CLASS own.numbers
    FOR TYPE bigint USING btree FAMILY own.numbers AS
    OPERATOR 1 < (bigint, bigint),
    OPERATOR 2 <= (bigint, bigint),
    OPERATOR 3 = (bigint, bigint),
    OPERATOR 4 >= (bigint, bigint),
    OPERATOR 5 > (bigint, bigint),
    FUNCTION 1 (bigint, bigint) btint8cmp(bigint, bigint);

CREATE TEXT SEARCH PARSER own.words (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    HEADLINE = prsd_headline,
    LEXTYPES = prsd_lextype
);
COMMENT ON TEXT SEARCH PARSER own.words IS 'parser';

CREATE TEXT SEARCH TEMPLATE own.basis (
    INIT = dsimple_init,
    LEXIZE = dsimple_lexize
);
COMMENT ON TEXT SEARCH TEMPLATE own.basis IS 'template';

CREATE TEXT SEARCH DICTIONARY own.dict (
    TEMPLATE = own.basis,
    stopwords = 'english',
    accept = 'false'
);
COMMENT ON TEXT SEARCH DICTIONARY own.dict IS 'dictionary';

CREATE TEXT SEARCH CONFIGURATION own.conf (
    PARSER = own.words
);
ALTER TEXT SEARCH CONFIGURATION own.conf
    ADD MAPPING FOR asciiword WITH own.dict, simple;
ALTER TEXT SEARCH CONFIGURATION own.conf
    ADD MAPPING FOR word WITH own.dict, simple;
ALTER TEXT SEARCH CONFIGURATION own.conf OWNER TO pg_monitor;
COMMENT ON TEXT SEARCH CONFIGURATION own.conf IS 'configuration';

CREATE TEXT SEARCH CONFIGURATION own.english (
    COPY = pg_catalog.english
);
ALTER TEXT SEARCH CONFIGURATION own.english
    ALTER MAPPING FOR asciiword WITH own.dict;
ALTER TEXT SEARCH CONFIGURATION own.english
    DROP MAPPING IF EXISTS FOR url;

CREATE CAST (own.half AS smallint) WITHOUT FUNCTION AS IMPLICIT;

CREATE CAST (own.half AS text) WITH INOUT AS ASSIGNMENT;

CREATE CAST (integer AS own.half) WITH FUNCTION own.to_half(integer);
COMMENT ON CAST (integer AS own.half) IS 'cast';

CREATE ACCESS METHOD tree TYPE INDEX HANDLER gisthandler;
COMMENT ON ACCESS METHOD tree IS 'method';

CREATE OPERATOR FAMILY own.tree_ops USING tree;

CREATE OPERATOR CLASS own.tree_ops
    DEFAULT FOR TYPE box USING tree FAMILY own.tree_ops AS
    OPERATOR 1 <<,
    OPERATOR 2 &<,
    OPERATOR 3 &&,
    OPERATOR 4 &>,
    OPERATOR 5 >>,
    FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal),
    FUNCTION 2 gist_box_union(internal, internal),
    FUNCTION 5 gist_box_penalty(internal, internal, internal),
    FUNCTION 6 gist_box_picksplit(internal, internal),
    FUNCTION 7 gist_box_same(box, box, internal);

CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'transform';

CREATE TABLE own.measured (
    h own.half NOT NULL,
    r own.halves,
    m own.many_halves,
    n bigint,
    b box,
    CONSTRAINT measured_pkey PRIMARY KEY (h),
    CONSTRAINT measured_check CHECK (h OPERATOR(own.<) h OR n > 0)
);

CREATE TABLE own.texts_of (
    t text COLLATE own.german,
    p text COLLATE own.plain,
    v tsvector GENERATED ALWAYS AS (to_tsvector('own.conf'::regconfig, t)) STORED
);

CREATE INDEX measured_n ON own.measured (n own.numbers);
CREATE INDEX measured_b ON own.measured USING tree (b);

GRANT USAGE ON TYPE own.half TO pg_read_all_data;
