CREATE TABLE `doc` (
    `id` INT,
    `title` VARCHAR(255),
    `body` LONGTEXT,
    `tags` JSON,
    `data` JSON,
    `at` TIMESTAMP(6) NULL,
    `place` POINT,
    `n` DECIMAL(65,30),
    `net` VARCHAR(43),
    KEY `doc_title_idx` (`title`),
    KEY `doc_order` (`title` DESC, `body`(255), `n` DESC),
    UNIQUE KEY `doc_nulls` (`title`),
    KEY `doc_hash` (`title`),
    KEY `doc_brin` (`at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE VIEW `doc_titles` AS
SELECT `title`, count(*) AS `n` FROM `doc` GROUP BY `title`;
-- unsupported: “doc.title” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: The index “doc.doc_expr” is left out. MariaDB has no keys over expressions.
-- unsupported: The index “doc.doc_collate” is left out. MariaDB has no keys over expressions.
-- unsupported: The index “doc.doc_partial” is left out. MySQL has no indexes over some of the rows.
-- unsupported: For MySQL, NULL is never the same as NULL in the key “doc.doc_nulls”.
-- unsupported: The index “doc.doc_gin” is left out. MySQL has no indexes of the kind “gin”.
-- unsupported: The index “doc.doc_gin2” is left out. MySQL has no indexes of the kind “gin”.
-- unsupported: The index “doc.doc_gist” is left out. MySQL has no indexes of the kind “gist”.
-- unsupported: The index “doc.doc_trgm” is left out. MySQL has no indexes of the kind “gist”.
-- unsupported: The index “doc.doc_spgist” is left out. MySQL has no indexes of the kind “spgist”.
-- unsupported: The index “doc.doc_tsv” is left out. MySQL has no indexes of the kind “gin”.
-- unsupported: The index “doc.doc_case” is left out. MariaDB has no keys over expressions.
-- unsupported: The index “doc.doc_cast” is left out. MariaDB has no keys over expressions.
-- unsupported: The routine “public.norm” is in a language that MySQL does not know.
-- unsupported: The view “public.doc_titles” is written as a plain one: MySQL has no materialized views.
-- unsupported: Extension “pg_trgm” cannot be written for MySQL.
-- unsupported: Statistics “public.doc_stats” cannot be written for MySQL.
-- unsupported: MySQL has no indexes of views: “doc_titles.doc_titles_idx” is left out.
-- unsupported: MySQL has no indexes of views: “doc_titles.doc_titles_expr” is left out.
