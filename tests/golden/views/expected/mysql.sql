CREATE DATABASE `report`;

CREATE TABLE `base` (
    `id` INT NOT NULL,
    `parent_id` INT,
    `v` DECIMAL(65,30),
    `t` LONGTEXT,
    `at` DATE,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE VIEW `z_first` AS
SELECT `id`, `v`, `t` FROM `base` WHERE `v` > 0;

CREATE VIEW `report`.`a_second` AS
SELECT `id`, `v` * 2 AS `w` FROM `z_first`;

CREATE VIEW `m_third` (`Id`, `total`) AS
SELECT `id`, sum(`w`) FROM `report`.`a_second` GROUP BY `id`;

CREATE VIEW `report`.`mat` AS
SELECT `t`.`Id`, `t`.`total` FROM `m_third` `t`;

CREATE VIEW `mat_empty` (`a`, `b`) AS
SELECT 1, 'x';

CREATE VIEW `over_mat` AS
SELECT `total` FROM `report`.`mat` WHERE EXISTS(SELECT 1 FROM `z_first` `z` WHERE `z`.`id` = `mat`.`Id`);

CREATE VIEW `tree` (`id`, `depth`) AS
WITH RECURSIVE `tree` (`id`, `depth`) AS (
SELECT `id`, 1 FROM `base` WHERE `parent_id` IS NULL
    UNION ALL SELECT `b`.`id`, `t`.`depth` + 1 FROM `base` `b` JOIN `tree` `t` ON `b`.`parent_id` = `t`.`id`
)
SELECT `id`, `depth` FROM `tree`;

CREATE VIEW `updatable` AS
SELECT * FROM `base` WHERE `v` > 5
WITH LOCAL CHECK OPTION;

CREATE VIEW `cascaded` AS
SELECT * FROM `updatable` WHERE `id` > 5
WITH CASCADED CHECK OPTION;

CREATE VIEW `invoker` AS
SELECT `b`.*, lag(`v`) OVER `w` AS `previous` FROM `base` `b` WINDOW `w` AS (PARTITION BY `t` ORDER BY `at`);

CREATE VIEW `by_key` AS
SELECT `id`, `t`, count(*) FROM `base` GROUP BY `id`;
-- unsupported: The view “public.with_cte” is left out. MySQL and MariaDB have nothing that means the same as “MATERIALIZED()”.
-- unsupported: The view “public.lateral_view” is left out. MySQL and MariaDB have nothing that means the same as “LATERAL()”.
-- unsupported: The view “public.valued” is left out. MySQL and MariaDB have nothing that means the same as “VALUES()”.
-- unsupported: The view “public.text_type” is left out. MySQL and MariaDB have nothing that means the same as “::z_first[]”.
-- unsupported: The view “report.mat” is written as a plain one: MySQL has no materialized views.
-- unsupported: The view “public.mat_empty” is written as a plain one: MySQL has no materialized views.
-- unsupported: Rule “valued.insert_first” cannot be written for MySQL.
-- unsupported: The comment of “public.z_first” is left out: MySQL has no place for it.
-- unsupported: The comment of “report.mat” is left out: MySQL has no place for it.
-- unsupported: MySQL has no indexes of views: “mat.mat_id” is left out.
