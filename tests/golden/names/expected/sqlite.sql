CREATE TABLE "Order ""lines""" (
    ID INTEGER CONSTRAINT "primary" PRIMARY KEY,
    user TEXT NOT NULL,
    "order" TEXT NOT NULL DEFAULT 'it''s',
    "🦉" TEXT,
    "Größe" NUMERIC(10,2),
    "a.b" TEXT,
    a_very_long_column_name_that_has_exactly_sixty_three_bytes_1234 INTEGER,
    "x$y" INTEGER,
    "9lives" INTEGER,
    "table" INTEGER DEFAULT 5,
    CONSTRAINT "unique" UNIQUE (user, "order"),
    CHECK ("order" IN ('new', 'it''s', 'back\slash', '', 'größe', '🦉')),
    CONSTRAINT "Größe > 0" CHECK ("Größe" > 0 AND "user" <> 'a"b')
);

CREATE TABLE "from" ( /* It's a "comment" with \ and
a line break, a $tag$ and ; and 🦉 */
    "where" INTEGER NOT NULL, -- -- not a comment
    "group" TEXT NOT NULL,
    CONSTRAINT from_where_fkey FOREIGN KEY ("where") REFERENCES "Order ""lines""" (ID) ON DELETE SET DEFAULT ON UPDATE CASCADE
);

CREATE INDEX "Index; DROP TABLE x" ON "Order ""lines""" ("🦉" DESC, lower("🦉"));
-- unsupported: The check “user !~ '\$'” is left out. SQLite says: unrecognized token: "!".
-- unsupported: The default of “from.group” is left out. SQLite says: near "'a\nb\\c'": syntax error.
-- unsupported: The view “select.View” is left out. SQLite says: view "View" cannot reference objects in database select.
-- unsupported: SQLite has no such kind of object: Schema “Sales & <b>Co</b>” is left out.
-- unsupported: SQLite has no such kind of object: Schema “a"b” is left out.
-- unsupported: SQLite has no such kind of object: Schema “select” is left out.
-- unsupported: SQLite has no such kind of object: Sequence “select.Seq 1” is left out.
-- unsupported: SQLite has no such kind of object: Routine “select.do it” is left out.
