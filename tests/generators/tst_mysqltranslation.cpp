#include "generators/dialects/dialect.h"
#include "generators/dialects/mysql/translation.h"

#include <QtTest>

using namespace relvar;
using namespace relvar::mysql;

// What a design for PostgreSQL becomes in MySQL.
class MysqlTranslationTest : public QObject
{
    Q_OBJECT

private:
    static Script written(const QByteArray &sql)
    {
        const auto read = dialect(u"postgresql")->read(sql, Token());
        return read ? dialect(u"mysql")->createScript(read->model, DdlOptions(), Token())
                    : Script();
    }
    static QStringList reports(const Script &script)
    {
        QStringList texts;
        for (const Unsupported &one : script.unsupported)
            texts << one.text;
        return texts;
    }

private slots:
    void expressionsKeepTheirMeaning_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *foreign, const char *expected) {
            QTest::newRow(foreign) << QString(foreign) << QString(expected);
        };
        row("price >= 0 AND quantity < 5", "`price` >= 0 AND `quantity` < 5");
        row("\"Größe\" > 0 AND \"user\" <> 'a\"b'", "`Größe` > 0 AND `user` <> 'a\"b'");
        row("Name <> 'it''s \\ so'", "`name` <> 'it''s \\\\ so'");
        row("a = E'x\\ny'", "`a` = 'x\\ny'");
        row("status IN ('a'::text, 'b'::character varying)", "`status` IN ('a', 'b')");
        row("n::text = 'x'", "CAST(`n` AS CHAR) = 'x'");
        row("lower(t.a)::varchar(3)", "CAST(lower(`t`.`a`) AS CHAR(3))");
        row("CAST(n AS numeric(10, 2))", "CAST(`n` AS DECIMAL(10,2))");
        row("first || ' ' || coalesce(last || '!', '') = 'x'",
            "CONCAT(`first`, ' ', coalesce(CONCAT(`last`, '!'), '')) = 'x'");
        row("length (title) > 3", "char_length(`title`) > 3");
        row("extract(year FROM born) > 1900", "extract(year FROM `born`) > 1900");
        row("SELECT o.id AS \"rank\", count(*) FROM public.orders o -- all\nGROUP BY o.id",
            "SELECT `o`.`id` AS `rank`, count(*) FROM `orders` `o` GROUP BY `o`.`id`");
        row("SELECT lag(v) OVER w FROM b WINDOW w AS (PARTITION BY t ORDER BY at)",
            "SELECT lag(`v`) OVER `w` FROM `b` WINDOW `w` AS (PARTITION BY `t` ORDER BY `at`)");
        row("WITH x (a) AS (SELECT 1) SELECT a FROM x",
            "WITH `x` (`a`) AS (SELECT 1) SELECT `a` FROM `x`");
        row("CASE WHEN a IS NOT NULL THEN true ELSE false END",
            "CASE WHEN `a` IS NOT NULL THEN true ELSE false END");
        row("d > DATE '2000-01-01'", "`d` > DATE '2000-01-01'");
        for (const char *refused : {"a ~ '^x'",
                                    "a ILIKE 'x'",
                                    "data ->> 'a' = 'x'",
                                    "a / b > 1",
                                    "a ^ 2 > 1",
                                    "a IS DISTINCT FROM b",
                                    "app.ok(a)",
                                    "to_tsvector('x')",
                                    "a = ANY (ARRAY[1, 2])",
                                    "at < now() - interval '1 day'",
                                    "t AT TIME ZONE 'utc'",
                                    "a @> b",
                                    "a || b + 1 = 'x'",
                                    "x::jsonb",
                                    "$1 > 0",
                                    "a COLLATE \"C\" < 'b'",
                                    "SELECT DISTINCT ON (a) a FROM b",
                                    "SELECT count(*) FILTER (WHERE a) FROM b",
                                    "SELECT a FROM b ORDER BY a NULLS LAST",
                                    "concat(a, b)",
                                    "greatest(a, b)",
                                    "(SELECT 1",
                                    "user = 'x'",
                                    "substring(a from '[0-9]+')"})
            row(refused, "");
    }
    void expressionsKeepTheirMeaning()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, expected);
        const Translation made = translated(foreign, {"public"});
        QCOMPARE(made.text, expected);
        QCOMPARE(made.isRefused(), expected.isEmpty());
    }

    void columnsAreWrittenInTheWordsOfMysql_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("reported");
        const auto row = [](const char *column, const char *expected, int reported = 0) {
            QTest::newRow(column) << QByteArray(column) << QString(expected) << reported;
        };
        row("c text NOT NULL DEFAULT 'x'", "`c` LONGTEXT NOT NULL DEFAULT ('x')");
        row("c text UNIQUE", "`c` VARCHAR(255)", 1);
        row("c varchar(40) UNIQUE", "`c` VARCHAR(40)");
        row("c serial PRIMARY KEY", "`c` INT NOT NULL AUTO_INCREMENT");
        row("c serial", "`c` INT NOT NULL", 1);
        row("c timestamptz DEFAULT now()", "`c` TIMESTAMP(6) NULL DEFAULT CURRENT_TIMESTAMP(6)");
        row("c timestamp(3) DEFAULT CURRENT_TIMESTAMP", "`c` DATETIME(3) DEFAULT "
                                                        "CURRENT_TIMESTAMP(3)");
        row("c date DEFAULT CURRENT_DATE", "`c` DATE DEFAULT (CURRENT_DATE)");
        row("c date DEFAULT 'infinity'", "`c` DATE", 1);
        row("c boolean DEFAULT 'yes'", "`c` TINYINT(1) DEFAULT 1");
        row("c uuid DEFAULT gen_random_uuid()",
            "`c` BINARY(16) DEFAULT (UNHEX(REPLACE(UUID(), '-', '')))");
        row("c bytea DEFAULT '\\x00ff'", "`c` LONGBLOB DEFAULT (x'00ff')");
        row("c text[] DEFAULT '{}'", "`c` JSON DEFAULT ('[]')");
        row("c text[] DEFAULT '{a}'", "`c` JSON", 1);
        row("c numeric(3,-2)", "`c` DECIMAL(5,0)", 1);
        row("c int4range", "`c` LONGTEXT", 1);
        row("c text COLLATE \"C\"", "`c` LONGTEXT");
        row("c text COLLATE \"de_DE\"", "`c` LONGTEXT", 1);
        row("c text DEFAULT current_user", "`c` LONGTEXT", 1);
        row("c integer GENERATED ALWAYS AS (d * 2) STORED, d integer",
            "`c` INT GENERATED ALWAYS AS (`d` * 2) STORED");
        row("c jsonb PRIMARY KEY", "`c` JSON NOT NULL", 1);
    }
    void columnsAreWrittenInTheWordsOfMysql()
    {
        QFETCH(QByteArray, column);
        QFETCH(QString, expected);
        QFETCH(int, reported);
        const Script script = written("CREATE TABLE t (" + column + ");");
        const QString first = script.text.section('\n', 1, 1).trimmed();
        QCOMPARE(first.endsWith(',') ? first.chopped(1) : first, expected);
        QVERIFY2(script.unsupported.size() == reported, qPrintable(reports(script).join('\n')));
    }

    void namesOfConstraintsAreThoseOfADatabase()
    {
        const Script script = written("CREATE TABLE a (i int CONSTRAINT c CHECK (i > 0));"
                                      "CREATE TABLE b (i int CONSTRAINT c CHECK (i > 0));");
        QVERIFY2(script.text.contains("CONSTRAINT `c` CHECK"), qPrintable(script.text));
        QVERIFY2(script.text.contains("CONSTRAINT `b_c` CHECK"), qPrintable(script.text));
    }

    void rulesOfDomainsGoToTheColumn()
    {
        const Script script =
            written("CREATE DOMAIN positive AS integer DEFAULT 1 NOT NULL CHECK (VALUE > 0);"
                    "CREATE TABLE t (\"N n\" positive);");
        QVERIFY2(script.text.contains("`N n` INT NOT NULL DEFAULT 1,\n    CHECK (`N n` > 0)"),
                 qPrintable(script.text));
        QCOMPARE(reports(script), QStringList());
    }

    void viewsOfWhatIsMissingAreLeftOut()
    {
        const Script script = written("CREATE TABLE none ();"
                                      "CREATE VIEW a AS SELECT 1 AS one;"
                                      "CREATE VIEW b AS SELECT count(*) FROM none;"
                                      "CREATE VIEW c AS SELECT * FROM b;");
        QCOMPARE(script.text, QString("CREATE VIEW `a` AS\nSELECT 1 AS `one`;\n"));
        QCOMPARE(script.unsupported.size(), 3);
    }

    void foreignKeysThatMysqlCannotHaveAreTold()
    {
        const Script script = written(
            "CREATE TABLE p (i int PRIMARY KEY); CREATE TABLE c (i int NOT NULL REFERENCES p ON "
            "DELETE SET NULL, j int REFERENCES p ON DELETE CASCADE DEFERRABLE);");
        QVERIFY2(script.text.contains("FOREIGN KEY (`i`) REFERENCES `p` (`i`),"),
                 qPrintable(script.text));
        QVERIFY(script.text.contains("FOREIGN KEY (`j`) REFERENCES `p` (`i`) ON DELETE CASCADE"));
        QCOMPARE(script.unsupported.size(), 2);
    }

    void theDatabaseInUseStays()
    {
        const Script script = written("CREATE SCHEMA s; CREATE TABLE s.a (i int PRIMARY KEY);"
                                      "CREATE TABLE b (i int REFERENCES s.a);"
                                      "CREATE VIEW s.v AS SELECT i FROM b;");
        QVERIFY2(!script.text.contains("USE "), qPrintable(script.text));
        QVERIFY(script.text.contains("CREATE TABLE `s`.`a` ("));
        QVERIFY(script.text.contains("REFERENCES `s`.`a` (`i`)"));
        QVERIFY(script.text.contains("CREATE VIEW `s`.`v` AS\nSELECT `i` FROM `b`;"));
    }

    void inheritedColumnsComeFirst()
    {
        const Script script = written("CREATE TABLE p (a int, b int); CREATE TABLE q (c int);"
                                      "CREATE TABLE t (d int, b int NOT NULL) INHERITS (p, q);");
        QVERIFY2(script.text.contains("CREATE TABLE `t` (\n    `a` INT,\n    `b` INT NOT NULL,\n"
                                      "    `c` INT,\n    `d` INT\n)"),
                 qPrintable(script.text));
    }

    void namesHaveCharactersThatMysqlKnows()
    {
        const Script script = written("CREATE TABLE t (\"\xF0\x9F\xA6\x89\" int);");
        QVERIFY2(script.text.contains("`U+1F989` INT"), qPrintable(script.text));
        QCOMPARE(script.unsupported.size(), 1);
    }

    void foreignKeysBetweenTypesAreTold()
    {
        const Script script = written("CREATE TABLE p (i int PRIMARY KEY, t text UNIQUE);"
                                      "CREATE TABLE c (i bigint REFERENCES p, t varchar(9) "
                                      "REFERENCES p (t));");
        QVERIFY2(!script.text.contains("FOREIGN KEY (`i`)"), qPrintable(script.text));
        QVERIFY(script.text.contains("FOREIGN KEY (`t`)"));
    }

    // The length of a prefix of MySQL means nothing to the others.
    void lengthsOfPrefixesStayWithMysql()
    {
        const auto read = dialect(u"mysql")->read(
            "CREATE TABLE t (a varchar(20), KEY k (a(5)), UNIQUE KEY u (a(6)));", Token());
        QVERIFY(read.ok());
        for (const Dialect *one : dialects()) {
            const QString text = one->createScript(read->model, DdlOptions(), Token()).text;
            const bool own = one->traits().key == u"mysql";
            QCOMPARE(text.contains("(5)"), own);
            QCOMPARE(text.contains("(6)"), own);
        }
    }

    void scriptsAreKnownByTheirLooks_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("key");
        QTest::newRow("postgresql") << QByteArray("CREATE TABLE a (i int);") << "postgresql";
        QTest::newRow("mistake") << QByteArray("CREATE TABLE a (i int,);") << "postgresql";
        QTest::newRow("backticks") << QByteArray("CREATE TABLE `a` (`i` int);") << "mysql";
        QTest::newRow("engine") << QByteArray("CREATE TABLE a (i int) ENGINE=InnoDB;") << "mysql";
        QTest::newRow("with a mistake")
            << QByteArray("CREATE TABLE `a` (`i` int(11)) ENGINE=InnoDB;\nCREATE TABLE `b` (`i` "
                          "int) ENGINE=MyISAM;\nCREATE TABLE `c` (,);")
            << "mysql";
        QTest::newRow("sqlite") << QByteArray("PRAGMA foreign_keys = on;\nCREATE TABLE `a` (`i` "
                                              "INTEGER PRIMARY KEY AUTOINCREMENT);")
                                << "sqlite";
        QTest::newRow("words of MySQL as names")
            << QByteArray("CREATE TABLE a (engine int, auto_increment int);\n"
                          "UPDATE a SET engine = 1;")
            << "postgresql";
        QTest::newRow("backticks in a body")
            << QByteArray("CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT '`' $$;\n"
                          "CREATE TABLE a (i int);")
            << "postgresql";
    }
    void scriptsAreKnownByTheirLooks()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, key);
        const auto read = readUnknown(script, Token());
        QVERIFY(read.ok());
        QCOMPARE(dialectOf(read->model).traits().key, key);
    }

    void aScriptForMysqlIsReadOnce()
    {
        int last = 0;
        bool again = false;
        const Token token([&](int done, int) {
            again = again || done < last;
            last = done;
        });
        const auto read = readUnknown("SET NAMES utf8mb4;\n"
                                      "CREATE TABLE IF NOT EXISTS `a` (`i` int);\n",
                                      token);
        QVERIFY(read.ok());
        QCOMPARE(dialectOf(read->model).traits().key, u"mysql");
        QVERIFY(!again);
    }
};

QTEST_GUILESS_MAIN(MysqlTranslationTest)
#include "tst_mysqltranslation.moc"
