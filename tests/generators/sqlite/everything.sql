-- All that SQLite has words for.
PRAGMA user_version = 7;
CREATE TABLE country ( -- where people live
    code TEXT NOT NULL PRIMARY KEY COLLATE NOCASE, -- two letters
    -- as its people
    -- call it
    name TEXT CONSTRAINT has_name NOT NULL ON CONFLICT IGNORE CONSTRAINT one_name UNIQUE ON CONFLICT REPLACE,
    area REAL DEFAULT -1.5 CHECK (area <> 0),
    founded DATE DEFAULT (date('now')),
    "select" VARCHAR(10) DEFAULT 'it''s' NULL,
    flag BLOB DEFAULT x'00FF',
    note DEFAULT CURRENT_TIMESTAMP,
    [square name] "double precision" DEFAULT +3,
    `tick` NUMERIC(10, 2),
    CONSTRAINT sensible CHECK (area < 1e9 AND "select" NOT IN (')', ','))
) WITHOUT ROWID;
CREATE TABLE city (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    country TEXT NOT NULL REFERENCES country ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED,
    other TEXT CONSTRAINT other_fk REFERENCES country (code) MATCH FULL ON DELETE SET DEFAULT,
    mayor INTEGER REFERENCES person (id) ON DELETE RESTRICT NOT DEFERRABLE INITIALLY DEFERRED,
    lost INTEGER REFERENCES nowhere (id),
    population INT,
    density REAL GENERATED ALWAYS AS (population / 2.0) STORED,
    label TEXT AS (country || ' ' || id),
    UNIQUE (country COLLATE NOCASE DESC, other),
    FOREIGN KEY (mayor, country) REFERENCES pair (a, b)
);
CREATE TABLE person (id INTEGER PRIMARY KEY DESC, boss INTEGER REFERENCES person, name TEXT UNIQUE, b INT, UNIQUE (name, b), PRIMARY KEY (b) );
CREATE TABLE person (id INTEGER NOT NULL, boss INTEGER REFERENCES person, name TEXT UNIQUE, b INT, UNIQUE (name, b), PRIMARY KEY (id DESC) );
CREATE TABLE not_the_rowid (id INTEGER PRIMARY KEY DESC, x);
CREATE TABLE pair (a INTEGER, b TEXT, PRIMARY KEY (a, b) ON CONFLICT ABORT) STRICT, WITHOUT ROWID;
CREATE TABLE strict_one (id INTEGER PRIMARY KEY, t TEXT NOT NULL, v ANY, i INT) STRICT;
CREATE TABLE text_key (k TEXT PRIMARY KEY, "CaSe" TEXT) ;
CREATE TABLE late_key (a UNIQUE, k TEXT, PRIMARY KEY (k));
CREATE TABLE made AS SELECT 1 AS one, 'x' AS two;
ALTER TABLE made ADD COLUMN three TEXT DEFAULT 'three' REFERENCES country (code);
ALTER TABLE made RENAME COLUMN one TO uno;
ALTER TABLE text_key RENAME TO text_keys;
CREATE TABLE gone (x);
DROP TABLE gone;
CREATE INDEX city_population ON city (population DESC, country COLLATE RTRIM);
CREATE UNIQUE INDEX IF NOT EXISTS city_expression ON city (lower(country), population + 1 DESC) WHERE population > 0 AND other IS NOT NULL;
CREATE INDEX by_custom ON city (soundex_of_the_application(other) COLLATE application_order);
CREATE VIEW big_city (id, label) AS SELECT id, label FROM city WHERE population > 1000000;
CREATE VIEW "view of views" AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM big_city, n LIMIT 3;
CREATE TRIGGER city_touched AFTER UPDATE OF population, other ON city FOR EACH ROW WHEN old.population <> new.population
BEGIN
    UPDATE country SET area = CASE WHEN area > 0 THEN area ELSE 1 END WHERE code = new.country;
    SELECT RAISE(ABORT, 'no; end') WHERE new.population < 0; -- a remark; END;
END;
CREATE TRIGGER view_insert INSTEAD OF INSERT ON big_city BEGIN INSERT INTO city (id) VALUES (new.id); END;
CREATE TRIGGER view_update INSTEAD OF UPDATE OF label ON big_city BEGIN SELECT 1; END;
CREATE TRIGGER plain DELETE ON person BEGIN DELETE FROM city WHERE mayor = old.id; END;
CREATE TEMP TABLE session (k TEXT PRIMARY KEY, v);
CREATE TEMP VIEW session_view AS SELECT k FROM session;
CREATE TEMP TRIGGER session_trigger AFTER INSERT ON main.city BEGIN DELETE FROM session; END;
CREATE INDEX temp.session_v ON session (v);
CREATE VIRTUAL TABLE search USING fts5 (title, body, "from" UNINDEXED, tokenize = 'porter unicode61', prefix='2 3', content='city', content_rowid='id');
CREATE VIRTUAL TABLE old_search USING fts4 (title, body TEXT, tokenize=porter);
CREATE VIRTUAL TABLE boxes USING rtree (id, min_x, max_x, "min y", "max y", +label TEXT);
CREATE VIRTUAL TABLE whole_boxes USING rtree_i32 (id, a, b);
CREATE VIRTUAL TABLE foreign_module USING unknown_module (a, b);
INSERT INTO country (code, name) VALUES ('de', 'Deutschland; CREATE TABLE x (y);');
