CREATE DATABASE `api`;

CREATE TABLE `account` (
    `id` INT NOT NULL,
    `name` LONGTEXT,
    `balance` DECIMAL(65,30) DEFAULT 0,
    `updated` TIMESTAMP(6) NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `needs` (
    `code` LONGTEXT,
    `twice` INT,
    `gen` INT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- unsupported: The routine “api.all_options” is in a language that MySQL does not know.
-- unsupported: The routine “api.setof_rows” is in a language that MySQL does not know.
-- unsupported: The routine “api.table_rows” is in a language that MySQL does not know.
-- unsupported: The routine “api.outs” is in a language that MySQL does not know.
-- unsupported: The routine “api.pairs” is in a language that MySQL does not know.
-- unsupported: The routine “api.poly” is in a language that MySQL does not know.
-- unsupported: The routine “api.same” is in a language that MySQL does not know.
-- unsupported: The routine “api.overloaded” is in a language that MySQL does not know.
-- unsupported: The routine “api.overloaded” is in a language that MySQL does not know.
-- unsupported: The routine “api.atomic” is in a language that MySQL does not know.
-- unsupported: The routine “api.atomic_block” is in a language that MySQL does not know.
-- unsupported: The routine “api.proc” is in a language that MySQL does not know.
-- unsupported: The routine “api.proc2” is in a language that MySQL does not know.
-- unsupported: The routine “api.my_window” is in a language that MySQL does not know.
-- unsupported: The routine “api.add” is in a language that MySQL does not know.
-- unsupported: The routine “api.total” is in a language that MySQL does not know.
-- unsupported: The routine “api.star” is in a language that MySQL does not know.
-- unsupported: The routine “api.pct” is in a language that MySQL does not know.
-- unsupported: The routine “api.code” is in a language that MySQL does not know.
-- unsupported: The routine “api.ok” is in a language that MySQL does not know.
-- unsupported: The routine “api.from_view” is in a language that MySQL does not know.
-- unsupported: The routine “api.takes_view” is in a language that MySQL does not know.
-- unsupported: The trigger “account.touch” has nothing that MySQL could run.
-- unsupported: The trigger “account.touch_args” has nothing that MySQL could run.
-- unsupported: The trigger “account.truncated” has nothing that MySQL could run.
-- unsupported: The trigger “account.with_tables” has nothing that MySQL could run.
-- unsupported: The trigger “account.changed” has nothing that MySQL could run.
-- unsupported: The trigger “account.checked” has nothing that MySQL could run.
-- unsupported: The trigger “account.checked2” has nothing that MySQL could run.
-- unsupported: The trigger “account.tsv” has nothing that MySQL could run.
-- unsupported: The default of “needs.code” is left out. MySQL and MariaDB have nothing that means the same as “code”.
-- unsupported: “needs.gen” is no longer computed. MySQL and MariaDB have nothing that means the same as “atomic”.
-- unsupported: The index “needs.needs_idx” is left out. MySQL has no indexes over some of the rows.
-- unsupported: The check “api.ok(code)” is left out. MySQL and MariaDB have nothing that means the same as “ok”.
-- unsupported: The routine “public.plain” is in a language that MySQL does not know.
-- unsupported: The routine “public.c_lower” is in a language that MySQL does not know.
-- unsupported: The routine “public.touch” is in a language that MySQL does not know.
-- unsupported: The view “public.rich” is left out. MySQL and MariaDB have nothing that means the same as “overloaded”.
-- unsupported: The view “public.richer” is left out. MySQL and MariaDB have nothing that means the same as “from_view”.
-- unsupported: The trigger “rich.instead” has nothing that MySQL could run.
