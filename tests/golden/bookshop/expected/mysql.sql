CREATE TABLE `customer` (
    `customer_id` BIGINT NOT NULL AUTO_INCREMENT,
    `email` VARCHAR(254) NOT NULL COMMENT 'Also the login of the online shop.',
    `full_name` LONGTEXT NOT NULL,
    `phone` LONGTEXT,
    `newsletter` TINYINT(1) NOT NULL DEFAULT false,
    `created_at` TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    PRIMARY KEY (`customer_id`),
    UNIQUE KEY `customer_email_key` (`email`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='Someone who buys from us, at the counter or online.';

CREATE TABLE `address` (
    `address_id` BIGINT NOT NULL AUTO_INCREMENT,
    `customer_id` BIGINT NOT NULL,
    `line1` LONGTEXT NOT NULL,
    `line2` LONGTEXT,
    `city` LONGTEXT NOT NULL,
    `postcode` VARCHAR(12) NOT NULL,
    `country` CHAR(2) NOT NULL,
    PRIMARY KEY (`address_id`),
    CONSTRAINT `address_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customer` (`customer_id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='Where orders of a customer are sent or billed to.';

CREATE TABLE `publisher` (
    `publisher_id` BIGINT NOT NULL AUTO_INCREMENT,
    `name` VARCHAR(255) NOT NULL,
    `website` LONGTEXT,
    PRIMARY KEY (`publisher_id`),
    UNIQUE KEY `publisher_name_key` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `author` (
    `author_id` BIGINT NOT NULL AUTO_INCREMENT,
    `sort_name` LONGTEXT NOT NULL,
    `display_name` LONGTEXT NOT NULL,
    `born` DATE,
    `died` DATE,
    PRIMARY KEY (`author_id`),
    CONSTRAINT `author_lifetime` CHECK (`died` IS NULL OR `born` IS NULL OR `died` >= `born`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `genre` (
    `genre_id` INT NOT NULL AUTO_INCREMENT,
    `parent_id` INT,
    `name` VARCHAR(255) NOT NULL,
    PRIMARY KEY (`genre_id`),
    UNIQUE KEY `genre_name_key` (`parent_id`, `name`),
    CONSTRAINT `genre_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `genre` (`genre_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='A tree: Fiction, below it Crime, below that Nordic noir.';

CREATE TABLE `book` (
    `book_id` BIGINT NOT NULL AUTO_INCREMENT,
    `publisher_id` BIGINT NOT NULL,
    `genre_id` INT,
    `title` LONGTEXT NOT NULL,
    `subtitle` LONGTEXT,
    `language` CHAR(2) NOT NULL DEFAULT 'en',
    `published_on` DATE,
    `description` LONGTEXT,
    PRIMARY KEY (`book_id`),
    CONSTRAINT `book_publisher_id_fkey` FOREIGN KEY (`publisher_id`) REFERENCES `publisher` (`publisher_id`),
    CONSTRAINT `book_genre_id_fkey` FOREIGN KEY (`genre_id`) REFERENCES `genre` (`genre_id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='A work, in whatever formats it can be had.';

CREATE TABLE `book_author` (
    `book_id` BIGINT NOT NULL,
    `author_id` BIGINT NOT NULL,
    `place` SMALLINT NOT NULL DEFAULT 1,
    `role` LONGTEXT NOT NULL DEFAULT ('author'),
    PRIMARY KEY (`book_id`, `author_id`),
    CONSTRAINT `book_author_book_id_fkey` FOREIGN KEY (`book_id`) REFERENCES `book` (`book_id`) ON DELETE CASCADE,
    CONSTRAINT `book_author_author_id_fkey` FOREIGN KEY (`author_id`) REFERENCES `author` (`author_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `edition` (
    `isbn` VARCHAR(255) NOT NULL,
    `book_id` BIGINT NOT NULL,
    `format` enum('hardcover','paperback','ebook','audiobook') NOT NULL,
    `pages` INT,
    `price` DECIMAL(10,2) NOT NULL COMMENT 'Including tax, in euro.',
    `available` TINYINT(1) NOT NULL DEFAULT true,
    PRIMARY KEY (`isbn`),
    CHECK (`price` >= 0),
    CONSTRAINT `edition_pages_positive` CHECK (`pages` > 0),
    CONSTRAINT `edition_book_id_fkey` FOREIGN KEY (`book_id`) REFERENCES `book` (`book_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='What stands on the shelf: one format of one book.';

CREATE TABLE `branch` (
    `branch_id` INT NOT NULL AUTO_INCREMENT,
    `name` LONGTEXT NOT NULL,
    `city` LONGTEXT NOT NULL,
    `opened_on` DATE NOT NULL,
    PRIMARY KEY (`branch_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `stock` (
    `branch_id` INT NOT NULL,
    `isbn` VARCHAR(255) NOT NULL,
    `quantity` INT NOT NULL DEFAULT 0,
    `reorder_at` INT NOT NULL DEFAULT 2,
    PRIMARY KEY (`branch_id`, `isbn`),
    CONSTRAINT `stock_quantity_not_negative` CHECK (`quantity` >= 0),
    CONSTRAINT `stock_branch_id_fkey` FOREIGN KEY (`branch_id`) REFERENCES `branch` (`branch_id`),
    CONSTRAINT `stock_isbn_fkey` FOREIGN KEY (`isbn`) REFERENCES `edition` (`isbn`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `purchase_order` (
    `order_id` BIGINT NOT NULL AUTO_INCREMENT,
    `customer_id` BIGINT NOT NULL,
    `ship_to` BIGINT,
    `branch_id` INT COMMENT 'Set when the books are fetched from a branch.',
    `status` enum('draft','placed','paid','packed','shipped','returned','cancelled') NOT NULL DEFAULT 'draft',
    `placed_at` TIMESTAMP(6) NULL,
    `note` LONGTEXT,
    PRIMARY KEY (`order_id`),
    CONSTRAINT `purchase_order_placed` CHECK (`status` = 'draft' OR `placed_at` IS NOT NULL),
    CONSTRAINT `purchase_order_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customer` (`customer_id`),
    CONSTRAINT `purchase_order_ship_to_fkey` FOREIGN KEY (`ship_to`) REFERENCES `address` (`address_id`),
    CONSTRAINT `purchase_order_branch_id_fkey` FOREIGN KEY (`branch_id`) REFERENCES `branch` (`branch_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `order_line` (
    `order_id` BIGINT NOT NULL,
    `line_no` SMALLINT NOT NULL,
    `isbn` VARCHAR(255) NOT NULL,
    `quantity` INT NOT NULL DEFAULT 1,
    `unit_price` DECIMAL(10,2) NOT NULL,
    PRIMARY KEY (`order_id`, `line_no`),
    CHECK (`unit_price` >= 0),
    CONSTRAINT `order_line_quantity_positive` CHECK (`quantity` > 0),
    CONSTRAINT `order_line_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `purchase_order` (`order_id`) ON DELETE CASCADE,
    CONSTRAINT `order_line_isbn_fkey` FOREIGN KEY (`isbn`) REFERENCES `edition` (`isbn`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `payment` (
    `payment_id` BIGINT NOT NULL AUTO_INCREMENT,
    `order_id` BIGINT NOT NULL,
    `amount` DECIMAL(10,2) NOT NULL,
    `method` LONGTEXT NOT NULL,
    `paid_at` TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    PRIMARY KEY (`payment_id`),
    CHECK (`amount` >= 0),
    CONSTRAINT `payment_method_known` CHECK (`method` IN ('cash', 'card', 'transfer', 'voucher')),
    CONSTRAINT `payment_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `purchase_order` (`order_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE `review` (
    `book_id` BIGINT NOT NULL,
    `customer_id` BIGINT NOT NULL,
    `rating` SMALLINT NOT NULL,
    `body` LONGTEXT,
    `written_at` TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    PRIMARY KEY (`book_id`, `customer_id`),
    CONSTRAINT `review_rating_range` CHECK (`rating` BETWEEN 1 AND 5),
    CONSTRAINT `review_book_id_fkey` FOREIGN KEY (`book_id`) REFERENCES `book` (`book_id`) ON DELETE CASCADE,
    CONSTRAINT `review_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customer` (`customer_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
-- unsupported: “publisher.name” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: “genre.name” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: The index “book.book_title_idx” is left out. MariaDB has no keys over expressions.
-- unsupported: “edition.isbn” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: The check “"isbn" ~ '^97[89][0-9]{10}$'” is left out. MySQL and MariaDB have nothing that means the same as “~”.
-- unsupported: “stock.isbn” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: The check “"isbn" ~ '^97[89][0-9]{10}$'” is left out. MySQL and MariaDB have nothing that means the same as “~”.
-- unsupported: The index “purchase_order.purchase_order_open_idx” is left out. MySQL has no indexes over some of the rows.
-- unsupported: “order_line.isbn” becomes VARCHAR(255). A key of MySQL cannot hold longer values.
-- unsupported: The check “"isbn" ~ '^97[89][0-9]{10}$'” is left out. MySQL and MariaDB have nothing that means the same as “~”.
-- unsupported: The view “public.bestseller” is left out. MySQL and MariaDB have nothing that means the same as “interval”.
