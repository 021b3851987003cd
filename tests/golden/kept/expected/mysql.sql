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

CREATE TABLE `odd`.`remote` (
    `id` INT NOT NULL,
    `t` LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `odd`.`ranges` (
    `r` LONGTEXT,
    `m` LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE VIEW `odd`.`over_remote` AS
SELECT `r`.`id`, `w`.`w` FROM `odd`.`remote` `r` JOIN `odd`.`word` `w` ON `w`.`n` = `r`.`id`;
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
-- unsupported: Base type “odd.half” cannot be written for MySQL.
-- unsupported: Range type “odd.int_range” cannot be written for MySQL.
-- unsupported: Collation “odd.german” cannot be written for MySQL.
-- unsupported: Operator “odd.===” cannot be written for MySQL.
-- unsupported: Operator family “odd.text_desc” cannot be written for MySQL.
-- unsupported: Operator class “odd.text_desc” cannot be written for MySQL.
-- unsupported: Cast “half → smallint” cannot be written for MySQL.
-- unsupported: Text search dictionary “odd.dict” cannot be written for MySQL.
-- unsupported: Text search configuration “odd.conf” cannot be written for MySQL.
-- unsupported: Rule “word.log_words” cannot be written for MySQL.
-- unsupported: Event trigger “watch” cannot be written for MySQL.
-- unsupported: Statistics “odd.stats” cannot be written for MySQL.
-- unsupported: Publication “pub” cannot be written for MySQL.
-- unsupported: Published table “odd.texts → pub” cannot be written for MySQL.
-- unsupported: Published table “odd.word → pub” cannot be written for MySQL.
-- unsupported: Foreign data wrapper “nowhere” cannot be written for MySQL.
-- unsupported: Foreign server “far” cannot be written for MySQL.
