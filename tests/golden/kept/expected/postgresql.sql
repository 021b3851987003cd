SET check_function_bodies = false;

CREATE SCHEMA odd;

CREATE FOREIGN DATA WRAPPER nowhere;

CREATE SERVER far FOREIGN DATA WRAPPER nowhere OPTIONS (host 'x');

CREATE COLLATION odd.german (provider = icu, deterministic = false, locale = 'de-DE-u-co-phonebk');

CREATE TYPE odd.half;

CREATE TYPE odd.int_range AS RANGE (
    SUBTYPE = integer,
    MULTIRANGE_TYPE_NAME = odd.int_ranges
);

CREATE FUNCTION odd.eq(text, text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT lower($1) = lower($2)$$;

CREATE FUNCTION odd.half_in(cstring)
    RETURNS odd.half
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2in';

CREATE FUNCTION odd.half_out(odd.half)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS 'int2out';

CREATE TYPE odd.half (
    INPUT = odd.half_in,
    OUTPUT = odd.half_out,
    LIKE = smallint
);

CREATE FUNCTION odd.on_ddl()
    RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE DEBUG 'x'; END $$;

CREATE OPERATOR odd.=== (
    FUNCTION = odd.eq,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(odd.===)
);

CREATE OPERATOR FAMILY odd.text_desc USING btree;

CREATE OPERATOR CLASS odd.text_desc
    FOR TYPE text USING btree FAMILY odd.text_desc AS
    OPERATOR 1 >,
    OPERATOR 2 >=,
    OPERATOR 3 =,
    OPERATOR 4 <=,
    OPERATOR 5 <,
    FUNCTION 1 bttextcmp(text, text);

CREATE TEXT SEARCH DICTIONARY odd.dict (
    TEMPLATE = simple,
    stopwords = 'english'
);

CREATE TEXT SEARCH CONFIGURATION odd.conf (
    COPY = pg_catalog.english
);
ALTER TEXT SEARCH CONFIGURATION odd.conf
    ALTER MAPPING FOR asciiword WITH odd.dict;

CREATE CAST (odd.half AS smallint) WITHOUT FUNCTION AS ASSIGNMENT;

CREATE TABLE odd.word (
    w text COLLATE odd.german,
    n integer,
    CONSTRAINT word_w_check CHECK (w OPERATOR(odd.===) w)
);

CREATE TABLE odd.halves (
    h odd.half,
    s smallint
);

CREATE TABLE odd.texts (
    t text,
    v tsvector GENERATED ALWAYS AS (to_tsvector('odd.conf'::regconfig, t)) STORED
);

CREATE FOREIGN TABLE odd.remote (
    id integer NOT NULL,
    t text OPTIONS (column_name 'T')
)
    SERVER far OPTIONS (table_name 'x');

CREATE TABLE odd.ranges (
    r odd.int_range,
    m odd.int_ranges,
    CONSTRAINT ranges_r_excl EXCLUDE USING gist (r WITH &&)
);

CREATE INDEX word_idx ON odd.word (w);

CREATE VIEW odd.over_remote AS
SELECT r.id, w.w FROM odd.remote r JOIN odd.word w ON w.n = r.id;

CREATE STATISTICS odd.stats (mcv) ON w, n FROM odd.word;
COMMENT ON STATISTICS odd.stats IS 'statistics';

CREATE RULE log_words AS ON UPDATE TO odd.word
    WHERE OLD.n <> NEW.n
    DO ALSO INSERT INTO odd.texts (t) VALUES (NEW.w);

CREATE PUBLICATION pub FOR TABLE odd.word, TABLE odd.texts
    WITH (publish = 'insert');

CREATE EVENT TRIGGER watch ON ddl_command_end
    EXECUTE FUNCTION odd.on_ddl();
ALTER EVENT TRIGGER watch DISABLE;
