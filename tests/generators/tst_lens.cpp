#include "generators/dialects/dialect.h"
#include "generators/lens/lens.h"
#include "generators/lens/typemap.h"
#include "generators/lens/typeparts.h"
#include "model/operations/columns.h"
#include "model/operations/tables.h"

#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(relvar::Verdict)

// What types become in other databases.
class LensTest : public QObject
{
    Q_OBJECT

    Model m_model;

    // "INT", "~TEXT", "!VARCHAR(64)": the same, emulated, lost.
    static QString inShort(const LensType &type)
    {
        return (type.verdict == Verdict::Lost       ? u"!"_s
                : type.verdict == Verdict::Emulated ? u"~"_s
                                                    : QString()) +
               type.text;
    }

private slots:
    void typesBecome_data()
    {
        QTest::addColumn<QString>("mysql");
        QTest::addColumn<QString>("sqlite");
        QTest::addColumn<QString>("mongodb");
        const auto row = [](const char *type, const char *mysql, const char *sqlite,
                            const char *mongodb) {
            QTest::newRow(type) << QString::fromUtf8(mysql) << QString::fromUtf8(sqlite)
                                << QString::fromUtf8(mongodb);
        };
        row("smallint", "SMALLINT", "INTEGER", "int");
        row("integer", "INT", "INTEGER", "int");
        row("int4", "INT", "INTEGER", "int");
        row("bigint", "BIGINT", "INTEGER", "long");
        row("smallserial", "~SMALLINT", "~INTEGER", "!int");
        row("serial", "~INT", "~INTEGER", "!int");
        row("bigserial", "~BIGINT", "~INTEGER", "!long");
        row("numeric", "~DECIMAL(65,30)", "~NUMERIC", "~decimal");
        row("numeric(10,2)", "DECIMAL(10,2)", "~NUMERIC(10,2)", "~decimal");
        row("numeric(100,2)", "~DECIMAL(65,30)", "~NUMERIC(100,2)", "~decimal");
        row("real", "FLOAT", "REAL", "double");
        row("double precision", "DOUBLE", "REAL", "double");
        row("float(10)", "FLOAT", "REAL", "double");
        row("money", "~DECIMAL(19,2)", "!NUMERIC", "~decimal");
        row("text", "LONGTEXT", "TEXT", "string");
        row("varchar(40)", "VARCHAR(40)", "~TEXT", "~string");
        row("varchar", "LONGTEXT", "TEXT", "string");
        row("varchar(20000)", "~LONGTEXT", "~TEXT", "~string");
        row("char(3)", "CHAR(3)", "~TEXT", "~string");
        row("char", "CHAR(1)", "~TEXT", "~string");
        row("char(300)", "~LONGTEXT", "~TEXT", "~string");
        row("\"char\"", "CHAR(1)", "~TEXT", "~string");
        row("name", "VARCHAR(63)", "~TEXT", "~string");
        row("citext", "~LONGTEXT", "~TEXT COLLATE NOCASE", "~string");
        row("boolean", "~TINYINT(1)", "~INTEGER", "bool");
        row("date", "DATE", "~TEXT", "~date");
        row("time", "TIME(6)", "~TEXT", "~string");
        row("timetz", "!TIME(6)", "~TEXT", "~string");
        row("timestamp", "DATETIME(6)", "~TEXT", "~date");
        row("timestamp(3)", "DATETIME(3)", "~TEXT", "~date");
        row("timestamptz", "~TIMESTAMP(6)", "~TEXT", "~date");
        row("timestamp(0) with time zone", "~TIMESTAMP(0)", "~TEXT", "~date");
        row("interval", "!VARCHAR(64)", "!TEXT", "!string");
        row("uuid", "~BINARY(16)", "~TEXT", "binData");
        row("jsonb", "~JSON", "~TEXT", "object");
        row("json", "~JSON", "~TEXT", "~object");
        row("xml", "!LONGTEXT", "!TEXT", "!string");
        row("hstore", "~JSON", "~TEXT", "object");
        row("bytea", "LONGBLOB", "BLOB", "binData");
        row("bit(8)", "BIT(8)", "~TEXT", "~string");
        row("bit", "BIT(1)", "~TEXT", "~string");
        row("bit(100)", "~VARBINARY(13)", "~TEXT", "~string");
        row("varbit", "~VARBINARY(255)", "~TEXT", "~string");
        row("inet", "~VARCHAR(43)", "~TEXT", "~string");
        row("cidr", "~VARCHAR(43)", "~TEXT", "~string");
        row("macaddr", "~CHAR(17)", "~TEXT", "~string");
        row("macaddr8", "~CHAR(23)", "~TEXT", "~string");
        row("tsvector", "~FULLTEXT", "~FTS5", "~text index");
        row("tsquery", "!LONGTEXT", "!TEXT", "!string");
        row("point", "POINT", "!TEXT", "~object");
        row("polygon", "POLYGON", "!TEXT", "~object");
        row("lseg", "~LINESTRING", "!TEXT", "~object");
        row("path", "~LINESTRING", "!TEXT", "~object");
        row("box", "~POLYGON", "!TEXT", "~object");
        row("line", "!JSON", "!TEXT", "!object");
        row("circle", "!JSON", "!TEXT", "!object");
        row("geometry(Point,4326)", "GEOMETRY", "!TEXT", "~object");
        row("geography", "~GEOMETRY", "!TEXT", "~object");
        row("int4range", "~INT × 2", "~INTEGER × 2", "~object");
        row("int8range", "~BIGINT × 2", "~INTEGER × 2", "~object");
        row("numrange", "~DECIMAL(65,30) × 2", "!NUMERIC × 2", "~object");
        row("daterange", "~DATE × 2", "~TEXT × 2", "~object");
        row("tsrange", "~DATETIME(6) × 2", "~TEXT × 2", "~object");
        row("tstzrange", "~TIMESTAMP(6) × 2", "~TEXT × 2", "~object");
        for (const char *type : {"int4multirange", "int8multirange", "nummultirange",
                                 "datemultirange", "tsmultirange", "tstzmultirange"})
            row(type, "!JSON", "!TEXT", "!array");
        row("ltree", "~VARCHAR(1024)", "~TEXT", "~string");
        row("vector(3)", "~VECTOR(3)", "!BLOB", "~array");
        row("oid", "INT UNSIGNED", "INTEGER", "long");
        for (const char *type : {"regclass", "regproc", "regtype", "regrole"})
            row(type, "!VARCHAR(255)", "!TEXT", "!string");
        row("pg_lsn", "!VARCHAR(17)", "!TEXT", "!string");
        row("xid", "!BIGINT UNSIGNED", "!INTEGER", "!long");
        row("my_type", "!LONGTEXT", "!TEXT", "!string");
        row("integer[]", "~JSON", "~TEXT (JSON)", "array");
        row("interval[][]", "~JSON", "~TEXT (JSON)", "!array");
    }
    void typesBecome()
    {
        const DataType type{QString::fromUtf8(QTest::currentDataTag()), {}};
        QTEST(inShort(lensType(m_model, type, Lens::MySql)), "mysql");
        QTEST(inShort(lensType(m_model, type, Lens::Sqlite)), "sqlite");
        QTEST(inShort(lensType(m_model, type, Lens::MongoDb)), "mongodb");
    }

