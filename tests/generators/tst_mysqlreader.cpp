#include "generators/dialects/dialect.h"
#include "generators/dialects/mysql/reader.h"

#include <QtTest>

using namespace relvar;

// What a script says stands in the model, statement by statement, and is written back.
class MysqlReaderTest : public QObject
{
    Q_OBJECT

private:
    ImportResult m_read;

    void read(const QByteArray &sql)
    {
        const auto result = readMysql(sql, Token());
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().text));
        m_read = *result;
    }
    const Model &model() const { return m_read.model; }
    template<class T>
    const T *named(const QString &name) const
    {
        for (const T *one : model().all<T>())
            if (one->name == name)
                return one;
        return nullptr;
    }
    QStringList columns(const QString &table) const
    {
        QStringList names;
        if (const Table *found = named<Table>(table))
            for (const Column *one : model().childrenOf<Column>(found->id))
                names << one->name;
        return names;
    }
    QString status(int index) const
    {
        const char *words[] = {"imported", "kept", "refused", "skipped"};
        return words[m_read.statements.value(index).status];
    }
    static QString written(const Model &model)
    {
        return dialect(u"mysql")->createScript(model, DdlOptions(), Token()).text;
    }

private slots:
    void statementsAreReported_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QByteArray &sql, const QStringList &expected) {
            QTest::newRow(sql.left(60).constData()) << sql << expected;
        };
        row("CREATE TABLE a (i int); INSERT INTO a VALUES (1); SET NAMES utf8;",
            {"imported", "skipped", "skipped"});
        row("DELIMITER //\nCREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN SELECT 1; END//",
            {"skipped", "kept"});
        row("CREATE TABLE a (i int); CREATE TABLE a (i int); CREATE TABLE IF NOT EXISTS a (i int)",
            {"imported", "refused", "imported"});
        row("CREATE TABLE a (i int,,); CREATE TABLE b (i int)", {"refused", "imported"});
        row("CREATE INDEX x ON a (i); CREATE TABLE a (i int)", {"imported", "imported"});
        row("CREATE INDEX x ON a (i)", {"kept"});
        row("CREATE TABLE a (i int, FOREIGN KEY (i) REFERENCES b (i))", {"kept"});
        row("CREATE TABLE a (i int, FOREIGN KEY (i) REFERENCES b (i)); CREATE TABLE b (i int)",
            {"imported", "imported"});
        row("ALTER USER a IDENTIFIED BY 'secret'", {"skipped"});
        row("CREATE USER a IDENTIFIED BY 'secret'", {"imported"});
        row("GRANT ALL ON *.* TO a IDENTIFIED BY 'secret'", {"kept"});
        row("CREATE TABLE a (i int); ALTER TABLE a ADD PARTITION (PARTITION p VALUES IN (1))",
            {"imported", "kept"});
        row("DROP TABLE IF EXISTS a; CREATE VIEW v AS SELECT 1", {"skipped", "imported"});
        row("HELLO; CREATE TABLE a (i int) AS SELECT 1", {"refused", "kept"});
    }
    void statementsAreReported()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QStringList, expected);
        read(sql);
        QStringList actual;
        for (int i = 0; i < m_read.statements.size(); ++i)
            actual << status(i);
        QCOMPARE(actual, expected);
        for (const Statement *one : model().all<Statement>())
            QVERIFY(!one->text.contains("secret"));
    }

    void errorsHaveLineAndColumn()
    {
        read("CREATE TABLE a (i int);\n\nCREATE TABLE b (\n  i int,\n  j\n);");
        QCOMPARE(status(1), QString("refused"));
        QCOMPARE(m_read.statements[1].line, 6);
        QCOMPARE(m_read.statements[1].column, 1);
    }

    void alterationsAreFoldedIn()
    {
        read("CREATE TABLE t (a int, b int, c int, KEY k (b), UNIQUE (c));"
             "ALTER TABLE t ADD d int FIRST, ADD e int AFTER a, DROP COLUMN b,"
             " CHANGE c f bigint NOT NULL, RENAME INDEX c TO g, ADD PRIMARY KEY (a),"
             " ENGINE=MyISAM, COMMENT='x';"
             "ALTER TABLE t RENAME TO u; RENAME TABLE u TO v;");
        QCOMPARE(columns("v"), (QStringList{"d", "a", "e", "f"}));
        QCOMPARE(named<Column>("f")->type.text, QString("bigint"));
        QVERIFY(!named<Column>("a")->nullable);
        QVERIFY(!named<Index>("k")); // it had no other column
        QVERIFY(named<Key>("g"));
        const Table *table = named<Table>("v");
        QCOMPARE(table->options.value("mysql.engine"), QString("MyISAM"));
        QCOMPARE(table->comment, QString("x"));
    }

    void foreignKeysFollowRenames()
    {
        read("CREATE TABLE p (a int PRIMARY KEY); CREATE TABLE c (x int NOT NULL UNIQUE,"
             " FOREIGN KEY (x) REFERENCES p (a) ON DELETE CASCADE);"
             "ALTER TABLE p RENAME COLUMN a TO b; RENAME TABLE p TO q;");
        const Relationship *one = named<Relationship>("c_ibfk_1");
        QVERIFY(one);
        QCOMPARE(model().get<Table>(one->target)->name, QString("q"));
        QCOMPARE(model().get<Column>(one->pairs[0].referenced)->name, QString("b"));
        QCOMPARE(one->onDelete, ReferentialAction::Cascade);
        QCOMPARE(one->own.maximum, 1);
        QCOMPARE(one->other.minimum, 1);
    }

    void namesAreGivenAsTheServerWould()
    {
        read("CREATE TABLE t (a int UNIQUE, b int, UNIQUE (a, b), KEY (b), CHECK (a > 0),"
             " KEY ((a + b)))");
        QStringList names;
        for (const Key *one : model().all<Key>())
            names << one->name;
        for (const Index *one : model().all<Index>())
            names << one->name;
        for (const Check *one : model().all<Check>())
            names << one->name;
        QCOMPARE(names, (QStringList{"a", "a_2", "b", "functional_index", "t_chk_1"}));
    }

    // What was read is written so that it reads the same.
    void whatIsReadIsWritten_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QByteArray &sql, const QStringList &parts) {
            QTest::newRow(name) << sql << parts;
        };
        row("columns",
            "CREATE TABLE `a``b` (`i` int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT "
            "'it\\'s\\n\\\\', s set('x','y') CHARACTER SET latin1 DEFAULT 'x', t timestamp NULL "
            "DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP, g int AS (i + 1) STORED, h int "
            "INVISIBLE) ENGINE=InnoDB AUTO_INCREMENT=7 CHARSET=utf8mb4 ROW_FORMAT=DYNAMIC",
            {"CREATE TABLE `a``b` (",
             "`i` int unsigned NOT NULL AUTO_INCREMENT COMMENT 'it''s\\n\\\\'",
             "`s` set('x','y') CHARACTER SET latin1 DEFAULT 'x'",
             "`t` timestamp NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP",
             "`g` int GENERATED ALWAYS AS (i + 1) STORED", "`h` int INVISIBLE", "PRIMARY KEY (`i`)",
             ") ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 ROW_FORMAT=DYNAMIC;"});
        row("indexes",
            "CREATE TABLE t (a varchar(20), b text, g point NOT NULL, KEY k (a(5) DESC, (lower(a)))"
            " COMMENT 'x' INVISIBLE, FULLTEXT KEY f (b), SPATIAL KEY s (g), UNIQUE KEY u (a) USING"
            " HASH)",
            {"KEY `k` (`a`(5) DESC, (lower(a))) COMMENT 'x' INVISIBLE", "FULLTEXT KEY `f` (`b`)",
             "SPATIAL KEY `s` (`g`)", "UNIQUE KEY `u` (`a`) USING HASH"});
        row("circle of foreign keys",
            "CREATE TABLE a (i int PRIMARY KEY, j int, CONSTRAINT x FOREIGN KEY (j) REFERENCES b "
            "(i)); CREATE TABLE b (i int PRIMARY KEY, j int, CONSTRAINT y FOREIGN KEY (j) "
            "REFERENCES a (i) ON DELETE SET NULL)",
            {"ALTER TABLE `a` ADD CONSTRAINT `x` FOREIGN KEY (`j`) REFERENCES `b` (`i`);",
             "    CONSTRAINT `y` FOREIGN KEY (`j`) REFERENCES `a` (`i`) ON DELETE SET NULL"});
        row("views in their order",
            "CREATE VIEW a AS SELECT 1 AS i; CREATE VIEW b AS SELECT * FROM a; CREATE OR REPLACE "
            "DEFINER=`x`@`%` VIEW a AS SELECT i FROM c WITH CHECK OPTION; CREATE TABLE c (i int)",
            {"CREATE DEFINER=`x`@`%` VIEW `a` AS\nSELECT i FROM c\nWITH CASCADED CHECK OPTION;",
             "CREATE VIEW `b` AS\nSELECT * FROM a;"});
        row("programs",
            "CREATE TABLE t (i int);\nDELIMITER //\nCREATE TRIGGER r AFTER UPDATE ON t FOR EACH "
            "ROW "
            "BEGIN SET @a = 1; END//\nCREATE FUNCTION f(a int) RETURNS int DETERMINISTIC RETURN a"
            "//\nCREATE PROCEDURE p(IN a int, OUT b int) SQL SECURITY INVOKER COMMENT 'c' BEGIN "
            "SET "
            "b = a; END//",
            {"DELIMITER ;;\nCREATE TRIGGER `r` AFTER UPDATE ON `t` FOR EACH ROW\nBEGIN SET @a = 1; "
             "END;;\nDELIMITER ;",
             "CREATE FUNCTION `f`(`a` int) RETURNS int\nDETERMINISTIC\nRETURN a;",
             "SQL SECURITY INVOKER\nCOMMENT 'c'\nBEGIN SET b = a; END;;"});
        row("databases and privileges",
            "CREATE DATABASE d CHARACTER SET utf8mb4; USE d; CREATE TABLE t (i int); CREATE "
            "DATABASE e; CREATE TABLE e.u (i int, j int); CREATE USER 'a'@'%' IDENTIFIED BY 'x' "
            "REQUIRE SSL; CREATE ROLE r; GRANT r TO 'a'@'%'; GRANT SELECT (i), UPDATE (j) ON e.u "
            "TO "
            "r; GRANT ALL ON d.* TO r WITH GRANT OPTION",
            {"CREATE DATABASE `d` DEFAULT CHARACTER SET utf8mb4;", "USE `e`;", "CREATE TABLE `u` (",
             "CREATE USER `a`@`%` REQUIRE SSL;", "CREATE ROLE `r`;", "GRANT `r` TO `a`@`%`;",
             "GRANT SELECT (`i`) ON `u` TO `r`;", "GRANT UPDATE (`j`) ON `u` TO `r`;",
             "GRANT ALL ON `d`.* TO `r` WITH GRANT OPTION;"});
        row("MariaDB",
            "CREATE SEQUENCE s START WITH 5 MAXVALUE 9 CYCLE; CREATE TABLE t (i uuid DEFAULT "
            "uuid(),"
            " n bigint DEFAULT nextval(s), a timestamp(6) GENERATED ALWAYS AS ROW START, b "
            "timestamp(6) GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (a, b)) WITH SYSTEM "
            "VERSIONING PARTITION BY HASH (n) PARTITIONS 4",
            {"CREATE SEQUENCE `s` START WITH 5 MAXVALUE 9 CYCLE;", "`n` bigint DEFAULT nextval(s)",
             "`a` timestamp(6) GENERATED ALWAYS AS ROW START", "PERIOD FOR SYSTEM_TIME (a, b)",
             "WITH SYSTEM VERSIONING\nPARTITION BY HASH (n) PARTITIONS 4;"});
        row("kept",
            "CREATE TABLE t (i int); CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DELETE FROM t;",
            {"CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DELETE FROM t;"});
    }
    void whatIsReadIsWritten()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QStringList, parts);
        read(sql);
        for (const ImportedStatement &one : std::as_const(m_read.statements))
            QVERIFY2(one.status != ImportedStatement::Refused, qPrintable(one.reason));
        const QString first = written(model());
        for (const QString &part : parts)
            QVERIFY2(first.contains(part), qPrintable(part + "\nis not in\n" + first));
        read(first.toUtf8());
        QCOMPARE(written(model()), first);
    }

    void dropsTakeEverythingBack()
    {
        read("CREATE DATABASE d; USE d; CREATE TABLE t (i int PRIMARY KEY); CREATE TABLE u (i int, "
             "FOREIGN KEY (i) REFERENCES t (i)); CREATE VIEW v AS SELECT * FROM u;");
        const QString drops = dialect(u"mysql")->dropScript(model(), Token()).text;
        QCOMPARE(drops, QString("USE `d`;\nDROP VIEW `v`;\nDROP TABLE `u`;\nDROP TABLE `t`;\n"
                                "DROP DATABASE `d`;\n"));
    }

    void indexesOfForeignKeysStay()
    {
        read("CREATE TABLE p (a int PRIMARY KEY); CREATE TABLE c (x int, y int, FOREIGN KEY (x) "
             "REFERENCES p (a), FOREIGN KEY (y) REFERENCES p (a) ON DELETE NO ACTION);");
        const QString keys = written(model()).section("`c`", 1);
        QVERIFY2(keys.contains("\n    FOREIGN KEY (`x`)"), qPrintable(keys));
        QVERIFY2(
            keys.contains("\n    FOREIGN KEY (`y`) REFERENCES `p` (`a`) ON DELETE NO ACTION\n"),
            qPrintable(keys));
        read("CREATE TABLE p (a int PRIMARY KEY); CREATE TABLE c (x int, y int, FOREIGN KEY (x) "
             "REFERENCES p (a), FOREIGN KEY (y) REFERENCES p (a)); ALTER TABLE c DROP FOREIGN KEY "
             "c_ibfk_1;");
        const QString rest = written(model()).section("`c`", 1);
        for (const char *part : {"KEY `x` (`x`)", "KEY `y` (`y`)", "CONSTRAINT `c_ibfk_2` FOREIGN"})
            QVERIFY2(rest.contains(part), qPrintable(rest));
    }

    void cancelledReadingSaysSo()
    {
        Token token;
        token.cancel();
        QVERIFY(!readMysql("CREATE TABLE t (i int)", token).ok());
    }
};

QTEST_GUILESS_MAIN(MysqlReaderTest)
#include "tst_mysqlreader.moc"
