SET check_function_bodies = false;

CREATE SCHEMA secure;
ALTER SCHEMA secure OWNER TO "Torture ""Owner""";

CREATE TYPE secure.kind AS ENUM (
    'a'
);
ALTER TYPE secure.kind OWNER TO torture_reader;

CREATE DOMAIN secure.dom AS text;
ALTER DOMAIN secure.dom OWNER TO torture_reader;

DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'torture_reader') THEN CREATE ROLE torture_reader; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'Torture "Owner"') THEN CREATE ROLE "Torture ""Owner"""; END IF;
END $$;

CREATE SEQUENCE secure.seq;
ALTER SEQUENCE secure.seq OWNER TO torture_reader;

CREATE FUNCTION secure.f(a integer, OUT b integer)
    LANGUAGE sql
    AS $$SELECT 1$$;
ALTER FUNCTION secure.f(integer) OWNER TO torture_reader;

CREATE PROCEDURE secure.p(a integer)
    LANGUAGE sql
    AS $$SELECT 1$$;
ALTER PROCEDURE secure.p(integer) OWNER TO torture_reader;

CREATE TABLE secure.item (
    id integer NOT NULL,
    tenant text NOT NULL,
    secret text,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
ALTER TABLE secure.item ENABLE ROW LEVEL SECURITY;
ALTER TABLE secure.item FORCE ROW LEVEL SECURITY;
ALTER TABLE secure.item OWNER TO "Torture ""Owner""";

CREATE VIEW secure.v AS
SELECT id FROM secure.item;
ALTER VIEW secure.v OWNER TO torture_reader;

CREATE MATERIALIZED VIEW secure.mv AS
SELECT id FROM secure.item;
ALTER MATERIALIZED VIEW secure.mv OWNER TO torture_reader;

CREATE POLICY tenant ON secure.item
    USING (tenant = current_setting('app.tenant'));
COMMENT ON POLICY tenant ON secure.item IS 'tenancy';

CREATE POLICY readers ON secure.item AS RESTRICTIVE FOR SELECT TO torture_reader, "Torture ""Owner"""
    USING (true);

CREATE POLICY inserts ON secure.item FOR INSERT
    WITH CHECK (tenant <> 'x');

CREATE POLICY updates ON secure.item FOR UPDATE TO CURRENT_USER
    USING (id > 0)
    WITH CHECK (id > 1);

CREATE POLICY deletes ON secure.item FOR DELETE TO torture_reader
    USING (EXISTS (SELECT 1 FROM secure.v WHERE v.id = item.id));

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT CREATE ON SCHEMA public TO torture_reader;
GRANT USAGE ON SCHEMA secure TO torture_reader;
GRANT ALL ON SCHEMA secure TO PUBLIC;
REVOKE USAGE ON TYPE secure.dom FROM PUBLIC;
REVOKE ALL ON FUNCTION secure.f(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION secure.f(integer) TO torture_reader;
GRANT SELECT, INSERT ON TABLE secure.item TO torture_reader WITH GRANT OPTION;
GRANT ALL ON TABLE secure.item TO PUBLIC;
GRANT SELECT(id, tenant) ON TABLE secure.item TO torture_reader;
GRANT UPDATE(secret) ON TABLE secure.item TO torture_reader;
GRANT SELECT ON TABLE secure.item TO torture_reader;
REVOKE INSERT ON TABLE secure.item FROM torture_reader;
GRANT USAGE ON TYPE secure.kind TO torture_reader;
GRANT SELECT ON TABLE secure.mv TO torture_reader;
REVOKE EXECUTE ON PROCEDURE secure.p(integer) FROM PUBLIC;
GRANT USAGE, SELECT ON SEQUENCE secure.seq TO PUBLIC;
GRANT SELECT ON TABLE secure.v TO PUBLIC;
GRANT SELECT ON TABLE secure.v TO torture_reader;

ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA secure GRANT SELECT ON TABLES TO torture_reader;
