SET check_function_bodies = false;

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION public.norm(t text)
    RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT lower(t) $$;

CREATE TABLE public.doc (
    id integer,
    title text,
    body text,
    tags text[],
    data jsonb,
    at timestamp with time zone,
    place point,
    n numeric,
    net inet
);

CREATE INDEX doc_title_idx ON public.doc (title);
CREATE INDEX doc_order ON public.doc (title DESC, body ASC NULLS FIRST, n DESC NULLS LAST);
CREATE INDEX doc_expr ON public.doc (norm(title), (n * 2), ((data ->> 'a')), (lower(body)) varchar_pattern_ops);
ALTER INDEX public.doc_expr ALTER COLUMN 2 SET STATISTICS 1000;
CREATE INDEX doc_collate ON public.doc (title COLLATE "C", lower(body) COLLATE "POSIX" text_pattern_ops DESC);
CREATE UNIQUE INDEX doc_partial ON public.doc (id) INCLUDE (title, body)
    WHERE n IS NOT NULL AND title <> 'it''s';
CREATE UNIQUE INDEX doc_nulls ON public.doc (title) NULLS NOT DISTINCT WITH (deduplicate_items=off, fillfactor=50);
CREATE INDEX doc_hash ON public.doc USING hash (title);
CREATE INDEX doc_gin ON public.doc USING gin (tags) WITH (fastupdate=off, gin_pending_list_limit=128);
COMMENT ON INDEX public.doc_gin IS 'tags';
CREATE INDEX doc_gin2 ON public.doc USING gin (data jsonb_path_ops, title gin_trgm_ops);
CREATE INDEX doc_gist ON public.doc USING gist (place, net inet_ops);
CREATE INDEX doc_trgm ON public.doc USING gist (title gist_trgm_ops (siglen = 32));
CREATE INDEX doc_spgist ON public.doc USING spgist (place kd_point_ops);
CREATE INDEX doc_brin ON public.doc USING brin (at timestamptz_minmax_multi_ops (values_per_range = 16)) WITH (autosummarize=on, pages_per_range=32);
CREATE INDEX doc_tsv ON public.doc USING gin (to_tsvector('english', coalesce(title, '') || ' ' || coalesce(body, '')));
CREATE INDEX doc_case ON public.doc ((CASE WHEN n > 0 THEN 'a' ELSE 'b' END), COALESCE(title, body));
CREATE INDEX doc_cast ON public.doc (((data ->> 'x')::integer), (at AT TIME ZONE 'utc'));

CREATE MATERIALIZED VIEW public.doc_titles AS
SELECT title, count(*) AS n FROM doc GROUP BY title
WITH NO DATA;

CREATE UNIQUE INDEX doc_titles_idx ON public.doc_titles (title);
CREATE INDEX doc_titles_expr ON public.doc_titles (lower(title), n DESC);

CREATE STATISTICS public.doc_stats (dependencies, ndistinct) ON title, n FROM public.doc;
