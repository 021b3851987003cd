#include "tests/generators/postgresqlreading.h"
#include "tests/support/realschemas.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace relvar;

// Whole scripts: real ones, against what a server says of them, and hostile ones.
class PostgresqlScriptsTest : public QObject, private test::PostgresqlReading
{
    Q_OBJECT

private:
    static QString catalogFile(const QString &name)
    {
        return test::testDataFolder() + "/postgresql/" + name + "/catalog.pg15.json";
    }
    // A column's type as the server names it.
    QString serverType(const Column &column) const
    {
        const Object *object = model().find(column.type.named);
        QString text = object ? object->name + column.type.text : column.type.text;
        text.replace("bigserial", "bigint").replace("smallserial", "smallint");
        return text.replace("serial", "integer").remove("public.").remove('"').remove(' ');
    }
    // What the server says of one table, against the model; inherited columns stand elsewhere.
    void compareTable(const QJsonObject &expected, QStringList &wrong) const
    {
        const QString name = expected.value("name").toString();
        const Table *table = nullptr;
        for (const Table *one : model().all<Table>())
            if (one->name == name &&
                model().find(one->parent)->name == expected.value("schema").toString())
                table = one;
        if (!table) {
            wrong << "table " + name;
            return;
        }
        const QList<const Column *> columns = model().childrenOf<Column>(table->id);
        const QJsonArray all = expected.value("columns").toArray();
        if (table->inherits.isEmpty() && !columns.isEmpty() && columns.size() != all.size())
            wrong << QString("%1 has %2 columns, not %3")
                         .arg(name)
                         .arg(columns.size())
                         .arg(all.size());
        for (const QJsonValue &value : all)
            for (const Column *one : columns)
                if (one->name == value["name"].toString()) {
                    const QString type = value["type"].toString();
                    if (serverType(*one) != QString(type).remove("public.").remove('"').remove(' '))
                        wrong << name + '.' + one->name + ": " + serverType(*one) + ", not " + type;
                    if (one->nullable == value["notnull"].toBool() && one->type.named.value == 0)
                        wrong << name + '.' + one->name + ": nullable";
                }
        QStringList primary;
        for (const Key *key : model().childrenOf<Key>(table->id))
            if (key->type == KeyType::Primary)
                primary = keyColumns(*key);
        if (QJsonArray::fromStringList(primary) != expected.value("primary_key").toArray() &&
            !expected.contains("partition_bound")) // a partition has the key of the whole
            wrong << name + ": primary key " + primary.join(", ");
        const auto count = model().childrenOf<Relationship>(table->id).size();
        if (count != expected.value("foreign_keys").toArray().size() && !columns.isEmpty())
            wrong << QString("%1: %2 foreign keys").arg(name).arg(count);
    }

private slots:
    void realSchemasHaveWhatTheServerSees_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("none") << QString() << QByteArray();
        for (const test::RealSchema &schema : test::realSchemas())
            if (QFile::exists(catalogFile(schema.name)))
                QTest::newRow(qPrintable(schema.name)) << schema.name << schema.sql;
    }
    void realSchemasHaveWhatTheServerSees()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, sql);
        read(sql);
        QFile file(catalogFile(name));
        if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
            return;
        int counts[4] = {0, 0, 0, 0};
        for (const ImportedStatement &one : m_read.statements)
            ++counts[one.status];
        qInfo("%s: %d statements, %d imported, %d kept, %d refused, %d skipped", qPrintable(name),
              int(m_read.statements.size()), counts[0], counts[1], counts[2], counts[3]);
        QCOMPARE(counts[ImportedStatement::Refused], 0);
        const QJsonObject catalog = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray tables = catalog.value("tables").toArray();
        QStringList wrong;
        for (const QJsonValue &value : tables)
            compareTable(value.toObject(), wrong);
        const QJsonArray enums = catalog.value("enums").toArray();
        for (const QJsonValue &value : enums) {
            const EnumType *type = named<EnumType>(value["name"].toString());
            if (!type || QJsonArray::fromStringList(type->labels) != value["values"].toArray())
                wrong << "enum " + value["name"].toString();
        }
        const QJsonArray views = catalog.value("views").toArray();
        for (const QJsonValue &value : views)
            if (!named<View>(value["name"].toString()))
                wrong << "view " + value["name"].toString();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join("\n")));
    }

    void deepExpressionsDoNotOverflowTheStack()
    {
        for (const int terms : {5000, 15000, 200000}) {
            QByteArray sum = "1";
            for (int i = 0; i < terms; ++i)
                sum += "+1";
            read("CREATE TABLE t (a int DEFAULT " + sum + ");\nCREATE TABLE u (b int);");
            QVERIFY(named<Table>("u"));
            if (terms == 5000)
                QCOMPARE(column("t", "a")->defaultValue.size(), sum.size());
        }
        read("SELECT " + QByteArray(30000, '(') + "1" + QByteArray(30000, ')') + ";");
        QCOMPARE(status(0), "refused");
    }

    void aCancelledImportEnds()
    {
        Token token;
        token.cancel();
        QVERIFY(!readPostgresql("CREATE TABLE t (a int);", token).ok());
    }

    void strangeBytesAreNoDanger()
    {
        const char text[] = "CREATE TABLE \"a\xE9\" (x int);\0CREATE TABLE b (y int);";
        read(QByteArray(text, sizeof text - 1));
        read("\xEF\xBB\xBF"
             "CREATE TABLE t (a int)");
        QVERIFY(named<Table>("t"));
        read(QByteArray());
        read("\\");
        read("$$");
        read("/*");
        read("'");
        read("CREATE TABLE \"" + QByteArray(100, 'x') + "\" (a int);");
        QCOMPARE(model().all<Table>().first()->name.size(), 63);
    }

    void mutatedScriptsNeverCrash()
    {
        QList<QByteArray> scripts;
        for (const test::RealSchema &schema : test::realSchemas())
            if (schema.sql.size() < 60000)
                scripts << schema.sql;
        QVERIFY(!scripts.isEmpty());
        QRandomGenerator random(7);
        const char bytes[] = "'\"();,.$\\/*-\n\0 :=[]";
        for (int round = 0; round < 150; ++round) {
            QByteArray sql = scripts[random.bounded(int(scripts.size()))];
            const int from = random.bounded(int(sql.size()));
            sql = sql.mid(from, 8000);
            for (int i = 0; i < 12 && !sql.isEmpty(); ++i) {
                const int at = random.bounded(int(sql.size()));
                switch (random.bounded(3)) {
                case 0:
                    sql[at] = bytes[random.bounded(int(sizeof bytes - 1))];
                    break;
                case 1:
                    sql.remove(at, random.bounded(40));
                    break;
                default:
                    sql.insert(at, sql.mid(random.bounded(int(sql.size())), random.bounded(60)));
                }
            }
            QVERIFY(readPostgresql(sql, Token()).ok());
        }
    }
};

QTEST_GUILESS_MAIN(PostgresqlScriptsTest)
#include "tst_postgresqlscripts.moc"
