--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);

--
-- Name: timescaledb; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS timescaledb WITH SCHEMA public;

CREATE FUNCTION public.tidy(job_id integer, config jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$ BEGIN NULL; END $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.readings (
    ts timestamp with time zone NOT NULL,
    "Device" integer NOT NULL,
    value double precision
);

CREATE TABLE _timescaledb_internal._compressed_hypertable_4 (
);

CREATE VIEW _timescaledb_internal._direct_view_2 AS
 SELECT public.time_bucket('01:00:00'::interval, readings.ts) AS bucket,
    readings."Device",
    sum(readings.value) AS total,
    count(*) AS n
   FROM public.readings
  GROUP BY (public.time_bucket('01:00:00'::interval, readings.ts)), readings."Device";

CREATE TABLE _timescaledb_internal._materialized_hypertable_2 (
    bucket timestamp with time zone NOT NULL,
    "Device" integer,
    total double precision,
    n bigint
);

CREATE VIEW _timescaledb_internal._partial_view_2 AS
 SELECT public.time_bucket('01:00:00'::interval, readings.ts) AS bucket
   FROM public.readings
  GROUP BY (public.time_bucket('01:00:00'::interval, readings.ts));

CREATE VIEW _timescaledb_internal._direct_view_3 AS
 SELECT public.time_bucket('1 day'::interval, _materialized_hypertable_2.bucket) AS day,
    sum(_materialized_hypertable_2.total) AS total
   FROM _timescaledb_internal._materialized_hypertable_2
  GROUP BY (public.time_bucket('1 day'::interval, _materialized_hypertable_2.bucket));

CREATE TABLE _timescaledb_internal._hyper_1_1_chunk (
    CONSTRAINT constraint_1 CHECK (((ts >= '2026-01-01 00:00:00+00'::timestamp with time zone) AND (ts < '2026-01-02 00:00:00+00'::timestamp with time zone)))
)
INHERITS (public.readings);

CREATE TABLE public.counters (
    tick bigint NOT NULL,
    n integer
);

CREATE VIEW public.hourly AS
 SELECT _materialized_hypertable_2.bucket,
    _materialized_hypertable_2."Device",
    _materialized_hypertable_2.total,
    _materialized_hypertable_2.n
   FROM _timescaledb_internal._materialized_hypertable_2;

CREATE VIEW public.daily AS
 SELECT _materialized_hypertable_3.day,
    _materialized_hypertable_3.total
   FROM _timescaledb_internal._materialized_hypertable_3;

--
-- Data for Name: hypertable; Type: TABLE DATA; Schema: _timescaledb_catalog; Owner: -
--

COPY _timescaledb_catalog.hypertable (id, schema_name, table_name, associated_schema_name, associated_table_prefix, num_dimensions, chunk_sizing_func_schema, chunk_sizing_func_name, chunk_target_size, compression_state, compressed_hypertable_id, status) FROM stdin;
1	public	readings	_timescaledb_internal	_hyper_1	2	_timescaledb_functions	calculate_chunk_interval	0	1	4	0
2	_timescaledb_internal	_materialized_hypertable_2	_timescaledb_internal	_hyper_2	1	_timescaledb_functions	calculate_chunk_interval	0	0	\N	0
3	_timescaledb_internal	_materialized_hypertable_3	_timescaledb_internal	_hyper_3	1	_timescaledb_functions	calculate_chunk_interval	0	0	\N	0
4	_timescaledb_internal	_compressed_hypertable_4	_timescaledb_internal	_hyper_4	0	_timescaledb_functions	calculate_chunk_interval	0	2	\N	0
5	public	counters	_timescaledb_internal	_hyper_5	1	_timescaledb_functions	calculate_chunk_interval	0	0	\N	0
\.


COPY _timescaledb_catalog.bgw_job (id, application_name, schedule_interval, max_runtime, max_retries, retry_period, proc_schema, proc_name, owner, scheduled, fixed_schedule, initial_start, hypertable_id, config, check_schema, check_name, timezone) FROM stdin;
1000	Refresh Continuous Aggregate Policy [1000]	00:30:00	00:00:00	-1	00:30:00	_timescaledb_functions	policy_refresh_continuous_aggregate	a	t	f	\N	2	{"end_offset": "01:00:00", "start_offset": "3 days", "mat_hypertable_id": 2}	_timescaledb_functions	policy_refresh_continuous_aggregate_check	\N
1001	Columnstore Policy [1001]	12:00:00	00:00:00	-1	01:00:00	_timescaledb_functions	policy_compression	a	t	f	\N	1	{"hypertable_id": 1, "compress_after": "7 days"}	_timescaledb_functions	policy_compression_check	\N
1002	Retention Policy [1002]	1 day	00:05:00	-1	00:05:00	_timescaledb_functions	policy_retention	a	t	f	\N	1	{"drop_after": "30 days", "hypertable_id": 1}	_timescaledb_functions	policy_retention_check	Europe/Rome
1003	User-Defined Action [1003]	1 day	00:00:00	-1	00:05:00	public	tidy	a	t	t	2026-01-01 00:00:00+00	\N	{"keep": 3}	\N	\N	\N
\.


COPY _timescaledb_catalog.dimension (id, hypertable_id, column_name, column_type, aligned, num_slices, partitioning_func_schema, partitioning_func, interval_length, compress_interval_length, integer_now_func_schema, integer_now_func) FROM stdin;
1	1	ts	timestamp with time zone	t	\N	\N	\N	86400000000	\N	\N	\N
2	1	Device	integer	f	4	_timescaledb_functions	get_partition_hash	\N	\N	\N	\N
3	2	bucket	timestamp with time zone	t	\N	\N	\N	864000000000	\N	\N	\N
4	5	tick	bigint	t	\N	\N	\N	1000	\N	public	now_tick
\.


COPY _timescaledb_catalog.compression_settings (relid, compress_relid, segmentby, orderby, orderby_desc, orderby_nullsfirst, index) FROM stdin;
public.readings	\N	{Device}	{ts}	{t}	{t}	\N
_timescaledb_internal._hyper_1_1_chunk	_timescaledb_internal.compress_hyper_4_2_chunk	{Device}	{ts}	{t}	{t}	\N
\.


COPY _timescaledb_catalog.continuous_agg (mat_hypertable_id, raw_hypertable_id, parent_mat_hypertable_id, user_view_schema, user_view_name, partial_view_schema, partial_view_name, direct_view_schema, direct_view_name, materialized_only, schema_change_timestamp) FROM stdin;
2	1	\N	public	hourly	_timescaledb_internal	_partial_view_2	_timescaledb_internal	_direct_view_2	f	\N
3	2	2	public	daily	_timescaledb_internal	_partial_view_3	_timescaledb_internal	_direct_view_3	t	\N
\.


COPY _timescaledb_catalog.metadata (key, value, include_in_telemetry) FROM stdin;
install_timestamp	2026-01-01 00:00:00+00	t
timescaledb_version	2.28.3	f
\.


COPY _timescaledb_internal._hyper_1_1_chunk (ts, "Device", value) FROM stdin;
2026-01-01 00:00:00+00	1	2
\.


CREATE INDEX _hyper_1_1_chunk_readings_ts_idx ON _timescaledb_internal._hyper_1_1_chunk USING btree (ts DESC);

CREATE INDEX readings_ts_idx ON public.readings USING btree (ts DESC);

CREATE TRIGGER ts_insert_blocker BEFORE INSERT ON public.readings FOR EACH ROW EXECUTE FUNCTION _timescaledb_functions.insert_blocker();

CREATE TRIGGER ts_cagg_invalidation_trigger AFTER INSERT OR DELETE OR UPDATE ON public.readings FOR EACH ROW EXECUTE FUNCTION _timescaledb_functions.continuous_agg_invalidation_trigger('1');

CREATE TRIGGER ts_insert_blocker BEFORE INSERT ON _timescaledb_internal._materialized_hypertable_2 FOR EACH ROW EXECUTE FUNCTION _timescaledb_functions.insert_blocker();
