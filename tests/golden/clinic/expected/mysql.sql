CREATE TABLE `department` (
    `department_id` INT NOT NULL AUTO_INCREMENT,
    `code` VARCHAR(8) NOT NULL,
    `name` LONGTEXT NOT NULL,
    PRIMARY KEY (`department_id`),
    UNIQUE KEY `department_code_key` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `room` (
    `room_id` INT NOT NULL AUTO_INCREMENT,
    `department_id` INT NOT NULL,
    `label` VARCHAR(255) NOT NULL,
    `beds` SMALLINT NOT NULL DEFAULT 0,
    PRIMARY KEY (`room_id`),
    UNIQUE KEY `room_department_id_label_key` (`department_id`, `label`),
    CONSTRAINT `room_department_id_fkey` FOREIGN KEY (`department_id`) REFERENCES `department` (`department_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `staff` (
    `staff_id` BIGINT NOT NULL AUTO_INCREMENT,
    `department_id` INT NOT NULL,
    `given_name` LONGTEXT NOT NULL,
    `family_name` LONGTEXT NOT NULL,
    `email` VARCHAR(255) NOT NULL,
    `hired_on` DATE NOT NULL,
    `left_on` DATE,
    PRIMARY KEY (`staff_id`),
    UNIQUE KEY `staff_email_key` (`email`),
    CONSTRAINT `staff_check` CHECK (`left_on` IS NULL OR `left_on` >= `hired_on`),
    CONSTRAINT `staff_department_id_fkey` FOREIGN KEY (`department_id`) REFERENCES `department` (`department_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='Everyone who works here; what is special to a profession stands in a table of its own.';

CREATE TABLE `physician` (
    `staff_id` BIGINT NOT NULL,
    `licence_number` VARCHAR(255) NOT NULL,
    `specialty` LONGTEXT NOT NULL,
    PRIMARY KEY (`staff_id`),
    UNIQUE KEY `physician_licence_number_key` (`licence_number`),
    CONSTRAINT `physician_staff_id_fkey` FOREIGN KEY (`staff_id`) REFERENCES `staff` (`staff_id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `nurse` (
    `staff_id` BIGINT NOT NULL,
    `grade` SMALLINT NOT NULL,
    PRIMARY KEY (`staff_id`),
    CONSTRAINT `nurse_grade_check` CHECK (`grade` BETWEEN 1 AND 8),
    CONSTRAINT `nurse_staff_id_fkey` FOREIGN KEY (`staff_id`) REFERENCES `staff` (`staff_id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `insurer` (
    `insurer_id` INT NOT NULL AUTO_INCREMENT,
    `name` VARCHAR(255) NOT NULL,
    `claims_endpoint` LONGTEXT,
    PRIMARY KEY (`insurer_id`),
    UNIQUE KEY `insurer_name_key` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `patient` (
    `patient_id` BIGINT NOT NULL AUTO_INCREMENT,
    `record_number` VARCHAR(16) NOT NULL,
    `given_name` LONGTEXT NOT NULL,
    `family_name` LONGTEXT NOT NULL,
    `born` DATE NOT NULL,
    `sex` enum('female','male','other','unknown') NOT NULL DEFAULT 'unknown',
    `phone` LONGTEXT,
    `physician_id` BIGINT COMMENT 'The physician who knows this patient best.',
    PRIMARY KEY (`patient_id`),
    UNIQUE KEY `patient_record_number_key` (`record_number`),
    CONSTRAINT `patient_physician_id_fkey` FOREIGN KEY (`physician_id`) REFERENCES `physician` (`staff_id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `coverage` (
    `patient_id` BIGINT NOT NULL,
    `insurer_id` INT NOT NULL,
    `policy_number` LONGTEXT NOT NULL,
    `valid_from` DATE NOT NULL,
    `valid_to` DATE,
    PRIMARY KEY (`patient_id`, `insurer_id`, `valid_from`),
    CONSTRAINT `coverage_patient_id_fkey` FOREIGN KEY (`patient_id`) REFERENCES `patient` (`patient_id`) ON DELETE CASCADE,
    CONSTRAINT `coverage_insurer_id_fkey` FOREIGN KEY (`insurer_id`) REFERENCES `insurer` (`insurer_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `allergy` (
    `patient_id` BIGINT NOT NULL,
    `substance` VARCHAR(255) NOT NULL,
    `severity` enum('mild','moderate','severe') NOT NULL,
    `noted_on` DATE NOT NULL DEFAULT (current_date),
    PRIMARY KEY (`patient_id`, `substance`),
    CONSTRAINT `allergy_patient_id_fkey` FOREIGN KEY (`patient_id`) REFERENCES `patient` (`patient_id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `appointment` (
    `appointment_id` BIGINT NOT NULL AUTO_INCREMENT,
    `patient_id` BIGINT NOT NULL,
    `physician_id` BIGINT NOT NULL,
    `room_id` INT,
    `starts_at` TIMESTAMP(6) NOT NULL,
    `ends_at` TIMESTAMP(6) NOT NULL,
    `status` enum('requested','confirmed','arrived','done','missed','cancelled') NOT NULL DEFAULT 'requested',
    `reason` LONGTEXT,
    PRIMARY KEY (`appointment_id`),
    KEY `appointment_by_physician` (`physician_id`, `starts_at`),
    KEY `appointment_by_patient` (`patient_id`, `starts_at` DESC),
    CONSTRAINT `appointment_check` CHECK (`ends_at` > `starts_at`),
    CONSTRAINT `appointment_patient_id_fkey` FOREIGN KEY (`patient_id`) REFERENCES `patient` (`patient_id`),
    CONSTRAINT `appointment_physician_id_fkey` FOREIGN KEY (`physician_id`) REFERENCES `physician` (`staff_id`),
    CONSTRAINT `appointment_room_id_fkey` FOREIGN KEY (`room_id`) REFERENCES `room` (`room_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `encounter` (
    `encounter_id` BIGINT NOT NULL AUTO_INCREMENT,
    `appointment_id` BIGINT,
    `patient_id` BIGINT NOT NULL,
    `physician_id` BIGINT NOT NULL,
    `began_at` TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    `notes` LONGTEXT,
    PRIMARY KEY (`encounter_id`),
    UNIQUE KEY `encounter_appointment_id_key` (`appointment_id`),
    CONSTRAINT `encounter_appointment_id_fkey` FOREIGN KEY (`appointment_id`) REFERENCES `appointment` (`appointment_id`),
    CONSTRAINT `encounter_patient_id_fkey` FOREIGN KEY (`patient_id`) REFERENCES `patient` (`patient_id`),
    CONSTRAINT `encounter_physician_id_fkey` FOREIGN KEY (`physician_id`) REFERENCES `physician` (`staff_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='What really happened; an emergency has no appointment.';

CREATE TABLE `condition_code` (
    `code` VARCHAR(8) NOT NULL,
    `title` LONGTEXT NOT NULL,
    `chapter` LONGTEXT NOT NULL,
    PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `diagnosis` (
    `encounter_id` BIGINT NOT NULL,
    `code` VARCHAR(8) NOT NULL,
    `certain` TINYINT(1) NOT NULL DEFAULT false,
    `remark` LONGTEXT,
    PRIMARY KEY (`encounter_id`, `code`),
    CONSTRAINT `diagnosis_encounter_id_fkey` FOREIGN KEY (`encounter_id`) REFERENCES `encounter` (`encounter_id`) ON DELETE CASCADE,
    CONSTRAINT `diagnosis_code_fkey` FOREIGN KEY (`code`) REFERENCES `condition_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `medication` (
    `medication_id` INT NOT NULL AUTO_INCREMENT,
    `name` VARCHAR(192) NOT NULL,
    `strength` VARCHAR(192) NOT NULL,
    `form` VARCHAR(192) NOT NULL,
    PRIMARY KEY (`medication_id`),
    UNIQUE KEY `medication_name_strength_form_key` (`name`, `strength`, `form`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `prescription` (
    `prescription_id` BIGINT NOT NULL AUTO_INCREMENT,
    `encounter_id` BIGINT NOT NULL,
    `medication_id` INT NOT NULL,
    `dosage` LONGTEXT NOT NULL,
    `days` SMALLINT NOT NULL,
    `repeats` SMALLINT NOT NULL DEFAULT 0,
    PRIMARY KEY (`prescription_id`),
    CONSTRAINT `prescription_days_check` CHECK (`days` > 0),
    CONSTRAINT `prescription_encounter_id_fkey` FOREIGN KEY (`encounter_id`) REFERENCES `encounter` (`encounter_id`),
    CONSTRAINT `prescription_medication_id_fkey` FOREIGN KEY (`medication_id`) REFERENCES `medication` (`medication_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `lab_test` (
    `lab_test_id` INT NOT NULL AUTO_INCREMENT,
    `code` VARCHAR(12) NOT NULL,
    `name` LONGTEXT NOT NULL,
    `unit` LONGTEXT,
    `low` DECIMAL(65,30),
    `high` DECIMAL(65,30),
    PRIMARY KEY (`lab_test_id`),
    UNIQUE KEY `lab_test_code_key` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `lab_result` (
    `encounter_id` BIGINT NOT NULL,
    `lab_test_id` INT NOT NULL,
    `taken_at` TIMESTAMP(6) NOT NULL,
    `value` DECIMAL(65,30),
    `remark` LONGTEXT,
    PRIMARY KEY (`encounter_id`, `lab_test_id`, `taken_at`),
    CONSTRAINT `lab_result_encounter_id_fkey` FOREIGN KEY (`encounter_id`) REFERENCES `encounter` (`encounter_id`) ON DELETE CASCADE,
    CONSTRAINT `lab_result_lab_test_id_fkey` FOREIGN KEY (`lab_test_id`) REFERENCES `lab_test` (`lab_test_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `invoice` (
    `invoice_id` BIGINT NOT NULL AUTO_INCREMENT,
    `encounter_id` BIGINT NOT NULL,
    `insurer_id` INT,
    `issued_on` DATE NOT NULL DEFAULT (current_date),
    `paid_on` DATE,
    PRIMARY KEY (`invoice_id`),
    CONSTRAINT `invoice_encounter_id_fkey` FOREIGN KEY (`encounter_id`) REFERENCES `encounter` (`encounter_id`),
    CONSTRAINT `invoice_insurer_id_fkey` FOREIGN KEY (`insurer_id`) REFERENCES `insurer` (`insurer_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `invoice_line` (
    `invoice_id` BIGINT NOT NULL,
    `position` SMALLINT NOT NULL,
    `description` LONGTEXT NOT NULL,
    `amount` DECIMAL(10,2) NOT NULL,
    PRIMARY KEY (`invoice_id`, `position`),
    CONSTRAINT `invoice_line_invoice_id_fkey` FOREIGN KEY (`invoice_id`) REFERENCES `invoice` (`invoice_id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE VIEW `waiting_room` AS
SELECT `a`.`appointment_id`, `p`.`given_name`, `p`.`family_name`, `a`.`starts_at`, `r`.`label` AS `room`
FROM `appointment` `a`
JOIN `patient` `p` ON `p`.`patient_id` = `a`.`patient_id`
LEFT JOIN `room` `r` ON `r`.`room_id` = `a`.`room_id`
WHERE `a`.`status` = 'arrived'
ORDER BY `a`.`starts_at`;
-- unsupported: “room.label” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “staff.email” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “physician.licence_number” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “insurer.name” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “allergy.substance” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “medication.name” becomes VARCHAR(192). A key of MySQL cannot hold longer values.
-- unsupported: “medication.strength” becomes VARCHAR(192). A key of MySQL cannot hold longer values.
-- unsupported: “medication.form” becomes VARCHAR(192). A key of MySQL cannot hold longer values.
