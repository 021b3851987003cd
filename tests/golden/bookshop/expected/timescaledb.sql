CREATE TYPE public.order_status AS ENUM (
    'draft',
    'placed',
    'paid',
    'packed',
    'shipped',
    'returned',
    'cancelled'
);
COMMENT ON TYPE public.order_status IS 'Where an order stands on its way to the customer.';

CREATE TYPE public.book_format AS ENUM (
    'hardcover',
    'paperback',
    'ebook',
    'audiobook'
);

CREATE DOMAIN public.money_amount AS numeric(10,2)
    CONSTRAINT money_amount_not_negative CHECK (VALUE >= 0);

CREATE DOMAIN public.isbn13 AS text
    CONSTRAINT isbn13_digits CHECK (VALUE ~ '^97[89][0-9]{10}$');

CREATE TABLE public.customer (
    customer_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    email character varying(254) NOT NULL,
    full_name text NOT NULL,
    phone text,
    newsletter boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT customer_pkey PRIMARY KEY (customer_id),
    CONSTRAINT customer_email_key UNIQUE (email)
);
COMMENT ON TABLE public.customer IS 'Someone who buys from us, at the counter or online.';
COMMENT ON COLUMN public.customer.email IS 'Also the login of the online shop.';

CREATE TABLE public.address (
    address_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    customer_id bigint NOT NULL,
    line1 text NOT NULL,
    line2 text,
    city text NOT NULL,
    postcode character varying(12) NOT NULL,
    country character(2) NOT NULL,
    CONSTRAINT address_pkey PRIMARY KEY (address_id)
);
COMMENT ON TABLE public.address IS 'Where orders of a customer are sent or billed to.';

CREATE TABLE public.publisher (
    publisher_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    website text,
    CONSTRAINT publisher_pkey PRIMARY KEY (publisher_id),
    CONSTRAINT publisher_name_key UNIQUE (name)
);

CREATE TABLE public.author (
    author_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    sort_name text NOT NULL,
    display_name text NOT NULL,
    born date,
    died date,
    CONSTRAINT author_pkey PRIMARY KEY (author_id),
    CONSTRAINT author_lifetime CHECK (died IS NULL OR born IS NULL OR died >= born)
);

CREATE TABLE public.genre (
    genre_id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    parent_id integer,
    name text NOT NULL,
    CONSTRAINT genre_pkey PRIMARY KEY (genre_id),
    CONSTRAINT genre_name_key UNIQUE (parent_id, name)
);
COMMENT ON TABLE public.genre IS 'A tree: Fiction, below it Crime, below that Nordic noir.';

CREATE TABLE public.book (
    book_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    publisher_id bigint NOT NULL,
    genre_id integer,
    title text NOT NULL,
    subtitle text,
    language character(2) DEFAULT 'en' NOT NULL,
    published_on date,
    description text,
    CONSTRAINT book_pkey PRIMARY KEY (book_id)
);
COMMENT ON TABLE public.book IS 'A work, in whatever formats it can be had.';

CREATE TABLE public.book_author (
    book_id bigint NOT NULL,
    author_id bigint NOT NULL,
    place smallint DEFAULT 1 NOT NULL,
    role text DEFAULT 'author' NOT NULL,
    CONSTRAINT book_author_pkey PRIMARY KEY (book_id, author_id)
);

CREATE TABLE public.edition (
    isbn public.isbn13 NOT NULL,
    book_id bigint NOT NULL,
    format public.book_format NOT NULL,
    pages integer,
    price public.money_amount NOT NULL,
    available boolean DEFAULT true NOT NULL,
    CONSTRAINT edition_pkey PRIMARY KEY (isbn),
    CONSTRAINT edition_pages_positive CHECK (pages > 0)
);
COMMENT ON TABLE public.edition IS 'What stands on the shelf: one format of one book.';
COMMENT ON COLUMN public.edition.price IS 'Including tax, in euro.';

CREATE TABLE public.branch (
    branch_id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    city text NOT NULL,
    opened_on date NOT NULL,
    CONSTRAINT branch_pkey PRIMARY KEY (branch_id)
);

CREATE TABLE public.stock (
    branch_id integer NOT NULL,
    isbn public.isbn13 NOT NULL,
    quantity integer DEFAULT 0 NOT NULL,
    reorder_at integer DEFAULT 2 NOT NULL,
    CONSTRAINT stock_pkey PRIMARY KEY (branch_id, isbn),
    CONSTRAINT stock_quantity_not_negative CHECK (quantity >= 0)
);

