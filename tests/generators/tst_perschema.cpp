#include "generators/ddl/perschema.h"
#include "generators/verification/dumps.h"
#include "model/names.h"
#include "tests/support/postgresserver.h"
#include "tests/support/realschemas.h"

#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;
using test::PostgresServer;

// DDL in one file a schema says the same as in one file.
class PerSchemaTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;

    QByteArray load(const QString &sql, QString &error)
    {
        const auto database = m_server->fresh("scratch");
        if (!database)
            return error = database.error().text, QByteArray();
        const auto run = database->run(sql.toUtf8(), false);
        if (!run)
            error = run.error().text;
        else if (!run->errors.isEmpty())
            error = run->errors.first().text;
        const auto dump = database->dumpSchema();
        return dump ? *dump : QByteArray();
    }

    using Files = QList<std::pair<QString, Script>>;
    static Files files(const QByteArray &sql)
    {
        const Dialect &postgresql = *dialect(u"postgresql");
        const auto read = postgresql.read(sql, {});
        return read ? createScriptsPerSchema(read->model, postgresql, {}) : Files();
    }

private slots:
    void filesRunInTheOrderOfTheIndex_data()
    {
        QTest::addColumn<QByteArray>("sql");
        static const QStringList names{
            u"kept"_s,     u"names"_s,          u"routines"_s,
            u"types"_s,    u"views"_s,          u"lago"_s,
            u"mimic-iv"_s, u"pgmodeler-demo"_s, u"index-advice-dexter"_s};
        for (const test::RealSchema &schema : test::realSchemas())
            if (names.contains(schema.name))
                QTest::newRow(qPrintable(schema.name)) << schema.sql;
        QTest::newRow("two schemas that need each other")
            << QByteArray("CREATE SCHEMA a; CREATE SCHEMA b;"
                          "CREATE TABLE a.t (id int PRIMARY KEY, u int);"
                          "CREATE TABLE b.u (id int PRIMARY KEY, t int REFERENCES a.t);"
                          "ALTER TABLE a.t ADD FOREIGN KEY (u) REFERENCES b.u;"
                          "CREATE VIEW a.v AS SELECT id FROM b.u;");
    }
    void filesRunInTheOrderOfTheIndex()
    {
        QFETCH(QByteArray, sql);
        RELVAR_NEED_POSTGRES(m_server);
        const Files all = files(sql);
        QVERIFY(all.size() >= 2);
        QCOMPARE(all.first().first, u"index.sql"_s);
        QString index;
        QString together;
        for (const auto &[name, script] : all.sliced(1)) {
            index += u"\\ir "_s + name + u'\n';
            together += script.text + u'\n';
            QVERIFY2(QRegularExpression(u"^[A-Za-z0-9_-]+\\.sql$"_s).match(name).hasMatch(),
                     qPrintable(name));
            for (const Span &span : script.spans)
                QVERIFY(span.from >= 0 && span.from + span.length <= script.text.size());
        }
        QCOMPARE(all.first().second.text, index);

        const Dialect &postgresql = *dialect(u"postgresql");
        const Model model = postgresql.read(sql, {}).value().model;
        QString error;
        const QByteArray one =
            load(postgresql.createScript(model, DdlOptions(), Token()).text, error);
        QCOMPARE(error, QString());
        const QByteArray several = load(together, error);
        QCOMPARE(error, QString());
        const DumpDifference difference = compareDumps(one, several);
        QCOMPARE(difference.onlyFirst, QStringList());
        QCOMPARE(difference.onlySecond, QStringList());
    }

    void whatActsOnAllThatFollowsComesLast()
    {
        const Files all = files("CREATE SCHEMA a; CREATE TABLE a.t (i int);"
                                "CREATE FUNCTION a.f() RETURNS event_trigger LANGUAGE plpgsql AS "
                                "'begin end';"
                                "CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION a.f();"
                                "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO joe;");
        QVERIFY(all.size() >= 3);
        for (qsizetype i = 1; i < all.size(); ++i) {
            const bool isLast = i == all.size() - 1;
            QCOMPARE(all[i].second.text.contains("DEFAULT PRIVILEGES"), isLast);
            QCOMPARE(all[i].second.text.contains("EVENT TRIGGER"), isLast);
        }
    }

    void eachSchemaHasItsFile()
    {
        const Files all = files("CREATE SCHEMA \"Sales & <b>\"; CREATE SCHEMA b;"
                                "CREATE TABLE \"Sales & <b>\".t (id int PRIMARY KEY);"
                                "CREATE TABLE b.u (id int REFERENCES \"Sales & <b>\".t);");
        QStringList names;
        for (const auto &file : all)
            names << file.first;
        QCOMPARE(names, QStringList({u"index.sql"_s, u"00_shared.sql"_s, u"01_Sales____b_.sql"_s,
                                     u"02_b.sql"_s}));
        QVERIFY(all[2].second.text.contains(u"CREATE TABLE \"Sales & <b>\".t"));
        QVERIFY(!all[2].second.text.contains(u"CREATE TABLE b.u"));
        QVERIFY(all[3].second.text.contains(u"CREATE TABLE b.u"));
    }
};

QTEST_GUILESS_MAIN(PerSchemaTest)
#include "tst_perschema.moc"
