CREATE DATABASE `secure`;

CREATE TABLE `secure`.`item` (
    `id` INT NOT NULL,
    `tenant` LONGTEXT NOT NULL,
    `secret` LONGTEXT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE VIEW `secure`.`v` AS
SELECT `id` FROM `secure`.`item`;

CREATE VIEW `secure`.`mv` AS
SELECT `id` FROM `secure`.`item`;

GRANT SELECT, INSERT ON `secure`.`item` TO `torture_reader` WITH GRANT OPTION;
GRANT SELECT (`id`, `tenant`) ON `secure`.`item` TO `torture_reader`;
GRANT UPDATE (`secret`) ON `secure`.`item` TO `torture_reader`;
GRANT SELECT ON `secure`.`item` TO `torture_reader`;
GRANT SELECT ON `secure`.`mv` TO `torture_reader`;
GRANT SELECT ON `secure`.`v` TO `torture_reader`;
-- unsupported: MySQL has no sequences: “secure.seq” is left out.
-- unsupported: In MySQL, nothing guards the rows of “secure.item”.
-- unsupported: The routine “secure.f” is in a language that MySQL does not know.
-- unsupported: The routine “secure.p” is in a language that MySQL does not know.
-- unsupported: The view “secure.mv” is written as a plain one: MySQL has no materialized views.
-- unsupported: A statement for another database is left out: DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolnam
-- unsupported: The privileges on “public” cannot be written for MySQL.
-- unsupported: The privileges on “public” cannot be written for MySQL.
-- unsupported: The privileges on “secure” cannot be written for MySQL.
-- unsupported: The privileges on “secure” cannot be written for MySQL.
-- unsupported: The privileges on “secure.dom” cannot be written for MySQL.
-- unsupported: The privileges on “secure.f” cannot be written for MySQL.
-- unsupported: The privileges on “secure.f” cannot be written for MySQL.
-- unsupported: The privileges on “secure.item” cannot be written for MySQL.
-- unsupported: The privileges on “secure.item” cannot be written for MySQL.
-- unsupported: The privileges on “secure.kind” cannot be written for MySQL.
-- unsupported: The privileges on “secure.p” cannot be written for MySQL.
-- unsupported: The privileges on “secure.seq” cannot be written for MySQL.
-- unsupported: The privileges on “secure.v” cannot be written for MySQL.
-- unsupported: Policy “item.deletes” cannot be written for MySQL.
-- unsupported: Policy “item.inserts” cannot be written for MySQL.
-- unsupported: Policy “item.readers” cannot be written for MySQL.
-- unsupported: Policy “item.tenant” cannot be written for MySQL.
-- unsupported: Policy “item.updates” cannot be written for MySQL.
-- unsupported: Default privileges “FUNCTIONS” cannot be written for MySQL.
-- unsupported: Default privileges “secure, TABLES” cannot be written for MySQL.
