#include "generators/dialects/dialect.h"
#include "generators/verification/dumps.h"
#include "tests/support/loading.h"
#include "tests/support/realschemas.h"

#include <QRegularExpression>
#include <QtTest>

using namespace relvar;
using test::PostgresServer;
using test::RealSchema;

// The first migration of real schemas goes up, down and up again in PostgreSQL: after the way down
// the server must see an empty database, after the second way up the same as after the first.
class TakingBackTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;
    QList<RealSchema> m_schemas;
    QByteArray m_empty;

    static QString text(const DumpDifference &difference)
    {
        QStringList lines;
        for (const QString &statement : difference.onlyFirst)
            lines << "- " + statement;
        for (const QString &statement : difference.onlySecond)
            lines << "+ " + statement;
        return lines.mid(0, 30).join('\n');
    }
    static QString text(const QList<Error> &errors)
    {
        QStringList lines;
        for (const Error &error : errors)
            lines << QString("%1: %2").arg(error.line).arg(error.text);
        return lines.mid(0, 30).join('\n');
    }

private slots:
    void initTestCase()
    {
        RELVAR_NEED_POSTGRES(m_server);
        m_schemas = test::realSchemas();
        QVERIFY(m_schemas.size() >= 3);
        const auto empty = m_server->fresh("empty");
        QVERIFY(empty.ok());
        const auto dump = empty->dumpSchema();
        QVERIFY(dump.ok());
        m_empty = *dump;
    }

    void theWayDownTakesEverythingBack_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_schemas.size(); ++i)
            QTest::newRow(qPrintable(m_schemas[i].name)) << i;
    }
    void theWayDownTakesEverythingBack()
    {
        QFETCH(int, index);
        const RealSchema &schema = m_schemas[index];
        const Dialect &postgresql = *dialect(u"postgresql");
        const auto read = postgresql.read(schema.sql, {});
        QVERIFY(read.ok());
        const QByteArray up = postgresql.createScript(read->model, {}, Token()).text.toUtf8();
        const Script way = postgresql.dropScript(read->model, {});
        const QByteArray down = way.text.toUtf8();
        for (const Unsupported &one : way.unsupported)
            qInfo("%s: %s", qPrintable(schema.name), qPrintable(one.text));
        if (const QString folder = qEnvironmentVariable("RELVAR_ROUNDTRIP_OUTPUT");
            !folder.isEmpty()) {
            QFile file(folder + '/' + schema.name + ".down.sql");
            if (file.open(QIODevice::WriteOnly))
                file.write(down);
        }

        QStringList errors;
        const auto database = test::load(*m_server, "scratch", up, errors);
        QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().text));
        const auto first = database->dumpSchema();
        const auto back = database->run(down, false);
        const auto emptied = database->dumpSchema();
        QVERIFY(first.ok() && back.ok() && emptied.ok());
        // What could not be made cannot be dropped.
        if (errors.isEmpty())
            QVERIFY2(back->errors.isEmpty(), qPrintable(text(back->errors)));
        const DumpDifference left = compareDumps(m_empty, *emptied);
        QVERIFY2(left.isEmpty(), qPrintable(text(left)));

        const auto again = database->run(up, false);
        const auto second = database->dumpSchema();
        QVERIFY(again.ok() && second.ok());
        const DumpDifference difference = compareDumps(*first, *second);
        QVERIFY2(difference.isEmpty(), qPrintable(text(difference)));
        // What is not of this database stays behind otherwise, for the next schema to stumble over.
        static const QRegularExpression ofTheServer("\\b(ROLE|TABLESPACE|SUBSCRIPTION)\\b");
        if (QString::fromUtf8(up).contains(ofTheServer))
            QVERIFY(database->run(down, false).ok());
    }
};

QTEST_GUILESS_MAIN(TakingBackTest)
#include "tst_takingback.moc"
