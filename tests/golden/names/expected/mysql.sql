CREATE DATABASE `Sales & <b>Co</b>`;
CREATE DATABASE `select`;
CREATE DATABASE `a"b`;

CREATE TABLE `Sales & <b>Co</b>`.`Order "lines"` (
    `ID` INT NOT NULL AUTO_INCREMENT,
    `user` VARCHAR(255) NOT NULL,
    `order` enum('new','it''s','back\\slash','','größe','🦉') NOT NULL DEFAULT 'it''s',
    `U+1F989` LONGTEXT,
    `Größe` DECIMAL(10,2),
    `a.b` JSON,
    `a_very_long_column_name_that_has_exactly_sixty_three_bytes_1234` INT,
    `x$y` INT,
    `9lives` INT,
    `table` INT DEFAULT 5,
    PRIMARY KEY (`ID`) COMMENT 'key',
    UNIQUE KEY `unique` (`user`, `order`),
    CONSTRAINT `Größe > 0` CHECK (`Größe` > 0 AND `user` <> 'a"b')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `select`.`from` (
    `where` INT NOT NULL COMMENT '-- not a comment',
    `group` LONGTEXT NOT NULL DEFAULT ('a\nb\\c'),
    CONSTRAINT `from_where_fkey` FOREIGN KEY (`where`) REFERENCES `Sales & <b>Co</b>`.`Order "lines"` (`ID`) ON UPDATE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='It''s a "comment" with \\ and\na line break, a $tag$ and ; and 🦉';

CREATE VIEW `select`.`View` AS
SELECT `f`.`where` AS `select`, `o`.`U+1F989`
    FROM `select`.`from` `f`
    JOIN `Sales & <b>Co</b>`.`Order "lines"` `o` ON `o`.`ID` = `f`.`where`;
-- unsupported: “Order "lines".user” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: The index “Order "lines".Index; DROP TABLE x” is left out. MariaDB has no keys over expressions.
-- unsupported: The check “"user" !~ '\$'” is left out. MySQL and MariaDB have nothing that means the same as “!~”.
-- unsupported: The comment of “select” is left out: MySQL has no place for it.
-- unsupported: MySQL has no sequences: “select.Seq 1” is left out.
-- unsupported: MySQL cannot have ON DELETE SET DEFAULT of the foreign key “from.from_where_fkey”.
-- unsupported: The routine “select.do it” is in a language that MySQL does not know.
-- unsupported: “Order "lines".🦉” is called “U+1F989”: MySQL has no such characters in names.
-- unsupported: Some characters of “select.from” become question marks: MySQL knows them in rows only.
-- unsupported: Some characters of “select.order” become question marks: MySQL knows them in rows only.
