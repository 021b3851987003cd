#include "generators/dialects/dialect.h"
#include "model/edit.h"
#include "model/timescaledb.h"
#include "tests/support/postgresserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;
using test::PostgresServer;

// What is written for TimescaleDB is taken by PostgreSQL with the functions of the extension in
// their documented forms, which write down how they are called; and it is read back as it was.
class TimescaledbRoundTripTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;

    static const Dialect &timescale() { return *dialect(u"timescaledb"); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Model modelOf(const QByteArray &sql)
    {
        const auto result = timescale().read(sql, {});
        return result ? result->model : Model();
    }
    static QByteArray scriptFor(const Model &model, const QString &version = {})
    {
        Edit edit(model);
        edit.modify<Project>(model.all<Project>().first()->id, [&](Project &project) {
            if (version.isEmpty())
                project.options.remove(timescaledb::key("version"));
            else
                project.options.insert(timescaledb::key("version"), version);
        });
        return timescale().createScript(edit.model(), DdlOptions(), Token()).text.toUtf8();
    }

    // Settings of the extension as a call of the stub, and the list without them.
    static QString settingsCall(QString &list, const QString &kind, const QString &relation)
    {
        static const QRegularExpression setting(
            u"(?:tsdb|timescaledb)\\.(\\w+)\\s*(?:=\\s*('(?:[^']|'')*'|[\\w.]+))?\\s*(,\\s*)?"_s);
        QJsonObject given;
        for (auto match = setting.match(list); match.hasMatch(); match = setting.match(list)) {
            QString value = match.captured(2);
            if (value.startsWith('\''))
                value = value.mid(1, value.size() - 2).replace("''", "'");
            given.insert(match.captured(1), value.isEmpty() ? u"true"_s : value);
            list.remove(match.capturedStart(), match.capturedLength());
        }
        list = list.trimmed();
        if (list.endsWith(','))
            list.chop(1);
        if (given.isEmpty())
            return {};
        const QString json = QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact))
                                 .replace("'", "''");
        return "SELECT timescaledb_stub.settings('" + QString(relation).replace("'", "''") +
               "', '" + kind + "', '" + json + "');\n";
    }

    // A script for PostgreSQL with the stub: it knows no options of other namespaces.
    static QByteArray withStub(const QByteArray &script)
    {
        static const QRegularExpression create(
            u"^CREATE (TABLE|MATERIALIZED VIEW) (\\S+)(.*?)(\\)?) WITH \\(([^\\n]*)\\)(;| AS\\n)"_s,
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression alter(
            u"^ALTER (TABLE|MATERIALIZED VIEW) (\\S+) SET \\((timescaledb\\.[^\\n]*)\\);\\n"_s,
            QRegularExpression::MultilineOption);
        QString result;
        // Statements end in a semicolon at the end of a line.
        for (QString statement : QString::fromUtf8(script).split(";\n")) {
            if (statement.trimmed().isEmpty())
                continue;
            statement += ";\n";
            if (statement.contains("EXTENSION IF NOT EXISTS timescaledb"))
                continue;
            QString call;
            if (const auto match = alter.match(statement); match.hasMatch()) {
                QString list = match.captured(3);
                call = settingsCall(list, "ALTER " + match.captured(1), match.captured(2));
                statement.remove(match.capturedStart(), match.capturedLength());
            } else if (const auto made = create.match(statement); made.hasMatch()) {
                QString list = made.captured(5);
                call = settingsCall(list, "CREATE " + made.captured(1), made.captured(2));
                if (!call.isEmpty()) {
                    const QString with = list.isEmpty() ? QString() : " WITH (" + list + ')';
                    const qsizetype from = made.capturedEnd(4);
                    statement.replace(from, made.capturedStart(6) - from, with);
                }
            }
            result += statement + call;
        }
        return result.toUtf8();
    }

    struct Outcome
    {
        QStringList errors;
        QStringList calls;
        QByteArray dump;
    };
    // Runs a script for a version of the extension; `after` runs as it is, in its errors' stead.
    Outcome run(const QByteArray &script, const QString &version, const QByteArray &after = {})
    {
        Outcome outcome;
        const auto database = m_server->fresh("scratch");
        if (!database)
            return outcome.errors << database.error().text, outcome;
        const auto collect = [&](const QByteArray &sql) {
            const auto done = database->run(sql, false);
            if (!done)
                outcome.errors << done.error().text;
            else
                for (const Error &error : done->errors)
                    outcome.errors << error.text;
            return done ? done->output : QByteArray();
        };
        collect(contents(RELVAR_SOURCE_DIR "/tests/generators/timescaledb/stub.sql") +
                "SELECT timescaledb_stub.pretend('" + version.toUtf8() + "');");
        collect(script);
        collect(after);
        outcome.calls = QString::fromUtf8(collect("SELECT what || ' ' || arguments::text FROM "
                                                  "timescaledb_stub.calls ORDER BY id;"))
                            .split('\n', Qt::SkipEmptyParts);
        const auto dump = database->dumpSchema();
        outcome.dump = dump ? *dump : QByteArray();
        return outcome;
    }

    // A design with all that there is.
    static QByteArray everything()
    {
        return contents(RELVAR_SOURCE_DIR "/tests/generators/timescaledb/everything.sql");
    }

private slots:
    void everyVersionTakesItsScript_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"2.12", "2.13", "2.17", "2.18", "2.19", "2.20", "2.29"})
            QTest::newRow(version) << QString(version);
    }
    void everyVersionTakesItsScript()
    {
        RELVAR_NEED_POSTGRES(m_server);
        QFETCH(QString, version);
        const Model model = modelOf(everything());
        const QByteArray script = scriptFor(model, version);
        const Outcome outcome = run(withStub(script), version);
        QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors.join('\n') + "\n" +
                                                      QString::fromUtf8(withStub(script))));
        const QString path =
            QString(RELVAR_SOURCE_DIR "/tests/generators/timescaledb/calls-%1.txt").arg(version);
        const QByteArray expected = contents(path);
        const QByteArray calls = outcome.calls.join('\n').toUtf8() + '\n';
        if (qEnvironmentVariableIsSet("RELVAR_UPDATE_GOLDEN")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(calls);
            return;
        }
        QCOMPARE(QString::fromUtf8(calls), QString::fromUtf8(expected));
    }

    void whatIsWrittenIsReadBack_data() { everyVersionTakesItsScript_data(); }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, version);
        const QByteArray first = scriptFor(modelOf(everything()), version);
        const auto read = timescale().read(first, {});
        QVERIFY(read.ok());
        for (const ImportedStatement &one : read->statements)
            QVERIFY2(one.status == ImportedStatement::Imported ||
                         one.status == ImportedStatement::Skipped,
                     qPrintable(QString("%1: %2: %3").arg(one.line).arg(one.kind, one.reason)));
        // Whatever it was written for, it is the same design.
        QCOMPARE(QString::fromUtf8(scriptFor(read->model)),
                 QString::fromUtf8(scriptFor(modelOf(everything()))));
        QCOMPARE(QString::fromUtf8(scriptFor(read->model, version)), QString::fromUtf8(first));
    }

    void theWayBackLeavesNothing()
    {
        RELVAR_NEED_POSTGRES(m_server);
        const Model model = modelOf(everything());
        const QByteArray drop = timescale()
                                    .dropScript(model, Token())
                                    .text.remove("DROP EXTENSION timescaledb;\n")
                                    .toUtf8();
        const Outcome empty = run({}, "2.29");
        const Outcome outcome = run(withStub(scriptFor(model)), "2.29",
                                    "TRUNCATE timescaledb_stub.hypertables, "
                                    "timescaledb_stub.aggregates;\n" +
                                        drop);
        QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors.join('\n')));
        QVERIFY(outcome.calls.contains("delete_job {}"));
        static const QRegularExpression key(u"\\\\(un)?restrict .*"_s);
        QCOMPARE(QString::fromUtf8(outcome.dump).remove(key),
                 QString::fromUtf8(empty.dump).remove(key));
    }

    // The rules for what is written, T10, T13 and T14, and that nothing needs a transaction, T3.
    void scriptsSayWhatTheyMustForTheirVersion_data();
    void scriptsSayWhatTheyMustForTheirVersion()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, version);
        QFETCH(QStringList, with);
        QFETCH(QStringList, without);
        const QString script = QString::fromUtf8(scriptFor(modelOf(sql), version));
        for (const QString &text : with)
            QVERIFY2(script.contains(text), qPrintable(text + "\n" + script));
        for (const QString &text : without)
            QVERIFY2(!script.contains(text), qPrintable(text + "\n" + script));
        QVERIFY(!script.contains("BEGIN;"));
    }

    // What the extension refuses is refused by the stub too, so the tests above say something.
    void theStubRefuses_data();
    void theStubRefuses()
    {
        RELVAR_NEED_POSTGRES(m_server);
        QFETCH(QByteArray, sql);
        QFETCH(QString, error);
        const Outcome outcome = run(withStub(sql), "2.29");
        QCOMPARE(outcome.errors.join('\n').contains(error), true);
    }

    void aDatabaseGivesTheRowsOfTheCatalogue()
    {
        RELVAR_NEED_POSTGRES(m_server);
        const auto database = m_server->fresh("live");
        QVERIFY(database.ok());
        const QByteArray dump =
            contents(RELVAR_SOURCE_DIR "/tests/generators/timescaledb/dump.sql");
        // The tables that the extension has, from the heads of COPY.
        QByteArray tables = "CREATE SCHEMA _timescaledb_catalog; CREATE TABLE public.readings (ts "
                            "timestamptz NOT NULL, \"Device\" int);\n";
        QByteArray copies;
        static const QRegularExpression copy(
            u"^COPY (_timescaledb_catalog\\.\\w+) \\(([^)]*)\\).*?^\\\\\\.$"_s,
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        auto it = copy.globalMatch(QString::fromUtf8(dump));
        while (it.hasNext()) {
            const auto match = it.next();
            QStringList columns;
            for (const QString &column : match.captured(2).split(','))
                columns.append('"' + column.trimmed() + "\" text");
            tables += "CREATE TABLE " + match.captured(1).toUtf8() + " (" +
                      columns.join(',').toUtf8() + ");\n";
            copies += match.captured(0).toUtf8() + '\n';
        }
        const auto done = database->run(tables + copies, true);
        QVERIFY2(done && done->errors.isEmpty(),
                 done ? qPrintable(done->errors.value(0).text) : "");
        const auto schema = database->dumpSchema();
        const auto rows = database->dumpRows(u"_timescaledb_c(atalog|onfig).(hypertable|dimension|"
                                             "compression_settings|bgw_job|metadata|tablespace)"_s);
        QVERIFY(schema.ok());
        QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().text));
        const Model model = modelOf(*schema + *rows);
        QCOMPARE(model.all<Table>().size(), 1);
        const Table *readings = model.all<Table>().first();
        QCOMPARE(timescaledb::option(*readings, "time_column"), u"ts"_s);
        QCOMPARE(timescaledb::option(*readings, "drop_after"), u"30 days"_s);
        QCOMPARE(timescaledb::option(*readings, "segmentby"), u"\"Device\""_s);
    }
};

