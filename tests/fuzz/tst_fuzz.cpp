#include "generators/dialects/dialect.h"
#include "generators/sources.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/onesource.h"
#include "tests/support/realschemas.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace relvar;
using namespace Qt::StringLiterals;

// Every reader against broken sources, in this process: no crash, no hang (the test's time limit),
// no memory that runs away. RELVAR_FUZZ_ROUNDS takes more of them, RELVAR_FUZZ_SEED others.
class FuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void brokenSourcesAreSurvived_data();
    void brokenSourcesAreSurvived();
    void nestingWithoutEndIsSurvived_data();
    void nestingWithoutEndIsSurvived();
    void cleanupTestCase();
};

namespace {

QStringList forms()
{
    QStringList list = designForms();
    for (const Dialect *one : dialects())
        list.append(one->traits().key);
    return list;
}

// Where sources of a form lie in the test data, and what their names end with.
QList<std::pair<QString, QString>> places(const QString &form)
{
    static const QHash<QString, QList<std::pair<QString, QString>>> known{
        {u"dbml"_s, {{u"dbml"_s, u"*.dbml"_s}}},
        {u"sketch"_s, {{u"dbml"_s, u"*.dbml"_s}}},
        {u"mermaid"_s, {{u"mermaid"_s, u"*.mmd"_s}}},
        {u"markdown"_s, {{u"mermaid"_s, u"*.md"_s}}},
        {u"csv"_s, {{u"fd"_s, u"*.csv"_s}}},
        {u"dbm"_s, {{u"pgmodeler"_s, u"*.dbm"_s}}},
        {u"mongodb"_s, {{u"mongodb"_s, u"*.json"_s}}},
        {u"postgresql"_s, {{u"postgresql"_s, u"*.sql"_s}, {u"postgresql-regress"_s, u"*.sql"_s}}},
        {u"mysql"_s, {{u"mysql"_s, u"*.sql"_s}}},
        {u"sqlite"_s, {{u"sqlite"_s, u"*.sql"_s}}},
        {u"timescaledb"_s, {{u"timescaledb"_s, u"*.sql"_s}}}};
    return known.value(form);
}

// Small enough that many of them are read in a test.
QByteArray beginningOf(const QString &path)
{
    constexpr qint64 most = 12000;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

QList<QByteArray> sourcesOf(const QString &form)
{
    QList<QByteArray> sources{
        beginningOf(QStringLiteral(RELVAR_SOURCE_DIR "/resources/samples/bookshop.sql")),
        "Table a {\n  id int [pk]\n  b_id int [ref: > b.id]\n}\nTable b { id int [pk] }\n",
        "erDiagram\n  A ||--o{ B : has\n  A { int id PK }\n",
        "name,age,born\nAnn,12,2001-02-03\n",
        "| Name | Type |\n|---|---|\n| id | int |\n",
        "<dbmodel><table name=\"a\"><schema name=\"public\"/><column name=\"id\">"
        "<type name=\"integer\"/></column></table></dbmodel>",
        "db.createCollection(\"a\", { validator: { $jsonSchema: { bsonType: \"object\",\n"
        "  required: [\"b\"], properties: { b: { bsonType: \"int\", minimum: 0 } } } } });\n"
        "db.a.createIndex({ b: 1 }, { unique: true });\ndb.c.insertOne({ d: ISODate() });\n"};
    constexpr int enough = 40;
    QStringList paths;
    for (const auto &[folder, pattern] : places(form)) {
        QDirIterator it(test::testDataFolder() + u'/' + folder, {pattern}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(it.next());
    }
    paths.sort();
    const qsizetype step = qMax<qsizetype>(1, paths.size() / enough);
    for (qsizetype i = 0; i < paths.size(); i += step)
        sources.append(beginningOf(paths[i]));
    return sources;
}

} // namespace

void FuzzTest::brokenSourcesAreSurvived_data()
{
    QTest::addColumn<QString>("form");
    for (const QString &form : forms())
        QTest::newRow(qPrintable(form)) << form;
}

void FuzzTest::brokenSourcesAreSurvived()
{
    QFETCH(QString, form);
    const int wanted = qEnvironmentVariableIntValue("RELVAR_FUZZ_ROUNDS");
    const int rounds = wanted > 0 ? wanted : 120;
    const QString trace = qEnvironmentVariable("RELVAR_FUZZ_TRACE"); // a file for the last input
    test::Mutator mutator(sourcesOf(form),
                          quint32(qEnvironmentVariableIntValue("RELVAR_FUZZ_SEED")));
    int readable = 0;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray source = mutator.next();
        if (QFile file(trace); !trace.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(source);
        readable += test::readOneSource(form, source);
    }
    // The mutations are no mere noise: most scripts are still read, statement by statement.
    if (dialect(form))
        QVERIFY2(readable > rounds / 3, qPrintable(QString::number(readable)));
}

void FuzzTest::nestingWithoutEndIsSurvived_data()
{
    brokenSourcesAreSurvived_data();
}

void FuzzTest::nestingWithoutEndIsSurvived()
{
    QFETCH(QString, form);
    constexpr int depth = 100000;
    const QByteArrayList pieces{
        "(", "CREATE TABLE a (b int CHECK (", "{", "/*", "SELECT (", "BEGIN ", "<a>", "NOT "};
    int survived = 0;
    for (const QByteArray &piece : pieces) {
        test::readOneSource(form, "CREATE TABLE t (c int DEFAULT " + piece.repeated(depth));
        ++survived;
    }
    for (const QByteArray &piece : {QByteArray("["), QByteArray("{\"a\":")})
        test::readOneSource(form, piece.repeated(depth));
    QCOMPARE(survived, pieces.size());
}

void FuzzTest::cleanupTestCase()
{
    // The highest it ever was; sanitizers keep shadows of their own.
#if !defined(__SANITIZE_ADDRESS__) && !__has_feature(address_sanitizer)
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    constexpr long mostKib = 1024 * 1024;
    QVERIFY2(usage.ru_maxrss < mostKib, qPrintable(QString::number(usage.ru_maxrss)));
#endif
}

QTEST_GUILESS_MAIN(FuzzTest)
#include "tst_fuzz.moc"