    void everyTypeThatIsOfferedIsMapped()
    {
        for (const TypeDescription &type : dialects().first()->traits().types)
            QVERIFY2(typeMappings(typeParts(type.name).name), qPrintable(type.name));
    }

    void whatIsNotTheSameSaysWhy()
    {
        QStringList types = mappedTypes();
        types += QStringList{u"numeric(100,2)"_s, u"varchar(40)"_s, u"bit(100)"_s, u"text[]"_s,
                             u"unheard_of"_s};
        for (const QString &type : std::as_const(types))
            for (int i = 1; i < LensCount; ++i) {
                const LensType seen = lensType(m_model, DataType{type, {}}, Lens(i));
                QVERIFY(!seen.text.isEmpty() && !seen.text.contains(u'%'));
                QCOMPARE(seen.reason.isEmpty(), seen.verdict == Verdict::Same);
            }
    }

    void ownDatabasesKeepEverything()
    {
        for (const QString &type : mappedTypes())
            for (const Lens lens : {Lens::PostgreSql, Lens::TimescaleDb}) {
                const LensType seen = lensType(m_model, DataType{type, {}}, lens);
                QCOMPARE(seen, (LensType{type, Verdict::Same, {}}));
            }
        QCOMPARE(lensType(m_model, DataType{u"numeric(4, 2)[]"_s, {}}, Lens::PostgreSql).text,
                 u"numeric(4,2)[]"_s);
    }

