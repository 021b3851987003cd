#include "generators/dialects/dialect.h"
#include "tests/support/sqlitedatabase.h"
#include "tests/support/sqliteschemas.h"

#include <QtTest>

using namespace relvar;
using test::SqliteDatabase;

// Real schemas are run in SQLite as they are, and again as we read and write them: its catalogue
// must be the same.
class SqliteRoundTripTest : public QObject
{
    Q_OBJECT

private:
    QList<test::SqliteSchema> m_schemas = test::sqliteSchemas();
    QStringList m_report;

    static bool isFile(const QByteArray &source) { return dialectOfFile(source) != nullptr; }

    // What is different after reading and writing; `known` errors are those of the original.
    QStringList troubles(const QString &name, const QByteArray &source, const QStringList &expected,
                         const QStringList &known, bool temporary)
    {
        const auto read = dialect(u"sqlite")->read(source, {});
        if (!read)
            return {read.error().message()};
        int counts[4] = {};
        for (const ImportedStatement &statement : read->statements)
            ++counts[statement.status];
        const Script script = dialect(u"sqlite")->createScript(read->model, DdlOptions(), Token());
        QStringList troubles;
        for (const Unsupported &one : script.unsupported)
            troubles.append("unsupported: " + one.text);
        SqliteDatabase ours;
        for (const QString &error : ours.run(script.text.toUtf8()))
            if (!known.contains(error))
                troubles.append("our DDL: " + error);
        const QStringList catalog = ours.catalog(temporary);
        for (const QString &line : expected)
            if (!catalog.contains(line))
                troubles.append("- " + line);
        for (const QString &line : catalog)
            if (!expected.contains(line))
                troubles.append("+ " + line);
        m_report.append(QString("%1 %2 imported, %3 kept, %4 refused, %5 skipped, %6 differences")
                            .arg(name, -24)
                            .arg(counts[0])
                            .arg(counts[1])
                            .arg(counts[2])
                            .arg(counts[3])
                            .arg(troubles.size()));
        const QString folder = qEnvironmentVariable("RELVAR_ROUNDTRIP_OUTPUT");
        QFile file(folder + "/sqlite-" + name + ".sql");
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(script.text.toUtf8() + "\n/*\n" + troubles.join("\n").toUtf8() + "\n*/\n");
        return troubles;
    }

private slots:
    void initTestCase() { QVERIFY(!m_schemas.isEmpty()); }

    void aSchemaComesBackTheSame_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_schemas.size(); ++i)
            QTest::newRow(qPrintable(m_schemas[i].name)) << i;
    }
    void aSchemaComesBackTheSame()
    {
        QFETCH(int, index);
        const auto &[name, source] = m_schemas[index];
        QVERIFY(!source.isEmpty());
        QStringList all;
        if (isFile(source)) {
            SqliteDatabase original(source);
            all = troubles(name, source, original.catalog(false), {}, false);
        } else {
            SqliteDatabase original;
            const QStringList errors = original.run(source);
            all = troubles(name, source, original.catalog(), errors, true);
            // The database that the script makes is another source with the same meaning.
            all +=
                troubles(name + "-file", original.bytes(), original.catalog(false), errors, false);
        }
        QVERIFY2(all.isEmpty(), qPrintable(name + ":\n" + all.mid(0, 40).join('\n')));
    }

    void cleanupTestCase() { qInfo().noquote() << m_report.join("\n "); }
};

QTEST_GUILESS_MAIN(SqliteRoundTripTest)
#include "tst_sqliteroundtrip.moc"
