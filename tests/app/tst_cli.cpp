#include "tests/support/postgresserver.h"
#include "tests/support/sqlitedatabase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace relvar::test;

// Runs the real program, in a folder of its own, and looks at all that it says.
class CliTest : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PostgresServer> m_server;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Outcome relvar(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // No display, and messages in the language of the sources.
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        environment.remove("QT_QPA_PLATFORM");
        environment.insert("LC_ALL", "C.UTF-8");
        process.setProcessEnvironment(environment);
        process.start(RELVAR_PROGRAM, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    // A project with two related tables.
    void makeShop() const
    {
        write("shop.sql", "CREATE TABLE customer (id bigint PRIMARY KEY, name text NOT NULL);\n"
                          "CREATE TABLE purchase (id bigint PRIMARY KEY,\n"
                          "    customer_id bigint NOT NULL REFERENCES customer (id));\n");
        const Outcome outcome = relvar({"import", "shop.sql", "-o", "shop.relvar"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.code, 0);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void wrongUsageSaysWhatIsRight_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");

        QTest::newRow("no argument") << QStringList{"import"} << "error: An argument is missing.\n";
        QTest::newRow("too many") << QStringList{"check", "a", "b"}
                                  << "error: There are too many arguments.\n";
        QTest::newRow("unknown option")
            << QStringList{"check", "a", "--loud"} << "error: Unknown option 'loud'.\n";
        QTest::newRow("import without output")
            << QStringList{"import", "a.sql"}
            << "error: Say which project file to make with -o FILE.\n";
        QTest::newRow("unknown database")
            << QStringList{"import", "a.sql", "-o", "a.relvar", "--from", "oracle"}
            << "error: “oracle” is nothing that can be imported; these are: postgresql, mysql, "
               "sqlite, timescaledb, dbml, sketch, mermaid, csv, markdown, dbm, mongodb.\n";
        QTest::newRow("export without form") << QStringList{"export", "a.relvar"}
                                             << "error: Say what to write with --to: ddl, mongodb, "
                                                "mermaid, dbml, sketch, sentences, remarks, "
                                                "json, svg, png, pdf, html.\n";
        QTest::newRow("unknown form") << QStringList{"export", "a.relvar", "--to", "gif"}
                                      << "error: “gif” cannot be written; these can: ddl, mongodb, "
                                         "mermaid, dbml, sketch, sentences, remarks, json, svg, "
                                         "png, pdf, html.\n";
        QTest::newRow("unknown notation")
            << QStringList{"export", "a.relvar", "--to", "svg", "--notation", "bachman"}
            << "error: “bachman” is nothing that --notation knows; it knows these: crows-foot, "
               "idef1x, barker, uml, chen.\n";
        QTest::newRow("unknown lens")
            << QStringList{"export", "a.relvar", "--to", "svg", "--lens", "oracle"}
            << "error: “oracle” is nothing that --lens knows; it knows these: postgresql, mysql, "
               "sqlite, timescaledb, mongodb.\n";
        QTest::newRow("unknown level")
            << QStringList{"export", "a.relvar", "--to", "svg", "--level", "deep"}
            << "error: “deep” is nothing that --level knows; it knows these: physical, logical, "
               "conceptual.\n";
        QTest::newRow("unknown detail")
            << QStringList{"export", "a.relvar", "--to", "svg", "--detail", "some"}
            << "error: “some” is nothing that --detail knows; it knows these: all, keys, names.\n";
        QTest::newRow("generate without folder")
            << QStringList{"generate", "a.relvar"} << "error: Say where to write with -o FOLDER.\n";
        QTest::newRow("verify without server")
            << QStringList{"verify", "a.relvar"}
            << "error: Say which server to try it on with --against URL.\n";
        QTest::newRow("diff to a form that is not there")
            << QStringList{"diff", "a", "b", "--to", "sql"}
            << "error: A difference can be written as text, not as “sql”.\n";
    }
    void wrongUsageSaysWhatIsRight()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        const Outcome outcome = relvar(arguments);
        QVERIFY2(outcome.err.startsWith(message), qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.code, 2);
    }

    void stepsAndRemarksAreExported()
    {
        makeShop();
        const Outcome page = relvar({"export", "shop.relvar", "--to", "html"});
        QCOMPARE(page.code, 0);
        QVERIFY(page.out.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.out.contains("customer"));
        QCOMPARE(relvar({"export", "shop.relvar", "--to", "pdf", "--steps", "-o", "s.pdf"}).code,
                 0);
        QVERIFY(content("s.pdf").startsWith("%PDF"));
        const Outcome remarks = relvar({"export", "shop.relvar", "--to", "remarks"});
        QCOMPARE(remarks.out,
                 QString("# Questions, decisions and tasks\n\nNothing was recorded.\n"));
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");

        QTest::newRow("missing script")
            << QStringList{"import", "gone.sql", "-o", "a.relvar"}
            << "gone.sql: error: The file cannot be read: No such file or directory.\n";
        QTest::newRow("empty folder") << QStringList{"import", "empty", "-o", "a.relvar"}
                                      << "empty: error: This folder holds no SQL files.\n";
        QTest::newRow("unknown diagram")
            << QStringList{"layout", "shop.relvar", "--diagram", "Other"}
            << "error: The design has no diagram “Other”; it has these: Main.\n";
    }
    void whatCannotBeReadIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        QVERIFY(QDir(m_folder->path()).mkdir("empty"));
        makeShop();
        const Outcome outcome = relvar(arguments);
        QCOMPARE(outcome.err, message);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.code, 3);
    }

    void aFileThatIsNoProjectGivesASentence()
    {
        write("notes.relvar", "just some notes\n");
        for (const char *command : {"check", "layout", "version"}) {
            const Outcome outcome = relvar({command, "notes.relvar"});
            QVERIFY2(outcome.err.startsWith("notes.relvar: error: "), qPrintable(outcome.err));
            QCOMPARE(outcome.err.count('\n'), 1);
            QCOMPARE(outcome.code, 3);
        }
        QCOMPARE(content("notes.relvar"), QByteArray("just some notes\n"));
    }

    void importTellsWhatBecameOfTheStatements()
    {
        write("a.sql",
              "\\set x 1\nCREATE TABLE a (id int PRIMARY KEY);\nINSERT INTO a VALUES (1);\n");
        const Outcome outcome =
            relvar({"import", "a.sql", "-o", "a.relvar", "--report", "report.json"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, QString("a.relvar: 1 statements imported, 0 kept word for word, 2 "
                                      "skipped, 0 refused\n"));
        QCOMPARE(outcome.code, 0);
        const QJsonObject report = QJsonDocument::fromJson(content("report.json")).object();
        const QJsonObject totals = report["totals"].toObject();
        QCOMPARE(totals["imported"].toInt(), 1);
        QCOMPARE(totals["skipped"].toInt(), 2);
        QCOMPARE(report["statements"].toArray().size(), 3);
        QCOMPARE(report["statements"][1].toObject()["kind"].toString(), QString("CREATE TABLE"));
        QCOMPARE(report["statements"][1].toObject()["line"].toInt(), 2);
    }

    void aBadStatementCostsItselfAlone()
    {
        write("bad.sql", "CREATE TABLE a (id int PRIMARY KEY);\n\nCREATE TABEL b (id int);\n"
                         "CREATE TABLE c (id int PRIMARY KEY);\n");
        const Outcome outcome = relvar({"import", "bad.sql", "-o", "bad.relvar"});
        QCOMPARE(outcome.err, QString("bad.sql:3:8: error: syntax error at or near \"TABEL\"\n"));
        QCOMPARE(outcome.code, 1);
        const Outcome ddl = relvar({"export", "bad.relvar", "--to", "ddl"});
        QVERIFY(ddl.out.contains("CREATE TABLE public.a ("));
        QVERIFY(ddl.out.contains("CREATE TABLE public.c ("));
    }

    void migrationsOfAFolderAreReadInTheirOrder()
    {
        write("m/V10__c.sql", "ALTER TABLE a ADD COLUMN c text;\n");
        write("m/V2__b.sql", "ALTER TABLE a ADD COLUMN b text;\nCREATE NONSENSE;\n");
        write("m/V1__a.sql", "CREATE TABLE a (id int PRIMARY KEY);\n");
        write("m/V1__a.down.sql", "DROP TABLE a;\n");
        const Outcome outcome = relvar({"import", "m", "-o", "m.relvar"});
        QCOMPARE(outcome.err,
                 QString("m/V2__b.sql:2:8: error: syntax error at or near \"NONSENSE\"\n"));
        const QString ddl = relvar({"export", "m.relvar", "--to", "ddl"}).out;
        QVERIFY(ddl.indexOf("b text") > 0 && ddl.indexOf("b text") < ddl.indexOf("c text"));
    }

    void standardInputIsASource()
    {
        const Outcome outcome =
            relvar({"import", "-", "-o", "a.relvar"}, "CREATE TABLE a (id int PRIMARY KEY);");
        QCOMPARE(outcome.code, 0);
        QVERIFY(
            relvar({"export", "a.relvar", "--to", "ddl"}).out.contains("CREATE TABLE public.a"));
    }

    void scriptsForMysqlAreKnownByTheirLooks()
    {
        write("shop.sql", "DROP TABLE IF EXISTS `a`;\nCREATE TABLE `a` (\n  `id` int(11) NOT NULL "
                          "AUTO_INCREMENT,\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\n");
        const Outcome outcome = relvar({"import", "shop.sql", "-o", "shop.relvar"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, QString("shop.relvar: 1 statements imported, 0 kept word for word, "
                                      "1 skipped, 0 refused\n"));
        const QString ddl =
            QString("CREATE TABLE `a` (\n    `id` int(11) NOT NULL AUTO_INCREMENT,\n"
                    "    PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\n");
        QCOMPARE(relvar({"export", "shop.relvar", "--to", "ddl"}).out, ddl);
        QCOMPARE(relvar({"export", "shop.sql", "--to", "ddl", "--dialect", "mysql"}).out, ddl);
        // Only what is written for PostgreSQL is proved on its server.
        QCOMPARE(relvar({"verify", "shop.relvar", "--against", "postgresql://me@host/x"}).code, 2);
    }

    void designsForMysqlBecomeDesignsForOthers_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("table");
        QTest::newRow("postgresql")
            << "postgresql"
            << "CREATE TABLE public.a (\n    id integer GENERATED BY DEFAULT AS IDENTITY NOT NULL,";
        QTest::newRow("timescaledb")
            << "timescaledb"
            << "CREATE TABLE public.a (\n    id integer GENERATED BY DEFAULT AS IDENTITY NOT NULL,";
        QTest::newRow("sqlite") << "sqlite"
                                << "CREATE TABLE a (\n    id INTEGER PRIMARY KEY";
    }
    void designsForMysqlBecomeDesignsForOthers()
    {
        QFETCH(QString, target);
        QFETCH(QString, table);
        write("shop.sql",
              "CREATE TABLE `a` (`id` int(11) NOT NULL AUTO_INCREMENT, `n` int unsigned,"
              " PRIMARY KEY (`id`)) ENGINE=InnoDB;\n");
        QCOMPARE(relvar({"import", "shop.sql", "-o", "shop.relvar"}).code, 0);
        const Outcome outcome = relvar({"convert", "shop.relvar", "--to", target});
        QCOMPARE(outcome.err, QString());
        // The only loss: texts are compared otherwise.
        QCOMPARE(outcome.out.count("lost: "), 1);
        QVERIFY2(outcome.out.contains(": a.id: int(11) becomes "), qPrintable(outcome.out));
        QCOMPARE(outcome.code, 1);
        const QString ddl = relvar({"export", "shop.relvar", "--to", "ddl"}).out;
        QVERIFY2(ddl.contains(table), qPrintable(ddl));
    }

    void databasesOfSqliteAreSourcesToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a database") << QStringList{"shop.db"};
        QTest::newRow("a script") << QStringList{"shop.sql", "--from", "sqlite"};
    }
    void databasesOfSqliteAreSourcesToo()
    {
        QFETCH(QStringList, arguments);
        const QByteArray script = "CREATE TABLE a (\n    id INTEGER PRIMARY KEY AUTOINCREMENT\n);\n"
                                  "\nCREATE TABLE b (\n    a_id INTEGER NOT NULL,\n"
                                  "    FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE\n"
                                  ") STRICT;\n";
        SqliteDatabase database;
        QCOMPARE(database.run(script), QStringList());
        write("shop.db", database.bytes());
        write("shop.sql", script);
        const Outcome outcome = relvar(QStringList{"import", "-o", "shop.relvar"} + arguments);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, QString("shop.relvar: 2 statements imported, 0 kept word for word, "
                                      "0 skipped, 0 refused\n"));
        QCOMPARE(outcome.code, 0);
        QCOMPARE(relvar({"export", "shop.relvar", "--to", "ddl"}).out, QString(script));
        QCOMPARE(relvar({"export", "shop.db", "--to", "ddl", "--dialect", "sqlite"}).out,
                 QString(script));
    }

    void aDamagedDatabaseIsNamed()
    {
        SqliteDatabase database;
        database.run("CREATE TABLE a (id INTEGER PRIMARY KEY);");
        QByteArray bytes = database.bytes();
        bytes.replace(100, 500, QByteArray(500, '\x5a'));
        write("shop.db", bytes);
        const Outcome outcome = relvar({"import", "shop.db", "-o", "shop.relvar"});
        QVERIFY2(outcome.err.startsWith("shop.db:1:1: error: SQLite cannot read this database: "),
                 qPrintable(outcome.err));
        QCOMPARE(outcome.err.count('\n'), 1);
        QCOMPARE(outcome.code, 3);
    }

    void sketchesAreSourcesToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("text");
        const QByteArray dbml =
            "Table a {\n  id int [pk]\n}\n\nTable b {\n  a_id int [ref: > a.id]\n}\n";
        QTest::newRow("by the name of the file") << QStringList{"a.dbml"} << dbml;
        QTest::newRow("by what is said") << QStringList{"a.txt", "--from", "dbml"} << dbml;
        QTest::newRow("shorthand")
            << QStringList{"a.txt", "--from", "sketch"} << QByteArray("a: id int\nb: a -> a\n");
        QTest::newRow("Mermaid") << QStringList{"a.mmd"}
                                 << QByteArray("erDiagram\n  a { int id PK }\n  b { int a_id FK }\n"
                                               "  a ||--o{ b : has\n");
    }
    void sketchesAreSourcesToo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, text);
        write(arguments.first(), text);
        const Outcome outcome =
            relvar(QStringList{"import"} + arguments + QStringList{"-o", "a.relvar"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.code, 0);
        const QString ddl = relvar({"export", "a.relvar", "--to", "ddl"}).out;
        QVERIFY2(ddl.contains("CREATE TABLE public.b") && ddl.contains("FOREIGN KEY (a_id)"),
                 qPrintable(ddl));
        const QString again = relvar({"export", "a.relvar", "--to", "dbml"}).out;
        QVERIFY2(again.contains("a_id int") && again.contains("a.id"), qPrintable(again));
    }

    void documentsOfMongoDbAreASourceAndCollectionsAResult_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("text");
        const QByteArray ada = R"({"name": "Ada", "age": 36, "address": {"city": "London"}})";
        const QByteArray alan = R"({"name": "Alan", "age": 41})";
        const QByteArray list = "[" + ada + ", " + alan + "]";
        QTest::newRow("JSON") << QStringList{"people.json"} << list;
        QTest::newRow("a document a line")
            << QStringList{"people.jsonl"} << ada + "\n" + alan + "\n";
        QTest::newRow("script for mongosh")
            << QStringList{"shop.js"} << "db.people.insertMany(" + list + ");\n";
        QTest::newRow("by what is said") << QStringList{"people.txt", "--from", "mongodb"} << list;
        QTest::newRow("for whatever database")
            << QStringList{"people.json", "--from", "mysql"} << list;
    }
    void documentsOfMongoDbAreASourceAndCollectionsAResult()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, text);
        write(arguments.first(), text);
        const Outcome read =
            relvar(QStringList{"import"} + arguments + QStringList{"-o", "people.relvar"});
        QCOMPARE(read.err, QString());
        QCOMPARE(read.code, 0);
        const Outcome script = relvar({"export", "people.relvar", "--to", "mongodb"});
        QCOMPARE(script.err, QString());
        QCOMPARE(script.code, 0);
        QVERIFY2(script.out.contains("db.createCollection(\"people\", {"), qPrintable(script.out));
        const Outcome json = relvar({"export", "people.relvar", "--to", "mongodb", "--json"});
        const QJsonArray collections =
            QJsonDocument::fromJson(json.out.toUtf8()).object()["collections"].toArray();
        QCOMPARE(collections.size(), 1);
        QCOMPARE(collections[0].toObject()["name"].toString(), QString("people"));
        const QJsonObject sample = collections[0].toObject()["sample"].toObject();
        QVERIFY(sample["address"].toObject().contains("city"));
    }

    void aDesignAsJsonIsNoDocument()
    {
        write("a.sql", "CREATE TABLE a (id integer PRIMARY KEY);");
        QCOMPARE(relvar({"import", "a.sql", "-o", "json.relvar"}).code, 0);
        QCOMPARE(relvar({"export", "json.relvar", "--to", "json", "-o", "a.json"}).code, 0);
        const Outcome outcome = relvar({"import", "a.json", "-o", "again.relvar"});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains("a.json") && outcome.err.contains("project file"),
                 qPrintable(outcome.err));
    }

    void mistakesInSketchesNameTheirLine()
    {
        write("bad.dbml", "Table a {\n  id int [pk]\n  x ) y\n}\nrecords a(id) {\n  1\n}\n"
                          "DiagramView v {\n  *\n}\n");
        const Outcome outcome = relvar({"import", "bad.dbml", "-o", "bad.relvar", "--json"});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.err, QString("bad.dbml:3:5: error: “)” was not expected here.\n"));
        const QJsonObject totals =
            QJsonDocument::fromJson(outcome.out.toUtf8()).object()["totals"].toObject();
        QCOMPARE(totals["imported"].toInt(), 2);
        QCOMPARE(totals["refused"].toInt(), 1);
        QCOMPARE(totals["skipped"].toInt(), 1);
    }

    void everyFormOfExportIsWritten_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("start");

        QTest::newRow("ddl") << "ddl" << QByteArray("CREATE TABLE public.customer (");
        QTest::newRow("mermaid") << "mermaid" << QByteArray("erDiagram");
        QTest::newRow("dbml") << "dbml" << QByteArray("Table customer {");
        QTest::newRow("sketch") << "sketch" << QByteArray("Table customer {");
        QTest::newRow("json") << "json" << QByteArray("{");
        QTest::newRow("svg") << "svg" << QByteArray("<");
        QTest::newRow("png") << "png" << QByteArray("\x89PNG");
        QTest::newRow("pdf") << "pdf" << QByteArray("%PDF-");
    }
    void everyFormOfExportIsWritten()
    {
        QFETCH(QString, form);
        QFETCH(QByteArray, start);
        makeShop();
        const Outcome outcome = relvar({"export", "shop.relvar", "--to", form, "-o", "out"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.code, 0);
        QVERIFY2(content("out").startsWith(start), content("out").left(80));
        QVERIFY(content("out").size() > 100);
    }

    void picturesAreDrawnInTheNotationAndDetailThatAreAskedFor()
    {
        makeShop();
        const auto svg = [this](const QStringList &options) {
            const Outcome outcome =
                relvar(QStringList{"export", "shop.relvar", "--to", "svg"} + options);
            return outcome.code == 0 ? outcome.out : outcome.err;
        };
        const QString plain = svg({});
        QVERIFY(plain.contains(">PK<") && !plain.contains(">0..*<"));
        QVERIFY(svg({"--notation", "uml"}).contains(">0..*<"));
        QVERIFY(svg({"--notation", "barker"}).contains(">#<"));
        QVERIFY(svg({"--notation", "idef1x"}).contains(">(FK)<"));
        const QString keys = svg({"--notation", "idef1x", "--detail", "keys"});
        QVERIFY(keys.contains(">(FK)<") && keys.count("<text") < plain.count("<text"));
        QVERIFY(svg({"--detail", "names"}).count("<text") < keys.count("<text"));
        QVERIFY(plain.contains(">FK<"));
        const QString logical = svg({"--level", "logical"});
        QVERIFY(logical.contains(">FK<") && logical.contains(">integer"));
        const QString conceptual = svg({"--level", "conceptual"});
        QVERIFY(conceptual.contains(">ID<") && !conceptual.contains(">FK<"));
        QVERIFY(svg({"--notation", "chen"}).contains("<ellipse"));
        const QString lens = svg({"--lens", "sqlite"});
        QVERIFY(lens.contains(">SQLite: ") && lens.contains(">INTEGER"));
        QCOMPARE(svg({}), plain); // the design is as it was
    }

    void anUnwritableOutputIsNamedAndNothingIsLost()
    {
        makeShop();
        const Outcome outcome =
            relvar({"export", "shop.relvar", "--to", "ddl", "-o", "no/such/folder.sql"});
        QVERIFY2(outcome.err.startsWith("no/such/folder.sql: error: The file cannot be written: "),
                 qPrintable(outcome.err));
        QCOMPARE(outcome.code, 3);
    }

    void checkFindsWhatIsWrong()
    {
        makeShop();
        QCOMPARE(relvar({"check", "shop.relvar"}).code, 0);
        write("keyless.sql", "CREATE TABLE keyless (a int);\n");
        QCOMPARE(relvar({"import", "keyless.sql", "-o", "keyless.relvar"}).code, 0);
        const Outcome outcome = relvar({"check", "keyless.relvar", "--json"});
        QCOMPARE(outcome.code, 1);
        const QJsonObject report = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QCOMPARE(report["issues"].toArray().size(), 1);
        QCOMPARE(report["issues"][0].toObject()["code"].toString(), QString("no-primary-key"));
        QCOMPARE(report["totals"].toObject()["warnings"].toInt(), 1);
    }

    void diffTellsWhatChangedBetweenVersions()
    {
        makeShop();
        QCOMPARE(relvar({"version", "shop.relvar", "first"}).code, 0);
        QVERIFY(relvar({"version", "shop.relvar"}).out.endsWith("  first\n"));
        Outcome outcome = relvar({"diff", "shop.relvar@first", "shop.relvar"});
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.code, 0);
        write("next.sql", "CREATE TABLE customer (id bigint PRIMARY KEY, name text);\n");
        outcome = relvar({"diff", "shop.relvar", "next.sql"});
        QVERIFY2(outcome.out.contains("- table public.purchase\n"), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains("~ column public.customer.name"), qPrintable(outcome.out));
        QCOMPARE(outcome.code, 1);
        outcome = relvar({"diff", "shop.relvar@second", "shop.relvar"});
        QVERIFY2(outcome.err.contains("second"), qPrintable(outcome.err));
        QCOMPARE(outcome.code, 3);
    }

    void generateWritesEverythingWithAnIndex()
    {
        makeShop();
        const Outcome outcome = relvar({"generate", "shop.relvar", "-o", "files"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.code, 0);
        const QByteArray index = content("files/index.md");
        QVERIFY(index.startsWith("# shop\n"));
        int listed = 0;
        for (const QByteArray &line : index.split('\n')) {
            if (!line.startsWith("- ["))
                continue;
            ++listed;
            const QString file = QString::fromUtf8(line.mid(3, line.indexOf(']') - 3));
            QVERIFY2(!content("files/" + file).isEmpty(), qPrintable(file));
        }
        QVERIFY(listed >= 4);
    }

    void namesMayHoldAnything()
    {
        const QByteArray sql = "CREATE TABLE \"a \"\"quoted\"\" 🙂 <script>\" (\"select\" int "
                               "PRIMARY KEY, \"Größe'\" text);\n";
        write("odd.sql", sql);
        QCOMPARE(relvar({"import", "odd.sql", "-o", "odd.relvar"}).code, 0);
        const Outcome ddl = relvar({"export", "odd.relvar", "--to", "ddl", "-o", "again.sql"});
        QCOMPARE(ddl.code, 0);
        QVERIFY(content("again.sql").contains("\"a \"\"quoted\"\" 🙂 <script>\""));
        QCOMPARE(relvar({"diff", "odd.relvar", "again.sql"}).out, QString());
        const Outcome svg = relvar({"export", "odd.relvar", "--to", "svg"});
        QVERIFY(!svg.out.contains("<script>"));
        QVERIFY(svg.out.contains("&lt;script&gt;"));
    }

    void replaceShowsThenChangesAndIsOneStep()
    {
        makeShop();
        const QStringList call{"replace", "shop.relvar", "--find", "customer", "--with", "client"};
        const Outcome dry = relvar(call + QStringList{"--dry-run", "--kinds", "table,column"});
        QCOMPARE(dry.out, QString("table public.customer: name: customer → client\n"
                                  "column public.purchase.customer_id: name: customer_id → "
                                  "client_id\n"));
        QCOMPARE(dry.code, 1);
        QVERIFY(relvar({"export", "shop.relvar", "--to", "ddl"}).out.contains("customer_id"));
        QCOMPARE(relvar(call).code, 0);
        const QString ddl = relvar({"export", "shop.relvar", "--to", "ddl"}).out;
        QVERIFY2(!ddl.contains("customer"), qPrintable(ddl));
        QVERIFY(ddl.contains("client_id"));
        // Nothing is left to find.
        QCOMPARE(relvar(call + QStringList{"--dry-run"}).code, 0);
        // What is taken is refused as a whole, or left out.
        const QStringList taken{"replace", "shop.relvar", "--find",  "^(client|purchase)$",
                                "--with",  "both",        "--regex", "--kinds",
                                "table"};
        const Outcome refused = relvar(taken);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("There is a table “both” already."), qPrintable(refused.err));
        QVERIFY(relvar({"export", "shop.relvar", "--to", "ddl"}).out.contains("purchase"));
        QCOMPARE(relvar(taken + QStringList{"--skip"}).code, 0);
        QCOMPARE(relvar({"replace", "shop.relvar", "--find", "(", "--regex"}).code, 2);
        QCOMPARE(relvar({"replace", "shop.relvar", "--find", "a", "--in", "dreams"}).code, 2);
        QCOMPARE(relvar({"replace", "shop.relvar"}).code, 2);
    }

    void pathReadsTheWayAsSentences()
    {
        write("way.sql", "CREATE TABLE country (id int PRIMARY KEY);\n"
                         "CREATE TABLE customer (id int PRIMARY KEY, country_id int NOT NULL "
                         "REFERENCES country (id));\n"
                         "CREATE TABLE purchase (id int PRIMARY KEY, customer_id int NOT NULL "
                         "REFERENCES customer (id));\n"
                         "CREATE TABLE alone (id int);\n");
        const Outcome found = relvar({"path", "way.sql", "purchase", "public.country"});
        QCOMPARE(found.code, 0);
        QVERIFY2(found.out.startsWith("1. purchase → customer → country\n   Each purchase "),
                 qPrintable(found.out));
        const Outcome none = relvar({"path", "way.sql", "purchase", "alone"});
        QCOMPARE(none.code, 1);
        QCOMPARE(none.out, QString("No relationships lead from “public.purchase” to "
                                   "“public.alone”.\n"));
        QCOMPARE(relvar({"path", "way.sql", "country", "purchase", "--direction", "up"}).code, 1);
        QCOMPARE(relvar({"path", "way.sql", "purchase", "country", "--without", "customer"}).code,
                 1);
        QCOMPARE(relvar({"path", "way.sql", "purchase", "nowhere"}).code, 3);
        QCOMPARE(relvar({"path", "way.sql", "purchase", "alone", "--direction", "east"}).code, 2);
        const Outcome json = relvar({"path", "way.sql", "purchase", "country", "--json"});
        const QJsonArray paths =
            QJsonDocument::fromJson(json.out.toUtf8()).object()["paths"].toArray();
        QCOMPARE(paths.size(), 1);
        const QJsonArray steps = paths[0].toObject()["steps"].toArray();
        QCOMPARE(steps.size(), 2);
        QJsonArray columns; // a list in braces would be taken for a copy
        columns.append(QJsonArray{"customer_id", "id"});
        const QJsonObject line = steps[0].toObject()["relationships"].toArray()[0].toObject();
        QCOMPARE(line["columns"].toArray(), columns);
    }

    void runningDatabasesAreImportedAndCompared()
    {
        RELVAR_NEED_POSTGRES(m_server);
        const auto database = m_server->fresh("running");
        QVERIFY(database.ok());
        QVERIFY(database
                    ->run("CREATE TABLE a (id integer PRIMARY KEY);"
                          "CREATE SCHEMA more; CREATE TABLE more.b (a_id integer REFERENCES a);",
                          true)
                    .ok());
        const QString url = m_server->url("running");
        const Outcome imported = relvar({"import", url, "-o", "running.relvar"});
        QCOMPARE(imported.err, QString());
        QCOMPARE(imported.code, 0);
        QCOMPARE(relvar({"diff", "running.relvar", url}).out, QString());
        QVERIFY(database->run("ALTER TABLE a ADD COLUMN name text;", true).ok());
        const Outcome different = relvar({"diff", "running.relvar", url});
        QCOMPARE(different.out, QString("+ column public.a.name: text\n"));
        QCOMPARE(different.code, 1);
        QCOMPARE(relvar({"import", url, "-o", "one.relvar", "--table", "public.a"}).code, 0);
        const QString ddl = relvar({"export", "one.relvar", "--to", "ddl"}).out;
        QVERIFY(ddl.contains("CREATE TABLE public.a"));
        QVERIFY(!ddl.contains("CREATE TABLE more.b"));
        QCOMPARE(relvar({"import", url, "-o", "x.relvar", "--table", "a"}).code, 2);
    }

    void aServerThatCannotBeReachedIsToldWithoutThePassword()
    {
        const Outcome outcome =
            relvar({"diff", "postgresql://me:topsecret@/x?host=/nowhere", "a.sql"});
        QCOMPARE(outcome.code, 3);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.contains("postgresql://me@/x?host=/nowhere"), qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains("topsecret"));
    }

    void verifyProvesTheDdlOnAServer()
    {
        RELVAR_NEED_POSTGRES(m_server);
        makeShop();
        const Outcome outcome =
            relvar({"verify", "shop.relvar", "--against", m_server->url("postgres")});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, QString("shop.relvar: the server executed the DDL; 2 tables, 4 "
                                      "columns and 1 foreign keys came back the same\n"));
        QCOMPARE(outcome.code, 0);
        write("broken.sql", "CREATE TABLE t (id int PRIMARY KEY CHECK (nonsense(id)));\n");
        QCOMPARE(relvar({"import", "broken.sql", "-o", "broken.relvar"}).code, 0);
        const Outcome broken =
            relvar({"verify", "broken.relvar", "--against", m_server->url("postgres")});
        QVERIFY2(broken.err.contains("nonsense"), qPrintable(broken.err));
        QCOMPARE(broken.code, 3);
        // The scratch databases are gone.
        const auto databases = m_server->main().run(
            "SELECT count(*) FROM pg_database WHERE datname LIKE 'relvar%';", true);
        QVERIFY(databases.ok());
        QCOMPARE(databases->output.trimmed(), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
