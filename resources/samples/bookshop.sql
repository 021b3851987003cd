-- A bookshop that sells over the counter and online.

CREATE TYPE order_status AS ENUM ('draft', 'placed', 'paid', 'packed', 'shipped', 'returned', 'cancelled');
COMMENT ON TYPE order_status IS 'Where an order stands on its way to the customer.';

CREATE TYPE book_format AS ENUM ('hardcover', 'paperback', 'ebook', 'audiobook');

CREATE DOMAIN money_amount AS numeric(10, 2)
    CONSTRAINT money_amount_not_negative CHECK (VALUE >= 0);

CREATE DOMAIN isbn13 AS text
    CONSTRAINT isbn13_digits CHECK (VALUE ~ '^97[89][0-9]{10}$');

CREATE TABLE customer (
    customer_id bigint GENERATED ALWAYS AS IDENTITY,
    email varchar(254) NOT NULL,
    full_name text NOT NULL,
    phone text,
    newsletter boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT customer_pkey PRIMARY KEY (customer_id),
    CONSTRAINT customer_email_key UNIQUE (email)
);
COMMENT ON TABLE customer IS 'Someone who buys from us, at the counter or online.';
COMMENT ON COLUMN customer.email IS 'Also the login of the online shop.';

CREATE TABLE address (
    address_id bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    line1 text NOT NULL,
    line2 text,
    city text NOT NULL,
    postcode varchar(12) NOT NULL,
    country char(2) NOT NULL,
    CONSTRAINT address_pkey PRIMARY KEY (address_id),
    CONSTRAINT address_customer_id_fkey FOREIGN KEY (customer_id)
        REFERENCES customer (customer_id) ON DELETE CASCADE
);
COMMENT ON TABLE address IS 'Where orders of a customer are sent or billed to.';

CREATE TABLE publisher (
    publisher_id bigint GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    website text,
    CONSTRAINT publisher_pkey PRIMARY KEY (publisher_id),
    CONSTRAINT publisher_name_key UNIQUE (name)
);

CREATE TABLE author (
    author_id bigint GENERATED ALWAYS AS IDENTITY,
    sort_name text NOT NULL,
    display_name text NOT NULL,
    born date,
    died date,
    CONSTRAINT author_pkey PRIMARY KEY (author_id),
    CONSTRAINT author_lifetime CHECK (died IS NULL OR born IS NULL OR died >= born)
);

CREATE TABLE genre (
    genre_id integer GENERATED ALWAYS AS IDENTITY,
    parent_id integer,
    name text NOT NULL,
    CONSTRAINT genre_pkey PRIMARY KEY (genre_id),
    CONSTRAINT genre_name_key UNIQUE (parent_id, name),
    CONSTRAINT genre_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES genre (genre_id)
);
COMMENT ON TABLE genre IS 'A tree: Fiction, below it Crime, below that Nordic noir.';

CREATE TABLE book (
    book_id bigint GENERATED ALWAYS AS IDENTITY,
    publisher_id bigint NOT NULL,
    genre_id integer,
    title text NOT NULL,
    subtitle text,
    language char(2) DEFAULT 'en' NOT NULL,
    published_on date,
    description text,
    CONSTRAINT book_pkey PRIMARY KEY (book_id),
    CONSTRAINT book_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES publisher (publisher_id),
    CONSTRAINT book_genre_id_fkey FOREIGN KEY (genre_id) REFERENCES genre (genre_id) ON DELETE SET NULL
);
COMMENT ON TABLE book IS 'A work, in whatever formats it can be had.';

CREATE INDEX book_title_idx ON book (lower(title));

CREATE TABLE book_author (
    book_id bigint NOT NULL,
    author_id bigint NOT NULL,
    place smallint DEFAULT 1 NOT NULL,
    role text DEFAULT 'author' NOT NULL,
    CONSTRAINT book_author_pkey PRIMARY KEY (book_id, author_id),
    CONSTRAINT book_author_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (book_id) ON DELETE CASCADE,
    CONSTRAINT book_author_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (author_id)
);

