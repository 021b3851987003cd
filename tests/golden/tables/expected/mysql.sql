CREATE TABLE `parent` (
    `id` INT NOT NULL AUTO_INCREMENT,
    `big` BIGINT NOT NULL,
    `small` SMALLINT NOT NULL,
    `label` LONGTEXT NOT NULL COMMENT 'label',
    PRIMARY KEY (`id`),
    UNIQUE KEY `parent_big_key` (`big`),
    KEY `cluster_idx` (`label`(255))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='parent';

CREATE TABLE `uuid_parent` (
    `id` BINARY(16) NOT NULL DEFAULT (UNHEX(REPLACE(UUID(), '-', ''))),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `cache` (
    `k` VARCHAR(255) NOT NULL,
    `v` LONGBLOB,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `of_default` (
    `id` BIGINT NOT NULL,
    `other` INT NOT NULL,
    `small` SMALLINT NOT NULL,
    `price` DECIMAL(10,2) NOT NULL,
    `quantity` INT NOT NULL DEFAULT 1,
    `total` DECIMAL(65,30) GENERATED ALWAYS AS (`price` * `quantity`) STORED,
    `title` LONGTEXT NOT NULL,
    `note` LONGTEXT,
    `search` LONGTEXT,
    CONSTRAINT `quantity_positive` CHECK (`quantity` > 0),
    CONSTRAINT `of_default_price_check` CHECK (`price` >= 0),
    CONSTRAINT `cheap` CHECK (`price` < 100),
    CONSTRAINT `of_default_check` CHECK (`price` < 50 OR `quantity` < 5),
    CONSTRAINT `later` CHECK (`quantity` < 1000000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `keys` (
    `a` INT NOT NULL,
    `b` INT NOT NULL,
    `c` VARCHAR(255) NOT NULL,
    `d` VARCHAR(255),
    `during` LONGTEXT,
    PRIMARY KEY (`a`, `b`),
    UNIQUE KEY `keys_c_key` (`c`),
    UNIQUE KEY `keys_deferred` (`d`),
    UNIQUE KEY `keys_deferrable` (`b`, `d`),
    UNIQUE KEY `keys_nulls` (`c`, `d`),
    UNIQUE KEY `keys_unique_idx` (`b`, `c`) COMMENT 'index'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `child` (
    `parent_id` INT,
    `x` INT NOT NULL,
    `y` INT,
    `z` VARCHAR(255),
    `uuid_id` BINARY(16),
    `self` INT,
    UNIQUE KEY `child_self_key` (`self`),
    CONSTRAINT `child_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `parent` (`id`),
    CONSTRAINT `named_fk` FOREIGN KEY (`uuid_id`) REFERENCES `uuid_parent` (`id`) ON DELETE CASCADE ON UPDATE SET NULL,
    CONSTRAINT `child_self_fkey` FOREIGN KEY (`self`) REFERENCES `child` (`self`) ON DELETE SET NULL,
    CONSTRAINT `fk_two` FOREIGN KEY (`x`, `y`) REFERENCES `keys` (`a`, `b`) ON DELETE RESTRICT,
    CONSTRAINT `child_z_fkey` FOREIGN KEY (`z`) REFERENCES `keys` (`c`),
    CONSTRAINT `fk_set` FOREIGN KEY (`x`, `y`) REFERENCES `keys` (`a`, `b`),
    CONSTRAINT `fk_late` FOREIGN KEY (`x`) REFERENCES `parent` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `person` (
    `name` LONGTEXT NOT NULL,
    `born` DATE DEFAULT '2000-01-01',
    CONSTRAINT `has_name` CHECK (`name` <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `thing` (
    `weight` DECIMAL(65,30) DEFAULT 1
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `employee` (
    `name` LONGTEXT DEFAULT ('nobody'),
    `born` DATE DEFAULT '2000-01-01',
    `salary` DECIMAL(65,30),
    CONSTRAINT `employee_salary_check` CHECK (`salary` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `robot` (
    `name` LONGTEXT NOT NULL,
    `born` DATE DEFAULT '2000-01-01',
    `weight` DECIMAL(65,30) DEFAULT 1,
    `model` LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `plain_child` (
    `name` LONGTEXT NOT NULL,
    `born` DATE NOT NULL DEFAULT '1999-12-31'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `typed` (
    `x` INT,
    `y` INT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `typed_more` (
    `x` INT NOT NULL,
    `y` INT NOT NULL DEFAULT 7,
    PRIMARY KEY (`x`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `renamed` (
    `id` BIGINT NOT NULL,
    `other` INT NOT NULL,
    `small` SMALLINT NOT NULL,
    `price` DECIMAL(10,2) NOT NULL,
    `quantity` INT NOT NULL DEFAULT 1,
    `total` DECIMAL(65,30) GENERATED ALWAYS AS (`price` * `quantity`) STORED,
    `title` LONGTEXT NOT NULL,
    `remark` LONGTEXT,
    `search` LONGTEXT,
    `added` JSON NOT NULL DEFAULT ('{}'),
    CONSTRAINT `renamed_quantity_positive` CHECK (`quantity` > 0),
    CONSTRAINT `renamed_of_default_price_check` CHECK (`price` >= 0),
    CONSTRAINT `renamed_cheap` CHECK (`price` < 100),
    CONSTRAINT `renamed_of_default_check` CHECK (`price` < 50 OR `quantity` < 5),
    CONSTRAINT `renamed_later` CHECK (`quantity` < 1000000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `uses_sequence` (
    `id` BIGINT NOT NULL,
    `second` BIGINT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `hen` (
    `id` INT NOT NULL,
    `egg_id` INT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `egg` (
    `id` INT NOT NULL,
    `hen_id` INT NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `egg_hen_id_fkey` FOREIGN KEY (`hen_id`) REFERENCES `hen` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

ALTER TABLE `hen` ADD CONSTRAINT `hen_egg_id_fkey` FOREIGN KEY (`egg_id`) REFERENCES `egg` (`id`);
-- unsupported: A table of MySQL needs a column: “public.nothing” has none and is left out.
-- unsupported: MySQL has no sequences: “public.used_only” is left out.
-- unsupported: “parent.big” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.
-- unsupported: “parent.small” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.
-- unsupported: “cache.k” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “of_default.id” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.
-- unsupported: “of_default.other” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.
-- unsupported: “of_default.small” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.
-- unsupported: “of_default.search” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “of_default.search” is no longer computed. MySQL and MariaDB have nothing that means the same as “to_tsvector()”.
-- unsupported: The comment of “of_default.quantity_positive” is left out: MySQL has no place for it.
-- unsupported: “keys.c” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “keys.d” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “keys.during” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: MySQL keeps no further columns in “keys.keys_pk”.
-- unsupported: MySQL checks “keys.keys_deferred” at once.
-- unsupported: MySQL checks “keys.keys_deferrable” at once.
-- unsupported: For MySQL, NULL is never the same as NULL in the key “keys.keys_nulls”.
-- unsupported: The exclusion constraint “keys.no_overlap” cannot be written for MySQL.
-- unsupported: The exclusion constraint “keys.no_overlap_deferred” cannot be written for MySQL.
-- unsupported: The exclusion constraint “keys.keys_c_excl” cannot be written for MySQL.
-- unsupported: The exclusion constraint “keys.by_expression” cannot be written for MySQL.
-- unsupported: “child.z” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: MySQL checks “child.named_fk” at once.
-- unsupported: For MySQL, the foreign key “child.fk_two” is not MATCH FULL.
-- unsupported: The comment of “child.fk_two” is left out: MySQL has no place for it.
-- unsupported: MySQL checks “child.child_z_fkey” at once.
-- unsupported: MySQL sets all columns of the foreign key “child.fk_set”.
-- unsupported: MySQL cannot have ON DELETE SET NULL of the foreign key “child.fk_set”.
-- unsupported: In MySQL, “public.employee” has the columns of the tables that it inherits from, but they do not have its rows.
-- unsupported: In MySQL, “public.robot” has the columns of the tables that it inherits from, but they do not have its rows.
-- unsupported: In MySQL, “public.plain_child” has the columns of the tables that it inherits from, but they do not have its rows.
-- unsupported: “renamed.id” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.
-- unsupported: “renamed.other” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.
-- unsupported: “renamed.small” gets no numbers of its own: MySQL counts in one column of a table, which begins a key.
-- unsupported: “renamed.search” becomes LONGTEXT. MySQL has no such type: it is kept as text.
-- unsupported: “renamed.search” is no longer computed. MySQL and MariaDB have nothing that means the same as “to_tsvector()”.
-- unsupported: The default of “uses_sequence.id” is left out. MySQL and MariaDB have nothing that means the same as “nextval()”.
-- unsupported: The default of “uses_sequence.second” is left out. MySQL and MariaDB have nothing that means the same as “nextval()”.
-- unsupported: The default of “hen.id” is left out. MySQL and MariaDB have nothing that means the same as “next_hen()”.
-- unsupported: MySQL checks “egg.egg_hen_id_fkey” at once.
-- unsupported: The routine “public.next_hen” is in a language that MySQL does not know.
-- unsupported: Extension “btree_gist” cannot be written for MySQL.
