SET check_function_bodies = false;

CREATE SCHEMA far;

CREATE FOREIGN DATA WRAPPER nothing OPTIONS (debug 'false');
COMMENT ON FOREIGN DATA WRAPPER nothing IS 'reads nothing';

CREATE SERVER archive TYPE 'files' VERSION '1.3' FOREIGN DATA WRAPPER nothing OPTIONS (host 'it''s', "Port" '99', select 'x');
COMMENT ON SERVER archive IS 'far away';

CREATE USER MAPPING FOR PUBLIC SERVER archive OPTIONS (user 'guest');

CREATE USER MAPPING FOR torture_reader SERVER archive;

CREATE FUNCTION far.check_options(text[], oid)
    RETURNS boolean
    LANGUAGE sql
    AS $$SELECT true$$;

CREATE FOREIGN DATA WRAPPER checked VALIDATOR far.check_options;

CREATE SERVER plain FOREIGN DATA WRAPPER checked;

CREATE FUNCTION far.on_ddl()
    RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE DEBUG 'x'; END $$;

CREATE FUNCTION far.call_handler()
    RETURNS language_handler
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_call_handler';

CREATE FUNCTION far.inline_handler(internal)
    RETURNS void
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_inline_handler';

CREATE FUNCTION far.validator(oid)
    RETURNS void
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_validator';

CREATE TRUSTED LANGUAGE plother HANDLER far.call_handler INLINE far.inline_handler VALIDATOR far.validator;
COMMENT ON LANGUAGE plother IS 'the same by another name';

CREATE FUNCTION far.in_other()
    RETURNS integer
    LANGUAGE plother
    AS $$BEGIN RETURN 1; END$$;

CREATE TABLE far.base (
    k integer
);

CREATE TABLE far.part (
    a integer,
    b text
) PARTITION BY RANGE (a);

CREATE FOREIGN TABLE far.entry (
    id integer OPTIONS (key 'true') NOT NULL,
    title text OPTIONS (column_name 'Title') COLLATE "C" DEFAULT 'none',
    CONSTRAINT entry_id_check CHECK (id > 0)
)
    SERVER archive OPTIONS (file 'y', mode 'read');
ALTER TABLE ONLY far.entry ALTER COLUMN title SET STATISTICS 50;
COMMENT ON FOREIGN TABLE far.entry IS 'elsewhere';
COMMENT ON COLUMN far.entry.title IS 'its name';

CREATE FOREIGN TABLE far.part_old PARTITION OF far.part
    FOR VALUES FROM (0) TO (100)
    SERVER plain;

CREATE FOREIGN TABLE far.child (
    c date
) INHERITS (far.base)
    SERVER plain OPTIONS (file 'z');

CREATE TABLE far.item (
    id integer NOT NULL,
    n integer,
    note text,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);

CREATE TABLE far.log (
    item integer,
    note text
);

CREATE TABLE far.later (
    item integer
);

CREATE VIEW far.titles AS
SELECT title FROM far.entry;

CREATE VIEW far.items AS
SELECT id, n FROM far.item;

CREATE STATISTICS far.together (ndistinct, mcv) ON id, n, (n + id) FROM far.item;
ALTER STATISTICS far.together SET STATISTICS 200;
COMMENT ON STATISTICS far.together IS 'together';

CREATE STATISTICS far.lengths ON length(note) FROM far.item;

CREATE RULE log_changes AS ON UPDATE TO far.item
    WHERE OLD.n IS DISTINCT FROM NEW.n
    DO ALSO (INSERT INTO far.log (item, note) VALUES (NEW.id, 'changed'); DELETE FROM far.log WHERE item < 0);

CREATE RULE stay AS ON DELETE TO far.item
    DO INSTEAD NOTHING;
ALTER TABLE far.item DISABLE RULE stay;
COMMENT ON RULE stay ON far.item IS 'nothing goes';

CREATE RULE insert_items AS ON INSERT TO far.items
    DO INSTEAD INSERT INTO far.item (id, n) VALUES (NEW.id, NEW.n);

CREATE PUBLICATION everything FOR ALL TABLES
    WITH (publish = 'insert, truncate');

CREATE PUBLICATION chosen FOR TABLE far.item (id, n) WHERE (n > 10), TABLE far.later
    WITH (publish_via_partition_root = true);
COMMENT ON PUBLICATION chosen IS 'some';

CREATE PUBLICATION whole_schema FOR TABLES IN SCHEMA far;

CREATE PUBLICATION nothing_yet;

GRANT USAGE ON FOREIGN SERVER archive TO torture_reader WITH GRANT OPTION;
GRANT SELECT ON TABLE far.entry TO torture_reader;
GRANT USAGE ON FOREIGN DATA WRAPPER nothing TO torture_reader;
REVOKE USAGE ON LANGUAGE plother FROM PUBLIC;
GRANT USAGE ON LANGUAGE plother TO torture_reader;

ALTER DEFAULT PRIVILEGES FOR ROLE torture_reader REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE torture_reader IN SCHEMA far GRANT SELECT, INSERT ON TABLES TO PUBLIC;

CREATE EVENT TRIGGER watch ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
    EXECUTE FUNCTION far.on_ddl();
ALTER EVENT TRIGGER watch ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER watch IS 'watches';

CREATE EVENT TRIGGER rewritten ON table_rewrite
    EXECUTE FUNCTION far.on_ddl();
ALTER EVENT TRIGGER rewritten DISABLE;