CREATE TABLE edition (
    isbn isbn13 NOT NULL,
    book_id bigint NOT NULL,
    format book_format NOT NULL,
    pages integer,
    price money_amount NOT NULL,
    available boolean DEFAULT true NOT NULL,
    CONSTRAINT edition_pkey PRIMARY KEY (isbn),
    CONSTRAINT edition_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (book_id),
    CONSTRAINT edition_pages_positive CHECK (pages > 0)
);
COMMENT ON TABLE edition IS 'What stands on the shelf: one format of one book.';
COMMENT ON COLUMN edition.price IS 'Including tax, in euro.';

CREATE TABLE branch (
    branch_id integer GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    city text NOT NULL,
    opened_on date NOT NULL,
    CONSTRAINT branch_pkey PRIMARY KEY (branch_id)
);

CREATE TABLE stock (
    branch_id integer NOT NULL,
    isbn isbn13 NOT NULL,
    quantity integer DEFAULT 0 NOT NULL,
    reorder_at integer DEFAULT 2 NOT NULL,
    CONSTRAINT stock_pkey PRIMARY KEY (branch_id, isbn),
    CONSTRAINT stock_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES branch (branch_id),
    CONSTRAINT stock_isbn_fkey FOREIGN KEY (isbn) REFERENCES edition (isbn),
    CONSTRAINT stock_quantity_not_negative CHECK (quantity >= 0)
);

CREATE TABLE purchase_order (
    order_id bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    ship_to bigint,
    branch_id integer,
    status order_status DEFAULT 'draft' NOT NULL,
    placed_at timestamptz,
    note text,
    CONSTRAINT purchase_order_pkey PRIMARY KEY (order_id),
    CONSTRAINT purchase_order_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
    CONSTRAINT purchase_order_ship_to_fkey FOREIGN KEY (ship_to) REFERENCES address (address_id),
    CONSTRAINT purchase_order_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES branch (branch_id),
    CONSTRAINT purchase_order_placed CHECK (status = 'draft' OR placed_at IS NOT NULL)
);
COMMENT ON COLUMN purchase_order.branch_id IS 'Set when the books are fetched from a branch.';

CREATE INDEX purchase_order_open_idx ON purchase_order (placed_at)
    WHERE status IN ('placed', 'paid', 'packed');

CREATE TABLE order_line (
    order_id bigint NOT NULL,
    line_no smallint NOT NULL,
    isbn isbn13 NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    unit_price money_amount NOT NULL,
    CONSTRAINT order_line_pkey PRIMARY KEY (order_id, line_no),
    CONSTRAINT order_line_order_id_fkey FOREIGN KEY (order_id)
        REFERENCES purchase_order (order_id) ON DELETE CASCADE,
    CONSTRAINT order_line_isbn_fkey FOREIGN KEY (isbn) REFERENCES edition (isbn),
    CONSTRAINT order_line_quantity_positive CHECK (quantity > 0)
);

CREATE TABLE payment (
    payment_id bigint GENERATED ALWAYS AS IDENTITY,
    order_id bigint NOT NULL,
    amount money_amount NOT NULL,
    method text NOT NULL,
    paid_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT payment_pkey PRIMARY KEY (payment_id),
    CONSTRAINT payment_order_id_fkey FOREIGN KEY (order_id) REFERENCES purchase_order (order_id),
    CONSTRAINT payment_method_known CHECK (method IN ('cash', 'card', 'transfer', 'voucher'))
);

CREATE TABLE review (
    book_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    rating smallint NOT NULL,
    body text,
    written_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT review_pkey PRIMARY KEY (book_id, customer_id),
    CONSTRAINT review_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (book_id) ON DELETE CASCADE,
    CONSTRAINT review_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
    CONSTRAINT review_rating_range CHECK (rating BETWEEN 1 AND 5)
);

CREATE VIEW bestseller AS
SELECT e.book_id, b.title, sum(l.quantity) AS sold
FROM order_line l
JOIN edition e ON e.isbn = l.isbn
JOIN book b ON b.book_id = e.book_id
JOIN purchase_order o ON o.order_id = l.order_id
WHERE o.placed_at > now() - interval '30 days'
GROUP BY e.book_id, b.title;
COMMENT ON VIEW bestseller IS 'Copies sold in the last thirty days.';
