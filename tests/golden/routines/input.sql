-- Functions, procedures, aggregates, triggers, and what depends on them.
CREATE SCHEMA api;
CREATE TABLE account (id integer PRIMARY KEY, name text, balance numeric DEFAULT 0, updated timestamptz);
CREATE TYPE api.pair AS (a integer, b text);
CREATE FUNCTION plain() RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION api.all_options(IN a integer, INOUT b text DEFAULT 'x''y', VARIADIC rest numeric[] DEFAULT '{}') RETURNS text
    LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER PARALLEL SAFE COST 7.5
    SET search_path TO api, public SET work_mem TO '64MB' SET datestyle TO iso, dmy
    AS $_$ BEGIN b := $1 || '$$'; END $_$;
CREATE FUNCTION api.setof_rows(x integer) RETURNS SETOF account LANGUAGE sql STABLE ROWS 42 AS $$ SELECT * FROM account WHERE id > x $$;
CREATE FUNCTION api.table_rows(x integer) RETURNS TABLE (id integer, "The Name" text) LANGUAGE sql IMMUTABLE LEAKPROOF AS $$ SELECT 1, 'a' $$;
CREATE FUNCTION api.outs(OUT a integer, OUT b text) LANGUAGE sql AS $$ SELECT 1, 'x' $$;
CREATE FUNCTION api.pairs() RETURNS SETOF api.pair LANGUAGE sql AS $$ SELECT 1, 'x'::text $$;
CREATE FUNCTION api.poly(anyelement, anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE PARALLEL RESTRICTED AS 'SELECT $1';
CREATE FUNCTION api.same(account.name%TYPE) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION api.overloaded(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION api.overloaded(text, integer DEFAULT 3) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION api.atomic(x integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN x + 1;
CREATE FUNCTION api.atomic_block(who integer) RETURNS numeric LANGUAGE sql
BEGIN ATOMIC
    UPDATE account SET balance = api.atomic(3) WHERE account.id = who;
    SELECT balance FROM account WHERE account.id = who;
END;
CREATE PROCEDURE api.proc(IN a integer, INOUT b integer, OUT c text) LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;
CREATE PROCEDURE api.proc2() LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$ SELECT 1 $$;
CREATE FUNCTION c_lower(text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'lower';
CREATE FUNCTION api.my_window() RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE AS 'window_row_number';
CREATE FUNCTION api.add(state numeric, value numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT state + coalesce(value, 0) $$;
CREATE AGGREGATE api.total(numeric) (SFUNC = api.add, STYPE = numeric, INITCOND = '0', PARALLEL = safe);
CREATE AGGREGATE api.star(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
CREATE AGGREGATE api.pct(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
COMMENT ON AGGREGATE api.total(numeric) IS 'total';
COMMENT ON PROCEDURE api.proc2() IS 'procedure';
COMMENT ON FUNCTION api.all_options(integer, text, numeric[]) IS 'function';
-- A table whose default, check, generated column and index need functions.
CREATE FUNCTION api.code() RETURNS text LANGUAGE sql AS $$ SELECT 'c' || api.atomic(1) $$;
CREATE FUNCTION api.ok(t text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(t) > api.atomic(0) $$;
CREATE TABLE needs (code text DEFAULT api.code() CHECK (api.ok(code)), twice integer, gen integer GENERATED ALWAYS AS (api.atomic(twice)) STORED);
CREATE INDEX needs_idx ON needs (api.atomic(twice)) WHERE api.ok(code);
-- A function over a view, and a view over a function.
CREATE VIEW rich AS SELECT id, api.overloaded(id) AS o, api.overloaded(name) AS p FROM account WHERE balance > 1000;
CREATE FUNCTION api.from_view() RETURNS SETOF rich LANGUAGE sql AS $$ SELECT * FROM rich $$;
CREATE VIEW richer AS SELECT * FROM api.from_view() f(id, o, p) WHERE o > 1;
CREATE FUNCTION api.takes_view(r richer) RETURNS text LANGUAGE sql AS $$ SELECT r.id::text $$;
-- Triggers.
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF name, balance ON account FOR EACH ROW WHEN (NEW.balance IS NOT NULL) EXECUTE FUNCTION touch();
CREATE TRIGGER touch_args AFTER DELETE ON account FOR EACH ROW EXECUTE FUNCTION touch('a', 'it''s', '3', 'back\slash');
CREATE TRIGGER truncated AFTER TRUNCATE ON account EXECUTE FUNCTION touch();
CREATE TRIGGER with_tables AFTER UPDATE ON account REFERENCING OLD TABLE AS before NEW TABLE AS "After" FOR EACH STATEMENT EXECUTE FUNCTION touch();
CREATE TRIGGER changed AFTER UPDATE ON account FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch();
CREATE CONSTRAINT TRIGGER checked AFTER INSERT ON account FROM needs DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch();
CREATE CONSTRAINT TRIGGER checked2 AFTER INSERT OR DELETE ON account NOT DEFERRABLE FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER instead INSTEAD OF INSERT OR UPDATE OR DELETE ON rich FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER tsv BEFORE UPDATE ON account FOR EACH ROW EXECUTE PROCEDURE suppress_redundant_updates_trigger();
ALTER TABLE account DISABLE TRIGGER touch_args;
ALTER TABLE account ENABLE ALWAYS TRIGGER touch;
ALTER TABLE account ENABLE REPLICA TRIGGER changed;
COMMENT ON TRIGGER touch ON account IS 'touches';
