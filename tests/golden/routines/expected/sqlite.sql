CREATE TABLE account (
    id INTEGER CONSTRAINT account_pkey PRIMARY KEY,
    name TEXT,
    balance NUMERIC DEFAULT 0,
    updated TEXT
);

CREATE TABLE needs (
    code TEXT,
    twice INTEGER,
    gen INTEGER
);
-- unsupported: The default of “needs.code” is left out. SQLite says: near "(": syntax error.
-- unsupported: “needs.gen” is no longer computed. SQLite says: near "(": syntax error.
-- unsupported: The check “api.ok(code)” is left out. SQLite says: near "(": syntax error.
-- unsupported: The index needs.needs_idx is left out. SQLite says: near "(": syntax error.
-- unsupported: The view “public.rich” is left out. SQLite says: near "(": syntax error.
-- unsupported: The view “public.richer” is left out. SQLite says: near "(": syntax error.
-- unsupported: SQLite has no functions for triggers to call: account.touch is left out.
-- unsupported: SQLite has no functions for triggers to call: account.touch_args is left out.
-- unsupported: SQLite has no functions for triggers to call: account.truncated is left out.
-- unsupported: SQLite has no functions for triggers to call: account.with_tables is left out.
-- unsupported: SQLite has no functions for triggers to call: account.changed is left out.
-- unsupported: SQLite has no functions for triggers to call: account.checked is left out.
-- unsupported: SQLite has no functions for triggers to call: account.checked2 is left out.
-- unsupported: SQLite has no functions for triggers to call: account.tsv is left out.
-- unsupported: SQLite has no such kind of object: Schema “api” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.add” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.all_options” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.atomic” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.atomic_block” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.code” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.from_view” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.my_window” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.ok” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.outs” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.overloaded” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.overloaded” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.pairs” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.pct” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.poly” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.proc” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.proc2” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.same” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.setof_rows” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.star” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.table_rows” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.takes_view” is left out.
-- unsupported: SQLite has no such kind of object: Routine “api.total” is left out.
-- unsupported: SQLite has no such kind of object: Routine “public.c_lower” is left out.
-- unsupported: SQLite has no such kind of object: Routine “public.plain” is left out.
-- unsupported: SQLite has no such kind of object: Routine “public.touch” is left out.
