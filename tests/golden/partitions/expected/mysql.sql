CREATE TABLE `region` (
    `id` INT NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `measure` (
    `id` BIGINT NOT NULL AUTO_INCREMENT,
    `region_id` INT NOT NULL,
    `taken` TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    `value` DOUBLE COMMENT 'value',
    PRIMARY KEY (`id`, `taken`),
    KEY `measure_value_idx` (`value`),
    KEY `measure_region_idx` (`region_id`),
    CONSTRAINT `measure_value_check` CHECK (`value` > -300),
    CONSTRAINT `measure_region_id_fkey` FOREIGN KEY (`region_id`) REFERENCES `region` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `by_hash` (
    `k` VARCHAR(255),
    `v` INT,
    UNIQUE KEY `by_hash_k_key` (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `by_many` (
    `a` INT,
    `b` LONGTEXT,
    `c` DATE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `refers` (
    `measure_id` BIGINT,
    `taken` TIMESTAMP(6) NULL,
    CONSTRAINT `refers_measure_id_taken_fkey` FOREIGN KEY (`measure_id`, `taken`) REFERENCES `measure` (`id`, `taken`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `by_list` (
    `a` LONGTEXT,
    `b` INT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- unsupported: “public.measure” is written without its partitions.
-- unsupported: The trigger “measure.stamp” has nothing that MySQL could run.
-- unsupported: “public.by_hash” is written without its partitions.
-- unsupported: “by_hash.k” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “public.by_many” is written without its partitions.
-- unsupported: “public.by_list” is written without its partitions.
-- unsupported: The routine “public.stamp” is in a language that MySQL does not know.
-- unsupported: A statement for another database is left out: ALTER TABLE measure_2024 DISABLE TRIGGER stamp
-- unsupported: Partition “by_hash.by_hash_0” cannot be written for MySQL.
-- unsupported: Partition “by_hash.by_hash_1” cannot be written for MySQL.
-- unsupported: Partition “by_list.by_list_ab” cannot be written for MySQL.
-- unsupported: Partition “by_list.by_list_rest” cannot be written for MySQL.
-- unsupported: Partition “by_list_ab.by_list_ab_1” cannot be written for MySQL.
-- unsupported: Partition “by_many.by_many_1” cannot be written for MySQL.
-- unsupported: Partition “measure.measure_2024” cannot be written for MySQL.
-- unsupported: Partition “measure.measure_2025” cannot be written for MySQL.
-- unsupported: Partition “measure.measure_old” cannot be written for MySQL.
-- unsupported: Partition “measure.measure_rest” cannot be written for MySQL.
-- unsupported: Partition “measure_2025.measure_2025_1” cannot be written for MySQL.
-- unsupported: Partition “measure_2025.measure_2025_other” cannot be written for MySQL.