void TimescaledbRoundTripTest::scriptsSayWhatTheyMustForTheirVersion_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("with");
    QTest::addColumn<QStringList>("without");
    const QByteArray hyper =
        "CREATE TABLE t (ts timestamptz NOT NULL, d int);\n"
        "SELECT create_hypertable('t', 'ts', chunk_time_interval => INTERVAL '1 "
        "day');\n";
    const QByteArray store = hyper + "ALTER TABLE t SET (timescaledb.compress);\n";
    const QByteArray week = store + "SELECT add_compression_policy('t', INTERVAL '7 days');";
    const QByteArray day = store + "SELECT add_compression_policy('t', INTERVAL '1 day');";
    const QByteArray view = hyper + "CREATE MATERIALIZED VIEW v WITH (timescaledb.continuous) AS "
                                    "SELECT time_bucket('1 hour', ts) FROM t GROUP BY 1 WITH NO "
                                    "DATA;";
    const QString remove = u"CALL remove_columnstore_policy('public.t', if_exists => true);"_s;
    QTest::newRow("T10: another job than the one it comes with")
        << week << u"2.29"_s
        << QStringList{remove +
                       "\nCALL add_columnstore_policy('public.t', after => INTERVAL '7 days');"}
        << QStringList{};
    QTest::newRow("T10: that one")
        << day << u"2.29"_s << QStringList{u"after => INTERVAL '1 day', if_not_exists => true"_s}
        << QStringList{remove};
    QTest::newRow("T10: no job") << store << u"2.20"_s << QStringList{remove}
                                 << QStringList{u"add_columnstore_policy"_s};
    QTest::newRow("T10: no columnstore")
        << hyper << u"2.20"_s << QStringList{u"tsdb.columnstore=false"_s}
        << QStringList{u"columnstore_policy"_s};
    QTest::newRow("T13: said when it is not the default")
        << view << u"2.12"_s << QStringList{u"timescaledb.materialized_only=true"_s}
        << QStringList{};
    QTest::newRow("T13: left out when it is")
        << view << u"2.13"_s << QStringList{u"WITH (timescaledb.continuous=true)"_s}
        << QStringList{u"materialized_only"_s};
    QTest::newRow("T14: 2.12") << week << u"2.12"_s
                               << QStringList{u"create_hypertable('public.t', 'ts', "
                                              "chunk_time_interval => INTERVAL '1 day')"_s,
                                              u"timescaledb.compress=true"_s,
                                              u"SELECT add_compression_policy"_s}
                               << QStringList{u"by_range"_s, u"tsdb."_s, u"columnstore"_s};
    QTest::newRow("T14: 2.17") << week << u"2.17.2"_s
                               << QStringList{u"by_range('ts', INTERVAL '1 day')"_s,
                                              u"timescaledb.compress=true"_s}
                               << QStringList{u"tsdb."_s, u"columnstore"_s};
    QTest::newRow("T14: 2.18") << week << u"2.18"_s
                               << QStringList{u"by_range('ts', INTERVAL '1 day')"_s,
                                              u"timescaledb.enable_columnstore=true"_s,
                                              u"CALL add_columnstore_policy"_s}
                               << QStringList{u"tsdb."_s, u"timescaledb.compress"_s};
    QTest::newRow("T14: 2.20") << week << u"2.20"_s
                               << QStringList{u"tsdb.hypertable=true"_s,
                                              u"tsdb.partition_column='ts'"_s}
                               << QStringList{u"create_hypertable"_s, u"enable_columnstore"_s};
    QTest::newRow("T14: nothing said")
        << week << QString() << QStringList{u"tsdb.hypertable=true"_s} << QStringList{};
}

