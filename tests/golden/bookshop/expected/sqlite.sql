CREATE TABLE customer ( -- Someone who buys from us, at the counter or online.
    customer_id INTEGER CONSTRAINT customer_pkey PRIMARY KEY,
    email TEXT NOT NULL, -- Also the login of the online shop.
    full_name TEXT NOT NULL,
    phone TEXT,
    newsletter INTEGER NOT NULL DEFAULT false,
    created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT customer_email_key UNIQUE (email),
    CHECK (length(email) <= 254)
);

CREATE TABLE address ( -- Where orders of a customer are sent or billed to.
    address_id INTEGER CONSTRAINT address_pkey PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    line1 TEXT NOT NULL,
    line2 TEXT,
    city TEXT NOT NULL,
    postcode TEXT NOT NULL,
    country TEXT NOT NULL,
    CHECK (length(postcode) <= 12),
    CHECK (length(country) <= 2),
    CONSTRAINT address_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (customer_id) ON DELETE CASCADE
);

CREATE TABLE publisher (
    publisher_id INTEGER CONSTRAINT publisher_pkey PRIMARY KEY,
    name TEXT NOT NULL,
    website TEXT,
    CONSTRAINT publisher_name_key UNIQUE (name)
);

CREATE TABLE author (
    author_id INTEGER CONSTRAINT author_pkey PRIMARY KEY,
    sort_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    born TEXT,
    died TEXT,
    CONSTRAINT author_lifetime CHECK (died IS NULL OR born IS NULL OR died >= born)
);

CREATE TABLE genre ( -- A tree: Fiction, below it Crime, below that Nordic noir.
    genre_id INTEGER CONSTRAINT genre_pkey PRIMARY KEY,
    parent_id INTEGER,
    name TEXT NOT NULL,
    CONSTRAINT genre_name_key UNIQUE (parent_id, name),
    CONSTRAINT genre_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES genre (genre_id)
);

CREATE TABLE book ( -- A work, in whatever formats it can be had.
    book_id INTEGER CONSTRAINT book_pkey PRIMARY KEY,
    publisher_id INTEGER NOT NULL,
    genre_id INTEGER,
    title TEXT NOT NULL,
    subtitle TEXT,
    language TEXT NOT NULL DEFAULT 'en',
    published_on TEXT,
    description TEXT,
    CHECK (length(language) <= 2),
    CONSTRAINT book_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES publisher (publisher_id),
    CONSTRAINT book_genre_id_fkey FOREIGN KEY (genre_id) REFERENCES genre (genre_id) ON DELETE SET NULL
);

CREATE TABLE book_author (
    book_id INTEGER NOT NULL,
    author_id INTEGER NOT NULL,
    place INTEGER NOT NULL DEFAULT 1,
    role TEXT NOT NULL DEFAULT 'author',
    CONSTRAINT book_author_pkey PRIMARY KEY (book_id, author_id),
    CONSTRAINT book_author_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (book_id) ON DELETE CASCADE,
    CONSTRAINT book_author_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (author_id)
);

CREATE TABLE edition ( -- What stands on the shelf: one format of one book.
    isbn TEXT CONSTRAINT edition_pkey PRIMARY KEY NOT NULL,
    book_id INTEGER NOT NULL,
    format TEXT NOT NULL,
    pages INTEGER,
    price NUMERIC(10,2) NOT NULL, -- Including tax, in euro.
    available INTEGER NOT NULL DEFAULT true,
    CHECK (format IN ('hardcover', 'paperback', 'ebook', 'audiobook')),
    CHECK (price >= 0),
    CONSTRAINT edition_pages_positive CHECK (pages > 0),
    CONSTRAINT edition_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (book_id)
);

CREATE TABLE branch (
    branch_id INTEGER CONSTRAINT branch_pkey PRIMARY KEY,
    name TEXT NOT NULL,
    city TEXT NOT NULL,
    opened_on TEXT NOT NULL
);

CREATE TABLE stock (
    branch_id INTEGER NOT NULL,
    isbn TEXT NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 0,
    reorder_at INTEGER NOT NULL DEFAULT 2,
    CONSTRAINT stock_pkey PRIMARY KEY (branch_id, isbn),
    CONSTRAINT stock_quantity_not_negative CHECK (quantity >= 0),
    CONSTRAINT stock_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES branch (branch_id),
    CONSTRAINT stock_isbn_fkey FOREIGN KEY (isbn) REFERENCES edition (isbn)
);

CREATE TABLE purchase_order (
    order_id INTEGER CONSTRAINT purchase_order_pkey PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    ship_to INTEGER,
    branch_id INTEGER, -- Set when the books are fetched from a branch.
    status TEXT NOT NULL DEFAULT 'draft',
    placed_at TEXT,
    note TEXT,
    CHECK (status IN ('draft', 'placed', 'paid', 'packed', 'shipped', 'returned', 'cancelled')),
    CONSTRAINT purchase_order_placed CHECK (status = 'draft' OR placed_at IS NOT NULL),
    CONSTRAINT purchase_order_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
    CONSTRAINT purchase_order_ship_to_fkey FOREIGN KEY (ship_to) REFERENCES address (address_id),
    CONSTRAINT purchase_order_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES branch (branch_id)
);

CREATE TABLE order_line (
    order_id INTEGER NOT NULL,
    line_no INTEGER NOT NULL,
    isbn TEXT NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 1,
    unit_price NUMERIC(10,2) NOT NULL,
    CONSTRAINT order_line_pkey PRIMARY KEY (order_id, line_no),
    CHECK (unit_price >= 0),
    CONSTRAINT order_line_quantity_positive CHECK (quantity > 0),
    CONSTRAINT order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES purchase_order (order_id) ON DELETE CASCADE,
    CONSTRAINT order_line_isbn_fkey FOREIGN KEY (isbn) REFERENCES edition (isbn)
);

CREATE TABLE payment (
    payment_id INTEGER CONSTRAINT payment_pkey PRIMARY KEY,
    order_id INTEGER NOT NULL,
    amount NUMERIC(10,2) NOT NULL,
    method TEXT NOT NULL,
    paid_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CHECK (amount >= 0),
    CONSTRAINT payment_method_known CHECK (method IN ('cash', 'card', 'transfer', 'voucher')),
    CONSTRAINT payment_order_id_fkey FOREIGN KEY (order_id) REFERENCES purchase_order (order_id)
);

CREATE TABLE review (
    book_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    rating INTEGER NOT NULL,
    body TEXT,
    written_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT review_pkey PRIMARY KEY (book_id, customer_id),
    CONSTRAINT review_rating_range CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT review_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (book_id) ON DELETE CASCADE,
    CONSTRAINT review_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (customer_id)
);

CREATE INDEX book_title_idx ON book (lower(title));
CREATE INDEX purchase_order_open_idx ON purchase_order (placed_at) WHERE status IN ('placed', 'paid', 'packed');
-- unsupported: The check “isbn ~ '^97[89][0-9]{10}$'” is left out. SQLite says: near "~": syntax error.
-- unsupported: The check “isbn ~ '^97[89][0-9]{10}$'” is left out. SQLite says: near "~": syntax error.
-- unsupported: The check “isbn ~ '^97[89][0-9]{10}$'” is left out. SQLite says: near "~": syntax error.
-- unsupported: The view “public.bestseller” is left out. SQLite says: near "'30 days'": syntax error.
