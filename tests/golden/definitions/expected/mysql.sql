CREATE DATABASE `own`;

CREATE TABLE `own`.`measured` (
    `h` VARCHAR(255) NOT NULL,
    `r` LONGTEXT,
    `m` LONGTEXT,
    `n` BIGINT,
    `b` POLYGON,
    PRIMARY KEY (`h`),
    KEY `measured_n` (`n`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `own`.`texts_of` (
    `t` LONGTEXT,
    `p` LONGTEXT,
    `v` LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- unsupported: “measured.h” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “measured.r” becomes LONGTEXT. “own.halves” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “measured.m” becomes LONGTEXT. “own.many_halves” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: The index “measured.measured_b” is left out. MySQL has no indexes of the kind “tree”.
-- unsupported: The check “h OPERATOR(own.<) h OR n > 0” is left out. MySQL and MariaDB have nothing that means the same as “OPERATOR()”.
-- unsupported: The collation of “texts_of.t” is left out.
-- unsupported: The collation of “texts_of.p” is left out.
-- unsupported: “texts_of.v” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “texts_of.v” is no longer computed. MySQL and MariaDB have nothing that means the same as “to_tsvector()”.
-- unsupported: The routine “own.half_in” is in a language that MySQL does not know.
-- unsupported: The routine “own.half_out” is in a language that MySQL does not know.
-- unsupported: The routine “own.cmp” is in a language that MySQL does not know.
-- unsupported: The routine “own.lt” is in a language that MySQL does not know.
-- unsupported: The routine “own.le” is in a language that MySQL does not know.
-- unsupported: The routine “own.eq” is in a language that MySQL does not know.
-- unsupported: The routine “own.ne” is in a language that MySQL does not know.
-- unsupported: The routine “own.ge” is in a language that MySQL does not know.
-- unsupported: The routine “own.gt” is in a language that MySQL does not know.
-- unsupported: The routine “own.minus” is in a language that MySQL does not know.
-- unsupported: The routine “own.to_half” is in a language that MySQL does not know.
-- unsupported: The routine “own.smaller” is in a language that MySQL does not know.
-- unsupported: The routine “own.lowest” is in a language that MySQL does not know.
-- unsupported: The routine “own.newavg” is in a language that MySQL does not know.
-- unsupported: The privileges on “own.half” cannot be written for MySQL.
-- unsupported: Base type “own.half” cannot be written for MySQL.
-- unsupported: Range type “own.halves” cannot be written for MySQL.
-- unsupported: Range type “own.texts” cannot be written for MySQL.
-- unsupported: Collation “own.german” cannot be written for MySQL.
-- unsupported: Collation “own.plain” cannot be written for MySQL.
-- unsupported: Conversion “own.latin” cannot be written for MySQL.
-- unsupported: Operator “own.-” cannot be written for MySQL.
-- unsupported: Operator “own.<” cannot be written for MySQL.
-- unsupported: Operator “own.<=” cannot be written for MySQL.
-- unsupported: Operator “own.<>” cannot be written for MySQL.
-- unsupported: Operator “own.=” cannot be written for MySQL.
-- unsupported: Operator “own.>” cannot be written for MySQL.
-- unsupported: Operator “own.>=” cannot be written for MySQL.
-- unsupported: Operator family “own.half_ops” cannot be written for MySQL.
-- unsupported: Operator family “own.numbers” cannot be written for MySQL.
-- unsupported: Operator family “own.tree_ops” cannot be written for MySQL.
-- unsupported: Operator class “own.half_ops” cannot be written for MySQL.
-- unsupported: Operator class “own.numbers” cannot be written for MySQL.
-- unsupported: Operator class “own.tree_ops” cannot be written for MySQL.
-- unsupported: Cast “half → smallint” cannot be written for MySQL.
-- unsupported: Cast “half → text” cannot be written for MySQL.
-- unsupported: Cast “integer → half” cannot be written for MySQL.
-- unsupported: Access method “tree” cannot be written for MySQL.
-- unsupported: Text search parser “own.words” cannot be written for MySQL.
-- unsupported: Text search template “own.basis” cannot be written for MySQL.
-- unsupported: Text search dictionary “own.dict” cannot be written for MySQL.
-- unsupported: Text search configuration “own.conf” cannot be written for MySQL.
-- unsupported: Text search configuration “own.english” cannot be written for MySQL.
-- unsupported: Transform “integer, sql” cannot be written for MySQL.
