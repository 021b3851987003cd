#include "generators/dialects/dialect.h"

#include <QDir>
#include <QtTest>

using namespace relvar;

// Every folder of tests/golden holds "input.sql" for PostgreSQL (or has the name of a sample) and,
// in "expected", what each registered dialect writes for it as "<dialect>.sql". TimescaleDB writes
// the same as PostgreSQL where it has no file of its own. RELVAR_UPDATE_GOLDEN=1 writes the
// expectations anew: look at the difference before you commit it.
class GoldenTest : public QObject
{
    Q_OBJECT

private:
    const QDir m_cases{RELVAR_SOURCE_DIR "/tests/golden"};

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Where the expectation for a dialect is.
    QString expectation(const QString &name, const QString &key) const
    {
        const QString own = m_cases.filePath(name + "/expected/" + key + ".sql");
        return key == "timescaledb" && !QFile::exists(own)
                   ? m_cases.filePath(name + "/expected/postgresql.sql")
                   : own;
    }

    // Writes the expectation anew; false when that fails.
    bool update(const QString &name, const QString &key, const QByteArray &actual) const
    {
        const QString path = m_cases.filePath(name + "/expected/" + key + ".sql");
        if (key == "timescaledb" &&
            actual == contents(m_cases.filePath(name + "/expected/postgresql.sql")))
            return !QFile::exists(path) || QFile::remove(path);
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(actual) == actual.size();
    }

    static QString firstDifference(const QByteArray &expected, const QByteArray &actual)
    {
        const QList<QByteArray> a = expected.split('\n');
        const QList<QByteArray> b = actual.split('\n');
        for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i)
            if (a.value(i) != b.value(i))
                return QString("line %1:\n- %2\n+ %3")
                    .arg(i + 1)
                    .arg(QString::fromUtf8(a.value(i)), QString::fromUtf8(b.value(i)));
        return {};
    }

private slots:
    void everyDialectWritesWhatIsExpected_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        const QStringList names = m_cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            // Other generators keep their goldens here too.
            if (!QFile::exists(m_cases.filePath(name + "/input.sql")) &&
                !QFile::exists(RELVAR_SOURCE_DIR "/resources/samples/" + name + ".sql"))
                continue;
            for (const Dialect *one : dialects())
                QTest::newRow(qPrintable(name + " " + one->traits().key))
                    << name << one->traits().key;
        }
    }
    void everyDialectWritesWhatIsExpected()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QByteArray input = contents(m_cases.filePath(name + "/input.sql"));
        if (input.isEmpty())
            input = contents(RELVAR_SOURCE_DIR "/resources/samples/" + name + ".sql");
        QVERIFY(!input.isEmpty());
        const auto read = dialect(u"postgresql")->read(input, Token());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message()));
        const Script script = dialect(key)->createScript(read->model, DdlOptions(), Token());
        QByteArray actual = script.text.toUtf8();
        for (const Unsupported &unsupported : script.unsupported)
            actual += "-- unsupported: " + unsupported.text.toUtf8() + '\n';
        if (qEnvironmentVariableIsSet("RELVAR_UPDATE_GOLDEN")) {
            QVERIFY(update(name, key, actual));
            return;
        }
        const QString path = expectation(name, key);
        QVERIFY2(QFile::exists(path), qPrintable(path + " is missing"));
        const QString difference = firstDifference(contents(path), actual);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));

        // The same model gives the same bytes, and the text maps to objects that exist.
        const Script again = dialect(key)->createScript(read->model, DdlOptions(), Token());
        QCOMPARE(again.text, script.text);
        qsizetype from = 0;
        for (const Span &span : script.spans) {
            QVERIFY(read->model.contains(span.id));
            QVERIFY(span.from >= from && span.length > 0);
            QVERIFY(span.from + span.length <= script.text.size());
            from = span.from;
        }
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "tst_golden.moc"
