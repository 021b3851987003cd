SET check_function_bodies = false;

CREATE SCHEMA api;

CREATE TYPE api.pair AS (
    a integer,
    b text
);

CREATE FUNCTION api.all_options(IN a integer, INOUT b text DEFAULT 'x''y', VARIADIC rest numeric[] DEFAULT '{}')
    RETURNS text
    LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER PARALLEL SAFE COST 7.5
    SET search_path TO api, public
    SET work_mem TO '64MB'
    SET datestyle TO iso, dmy
    AS $body$ BEGIN b := $1 || '$$'; END $body$;
COMMENT ON FUNCTION api.all_options(IN integer, INOUT text, VARIADIC numeric[]) IS 'function';

CREATE FUNCTION api.table_rows(x integer)
    RETURNS TABLE (id integer, "The Name" text)
    LANGUAGE sql IMMUTABLE LEAKPROOF
    AS $$ SELECT 1, 'a' $$;

CREATE FUNCTION api.outs(OUT a integer, OUT b text)
    LANGUAGE sql
    AS $$ SELECT 1, 'x' $$;

CREATE FUNCTION api.pairs()
    RETURNS SETOF api.pair
    LANGUAGE sql
    AS $$ SELECT 1, 'x'::text $$;

CREATE FUNCTION api.poly(anyelement, anyarray)
    RETURNS anyelement
    LANGUAGE sql IMMUTABLE PARALLEL RESTRICTED
    AS $$SELECT $1$$;

CREATE FUNCTION api.same(text)
    RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;

CREATE FUNCTION api.overloaded(integer)
    RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;

CREATE FUNCTION api.overloaded(text, integer DEFAULT 3)
    RETURNS integer
    LANGUAGE sql
    AS $$SELECT 2$$;

CREATE FUNCTION api.atomic(x integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
    RETURN x + 1;

CREATE PROCEDURE api.proc(IN a integer, INOUT b integer, OUT c text)
    LANGUAGE plpgsql
    AS $$ BEGIN COMMIT; END $$;

CREATE PROCEDURE api.proc2()
    LANGUAGE sql SECURITY DEFINER
    SET search_path = ''
    AS $$ SELECT 1 $$;
COMMENT ON PROCEDURE api.proc2() IS 'procedure';

CREATE FUNCTION api.my_window()
    RETURNS bigint
    LANGUAGE internal WINDOW IMMUTABLE
    AS 'window_row_number';

CREATE FUNCTION api.add(state numeric, value numeric)
    RETURNS numeric
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT state + coalesce(value, 0) $$;

CREATE AGGREGATE api.total(numeric) (
    SFUNC = api.add,
    STYPE = numeric,
    INITCOND = '0',
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE api.total(numeric) IS 'total';

CREATE AGGREGATE api.star(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);

CREATE AGGREGATE api.pct(double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_disc_final,
    FINALFUNC_EXTRA
);

CREATE FUNCTION api.code()
    RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'c' || api.atomic(1) $$;

CREATE FUNCTION api.ok(t text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT length(t) > api.atomic(0) $$;

CREATE FUNCTION public.plain()
    RETURNS void
    LANGUAGE sql
    AS $$$$;

CREATE FUNCTION public.c_lower(text)
    RETURNS text
    LANGUAGE internal IMMUTABLE STRICT
    AS 'lower';

CREATE FUNCTION public.touch()
    RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.updated := now(); RETURN NEW; END $$;

CREATE TABLE public.account (
    id integer NOT NULL,
    name text,
    balance numeric DEFAULT 0,
    updated timestamp with time zone,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);

CREATE FUNCTION api.setof_rows(x integer)
    RETURNS SETOF public.account
    LANGUAGE sql STABLE ROWS 42
    AS $$ SELECT * FROM account WHERE id > x $$;

CREATE FUNCTION api.atomic_block(who integer)
    RETURNS numeric
    LANGUAGE sql
    BEGIN ATOMIC
    UPDATE account SET balance = api.atomic(3) WHERE account.id = who;
    SELECT balance FROM account WHERE account.id = who;
END;

CREATE TABLE public.needs (
    code text DEFAULT api.code(),
    twice integer,
    gen integer GENERATED ALWAYS AS (api.atomic(twice)) STORED,
    CONSTRAINT needs_code_check CHECK (api.ok(code))
);

CREATE INDEX needs_idx ON public.needs (api.atomic(twice))
    WHERE api.ok(code);

CREATE VIEW public.rich AS
SELECT id, api.overloaded(id) AS o, api.overloaded(name) AS p FROM account WHERE balance > 1000;

CREATE FUNCTION api.from_view()
    RETURNS SETOF public.rich
    LANGUAGE sql
    AS $$ SELECT * FROM rich $$;

CREATE VIEW public.richer AS
SELECT * FROM api.from_view() f(id, o, p) WHERE o > 1;

CREATE FUNCTION api.takes_view(r public.richer)
    RETURNS text
    LANGUAGE sql
    AS $$ SELECT r.id::text $$;

CREATE TRIGGER touch
    BEFORE INSERT OR UPDATE OF name, balance ON public.account
    FOR EACH ROW WHEN (NEW.balance IS NOT NULL)
    EXECUTE FUNCTION public.touch();
ALTER TABLE public.account ENABLE ALWAYS TRIGGER touch;
COMMENT ON TRIGGER touch ON public.account IS 'touches';

CREATE TRIGGER touch_args
    AFTER DELETE ON public.account
    FOR EACH ROW
    EXECUTE FUNCTION public.touch('a', 'it''s', '3', E'back\\slash');
ALTER TABLE public.account DISABLE TRIGGER touch_args;

CREATE TRIGGER truncated
    AFTER TRUNCATE ON public.account
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.touch();

CREATE TRIGGER with_tables
    AFTER UPDATE ON public.account
    REFERENCING OLD TABLE AS before NEW TABLE AS "After"
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.touch();

CREATE TRIGGER changed
    AFTER UPDATE ON public.account
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION public.touch();
ALTER TABLE public.account ENABLE REPLICA TRIGGER changed;

CREATE CONSTRAINT TRIGGER checked
    AFTER INSERT ON public.account FROM public.needs DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION public.touch();

CREATE CONSTRAINT TRIGGER checked2
    AFTER INSERT OR DELETE ON public.account
    FOR EACH ROW
    EXECUTE FUNCTION public.touch();

CREATE TRIGGER tsv
    BEFORE UPDATE ON public.account
    FOR EACH ROW
    EXECUTE FUNCTION suppress_redundant_updates_trigger();

CREATE TRIGGER instead
    INSTEAD OF INSERT OR DELETE OR UPDATE ON public.rich
    FOR EACH ROW
    EXECUTE FUNCTION public.touch();
