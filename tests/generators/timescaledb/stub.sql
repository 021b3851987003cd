-- Stands in for TimescaleDB in a plain PostgreSQL: the documented functions by their signatures.
-- They write down how they are called, and refuse what the extension is known to refuse. What
-- stands in WITH and SET goes to timescaledb_stub.settings(), because PostgreSQL knows no such
-- options. timescaledb_stub.pretend('2.12') takes away what that version does not have yet.
CREATE SCHEMA timescaledb_stub;
CREATE TABLE timescaledb_stub.calls (id serial, what text, arguments jsonb);
CREATE TABLE timescaledb_stub.dimensions (relation regclass, column_name name, main boolean);
CREATE TABLE timescaledb_stub.hypertables (relation regclass PRIMARY KEY, columnstore boolean, made_with_options boolean, now_function text);
CREATE TABLE timescaledb_stub.aggregates (relation regclass PRIMARY KEY, source regclass, bucket text);
CREATE TABLE timescaledb_stub.policies (relation regclass, what text, PRIMARY KEY (relation, what));
CREATE TABLE timescaledb_stub.state (version int);
INSERT INTO timescaledb_stub.state VALUES (229);

CREATE FUNCTION timescaledb_stub.note(what text, arguments jsonb) RETURNS void LANGUAGE sql AS
$$ INSERT INTO timescaledb_stub.calls (what, arguments) VALUES (what, jsonb_strip_nulls(arguments)) $$;

CREATE SCHEMA _timescaledb_internal;
CREATE TYPE _timescaledb_internal.dimension_info AS (kind text, column_name name, amount text, function text);
CREATE FUNCTION by_range(column_name name, partition_interval anyelement DEFAULT NULL::bigint, partition_func regproc DEFAULT NULL) RETURNS _timescaledb_internal.dimension_info LANGUAGE sql AS
$$ SELECT ROW('range', column_name, partition_interval::text, partition_func::text)::_timescaledb_internal.dimension_info $$;
CREATE FUNCTION by_hash(column_name name, number_partitions integer, partition_func regproc DEFAULT NULL) RETURNS _timescaledb_internal.dimension_info LANGUAGE sql AS
$$ SELECT ROW('hash', column_name, number_partitions::text, partition_func::text)::_timescaledb_internal.dimension_info $$;

