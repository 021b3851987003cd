CREATE DATABASE `app`;

CREATE TABLE `app`.`every_type` (
    `c01` SMALLINT,
    `c02` INT,
    `c03` BIGINT,
    `c04` SMALLINT,
    `c05` INT,
    `c06` BIGINT,
    `c07` FLOAT,
    `c08` DOUBLE,
    `c09` DOUBLE,
    `c10` FLOAT,
    `c11` DOUBLE,
    `c12` DECIMAL(65,30),
    `c13` DECIMAL(9),
    `c14` DECIMAL(9,4),
    `c15` DECIMAL(5,0),
    `c16` DECIMAL(19,2),
    `c17` CHAR(1),
    `c18` CHAR(7),
    `c19` LONGTEXT,
    `c20` VARCHAR(33),
    `c21` LONGTEXT,
    `c22` VARCHAR(63),
    `c23` CHAR(1),
    `c24` CHAR(1),
    `c25` LONGBLOB,
    `c26` TINYINT(1),
    `c27` BIT(1),
    `c28` BIT(8),
    `c29` VARBINARY(255),
    `c30` VARBINARY(255),
    `c31` DATE,
    `c32` TIME(6),
    `c33` TIME(3),
    `c34` TIME(6),
    `c35` TIME(2),
    `c36` DATETIME(6),
    `c37` DATETIME(6),
    `c38` TIMESTAMP(6) NULL,
    `c39` TIMESTAMP(0) NULL,
    `c40` VARCHAR(64),
    `c41` VARCHAR(64),
    `c42` VARCHAR(64),
    `c43` VARCHAR(64),
    `c44` VARCHAR(64),
    `c45` POINT,
    `c46` JSON,
    `c47` LINESTRING,
    `c48` POLYGON,
    `c49` LINESTRING,
    `c50` POLYGON,
    `c51` JSON,
    `c52` VARCHAR(43),
    `c53` VARCHAR(43),
    `c54` CHAR(17),
    `c55` CHAR(23),
    `c56` BINARY(16),
    `c57` LONGTEXT,
    `c58` JSON,
    `c59` JSON,
    `c60` LONGTEXT,
    `c61` LONGTEXT,
    `c62` LONGTEXT,
    `c63` LONGTEXT,
    `c64` LONGTEXT,
    `c65` LONGTEXT,
    `c66` LONGTEXT,
    `c67` LONGTEXT,
    `c68` LONGTEXT,
    `c69` JSON,
    `c70` JSON,
    `c71` VARCHAR(17),
    `c72` INT UNSIGNED,
    `c73` VARCHAR(255),
    `c74` VARCHAR(255),
    `c75` LONGTEXT,
    `c76` LONGTEXT,
    `c77` JSON,
    `c78` JSON,
    `c79` JSON,
    `c80` JSON,
    `c81` JSON,
    `c82` JSON,
    `c83` JSON,
    `c84` JSON,
    `c85` JSON,
    `c86` JSON,
    `c87` JSON,
    `c88` DECIMAL(12,2) NOT NULL DEFAULT 1,
    `c89` JSON,
    `c90` LONGTEXT COLLATE utf8mb4_general_ci,
    `c91` JSON,
    `c92` JSON,
    `c93` LONGTEXT,
    `c94` INT,
    `c95` VARCHAR(4),
    `c96` LONGTEXT,
    `c97` VARCHAR(64),
    `c98` LONGTEXT,
    `c99` LONGTEXT,
    CHECK (`c88` < 1000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `uses_row_type` (
    `whole` JSON,
    `many` JSON
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `defaults` (
    `a` INT,
    `b` INT NOT NULL,
    `c` LONGTEXT DEFAULT ('it''s'),
    `d` enum('sad','meh','ok','happy','ecstatic') DEFAULT 'ok',
    `e` TIMESTAMP(6) NULL,
    `f` DATE DEFAULT (CURRENT_DATE),
    `g` JSON DEFAULT ('{"a": [1, 2]}'),
    `h` JSON DEFAULT ('[]'),
    `i` JSON,
    `j` VARCHAR(64) DEFAULT '1 day',
    `k` TINYINT(1) DEFAULT true,
    `l` DECIMAL(65,30) DEFAULT -1.5e3,
    `m` BIT(4) DEFAULT B'1010',
    `n` BINARY(16) DEFAULT (UNHEX(REPLACE(UUID(), '-', ''))),
    `o` LONGTEXT,
    `p` LONGTEXT,
    `q` INT DEFAULT ((1 + 2) * 3),
    `r` LONGBLOB DEFAULT (x'00ff'),
    `s` LONGTEXT,
    `t` TINYINT(1),
    `u` JSON,
    `v` LONGTEXT DEFAULT ('[1,5)'),
    `w` LONGTEXT DEFAULT (CASE WHEN rand() > 0.5 THEN 'a' ELSE 'b' END)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- unsupported: MySQL has no sequences: “app.unlogged_counter” is left out.
-- unsupported: “every_type.c15” becomes DECIMAL(5,0). MySQL does not round in front of the point.
-- unsupported: “every_type.c34” becomes TIME(6). The time zone is lost.
-- unsupported: “every_type.c35” becomes TIME(2). The time zone is lost.
-- unsupported: “every_type.c40” becomes VARCHAR(64). There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c41” becomes VARCHAR(64). There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c42” becomes VARCHAR(64). There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c43” becomes VARCHAR(64). There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c44” becomes VARCHAR(64). There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c46” becomes JSON. There is no such shape: it is kept as JSON that nothing computes with.
-- unsupported: “every_type.c51” becomes JSON. There is no such shape: it is kept as JSON that nothing computes with.
-- unsupported: “every_type.c57” becomes LONGTEXT. It is kept as text; whether it is well-formed is not checked.
-- unsupported: “every_type.c60” becomes LONGTEXT. “jsonpath” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c61” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “every_type.c62” becomes LONGTEXT. A search query is text there, and cannot be kept prepared.
-- unsupported: “every_type.c63” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “every_type.c64” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “every_type.c65” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “every_type.c66” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “every_type.c67” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “every_type.c68” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “every_type.c69” becomes JSON. Several ranges are kept as a list that nothing computes with.
-- unsupported: “every_type.c70” becomes JSON. Several ranges are kept as a list that nothing computes with.
-- unsupported: “every_type.c71” becomes VARCHAR(17). It belongs to the catalogue of PostgreSQL and means nothing elsewhere.
-- unsupported: “every_type.c73” becomes VARCHAR(255). It belongs to the catalogue of PostgreSQL and means nothing elsewhere.
-- unsupported: “every_type.c74” becomes VARCHAR(255). It belongs to the catalogue of PostgreSQL and means nothing elsewhere.
-- unsupported: “every_type.c75” becomes LONGTEXT. “xid8” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c76” becomes LONGTEXT. “pg_snapshot” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c93” becomes LONGTEXT. “app.span” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c96” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “every_type.c97” becomes VARCHAR(64). There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: “every_type.c98” becomes LONGTEXT. “refcursor” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: “every_type.c99” becomes LONGTEXT. “tid” is a type of PostgreSQL alone: it is kept as text that nothing checks.
-- unsupported: The check “app.is_positive("c88")” is left out. MySQL and MariaDB have nothing that means the same as “is_positive”.
-- unsupported: The routine “app.is_positive” is in a language that MySQL does not know.
-- unsupported: MySQL has no sequences: “public.counter” is left out.
-- unsupported: The default of “defaults.a” is left out. MySQL and MariaDB have nothing that means the same as “nextval()”.
-- unsupported: The default of “defaults.b” is left out. MySQL and MariaDB have nothing that means the same as “nextval()”.
-- unsupported: The default of “defaults.e” is left out. MySQL and MariaDB have nothing that means the same as “AT”.
-- unsupported: The default of “defaults.i” is left out. MySQL and MariaDB have nothing that means the same as “ARRAY”.
-- unsupported: “defaults.j” becomes VARCHAR(64). There is no type for spans of time: kept as text, it cannot be added to a date.
-- unsupported: The default of “defaults.p” is left out. MySQL and MariaDB have nothing that means the same as “CURRENT_USER”.
-- unsupported: The default of “defaults.s” is left out. MySQL and MariaDB have nothing that means the same as “U&'\0041\+01F989'”.
-- unsupported: The default of “defaults.t” is left out. MySQL and MariaDB have nothing that means the same as “is_positive”.
-- unsupported: The default of “defaults.u” is left out. MySQL and MariaDB have nothing that means the same as “ROW()”.
-- unsupported: “defaults.v” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: Extension “btree_gist” cannot be written for MySQL.
-- unsupported: Extension “citext” cannot be written for MySQL.
-- unsupported: Extension “hstore” cannot be written for MySQL.
-- unsupported: Range type “app.span” cannot be written for MySQL.
