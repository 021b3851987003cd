CREATE EXTENSION IF NOT EXISTS timescaledb;
CREATE SCHEMA iot;
CREATE TABLE iot.devices (id int PRIMARY KEY, name text);
CREATE TABLE iot.readings (
    "time" timestamptz NOT NULL,
    device_id int NOT NULL REFERENCES iot.devices (id),
    value double precision,
    PRIMARY KEY (device_id, "time")
);
CREATE INDEX readings_value_idx ON iot.readings (value, "time" DESC);
COMMENT ON TABLE iot.readings IS 'What it''s measured';
SELECT create_hypertable('iot.readings', 'time', chunk_time_interval => INTERVAL '1 day');
SELECT add_dimension('iot.readings', by_hash('device_id', 4));
ALTER TABLE iot.readings SET (timescaledb.compress, timescaledb.compress_segmentby = 'device_id', timescaledb.compress_orderby = '"time" DESC');
SELECT add_compression_policy('iot.readings', INTERVAL '7 days', schedule_interval => INTERVAL '2 hours');
SELECT add_retention_policy('iot.readings', INTERVAL '90 days');
SELECT add_reorder_policy('iot.readings', 'readings_value_idx');

-- Whole numbers, and a name that needs quotes.
CREATE TABLE iot."Ticks" (n bigint NOT NULL, v int) WITH (fillfactor = 70);
CREATE FUNCTION iot.now_tick() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT coalesce(max(n), 0) FROM iot."Ticks" $$;
SELECT create_hypertable('iot."Ticks"', 'n', chunk_time_interval => 1000, create_default_indexes => false);
SELECT set_integer_now_func('iot."Ticks"', 'iot.now_tick');
SELECT add_retention_policy('iot."Ticks"', BIGINT '100000');

CREATE TABLE iot.events (at timestamp NOT NULL, what text);
SELECT create_hypertable('iot.events', 'at');

CREATE MATERIALIZED VIEW iot.hourly WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
SELECT time_bucket(INTERVAL '1 hour', "time") AS bucket, device_id, sum(value) AS total, count(*) AS n
FROM iot.readings GROUP BY 1, 2 WITH NO DATA;
SELECT add_continuous_aggregate_policy('iot.hourly', start_offset => INTERVAL '3 days', end_offset => INTERVAL '1 hour', schedule_interval => INTERVAL '30 minutes');
ALTER MATERIALIZED VIEW iot.hourly SET (timescaledb.compress = true);
SELECT add_compression_policy('iot.hourly', INTERVAL '30 days');
SELECT add_retention_policy('iot.hourly', INTERVAL '1 year');

CREATE MATERIALIZED VIEW iot.daily WITH (timescaledb.continuous, timescaledb.create_group_indexes = false) AS
SELECT time_bucket('1 day', bucket) AS day, sum(total) / sum(n) AS mean
FROM iot.hourly GROUP BY 1 WITH NO DATA;
SELECT add_continuous_aggregate_policy('iot.daily', NULL, INTERVAL '1 day', INTERVAL '1 day');

CREATE PROCEDURE iot.tidy(job_id int, config jsonb) LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
SELECT add_job('iot.tidy', '1 day', config => '{"keep": "it''s"}', fixed_schedule => false);
