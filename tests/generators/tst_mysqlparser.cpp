#include "generators/dialects/mysql/parser.h"

#include <QtTest>

using namespace relvar;
using namespace relvar::mysql;

// How a script for MySQL is cut into statements, and what a statement says.
class MysqlParserTest : public QObject
{
    Q_OBJECT

private:
    static QStringList statements(const QByteArray &script)
    {
        QStringList all;
        Splitter splitter(script);
        for (Piece piece; splitter.next(piece);)
            if (piece.type != Piece::ClientCommand)
                all << StatementText(script, piece).whole();
        return all;
    }
    static syntax::Statement parsed(const QByteArray &script)
    {
        Splitter splitter(script);
        Piece piece;
        if (!splitter.next(piece))
            return syntax::Skipped{};
        const StatementText text(script, piece);
        return Parser(text).parse();
    }
    static QString wrong(const syntax::Statement &statement)
    {
        const auto *error = std::get_if<syntax::Wrong>(&statement);
        return error ? QString("%1: %2").arg(error->byte).arg(error->text) : QString();
    }
    static syntax::CreateTable table(const QByteArray &script)
    {
        const syntax::Statement statement = parsed(script);
        const auto *found = std::get_if<syntax::CreateTable>(&statement);
        return found ? *found : syntax::CreateTable();
    }

private slots:
    void scriptsAreCutAtTheirDelimiters_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &script, const QStringList &list) {
            QTest::newRow(name) << script << list;
        };
        row("plain", "SELECT 1; SELECT 2", {"SELECT 1", "SELECT 2"});
        row("empty", ";; \n ;", {});
        row("quotes", R"(SELECT ';', "a;""b", `c;``d`, 'e\';';SELECT 2;)",
            {R"(SELECT ';', "a;""b", `c;``d`, 'e\';')", "SELECT 2"});
        row("comments", "-- a;b\nSELECT 1 # c;d\n+ /* e;f */ 2;--\nSELECT 3--1;",
            {"SELECT 1 # c;d\n+ /* e;f */ 2", "SELECT 3--1"});
        row("conditional", "/*!40101 SET NAMES utf8 */;\n/*!50003 CREATE*/ /*!50017 VIEW*/ v;",
            {"SET NAMES utf8", "CREATE  VIEW v"});
        row("conditional of MariaDB", "CREATE TABLE t /*M!100301 (a int) */;",
            {"CREATE TABLE t  (a int)"});
        row("sandbox mode", "/*M!999999\\- enable the sandbox mode */ \nSELECT 1;", {"SELECT 1"});
        row("delimiter", "DELIMITER //\nSELECT 1; SELECT 2//\ndelimiter ;\nSELECT 3;",
            {"SELECT 1; SELECT 2", "SELECT 3"});
        row("delimiter after a word", "DELIMITER $$\nBEGIN SELECT 1; END$$\nSELECT 2 $$",
            {"BEGIN SELECT 1; END", "SELECT 2"});
        row("two semicolons", "DELIMITER ;;\nSELECT 1;SELECT 2;;\nDELIMITER ;\nSELECT 3;",
            {"SELECT 1;SELECT 2", "SELECT 3"});
        row("body without delimiter",
            "CREATE PROCEDURE p() BEGIN IF a THEN SELECT 1; END IF; CASE b WHEN 1 THEN SELECT 2;"
            " END CASE; END; SELECT 3;",
            {"CREATE PROCEDURE p() BEGIN IF a THEN SELECT 1; END IF; CASE b WHEN 1 THEN SELECT 2;"
             " END CASE; END",
             "SELECT 3"});
        row("body without end", "CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; SELECT 3;",
            {"CREATE PROCEDURE p() BEGIN SELECT 1", "SELECT 2", "SELECT 3"});
        row("use without semicolon", "use employees\nSELECT 1;", {"use employees", "SELECT 1"});
        row("names with digits", "SELECT 1e5, 0x1F, 2fa, x'1F', b'01', @a.b, @@c;",
            {"SELECT 1e5, 0x1F, 2fa, x'1F', b'01', @a.b, @@c"});
        row("byte order mark", "\xEF\xBB\xBFSELECT 1;", {"SELECT 1"});
        row("quotes of ANSI", "SET sql_mode='ANSI';CREATE TABLE \"a\\\" (b int);",
            {"SET sql_mode='ANSI'", "CREATE TABLE \"a\\\" (b int)"});
    }
    void scriptsAreCutAtTheirDelimiters()
    {
        QFETCH(QByteArray, script);
        QFETCH(QStringList, expected);
        QCOMPARE(statements(script), expected);
    }

    void placesCountCharacters()
    {
        const QByteArray script = "SELECT 1;\n\n  /* ä */ SELECT 'ö', x;";
        Splitter splitter(script);
        Piece piece;
        QVERIFY(splitter.next(piece));
        QVERIFY(splitter.next(piece));
        QCOMPARE(piece.place.line, 3);
        QCOMPARE(piece.place.column, 11);
        QCOMPARE(splitter.place(piece, piece.lexemes.last().from).column, 23);
    }

    void whatHasNoEndIsTold_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("at");
        QTest::newRow("quote") << QByteArray("SELECT 'a; SELECT 2;") << int(Piece::Unfinished) << 7;
        QTest::newRow("comment") << QByteArray("SELECT 1 /* a") << int(Piece::Unfinished) << 9;
        QTest::newRow("bracket") << QByteArray("SELECT (1; SELECT 2;") << int(Piece::Unbalanced)
                                 << 7;
        QTest::newRow("closing") << QByteArray("SELECT 1);") << int(Piece::Unbalanced) << 8;
    }
    void whatHasNoEndIsTold()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, type);
        QFETCH(int, at);
        Splitter splitter(script);
        Piece piece;
        QVERIFY(splitter.next(piece));
        QCOMPARE(int(piece.type), type);
        QCOMPARE(int(piece.errorAt), at);
    }

    void columnsAreRead_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("options");
        const auto row = [](const QByteArray &column, const char *type, const char *value = "",
                            const char *options = "") {
            QTest::newRow(column.constData())
                << column << QString(type) << QString(value) << QString(options);
        };
        row("INT (11) UNSIGNED ZEROFILL NOT NULL DEFAULT '0'", "int(11) unsigned zerofill", "'0'");
        row("enum('a','b;c''d') CHARACTER SET latin1 COLLATE latin1_bin", "enum('a','b;c''d')", "",
            "charset=latin1");
        row("decimal(10, 2) DEFAULT -1.5", "decimal(10,2)", "-1.5");
        row("double precision DEFAULT (1 + 2) COMMENT 'x'", "double precision", "(1 + 2)");
        row("timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)",
            "timestamp", "CURRENT_TIMESTAMP(3)", "on_update=CURRENT_TIMESTAMP(3)");
        row("national character varying(10) NULL DEFAULT NULL", "national character varying(10)");
        row("json DEFAULT (json_object('a', 1)) INVISIBLE", "json", "(json_object('a', 1))",
            "invisible=true");
        row("point NOT NULL /*!80003 SRID 4326 */", "point", "", "srid=4326");
        row("varchar(5) DEFAULT _utf8mb4'x' COLUMN_FORMAT fixed STORAGE disk", "varchar(5)",
            "_utf8mb4'x'", "column_format=fixed,storage=disk");
        row("bit(1) DEFAULT b'1'", "bit(1)", "b'1'");
        row("timestamp(6) GENERATED ALWAYS AS ROW START", "timestamp(6)", "",
            "system_time=row start");
        row("text ENCRYPTED=YES", "text", "", "encrypted=YES");
        row("uuid DEFAULT uuid()", "uuid", "uuid()");
    }
    void columnsAreRead()
    {
        QFETCH(QByteArray, column);
        QFETCH(QString, type);
        QFETCH(QString, value);
        QFETCH(QString, options);
        const QByteArray script = "CREATE TABLE t (c " + column + ", d int)";
        const syntax::Statement statement = parsed(script);
        QVERIFY2(wrong(statement).isEmpty(), qPrintable(wrong(statement)));
        const syntax::CreateTable made = table(script);
        QCOMPARE(made.columns.size(), 2);
        QCOMPARE(made.columns.first().type, type);
        QCOMPARE(made.columns.first().defaultValue, value);
        QStringList list;
        for (auto it = made.columns.first().options.cbegin();
             it != made.columns.first().options.cend(); ++it)
            list << it.key() + '=' + it.value();
        QCOMPARE(list.join(','), options);
    }

    void generatedColumnsAreRead()
    {
        const syntax::CreateTable made =
            table("CREATE TABLE t (a int AS (b + (1)) STORED NOT NULL UNIQUE KEY, c int GENERATED "
                  "ALWAYS AS (a) VIRTUAL COMMENT 'd', e int AS (a) PERSISTENT)");
        QCOMPARE(made.columns.size(), 3);
        QCOMPARE(made.columns[0].generationExpression, QString("b + (1)"));
        QCOMPARE(made.columns[0].generated, Generated::Stored);
        QVERIFY(made.columns[0].unique);
        QCOMPARE(made.columns[1].generated, Generated::Virtual);
        QCOMPARE(made.columns[1].comment, QString("d"));
        QCOMPARE(made.columns[2].generated, Generated::Stored);
    }

    void elementsAndOptionsOfTablesAreRead()
    {
        const syntax::CreateTable made = table(
            "CREATE TEMPORARY TABLE IF NOT EXISTS `d`.`t` (`a` int, b varchar(20), g point,"
            " CONSTRAINT pk PRIMARY KEY (a DESC) USING BTREE, UNIQUE KEY u (b(10), a) COMMENT 'x',"
            " KEY ((lower(b)), a) INVISIBLE, FULLTEXT f (b) WITH PARSER ngram, SPATIAL KEY s (g),"
            " CONSTRAINT k CHECK (a > 0) NOT ENFORCED,"
            " CONSTRAINT r FOREIGN KEY i (a) REFERENCES d.p (x) MATCH FULL ON DELETE SET NULL ON"
            " UPDATE NO ACTION, PERIOD FOR SYSTEM_TIME (m, n))"
            " ENGINE=InnoDB, AUTO_INCREMENT = 7 DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin"
            " ROW_FORMAT=COMPRESSED COMMENT='it''s' WITH SYSTEM VERSIONING"
            " PARTITION BY RANGE (a) (PARTITION p VALUES LESS THAN (1))");
        QCOMPARE(made.name.schema, QString("d"));
        QVERIFY(made.temporary && made.ifNotExists);
        QCOMPARE(made.columns.size(), 3);
        QCOMPARE(made.indexes.size(), 5);
        QCOMPARE(made.indexes[0].name, QString("pk"));
        QCOMPARE(made.indexes[0].parts[0].order, SortOrder::Descending);
        QCOMPARE(made.indexes[1].parts[0].length, QString("10"));
        QCOMPARE(made.indexes[2].parts[0].expression, QString("(lower(b))"));
        QCOMPARE(made.indexes[2].options.value("invisible"), QString("true"));
        QCOMPARE(made.indexes[3].options.value("parser"), QString("ngram"));
        QCOMPARE(made.checks.size(), 1);
        QVERIFY(!made.checks[0].enforced);
        QCOMPARE(made.foreignKeys.size(), 1);
        QCOMPARE(made.foreignKeys[0].name, QString("r"));
        QCOMPARE(made.foreignKeys[0].onDelete, ReferentialAction::SetNull);
        QCOMPARE(made.settings.options.value("engine"), QString("InnoDB"));
        QCOMPARE(made.settings.options.value("auto_increment"), QString("7"));
        QCOMPARE(made.settings.options.value("collation"), QString("utf8mb4_bin"));
        QCOMPARE(made.settings.options.value("row_format"), QString("COMPRESSED"));
        QCOMPARE(made.settings.options.value("period.SYSTEM_TIME"), QString("(m, n)"));
        QCOMPARE(made.settings.options.value("partition"),
                 QString("PARTITION BY RANGE (a) (PARTITION p VALUES LESS THAN (1))"));
        QCOMPARE(made.settings.comment.value_or(QString()), QString("it's"));
    }

    void statementsAreAccepted_data()
    {
        QTest::addColumn<QByteArray>("script");
        for (const char *script :
             {"ALTER TABLE t ADD COLUMN (a int, b int), DROP PRIMARY KEY, ADD PRIMARY KEY (a)",
              "ALTER TABLE t ADD a int FIRST, MODIFY b int AFTER a, CHANGE c d int NOT NULL",
              "ALTER TABLE t ALTER a SET DEFAULT 1, ALTER COLUMN b DROP DEFAULT, ALTER INDEX i "
              "INVISIBLE",
              "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u (b) ON DELETE CASCADE,"
              " DROP FOREIGN KEY g, DROP INDEX i, RENAME KEY x TO y, RENAME COLUMN a TO b",
              "ALTER TABLE t ENGINE=InnoDB ROW_FORMAT=DYNAMIC, COMMENT='x', AUTO_INCREMENT=3",
              "ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci",
              "ALTER TABLE t ADD PARTITION (PARTITION p VALUES LESS THAN (1)), ALGORITHM=INPLACE",
              "ALTER TABLE t REMOVE PARTITIONING",
              "ALTER TABLE t RENAME TO u",
              "ALTER TABLE t DISABLE KEYS",
              "ALTER TABLE t ORDER BY a, b DESC",
              "CREATE UNIQUE INDEX i USING BTREE ON t (a(10) DESC) COMMENT 'x' ALGORITHM=INPLACE",
              "CREATE TABLE t LIKE u",
              "CREATE TABLE t (LIKE u)",
              "CREATE TABLE t SELECT 1 AS a",
              "CREATE TABLE t (a int) ENGINE=MyISAM AS SELECT 1 AS a",
              "CREATE ALGORITHM=MERGE DEFINER=`a`@`%` SQL SECURITY INVOKER VIEW v (a, b) AS SELECT "
              "1, 2 WITH LOCAL CHECK OPTION",
              "CREATE DEFINER=CURRENT_USER() TRIGGER t BEFORE INSERT ON u FOR EACH ROW FOLLOWS v "
              "SET NEW.a = 1",
              "CREATE FUNCTION f(a int, b varchar(10) CHARSET utf8) RETURNS char(3) CHARSET utf8 "
              "DETERMINISTIC READS SQL DATA SQL SECURITY INVOKER COMMENT 'x' RETURN 'abc'",
              "CREATE PROCEDURE p(IN a int, OUT b decimal(10,2), INOUT c enum('x','y')) SET b = 1",
              "CREATE EVENT e ON SCHEDULE EVERY 1 DAY STARTS '2020-01-01' DO DELETE FROM t",
              "CREATE DATABASE d DEFAULT CHARACTER SET = utf8mb4 COLLATE utf8mb4_bin",
              "CREATE DATABASE /*!32312 IF NOT EXISTS*/ `d` /*!40100 DEFAULT CHARACTER SET utf8mb4 "
              "*/ "
              "/*!80016 DEFAULT ENCRYPTION='N' */",
              "CREATE OR REPLACE SEQUENCE s START WITH 5 INCREMENT BY 2 NO MAXVALUE NOCACHE CYCLE",
              "CREATE USER IF NOT EXISTS 'a'@'%' IDENTIFIED BY 'x' REQUIRE SSL",
              "CREATE USER a@localhost IDENTIFIED WITH mysql_native_password BY 'x', b ACCOUNT "
              "LOCK",
              "CREATE ROLE r, s",
              "GRANT r, s TO 'a'@'%' WITH ADMIN OPTION",
              "GRANT SELECT (a, b), INSERT ON d.t TO 'a'@'%', b WITH GRANT OPTION",
              "GRANT ALL PRIVILEGES ON *.* TO root@localhost IDENTIFIED BY 'x' WITH GRANT OPTION",
              "GRANT EXECUTE ON PROCEDURE d.p TO a",
              "REVOKE ALL ON `d`.* FROM a",
              "REVOKE ALL PRIVILEGES, GRANT OPTION FROM a",
              "RENAME TABLE a TO b, c TO d.e",
              "DROP TABLE IF EXISTS a, b.c CASCADE",
              "DROP INDEX i ON t ALGORITHM=INPLACE",
              "DROP USER 'a'@'%'",
              "SET NAMES utf8",
              "LOCK TABLES t WRITE",
              "ALTER USER a IDENTIFIED BY 'x'",
              "CREATE TABLE t (key_ int, `order` int)"})
            QTest::newRow(script) << QByteArray(script);
    }
    void statementsAreAccepted()
    {
        QFETCH(QByteArray, script);
        const QString error = wrong(parsed(script));
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void errorsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("byte");
        QTest::newRow("no type") << QByteArray("CREATE TABLE t (a, b int)") << 17;
        QTest::newRow("two commas") << QByteArray("CREATE TABLE t (a int,, b int)") << 22;
        QTest::newRow("unknown word") << QByteArray("CREATE TABLE t (a int NOTT NULL)") << 22;
        QTest::newRow("unknown option") << QByteArray("CREATE TABLE t (a int) FOO BAR") << 23;
        QTest::newRow("unknown word added")
            << QByteArray("ALTER TABLE t ADD a int NOTT NULL") << 24;
        QTest::newRow("no name") << QByteArray("CREATE TABLE (a int)") << 13;
        QTest::newRow("no statement") << QByteArray("HELLO world") << 0;
        QTest::newRow("early end") << QByteArray("ALTER TABLE t ADD COLUMN") << 24;
        QTest::newRow("more than expected") << QByteArray("DROP TABLE a b") << 13;
        QTest::newRow("half a key") << QByteArray("ALTER TABLE t ADD FOREIGN KEY (a)") << 33;
    }
    void errorsNameTheirPlace()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, byte);
        const syntax::Statement statement = parsed(script);
        const auto *error = std::get_if<syntax::Wrong>(&statement);
        QVERIFY(error);
        QVERIFY(!error->text.isEmpty());
        QCOMPARE(int(error->byte), byte);
    }

    // Whatever is cut off or doubled: a sentence, never more than the time of its bytes.
    void damagedStatementsAreSurvived()
    {
        const QByteArray script =
            "CREATE TABLE `t` (`a` int(11) DEFAULT (1), CONSTRAINT c FOREIGN KEY (a) REFERENCES u "
            "(b) ON DELETE SET NULL, KEY k ((a + 1) DESC)) ENGINE=x; /*!50003 CREATE*/ "
            "DEFINER=`a`@`b` TRIGGER x BEFORE INSERT ON t FOR EACH ROW BEGIN SET @a = 'x'; END;"
            "GRANT SELECT (a) ON d.* TO 'a'@'%' IDENTIFIED BY 'x' WITH GRANT OPTION;"
            "CREATE USER a IDENTIFIED WITH x BY 'y' REQUIRE SSL; ALTER TABLE t ADD (a int, b set("
            "'x')), ALTER INDEX i INVISIBLE, CONVERT TO CHARACTER SET x;";
        for (qsizetype size = 0; size <= script.size(); ++size) {
            QByteArray damaged = script.left(size);
            for (int variant = 0; variant < 3; ++variant) {
                if (variant == 1)
                    damaged = script.mid(size);
                else if (variant == 2)
                    damaged = script.left(size) + script.mid(size + 3);
                Splitter splitter(damaged);
                int count = 0;
                for (Piece piece; splitter.next(piece); ++count) {
                    const StatementText text(damaged, piece);
                    Parser(text).parse();
                }
                QVERIFY(count < 64);
            }
        }
    }
};

QTEST_GUILESS_MAIN(MysqlParserTest)
#include "tst_mysqlparser.moc"
