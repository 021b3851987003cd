CREATE DATABASE `far`;

CREATE TABLE `far`.`base` (
    `k` INT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `far`.`part` (
    `a` INT,
    `b` LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `far`.`entry` (
    `id` INT NOT NULL,
    `title` LONGTEXT DEFAULT ('none') COMMENT 'its name',
    CONSTRAINT `entry_id_check` CHECK (`id` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='elsewhere';

CREATE TABLE `far`.`child` (
    `k` INT,
    `c` DATE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `far`.`item` (
    `id` INT NOT NULL,
    `n` INT,
    `note` LONGTEXT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `far`.`log` (
    `item` INT,
    `note` LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `far`.`later` (
    `item` INT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE VIEW `far`.`titles` AS
SELECT `title` FROM `far`.`entry`;

CREATE VIEW `far`.`items` AS
SELECT `id`, `n` FROM `far`.`item`;

GRANT SELECT ON `far`.`entry` TO `torture_reader`;
-- unsupported: “far.part” is written without its partitions.
-- unsupported: In MySQL, “far.child” has the columns of the tables that it inherits from, but they do not have its rows.
-- unsupported: The routine “far.check_options” is in a language that MySQL does not know.
-- unsupported: The routine “far.on_ddl” is in a language that MySQL does not know.
-- unsupported: The routine “far.call_handler” is in a language that MySQL does not know.
-- unsupported: The routine “far.inline_handler” is in a language that MySQL does not know.
-- unsupported: The routine “far.validator” is in a language that MySQL does not know.
-- unsupported: The routine “far.in_other” is in a language that MySQL does not know.
-- unsupported: The privileges on “archive” cannot be written for MySQL.
-- unsupported: The privileges on “nothing” cannot be written for MySQL.
-- unsupported: The privileges on “plother” cannot be written for MySQL.
-- unsupported: The privileges on “plother” cannot be written for MySQL.
-- unsupported: Partition “part.part_old” cannot be written for MySQL.
-- unsupported: Rule “item.log_changes” cannot be written for MySQL.
-- unsupported: Rule “item.stay” cannot be written for MySQL.
-- unsupported: Rule “items.insert_items” cannot be written for MySQL.
-- unsupported: Event trigger “rewritten” cannot be written for MySQL.
-- unsupported: Event trigger “watch” cannot be written for MySQL.
-- unsupported: Statistics “far.lengths” cannot be written for MySQL.
-- unsupported: Statistics “far.together” cannot be written for MySQL.
-- unsupported: Publication “chosen” cannot be written for MySQL.
-- unsupported: Publication “everything” cannot be written for MySQL.
-- unsupported: Publication “nothing_yet” cannot be written for MySQL.
-- unsupported: Publication “whole_schema” cannot be written for MySQL.
-- unsupported: Published table “far.item → chosen” cannot be written for MySQL.
-- unsupported: Published table “far.later → chosen” cannot be written for MySQL.
-- unsupported: Foreign data wrapper “checked” cannot be written for MySQL.
-- unsupported: Foreign data wrapper “nothing” cannot be written for MySQL.
-- unsupported: Foreign server “archive” cannot be written for MySQL.
-- unsupported: Foreign server “plain” cannot be written for MySQL.
-- unsupported: User mapping “archive.User mapping” cannot be written for MySQL.
-- unsupported: User mapping “archive.User mapping” cannot be written for MySQL.
-- unsupported: Language “plother” cannot be written for MySQL.
-- unsupported: Default privileges “torture_reader, TYPES” cannot be written for MySQL.
-- unsupported: Default privileges “torture_reader, far, TABLES” cannot be written for MySQL.