CREATE FUNCTION timescaledb_stub.check_unique(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE missing name;
BEGIN
  SELECT d.column_name INTO missing FROM timescaledb_stub.dimensions d
    WHERE d.relation = check_unique.relation AND EXISTS (SELECT FROM pg_index i
      WHERE i.indrelid = d.relation AND i.indisunique AND NOT EXISTS (SELECT FROM pg_attribute a
        WHERE a.attrelid = d.relation AND a.attname = d.column_name AND a.attnum = ANY (i.indkey)));
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'cannot create a unique index without the column "%" (used in partitioning)', missing;
  END IF;
END $$;

CREATE FUNCTION timescaledb_stub.divide(relation regclass, kind text, column_name name, amount text, main boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE type text := (SELECT format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = relation AND attname = column_name AND NOT attisdropped);
BEGIN
  IF type IS NULL THEN RAISE EXCEPTION 'column "%" does not exist', column_name; END IF;
  IF kind = 'range' AND type NOT IN ('timestamp with time zone', 'timestamp without time zone', 'date', 'smallint', 'integer', 'bigint') THEN
    RAISE EXCEPTION 'invalid type for dimension "%"', column_name;
  END IF;
  IF kind = 'range' AND amount IS NOT NULL THEN
    IF type IN ('smallint', 'integer', 'bigint') THEN PERFORM amount::bigint;
    ELSIF amount !~ '^\d+$' THEN PERFORM amount::interval; END IF;
  END IF;
  IF kind = 'hash' AND coalesce(amount::int, 0) < 1 THEN RAISE EXCEPTION 'invalid number of partitions'; END IF;
  INSERT INTO timescaledb_stub.dimensions VALUES (relation, column_name, main);
  PERFORM timescaledb_stub.check_unique(relation);
END $$;

CREATE FUNCTION timescaledb_stub.make(relation regclass, column_name name, amount text, with_options boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM timescaledb_stub.hypertables h WHERE h.relation = make.relation) THEN
    RAISE EXCEPTION 'table "%" is already a hypertable', relation;
  END IF;
  PERFORM timescaledb_stub.divide(relation, 'range', column_name, amount, true);
  INSERT INTO timescaledb_stub.hypertables VALUES (relation, false, with_options);
END $$;

CREATE FUNCTION create_hypertable(relation regclass, time_column_name name, partitioning_column name DEFAULT NULL, number_partitions integer DEFAULT NULL, associated_schema_name name DEFAULT NULL, associated_table_prefix name DEFAULT NULL, chunk_time_interval anyelement DEFAULT NULL::bigint, create_default_indexes boolean DEFAULT true, if_not_exists boolean DEFAULT false, partitioning_func regproc DEFAULT NULL, migrate_data boolean DEFAULT false, chunk_target_size text DEFAULT NULL, chunk_sizing_func regproc DEFAULT NULL, time_partitioning_func regproc DEFAULT NULL)
RETURNS TABLE (hypertable_id int, schema_name name, table_name name, created boolean) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('create_hypertable', jsonb_build_object('relation', relation::text, 'column', time_column_name, 'interval', chunk_time_interval::text, 'indexes', NULLIF(create_default_indexes, true)));
  PERFORM timescaledb_stub.make(relation, time_column_name, chunk_time_interval::text, false);
  IF partitioning_column IS NOT NULL THEN
    PERFORM timescaledb_stub.divide(relation, 'hash', partitioning_column, number_partitions::text, false);
  END IF;
END $$;
CREATE FUNCTION create_hypertable(relation regclass, dimension _timescaledb_internal.dimension_info, create_default_indexes boolean DEFAULT true, if_not_exists boolean DEFAULT false, migrate_data boolean DEFAULT false)
RETURNS TABLE (hypertable_id int, created boolean) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('create_hypertable', jsonb_build_object('relation', relation::text, 'by', (dimension).kind, 'column', (dimension).column_name, 'interval', (dimension).amount, 'indexes', NULLIF(create_default_indexes, true)));
  IF (dimension).kind <> 'range' THEN RAISE EXCEPTION 'cannot partition using a closed dimension on primary column'; END IF;
  PERFORM timescaledb_stub.make(relation, (dimension).column_name, (dimension).amount, false);
END $$;
CREATE FUNCTION timescaledb_stub.need_hypertable(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM timescaledb_stub.hypertables h WHERE h.relation = need_hypertable.relation) THEN
    RAISE EXCEPTION 'table "%" is not a hypertable', relation;
  END IF;
END $$;
CREATE FUNCTION add_dimension(hypertable regclass, column_name name, number_partitions integer DEFAULT NULL, chunk_time_interval anyelement DEFAULT NULL::bigint, partitioning_func regproc DEFAULT NULL, if_not_exists boolean DEFAULT false)
RETURNS TABLE (dimension_id int, created boolean) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('add_dimension', jsonb_build_object('relation', hypertable::text, 'column', column_name, 'partitions', number_partitions, 'interval', chunk_time_interval::text));
  PERFORM timescaledb_stub.need_hypertable(hypertable);
  PERFORM timescaledb_stub.divide(hypertable, CASE WHEN number_partitions IS NULL THEN 'range' ELSE 'hash' END, column_name, coalesce(number_partitions::text, chunk_time_interval::text), false);
END $$;
CREATE FUNCTION add_dimension(hypertable regclass, dimension _timescaledb_internal.dimension_info, if_not_exists boolean DEFAULT false)
RETURNS TABLE (dimension_id int, created boolean) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('add_dimension', jsonb_build_object('relation', hypertable::text, 'by', (dimension).kind, 'column', (dimension).column_name, 'amount', (dimension).amount));
  PERFORM timescaledb_stub.need_hypertable(hypertable);
  PERFORM timescaledb_stub.divide(hypertable, (dimension).kind, (dimension).column_name, (dimension).amount, false);
END $$;
CREATE FUNCTION set_integer_now_func(hypertable regclass, integer_now_func regproc, replace_if_exists boolean DEFAULT false) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('set_integer_now_func', jsonb_build_object('relation', hypertable::text, 'function', integer_now_func::text));
  PERFORM timescaledb_stub.need_hypertable(hypertable);
  UPDATE timescaledb_stub.hypertables SET now_function = integer_now_func::text WHERE relation = hypertable;
END $$;

CREATE FUNCTION timescaledb_stub.check_security(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT relrowsecurity FROM pg_class WHERE oid = relation) THEN
    RAISE EXCEPTION 'columnstore cannot be used on table with row security';
  END IF;
END $$;
CREATE FUNCTION timescaledb_stub.check_columns(relation regclass, list text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE one text;
BEGIN
  FOREACH one IN ARRAY string_to_array(coalesce(list, ''), ',') LOOP
    one := trim(regexp_replace(one, '\s+(ASC|DESC)?\s*(NULLS\s+(FIRST|LAST))?\s*$', '', 'i'));
    one := CASE WHEN one LIKE '"%' THEN replace(trim(BOTH '"' FROM one), '""', '"') ELSE lower(one) END;
    IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = relation AND attname = one AND attnum > 0) THEN
      RAISE EXCEPTION 'column "%" does not exist', one;
    END IF;
  END LOOP;
END $$;
-- The width of the bucket in the definition of a view.
CREATE FUNCTION timescaledb_stub.bucket(relation regclass) RETURNS text LANGUAGE sql AS
$$ SELECT (regexp_match(pg_get_viewdef(relation), $r$time_bucket\((?:\()?'?([^'):,]+(?::\d\d)*)'?$r$))[1] $$;

CREATE FUNCTION timescaledb_stub.settings(relation regclass, kind text, given jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  allowed text[];
  one text;
  below regclass;
  now_version int := (SELECT version FROM timescaledb_stub.state);
  upper_width interval;
  lower_width interval;
BEGIN
  PERFORM timescaledb_stub.note(kind, given || jsonb_build_object('relation', relation::text));
  allowed := CASE kind
    WHEN 'CREATE TABLE' THEN CASE WHEN now_version >= 220 THEN '{hypertable,partition_column,chunk_interval,create_default_indexes,columnstore,segmentby,orderby,compress_chunk_interval}' ELSE '{}' END
    WHEN 'ALTER TABLE' THEN CASE WHEN now_version >= 218 THEN '{enable_columnstore,segmentby,orderby,compress,compress_segmentby,compress_orderby,compress_chunk_interval,compress_chunk_time_interval}' ELSE '{compress,compress_segmentby,compress_orderby,compress_chunk_time_interval}' END
    WHEN 'CREATE MATERIALIZED VIEW' THEN '{continuous,materialized_only,create_group_indexes,chunk_interval}'
    ELSE CASE WHEN now_version >= 218 THEN '{materialized_only,enable_columnstore,segmentby,orderby,compress,compress_segmentby,compress_orderby}' ELSE '{materialized_only,compress,compress_segmentby,compress_orderby}' END
  END::text[];
  FOR one IN SELECT jsonb_object_keys(given) LOOP
    IF one <> ALL (allowed) THEN RAISE EXCEPTION 'unrecognized parameter "timescaledb.%"', one; END IF;
  END LOOP;
  IF kind = 'CREATE TABLE' THEN
    PERFORM timescaledb_stub.make(relation, (given ->> 'partition_column')::name, given ->> 'chunk_interval', true);
  END IF;
  IF kind = 'CREATE MATERIALIZED VIEW' THEN
    SELECT d.refobjid::regclass INTO below FROM pg_rewrite r JOIN pg_depend d ON d.objid = r.oid AND d.classid = 'pg_rewrite'::regclass
      WHERE r.ev_class = relation AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> relation
        AND (d.refobjid IN (SELECT h.relation FROM timescaledb_stub.hypertables h) OR d.refobjid IN (SELECT a.relation FROM timescaledb_stub.aggregates a)) LIMIT 1;
    IF below IS NULL THEN RAISE EXCEPTION 'invalid continuous aggregate query: no hypertable'; END IF;
    IF (SELECT relrowsecurity FROM pg_class WHERE oid = below) THEN
      RAISE EXCEPTION 'cannot create continuous aggregate on hypertable with row security';
    END IF;
    IF pg_get_viewdef(relation) ~ '\) OVER ' THEN RAISE EXCEPTION 'invalid continuous aggregate query: window functions'; END IF;
    IF timescaledb_stub.bucket(relation) IS NULL THEN RAISE EXCEPTION 'continuous aggregate view must include a valid time bucket function'; END IF;
    INSERT INTO timescaledb_stub.aggregates VALUES (relation, below, timescaledb_stub.bucket(relation));
    IF EXISTS (SELECT FROM timescaledb_stub.aggregates a WHERE a.relation = below) THEN
      upper_width := timescaledb_stub.bucket(relation)::interval;
      lower_width := timescaledb_stub.bucket(below)::interval;
      IF extract(month FROM lower_width) + extract(year FROM lower_width) > 0 AND extract(month FROM upper_width) + extract(year FROM upper_width) = 0 THEN
        RAISE EXCEPTION 'cannot create continuous aggregate with fixed-width bucket on top of one using variable-width bucket';
      END IF;
      IF extract(epoch FROM upper_width)::numeric % extract(epoch FROM lower_width)::numeric <> 0 THEN
        RAISE EXCEPTION 'cannot create continuous aggregate with incompatible bucket width';
      END IF;
    END IF;
  END IF;
  IF coalesce(given ->> 'columnstore', given ->> 'enable_columnstore', given ->> 'compress', CASE WHEN kind = 'CREATE TABLE' THEN 'true' END) = 'true' THEN
    IF kind = 'ALTER TABLE' THEN PERFORM timescaledb_stub.need_hypertable(relation); END IF;
    PERFORM timescaledb_stub.check_security(relation);
    PERFORM timescaledb_stub.check_columns(relation, coalesce(given ->> 'segmentby', given ->> 'compress_segmentby'));
    PERFORM timescaledb_stub.check_columns(relation, coalesce(given ->> 'orderby', given ->> 'compress_orderby'));
    UPDATE timescaledb_stub.hypertables h SET columnstore = true WHERE h.relation = settings.relation;
    IF kind = 'CREATE TABLE' THEN INSERT INTO timescaledb_stub.policies VALUES (relation, 'columnstore'); END IF;
  END IF;
END $$;

-- One job of a kind a table; times of whole numbers need a function for now.
CREATE FUNCTION timescaledb_stub.add_policy(relation regclass, what text, unless_there boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM timescaledb_stub.hypertables h WHERE h.relation = add_policy.relation) AND NOT EXISTS (SELECT FROM timescaledb_stub.aggregates a WHERE a.relation = add_policy.relation) THEN
    RAISE EXCEPTION '"%" is not a hypertable or a continuous aggregate', relation;
  END IF;
  IF EXISTS (SELECT FROM timescaledb_stub.policies p WHERE p.relation = add_policy.relation AND p.what = add_policy.what) THEN
    IF unless_there THEN RETURN; END IF;
    RAISE EXCEPTION '% policy already exists for "%"', what, relation;
  END IF;
  IF EXISTS (SELECT FROM timescaledb_stub.hypertables h JOIN timescaledb_stub.dimensions d ON d.relation = h.relation AND d.main JOIN pg_attribute a ON a.attrelid = h.relation AND a.attname = d.column_name
             WHERE h.relation = add_policy.relation AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype) AND h.now_function IS NULL) AND what <> 'reorder' THEN
    RAISE EXCEPTION 'integer_now function not set on hypertable "%"', relation;
  END IF;
  INSERT INTO timescaledb_stub.policies VALUES (relation, what);
END $$;
CREATE FUNCTION timescaledb_stub.need_columnstore(relation regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.check_security(relation);
  IF EXISTS (SELECT FROM timescaledb_stub.hypertables h WHERE h.relation = need_columnstore.relation AND NOT h.columnstore) THEN
    RAISE EXCEPTION 'columnstore not enabled on hypertable "%"', relation;
  END IF;
END $$;
CREATE PROCEDURE add_columnstore_policy(hypertable regclass, after anyelement DEFAULT NULL::interval, if_not_exists boolean DEFAULT false, schedule_interval interval DEFAULT NULL, initial_start timestamptz DEFAULT NULL, timezone text DEFAULT NULL, created_before interval DEFAULT NULL) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('add_columnstore_policy', jsonb_build_object('relation', hypertable::text, 'after', after::text, 'schedule', schedule_interval::text, 'unless_there', NULLIF(if_not_exists, false)));
  PERFORM timescaledb_stub.need_columnstore(hypertable);
  PERFORM timescaledb_stub.add_policy(hypertable, 'columnstore', if_not_exists);
END $$;
CREATE PROCEDURE remove_columnstore_policy(hypertable regclass, if_exists boolean DEFAULT false) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('remove_columnstore_policy', jsonb_build_object('relation', hypertable::text));
  DELETE FROM timescaledb_stub.policies WHERE relation = hypertable AND what = 'columnstore';
  IF NOT FOUND AND NOT if_exists THEN RAISE EXCEPTION 'policy not found for "%"', hypertable; END IF;
END $$;
CREATE FUNCTION add_compression_policy(hypertable regclass, compress_after anyelement DEFAULT NULL::interval, if_not_exists boolean DEFAULT false, schedule_interval interval DEFAULT NULL, initial_start timestamptz DEFAULT NULL, timezone text DEFAULT NULL, compress_created_before interval DEFAULT NULL) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('add_compression_policy', jsonb_build_object('relation', hypertable::text, 'after', compress_after::text, 'schedule', schedule_interval::text));
  PERFORM timescaledb_stub.need_columnstore(hypertable);
  PERFORM timescaledb_stub.add_policy(hypertable, 'columnstore', if_not_exists);
  RETURN 1000;
END $$;
CREATE FUNCTION add_retention_policy(relation regclass, drop_after anyelement DEFAULT NULL::interval, if_not_exists boolean DEFAULT false, schedule_interval interval DEFAULT NULL, initial_start timestamptz DEFAULT NULL, timezone text DEFAULT NULL, drop_created_before interval DEFAULT NULL) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('add_retention_policy', jsonb_build_object('relation', relation::text, 'after', drop_after::text, 'schedule', schedule_interval::text));
  PERFORM timescaledb_stub.add_policy(relation, 'retention', if_not_exists);
  RETURN 1000;
END $$;
CREATE FUNCTION add_reorder_policy(hypertable regclass, index_name name, if_not_exists boolean DEFAULT false, initial_start timestamptz DEFAULT NULL, timezone text DEFAULT NULL) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('add_reorder_policy', jsonb_build_object('relation', hypertable::text, 'index', index_name));
  IF NOT EXISTS (SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = hypertable AND c.relname = index_name) THEN
    RAISE EXCEPTION 'reorder index not found';
  END IF;
  PERFORM timescaledb_stub.add_policy(hypertable, 'reorder', if_not_exists);
  RETURN 1000;
END $$;
CREATE FUNCTION add_continuous_aggregate_policy(continuous_aggregate regclass, start_offset anycompatible, end_offset anycompatible, schedule_interval interval, if_not_exists boolean DEFAULT false, initial_start timestamptz DEFAULT NULL, timezone text DEFAULT NULL, include_tiered_data boolean DEFAULT NULL, buckets_per_batch integer DEFAULT NULL, max_batches_per_execution integer DEFAULT NULL, refresh_newest_first boolean DEFAULT NULL) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE width text := timescaledb_stub.bucket(continuous_aggregate);
BEGIN
  PERFORM timescaledb_stub.note('add_continuous_aggregate_policy', jsonb_build_object('relation', continuous_aggregate::text, 'start', start_offset::text, 'end', end_offset::text, 'schedule', schedule_interval::text, 'batch', buckets_per_batch));
  IF NOT EXISTS (SELECT FROM timescaledb_stub.aggregates WHERE relation = continuous_aggregate) THEN
    RAISE EXCEPTION '"%" is not a continuous aggregate', continuous_aggregate;
  END IF;
  IF start_offset IS NOT NULL AND width !~ '^\d+$' AND start_offset::text::interval - coalesce(end_offset::text::interval, '0') < 2 * width::interval THEN
    RAISE EXCEPTION 'policy refresh window too small';
  END IF;
  IF start_offset IS NOT NULL AND width ~ '^\d+$' AND start_offset::text::bigint - coalesce(end_offset::text::bigint, 0) < 2 * width::bigint THEN
    RAISE EXCEPTION 'policy refresh window too small';
  END IF;
  PERFORM timescaledb_stub.add_policy(continuous_aggregate, 'refresh', if_not_exists);
  RETURN 1000;
END $$;

CREATE SCHEMA timescaledb_information;
CREATE TABLE timescaledb_information.jobs (job_id serial, proc_schema name, proc_name name, schedule_interval interval, config jsonb);
CREATE FUNCTION add_job(proc regproc, schedule_interval interval, config jsonb DEFAULT NULL, initial_start timestamptz DEFAULT NULL, scheduled boolean DEFAULT true, check_config regproc DEFAULT NULL, fixed_schedule boolean DEFAULT true, timezone text DEFAULT NULL, job_name text DEFAULT NULL) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  PERFORM timescaledb_stub.note('add_job', jsonb_build_object('proc', proc::text, 'schedule', schedule_interval::text, 'config', config, 'fixed', NULLIF(fixed_schedule, true)));
  INSERT INTO timescaledb_information.jobs (proc_schema, proc_name, schedule_interval, config)
    SELECT n.nspname, p.proname, schedule_interval, config FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.oid = proc::oid;
  RETURN 1000;
END $$;
CREATE FUNCTION delete_job(job_id integer) RETURNS void LANGUAGE sql AS
$$ DELETE FROM timescaledb_information.jobs j WHERE j.job_id = delete_job.job_id; SELECT timescaledb_stub.note('delete_job', '{}') $$;

CREATE FUNCTION time_bucket(bucket_width interval, ts timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN extract(month FROM bucket_width) > 0 THEN date_trunc('month', ts, 'UTC') ELSE to_timestamp(floor(extract(epoch FROM ts) / extract(epoch FROM bucket_width)) * extract(epoch FROM bucket_width)) END $$;
CREATE FUNCTION time_bucket(bucket_width interval, ts timestamp) RETURNS timestamp LANGUAGE sql IMMUTABLE AS
$$ SELECT time_bucket(bucket_width, ts AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' $$;
CREATE FUNCTION time_bucket(bucket_width integer, ts integer) RETURNS integer LANGUAGE sql IMMUTABLE AS
$$ SELECT ts / bucket_width * bucket_width $$;
CREATE FUNCTION time_bucket(bucket_width bigint, ts bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
$$ SELECT ts / bucket_width * bucket_width $$;

-- What PostgreSQL itself does to a hypertable.
CREATE FUNCTION timescaledb_stub.after_command() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE one record;
BEGIN
  IF EXISTS (SELECT FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid IN (SELECT relation FROM timescaledb_stub.hypertables) AND c.confrelid IN (SELECT relation FROM timescaledb_stub.hypertables)) THEN
    RAISE EXCEPTION 'hypertables cannot be used as foreign key references of hypertables';
  END IF;
  FOR one IN SELECT h.relation, h.columnstore FROM timescaledb_stub.hypertables h JOIN pg_class c ON c.oid = h.relation LOOP
    PERFORM timescaledb_stub.check_unique(one.relation);
    IF one.columnstore THEN PERFORM timescaledb_stub.check_security(one.relation); END IF;
  END LOOP;
END $$;
CREATE EVENT TRIGGER timescaledb_stub ON ddl_command_end WHEN TAG IN ('ALTER TABLE', 'CREATE INDEX') EXECUTE FUNCTION timescaledb_stub.after_command();

CREATE FUNCTION timescaledb_stub.pretend(name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE number int := split_part(name, '.', 1)::int * 100 + split_part(name, '.', 2)::int;
BEGIN
  UPDATE timescaledb_stub.state SET version = number;
  IF number < 213 THEN
    DROP FUNCTION create_hypertable(regclass, _timescaledb_internal.dimension_info, boolean, boolean, boolean);
    DROP FUNCTION add_dimension(regclass, _timescaledb_internal.dimension_info, boolean);
    DROP FUNCTION by_range(name, anyelement, regproc);
    DROP FUNCTION by_hash(name, integer, regproc);
  END IF;
  IF number < 218 THEN
    DROP PROCEDURE add_columnstore_policy(regclass, anyelement, boolean, interval, timestamptz, text, interval);
    DROP PROCEDURE remove_columnstore_policy(regclass, boolean);
  END IF;
END $$;