CREATE TABLE public.purchase_order (
    order_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    customer_id bigint NOT NULL,
    ship_to bigint,
    branch_id integer,
    status public.order_status DEFAULT 'draft' NOT NULL,
    placed_at timestamp with time zone,
    note text,
    CONSTRAINT purchase_order_pkey PRIMARY KEY (order_id),
    CONSTRAINT purchase_order_placed CHECK (status = 'draft' OR placed_at IS NOT NULL)
);
COMMENT ON COLUMN public.purchase_order.branch_id IS 'Set when the books are fetched from a branch.';

CREATE TABLE public.order_line (
    order_id bigint NOT NULL,
    line_no smallint NOT NULL,
    isbn public.isbn13 NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    unit_price public.money_amount NOT NULL,
    CONSTRAINT order_line_pkey PRIMARY KEY (order_id, line_no),
    CONSTRAINT order_line_quantity_positive CHECK (quantity > 0)
);

CREATE TABLE public.payment (
    payment_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    order_id bigint NOT NULL,
    amount public.money_amount NOT NULL,
    method text NOT NULL,
    paid_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT payment_pkey PRIMARY KEY (payment_id),
    CONSTRAINT payment_method_known CHECK (method IN ('cash', 'card', 'transfer', 'voucher'))
);

CREATE TABLE public.review (
    book_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    rating smallint NOT NULL,
    body text,
    written_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT review_pkey PRIMARY KEY (book_id, customer_id),
    CONSTRAINT review_rating_range CHECK (rating BETWEEN 1 AND 5)
);

CREATE INDEX book_title_idx ON public.book (lower(title));
CREATE INDEX purchase_order_open_idx ON public.purchase_order (placed_at)
    WHERE status IN ('placed', 'paid', 'packed');

ALTER TABLE public.address
    ADD CONSTRAINT address_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer (customer_id) ON DELETE CASCADE;
ALTER TABLE public.genre
    ADD CONSTRAINT genre_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.genre (genre_id);
ALTER TABLE public.book
    ADD CONSTRAINT book_publisher_id_fkey FOREIGN KEY (publisher_id) REFERENCES public.publisher (publisher_id);
ALTER TABLE public.book
    ADD CONSTRAINT book_genre_id_fkey FOREIGN KEY (genre_id) REFERENCES public.genre (genre_id) ON DELETE SET NULL;
ALTER TABLE public.book_author
    ADD CONSTRAINT book_author_book_id_fkey FOREIGN KEY (book_id) REFERENCES public.book (book_id) ON DELETE CASCADE;
ALTER TABLE public.book_author
    ADD CONSTRAINT book_author_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.author (author_id);
ALTER TABLE public.edition
    ADD CONSTRAINT edition_book_id_fkey FOREIGN KEY (book_id) REFERENCES public.book (book_id);
ALTER TABLE public.stock
    ADD CONSTRAINT stock_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES public.branch (branch_id);
ALTER TABLE public.stock
    ADD CONSTRAINT stock_isbn_fkey FOREIGN KEY (isbn) REFERENCES public.edition (isbn);
ALTER TABLE public.purchase_order
    ADD CONSTRAINT purchase_order_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer (customer_id);
ALTER TABLE public.purchase_order
    ADD CONSTRAINT purchase_order_ship_to_fkey FOREIGN KEY (ship_to) REFERENCES public.address (address_id);
ALTER TABLE public.purchase_order
    ADD CONSTRAINT purchase_order_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES public.branch (branch_id);
ALTER TABLE public.order_line
    ADD CONSTRAINT order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.purchase_order (order_id) ON DELETE CASCADE;
ALTER TABLE public.order_line
    ADD CONSTRAINT order_line_isbn_fkey FOREIGN KEY (isbn) REFERENCES public.edition (isbn);
ALTER TABLE public.payment
    ADD CONSTRAINT payment_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.purchase_order (order_id);
ALTER TABLE public.review
    ADD CONSTRAINT review_book_id_fkey FOREIGN KEY (book_id) REFERENCES public.book (book_id) ON DELETE CASCADE;
ALTER TABLE public.review
    ADD CONSTRAINT review_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer (customer_id);

CREATE VIEW public.bestseller AS
SELECT e.book_id, b.title, sum(l.quantity) AS sold
FROM order_line l
JOIN edition e ON e.isbn = l.isbn
JOIN book b ON b.book_id = e.book_id
JOIN purchase_order o ON o.order_id = l.order_id
WHERE o.placed_at > now() - interval '30 days'
GROUP BY e.book_id, b.title;
COMMENT ON VIEW public.bestseller IS 'Copies sold in the last thirty days.';