    void userDefinedTypes()
    {
        Edit edit(m_model);
        const Id mood = *addEnumType(edit, {}, u"mood"_s, {u"happy"_s, u"sad"_s});
        Domain domain;
        domain.name = u"<amount>"_s;
        domain.type.text = u"numeric(12,2)"_s;
        const Id amount = edit.add(domain);
        CompositeType composite;
        composite.name = u"address"_s;
        const Id address = edit.add(composite);
        const Model model = edit.model();
        const auto of = [&](Id type, Lens lens) {
            return inShort(lensType(model, DataType{{}, Ref<Object>(type)}, lens));
        };
        QCOMPARE(of(mood, Lens::MySql), u"ENUM"_s);
        QCOMPARE(of(mood, Lens::Sqlite), u"~TEXT"_s);
        QCOMPARE(of(mood, Lens::MongoDb), u"~string"_s);
        QCOMPARE(of(amount, Lens::MySql), u"~DECIMAL(12,2)"_s);
        QCOMPARE(of(address, Lens::Sqlite), u"~TEXT (JSON)"_s);
        QCOMPARE(of(address, Lens::MongoDb), u"object"_s);
        QCOMPARE(of(mood, Lens::PostgreSql), u"mood"_s);
        const LensType list = lensType(model, DataType{u"[]"_s, Ref<Object>(mood)}, Lens::MongoDb);
        QCOMPARE(inShort(list), u"~array"_s);
        QVERIFY(lensType(model, DataType{{}, Ref<Object>(amount)}, Lens::MySql)
                    .reason.contains(u"<amount>"_s));
    }

    void domainsInACircleEnd()
    {
        Edit edit(m_model);
        Domain domain;
        domain.name = u"a"_s;
        const Id id = edit.add(domain);
        edit.set(id, &Domain::type, DataType{{}, Ref<Object>(id)});
        const LensType seen = lensType(edit.model(), DataType{{}, Ref<Object>(id)}, Lens::MySql);
        QVERIFY(seen.verdict != Verdict::Same);
    }

    void columnsTellMoreThanTheirTypes()
    {
        Column column;
        column.type.text = u"bigint"_s;
        column.identity = Identity::Always;
        QCOMPARE(inShort(lensColumn(m_model, column, true, Lens::MySql)), u"~BIGINT"_s);
        QCOMPARE(inShort(lensColumn(m_model, column, true, Lens::Sqlite)), u"~INTEGER"_s);
        QCOMPARE(inShort(lensColumn(m_model, column, true, Lens::MongoDb)), u"!long"_s);
        QCOMPARE(inShort(lensColumn(m_model, column, true, Lens::PostgreSql)), u"bigint"_s);
        Column text;
        text.type.text = u"text"_s;
        QCOMPARE(inShort(lensColumn(m_model, text, false, Lens::MySql)), u"LONGTEXT"_s);
        QCOMPARE(inShort(lensColumn(m_model, text, true, Lens::MySql)), u"!LONGTEXT"_s);
        text.generated = Generated::Stored;
        QCOMPARE(inShort(lensColumn(m_model, text, false, Lens::MongoDb)), u"!string"_s);
    }

    void lensesHaveKeys()
    {
        for (int i = 1; i < LensCount; ++i)
            QCOMPARE(lensNamed(lensKey(Lens(i))), Lens(i));
        QCOMPARE(lensNamed(u"oracle"_s), Lens::None);
        QCOMPARE(lensNamed({}), Lens::None);
    }
};

QTEST_GUILESS_MAIN(LensTest)
#include "tst_lens.moc"