void TimescaledbRoundTripTest::theStubRefuses_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("error");
    const QByteArray t = "CREATE TABLE t (ts timestamptz NOT NULL, d int);\n";
    const QByteArray hyper = t + "SELECT create_hypertable('t', by_range('ts'));\n";
    const QByteArray view =
        "CREATE MATERIALIZED VIEW v WITH (timescaledb.continuous=true) AS\n"
        "SELECT time_bucket('1 hour', ts) AS b, count(*) AS n FROM t GROUP BY 1;\n";
    const auto row = [](const char *name, const QByteArray &sql, const char *error) {
        QTest::newRow(name) << sql << QString(error);
    };
    row("unique",
        "CREATE TABLE t (id int PRIMARY KEY, ts timestamptz NOT NULL);\nSELECT "
        "create_hypertable('t', by_range('ts'));\n",
        "cannot create a unique index without the column \"ts\"");
    row("unique index later", hyper + "CREATE UNIQUE INDEX ON t (d);\n",
        "cannot create a unique index without the column \"ts\"");
    row("window too small",
        hyper + view +
            "SELECT add_continuous_aggregate_policy('v', INTERVAL '2 hours', INTERVAL '1 "
            "hour', INTERVAL '1 hour');\n",
        "policy refresh window too small");
    row("security",
        hyper + "ALTER TABLE t ENABLE ROW LEVEL SECURITY;\nALTER TABLE t SET "
                "(timescaledb.enable_columnstore=true);\n",
        "columnstore cannot be used on table with row security");
    row("security below an aggregate", hyper + "ALTER TABLE t ENABLE ROW LEVEL SECURITY;\n" + view,
        "cannot create continuous aggregate on hypertable with row security");
    row("reference",
        "CREATE TABLE a (ts timestamptz, id int, PRIMARY KEY (id, ts));\nCREATE TABLE b (ts "
        "timestamptz, id int, ats timestamptz);\nSELECT create_hypertable('a', 'ts');\nSELECT "
        "create_hypertable('b', 'ts');\nALTER TABLE b ADD FOREIGN KEY (id, ats) REFERENCES a (id, "
        "ts);\n",
        "hypertables cannot be used as foreign key references of hypertables");
    row("incompatible buckets",
        hyper + view +
            "CREATE MATERIALIZED VIEW w WITH (timescaledb.continuous=true) AS\nSELECT "
            "time_bucket('90 minutes', b) AS c, sum(n) FROM v GROUP BY 1;\n",
        "incompatible bucket width");
    row("window function",
        hyper + "CREATE MATERIALIZED VIEW w WITH (timescaledb.continuous=true) AS\nSELECT "
                "time_bucket('1 hour', ts) AS c, lag(count(*)) OVER (ORDER BY 1) FROM t GROUP BY "
                "1;\n",
        "window functions");
    row("unknown option", hyper + "ALTER TABLE t SET (timescaledb.nonsense=true);\n",
        "unrecognized parameter \"timescaledb.nonsense\"");
    row("no such column",
        "CREATE TABLE t (ts timestamptz) WITH (tsdb.hypertable=true, "
        "tsdb.partition_column='at');\n",
        "column \"at\" does not exist");
    row("second job",
        hyper + "SELECT add_retention_policy('t', INTERVAL '1 day');\nSELECT "
                "add_retention_policy('t', INTERVAL '2 days');\n",
        "retention policy already exists");
}

QTEST_GUILESS_MAIN(TimescaledbRoundTripTest)
#include "tst_timescaledbroundtrip.moc"
