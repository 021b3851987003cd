#include "model/document.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/properties.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace relvar;

// Values that have the right shape but make no sense in their object are refused, and nothing
// changes.
class FieldRulesTest : public QObject
{
    Q_OBJECT

private:
    Document m_document;
    QHash<QString, Id> m_ids;

    // Names in the data become the ids that they stand for.
    QJsonValue resolved(const QJsonValue &value) const
    {
        if (value.isString() && value.toString().startsWith('@'))
            return toJson(m_ids.value(value.toString().mid(1)));
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue &element : value.toArray())
                array.append(resolved(element));
            return array;
        }
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                it.value() = resolved(it.value());
            return object;
        }
        return value;
    }

private slots:
    void initTestCase()
    {
        const Result<void> made = m_document.edit("Make", [this](Edit &edit) -> Result<void> {
            const Id schema = *addSchema(edit, "shop");
            m_ids["colour"] = *addEnumType(edit, schema, "colour", {"red", "green"});
            for (const QString &name : {QString("parent"), QString("child")}) {
                m_ids[name] = *addTable(edit, schema, name);
                m_ids[name + ".a"] = *addColumn(edit, m_ids[name], "a", "integer");
                m_ids[name + ".b"] = *addColumn(edit, m_ids[name], "b", "integer");
            }
            m_ids["key"] = *addKey(edit, m_ids["parent"], KeyType::Unique, {m_ids["parent.a"]});
            m_ids["index"] = *addIndex(edit, m_ids["child"], {m_ids["child.a"]});
            m_ids["foreign"] = *relateColumn(edit, m_ids["child.a"], m_ids["parent.a"]);
            edit.set(m_ids["child"], &Table::inherits,
                     QList<Ref<Table>>{Ref<Table>(m_ids["parent"])});
            edit.set(m_ids["child.b"], &Column::identity, Identity::Always);
            CompositeType point;
            point.name = "point";
            point.parent = schema;
            m_ids["point"] = edit.add(point);
            Routine routine;
            routine.name = "total";
            routine.parent = schema;
            m_ids["total"] = edit.add(routine);
            Sequence sequence;
            sequence.name = "numbers";
            sequence.parent = schema;
            m_ids["numbers"] = edit.add(sequence);
            for (const QString &name : {QString("reader"), QString("writer")}) {
                Role role;
                role.name = name;
                m_ids[name] = edit.add(role);
            }
            edit.set(m_ids["writer"], &Role::memberOf,
                     QList<Ref<Role>>{Ref<Role>(m_ids["reader"])});
            Statistics statistics;
            statistics.name = "together";
            statistics.parent = schema;
            statistics.target = Ref<Object>(m_ids["child"]);
            m_ids["together"] = edit.add(statistics);
            PublishedTable published;
            published.parent = edit.add(Publication());
            published.table = Ref<Table>(m_ids["child"]);
            m_ids["published"] = edit.add(published);
            m_ids["given"] = edit.add(DefaultPrivileges());
            Area area;
            area.parent = edit.add(Diagram());
            m_ids["area"] = edit.add(area);
            return {};
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    }

    void senselessValuesAreRefused_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("json"); // with ' for "
        QTest::addColumn<QString>("says"); // empty: is accepted
        const auto row = [](const char *name, const char *object, const char *field,
                            const char *json, const char *says) {
            QTest::newRow(name) << object << field << json << says;
        };
        row("labels differ", "colour", "labels", "['red','blue','red']", "“red”");
        row("labels are not empty", "colour", "labels", "['red','']", "empty");
        row("labels in another order", "colour", "labels", "['green','red','blue']", "");
        row("attributes have names", "point", "attributes", "[{'type':{'text':'real'}}]", "name");
        row("attributes have types", "point", "attributes", "[{'name':'x'}]", "“x”");
        row("attributes differ", "point", "attributes",
            "[{'name':'x','type':{'text':'real'}},{'name':'x','type':{'text':'real'}}]", "“x”");
        row("attributes", "point", "attributes",
            "[{'name':'x','type':{'text':'real'}},{'name':'y','type':{'text':'real'}}]", "");
        row("arguments have types", "total", "arguments", "[{'name':'n'}]", "“n”");
        row("arguments in differ", "total", "arguments",
            "[{'name':'n','type':{'text':'int'}},{'name':'n','type':{'text':'int'}}]", "“n”");
        row("in and out may share a name", "total", "arguments",
            "[{'name':'n','type':{'text':'int'}}, {'mode':'out','name':'n','type':{'text':'int'}}]",
            "");
        row("what goes out has no default", "total", "arguments",
            "[{'mode':'out','name':'n','type':{'text':'int'},'default':'1'}]", "default");
        row("a key has columns", "key", "parts", "[]", "column");
        row("a key has each column once", "key", "parts",
            "[{'column':'@parent.a'},{'column':'@parent.a'}]", "“a”");
        row("columns of the table", "key", "parts", "[{'column':'@child.a'}]", "“a”");
        row("a key has no expressions", "key", "parts", "[{'expression':'lower(a)'}]",
            "unique index");
        row("a key of two columns", "key", "parts",
            "[{'column':'@parent.a'},{'column':'@parent.b'}]", "");
        row("an index has expressions", "index", "parts", "[{'expression':'lower(a)'}]", "");
        row("an index has no empty part", "index", "parts", "[{'order':'descending'}]",
            "expression");
        row("pairs are whole", "foreign", "pairs", "[{'column':'@child.a'}]", "pair");
        row("pairs lead across", "foreign", "pairs",
            "[{'column':'@parent.a','referenced':'@child.a'}]", "no column of");
        row("a foreign key keeps a pair", "foreign", "pairs", "[]", "pair");
        row("two pairs", "foreign", "pairs",
            "[{'column':'@child.a','referenced':'@parent.a'}, "
            "{'column':'@child.b','referenced':'@parent.b'}]",
            "");
        row("no circle of parents", "parent", "inherits", "['@child']", "itself");
        row("a table once", "child", "inherits", "['@parent','@parent']", "“parent”");
        row("no circle of roles", "reader", "member_of", "['@writer']", "itself");
        row("no circle of administrators", "reader", "admin_of", "['@writer']", "itself");
        row("statistics of the table", "together", "parts", "[{'column':'@parent.a'}]", "“a”");
        row("statistics of an expression", "together", "parts",
            "[{'column':'@child.a'},{'expression':'(a + b)'}]", "");
        row("published columns of the table", "published", "columns", "['@parent.a']", "“a”");
        row("published columns", "published", "columns", "['@child.b','@child.a']", "");
        row("default privileges give something", "given", "privileges", "[]", "privilege");
        row("whole numbers", "numbers", "settings", "{'start':'one'}", "“one”");
        row("an increment", "numbers", "settings", "{'increment':'0'}", "increment");
        row("minimum and maximum", "numbers", "settings", "{'minimum':'9','maximum':'3'}", "below");
        row("start between them", "numbers", "settings", "{'start':'7','maximum':'3'}", "between");
        row("settings", "numbers", "settings", "{'start':'-5','minimum':'NO','cycle':true}", "");
        row("identity options", "child.b", "identity_options", "{'cache':'0'}", "cache");
        row("colours", "area", "color", "'blueish'", "#rrggbb");
        row("a colour", "area", "color", "'#aA3355'", "");
    }

    void senselessValuesAreRefused()
    {
        QFETCH(QString, object);
        QFETCH(QString, field);
        QFETCH(QString, json);
        QFETCH(QString, says);
        const QJsonDocument parsed =
            QJsonDocument::fromJson('[' + json.replace('\'', '"').toUtf8() + ']');
        QVERIFY(parsed.isArray());
        const QJsonValue value = resolved(parsed.array().first());
        const Id id = m_ids.value(object);
        QVERIFY(id);
        Edit edit(m_document.model());
        const Result<void> done = setField(edit, id, field, value);
        if (says.isEmpty()) {
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
            QVERIFY(!edit.isEmpty());
            return;
        }
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(says), qPrintable(done.error().text));
        QVERIFY2(done.error().text.endsWith('.'), qPrintable(done.error().text));
        QVERIFY(edit.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FieldRulesTest)
#include "tst_fieldrules.moc"
