CREATE DATABASE `odd`;

CREATE TABLE `odd`.`word` (
    `w` LONGTEXT,
    `n` INT,
    KEY `word_idx` (`w`(255))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `odd`.`halves` (
    `h` LONGTEXT,
    `s` SMALLINT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `odd`.`texts` (
    `t` LONGTEXT,
    `v` LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `odd`.`ranges` (
    `r` LONGTEXT,
    `m` LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- unsupported: The collation of “word.w” is left out.
-- unsupported: The check “w OPERATOR(odd.===) w” is left out. MySQL and MariaDB have nothing that means the same as “OPERATOR()”.
-- unsupported: “halves.h” becomes LONGTEXT. “odd.half” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “texts.v” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “texts.v” is no longer computed. MySQL and MariaDB have nothing that means the same as “to_tsvector()”.
-- unsupported: “ranges.r” becomes LONGTEXT. “odd.int_range” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “ranges.m” becomes LONGTEXT. “odd.int_ranges” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: The exclusion constraint “ranges.ranges_r_excl” cannot be written for MySQL.
-- unsupported: The routine “odd.eq” is in a language that MySQL does not know.
-- unsupported: The routine “odd.half_in” is in a language that MySQL does not know.
-- unsupported: The routine “odd.half_out” is in a language that MySQL does not know.
-- unsupported: The routine “odd.on_ddl” is in a language that MySQL does not know.
-- unsupported: The view “odd.over_remote” is left out. It reads something that MySQL does not get.
-- unsupported: A statement for another database is left out: CREATE OPERATOR odd.=== (FUNCTION = odd.eq, LEFTARG = text, 
-- unsupported: A statement for another database is left out: CREATE COLLATION odd.german (provider = icu, locale = 'de-DE
-- unsupported: A statement for another database is left out: CREATE TYPE odd.half
-- unsupported: A statement for another database is left out: CREATE TYPE odd.half (INPUT = odd.half_in, OUTPUT = odd.half
-- unsupported: A statement for another database is left out: CREATE CAST (odd.half AS smallint) WITHOUT FUNCTION AS ASSIG
-- unsupported: A statement for another database is left out: CREATE TEXT SEARCH DICTIONARY odd.dict (TEMPLATE = simple, S
-- unsupported: A statement for another database is left out: CREATE TEXT SEARCH CONFIGURATION odd.conf (COPY = pg_catalog
-- unsupported: A statement for another database is left out: ALTER TEXT SEARCH CONFIGURATION odd.conf ALTER MAPPING FOR a
-- unsupported: A statement for another database is left out: CREATE RULE log_words AS ON UPDATE TO odd.word WHERE OLD.n <
-- unsupported: A statement for another database is left out: CREATE STATISTICS odd.stats (mcv) ON w, n FROM odd.word
-- unsupported: A statement for another database is left out: COMMENT ON STATISTICS odd.stats IS 'statistics'
-- unsupported: A statement for another database is left out: CREATE FOREIGN DATA WRAPPER nowhere
-- unsupported: A statement for another database is left out: CREATE SERVER far FOREIGN DATA WRAPPER nowhere OPTIONS (host
-- unsupported: A statement for another database is left out: CREATE FOREIGN TABLE odd.remote (id integer NOT NULL, t text
-- unsupported: A statement for another database is left out: CREATE PUBLICATION pub FOR TABLE odd.word, odd.texts WITH (p
-- unsupported: A statement for another database is left out: CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTI
-- unsupported: A statement for another database is left out: ALTER EVENT TRIGGER watch DISABLE
-- unsupported: A statement for another database is left out: CREATE TYPE odd.int_range AS RANGE (subtype = integer, multi
-- unsupported: A statement for another database is left out: CREATE OPERATOR CLASS odd.text_desc FOR TYPE text USING btre
