#include "generators/dialects/dialect.h"
#include "generators/verification/dumps.h"
#include "tests/support/loading.h"
#include "tests/support/realschemas.h"

#include <QtTest>

using namespace relvar;
using test::PostgresServer;
using test::RealSchema;

// Real schemas are loaded into PostgreSQL as they are, and again as we read and write them: the
// server must not see a difference.
class RoundTripTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;
    QList<RealSchema> m_schemas;
    QStringList m_report;

    // Loads a script into a new database and tells what pg_dump sees then.
    QByteArray load(const QByteArray &sql, QStringList &errors)
    {
        const auto database = test::load(*m_server, "scratch", sql, errors);
        const auto dump = database ? database->dumpSchema() : Result<QByteArray>(database.error());
        if (!dump)
            errors << dump.error().text;
        return dump ? *dump : QByteArray();
    }

    struct Outcome
    {
        QByteArray ddl;
        int counts[4] = {0, 0, 0, 0}; // by ImportedStatement::Status
        QStringList refusals;         // what could not be read or written
        QStringList errors;           // of the server about our DDL
        QByteArray dump;
        QStringList troubles; // refusals, then errors, then differences
    };

    Outcome roundTrip(const QByteArray &sql)
    {
        Outcome outcome;
        const Dialect *postgresql = dialect(u"postgresql");
        if (!postgresql) {
            outcome.refusals << "the dialect is missing";
            return outcome;
        }
        const auto read = postgresql->read(sql, {});
        if (!read) {
            outcome.refusals << read.error().message();
            return outcome;
        }
        for (const ImportedStatement &statement : read->statements)
            ++outcome.counts[statement.status];
        const Script script = postgresql->createScript(read->model, DdlOptions(), Token());
        outcome.ddl = script.text.toUtf8();
        for (const Unsupported &unsupported : script.unsupported)
            outcome.refusals << "unsupported: " + unsupported.text;
        outcome.dump = load(outcome.ddl, outcome.errors);
        return outcome;
    }

    // `known` errors (without lines) are those that the original makes too.
    static void judge(Outcome &outcome, const QByteArray &expected, const QStringList &known)
    {
        outcome.troubles = outcome.refusals;
        for (const QString &error : std::as_const(outcome.errors))
            if (!known.contains(error.section(": ", 1)))
                outcome.troubles << "our DDL: " + error;
        const DumpDifference difference = compareDumps(expected, outcome.dump);
        for (const QString &statement : difference.onlyFirst)
            outcome.troubles << "- " + statement;
        for (const QString &statement : difference.onlySecond)
            outcome.troubles << "+ " + statement;
    }

    void report(const QString &name, const QByteArray &expected, const Outcome &outcome)
    {
        m_report << QString("%1 %2 %3 %4 %5 %6 %7")
                        .arg(name, -32)
                        .arg(dumpStatements(expected).size(), 10)
                        .arg(outcome.counts[ImportedStatement::Imported], 8)
                        .arg(outcome.counts[ImportedStatement::Kept], 5)
                        .arg(outcome.counts[ImportedStatement::Skipped], 7)
                        .arg(outcome.counts[ImportedStatement::Refused], 7)
                        .arg(outcome.troubles.size(), 11);
        const QString folder = qEnvironmentVariable("RELVAR_ROUNDTRIP_OUTPUT");
        if (folder.isEmpty())
            return;
        QFile ddl(folder + '/' + name + ".sql");
        if (ddl.open(QIODevice::WriteOnly))
            ddl.write(outcome.ddl);
        QFile troubles(folder + '/' + name + ".txt");
        if (troubles.open(QIODevice::WriteOnly))
            troubles.write(outcome.troubles.join("\n").toUtf8());
    }

private slots:
    void initTestCase()
    {
        RELVAR_NEED_POSTGRES(m_server);
        m_schemas = test::realSchemas();
        QVERIFY(m_schemas.size() >= 3);
    }

    void aSchemaComesBackTheSame_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_schemas.size(); ++i)
            QTest::newRow(qPrintable(m_schemas[i].name)) << i;
    }
    void aSchemaComesBackTheSame()
    {
        QFETCH(int, index);
        const RealSchema &schema = m_schemas[index];
        QStringList errors;
        const QByteArray expected = load(schema.sql, errors);
        QVERIFY2(errors.size() <= schema.knownErrors,
                 qPrintable("the original: " + errors.join("\n")));

        for (QString &error : errors)
            error = error.section(": ", 1);
        Outcome ours = roundTrip(schema.sql);
        judge(ours, expected, errors);
        report(schema.name, expected, ours);
        // What pg_dump says about it is another script with the same meaning. A few texts of the
        // server change once more when they are loaded.
        Outcome dumped = roundTrip(expected);
        judge(dumped, expected, errors);
        if (!dumped.troubles.isEmpty())
            judge(dumped, load(expected, errors), {});
        report(schema.name + "-dumped", expected, dumped);
        const QStringList troubles = ours.troubles + dumped.troubles;
        QVERIFY2(troubles.isEmpty(),
                 qPrintable(QString("%1:\n%2").arg(schema.name, troubles.mid(0, 30).join("\n"))));
    }

    void cleanupTestCase()
    {
        qInfo().noquote() << "schema                           statements modelled  kept skipped "
                             "refused differences\n"
                          << m_report.join("\n ");
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
