#include "model/checks/checks.h"
#include "model/names.h"
#include "model/operations/tables.h"
#include "tests/support/randommodel.h"

#include <QTest>

using namespace relvar;
using namespace Qt::StringLiterals;

namespace {

// Builds designs in few words.
struct Builder
{
    Edit edit{Model()};

    Id schema(const QString &name = u"public"_s)
    {
        for (const Schema *one : edit.model().all<Schema>())
            if (one->name == name)
                return one->id;
        return add<Schema>({}, name);
    }
    template<class T>
    Id add(Id parent, const QString &name, const std::function<void(T &)> &fill = {})
    {
        T object;
        object.parent = parent;
        object.name = name;
        if (fill)
            fill(object);
        return edit.add(object);
    }
    Id table(const QString &name) { return add<Table>(schema(), name); }
    Id column(Id table, const QString &name, const QString &type = u"bigint"_s)
    {
        return add<Column>(table, name, [&](Column &one) { one.type.text = type; });
    }
    static QList<IndexPart> parts(const QList<Id> &columns)
    {
        QList<IndexPart> result;
        for (const Id column : columns) {
            IndexPart part;
            part.column = Ref<Column>(column);
            result.append(part);
        }
        return result;
    }
    Id key(Id table, const QString &name, KeyType type, const QList<Id> &columns)
    {
        return add<Key>(table, name, [&](Key &one) {
            one.type = type;
            one.parts = parts(columns);
        });
    }
    // A table with a key "id".
    std::pair<Id, Id> keyed(const QString &name, const QString &type = u"bigint"_s)
    {
        const Id made = table(name);
        const Id id = column(made, u"id"_s, type);
        key(made, name + u"_pkey"_s, KeyType::Primary, {id});
        return {made, id};
    }
    Id foreignKey(Id table, const QString &name, Id target, const QList<std::pair<Id, Id>> &columns)
    {
        return add<Relationship>(table, name, [&](Relationship &one) {
            one.target = Ref<Table>(target);
            for (const auto &[own, other] : columns)
                one.pairs.append({Ref<Column>(own), Ref<Column>(other)});
        });
    }
};

using Build = std::function<void(Builder &)>;

struct Case
{
    const char *name;
    Build build;
    QStringList findings; // "severity code object field"
};

// Whether names that the database shares are told apart.
QList<Case> nameCases()
{
    return {
        {"nothing", [](Builder &) {}, {}},
        {"a good table", [](Builder &b) { b.keyed(u"t"_s); }, {}},
        {"two tables",
         [](Builder &b) {
             b.keyed(u"t"_s);
             b.add<View>(b.schema(), u"t"_s);
         },
         {u"error duplicate-name public.t name"_s}},
        {"same name, other schema",
         [](Builder &b) {
             b.keyed(u"t"_s);
             b.add<View>(b.schema(u"audit"_s), u"t"_s);
         },
         {}},
        {"same name, other case",
         [](Builder &b) {
             b.add<View>(b.schema(), u"T"_s);
             b.add<View>(b.schema(), u"t"_s);
         },
         {}},
        {"a type like a table",
         [](Builder &b) {
             b.keyed(u"t"_s);
             b.add<EnumType>(b.schema(), u"t"_s);
         },
         {u"error duplicate-name public.t name"_s}},
        {"a sequence like a type",
         [](Builder &b) {
             b.add<Sequence>(b.schema(), u"t"_s);
             b.add<EnumType>(b.schema(), u"t"_s);
         },
         {}},
        {"columns",
         [](Builder &b) {
             const auto [table, id] = b.keyed(u"t"_s);
             b.column(table, u"id"_s);
         },
         {u"error duplicate-name t.id name"_s}},
        {"constraints of different kinds",
         [](Builder &b) {
             const auto [table, id] = b.keyed(u"t"_s);
             b.add<Check>(table, u"t_pkey"_s);
         },
         {u"error duplicate-name t.t_pkey name"_s}},
        {"checks of two tables",
         [](Builder &b) {
             b.add<Check>(b.keyed(u"a"_s).first, u"positive"_s);
             b.add<Check>(b.keyed(u"b"_s).first, u"positive"_s);
         },
         {}},
        {"indexes of two tables",
         [](Builder &b) {
             b.add<Index>(b.keyed(u"a"_s).first, u"i"_s);
             b.add<Index>(b.keyed(u"b"_s).first, u"i"_s);
         },
         {u"error duplicate-name b.i name"_s}},
        {"an index like a table",
         [](Builder &b) { b.add<Index>(b.keyed(u"a"_s).first, u"a"_s); },
         {u"error duplicate-name a.a name"_s}},
        {"routines that differ in arguments",
         [](Builder &b) {
             b.add<Routine>(b.schema(), u"f"_s);
             b.add<Routine>(b.schema(), u"f"_s, [](Routine &one) {
                 one.arguments = {{ArgumentMode::In, u"x"_s, {u"text"_s, {}}, {}}};
             });
         },
         {}},
        {"routines that differ in what they return",
         [](Builder &b) {
             b.add<Routine>(b.schema(), u"f"_s);
             b.add<Routine>(b.schema(), u"f"_s, [](Routine &one) {
                 one.arguments = {{ArgumentMode::Out, u"x"_s, {u"text"_s, {}}, {}}};
             });
         },
         {u"error duplicate-name public.f name"_s}},
        {"a table without a name",
         [](Builder &b) { b.keyed(u" "_s); },
         {u"error empty-name public.  name"_s}},
        {"unnamed constraints",
         [](Builder &b) {
             const auto [table, id] = b.keyed(u"t"_s);
             b.add<Check>(table, {});
             b.add<Check>(table, {});
             b.add<Index>(table, {});
         },
         {}},
        {"63 bytes",
         [](Builder &b) {
             const auto [table, id] = b.keyed(u"t"_s);
             b.column(table, QString(63, u'x'));
         },
         {}},
        {"64 bytes of 32 characters",
         [](Builder &b) {
             const auto [table, id] = b.keyed(u"t"_s);
             b.column(table, QString(32, u'é'));
         },
         {u"warning identifier-too-long t.%1 name"_s.arg(QString(32, u'é'))}},
    };
}

QList<Case> tableCases()
{
    return {
        {"no primary key",
         [](Builder &b) { b.column(b.table(u"t"_s), u"x"_s); },
         {u"warning no-primary-key public.t "_s}},
        {"a foreign table has no key",
         [](Builder &b) {
             const Id server = b.add<ForeignServer>({}, u"s"_s);
             const Id table = b.add<Table>(
                 b.schema(), u"t"_s, [&](Table &one) { one.server = Ref<ForeignServer>(server); });
             b.column(table, u"x"_s);
         },
         {}},
        {"statistics of another table",
         [](Builder &b) {
             const auto [table, id] = b.keyed(u"t"_s);
             const auto [other, otherId] = b.keyed(u"u"_s);
             b.add<Statistics>(b.schema(), u"s"_s, [&, t = table, c = otherId](Statistics &one) {
                 one.target = Ref<Object>(t);
                 one.parts = {{Ref<Column>(c), {}}};
             });
         },
         {u"error broken-reference public.s parts"_s}},
        {"no columns", [](Builder &b) { b.table(u"t"_s); }, {u"warning empty-table public.t "_s}},
        {"a partition brings its own",
         [](Builder &b) {
             const auto [table, id] = b.keyed(u"t"_s);
             const Id part = b.table(u"t_1"_s);
             b.add<Partition>(table, u"t_1"_s,
                              [&](Partition &one) { one.table = Ref<Table>(part); });
         },
         {}},
        {"a partition of itself",
         [](Builder &b) {
             const auto [table, id] = b.keyed(u"t"_s);
             b.add<Partition>(table, u"t"_s,
                              [&, t = table](Partition &one) { one.table = Ref<Table>(t); });
             b.foreignKey(table, u"fk"_s, table, {{id, b.column(table, u"x"_s)}});
         },
         {}},
        {"a key that a relationship will bring",
         [](Builder &b) {
             const auto [parent, id] = b.keyed(u"parent"_s);
             b.add<Relationship>(b.table(u"child"_s), {}, [&](Relationship &one) {
                 one.target = Ref<Table>(parent);
                 one.identifying = true;
             });
         },
         {}},
        {"a column without a type",
         [](Builder &b) {
             const auto [table, id] = b.keyed(u"t"_s);
             b.column(table, u"x"_s, {});
         },
         {u"error missing-type t.x type"_s}},
        {"a domain and an attribute without a type",
         [](Builder &b) {
             b.add<Domain>(b.schema(), u"d"_s);
             b.add<CompositeType>(b.schema(), u"c"_s, [](CompositeType &one) {
                 one.attributes = {{u"a"_s, {}, {}, {}}};
             });
         },
         {u"error missing-type public.c attributes"_s, u"error missing-type public.d type"_s}},
    };
}

// A foreign key of "child" that refers to a table "parent".
Build foreign(const QString &own, const QString &other, KeyType type)
{
    return [=](Builder &b) {
        const Id parent = b.table(u"parent"_s);
        const Id first = b.column(parent, u"id"_s, other);
        const auto [child, id] = b.keyed(u"child"_s);
        const Id reference = b.column(child, u"parent_id"_s, own);
        b.key(parent, u"parent_key"_s, type, {first});
        if (type != KeyType::Primary)
            b.key(parent, u"parent_pkey"_s, KeyType::Primary, {b.column(parent, u"other"_s)});
        b.foreignKey(child, u"fk"_s, parent, {{reference, first}});
    };
}

QList<Case> foreignKeyCases()
{
    return {
        {"good", foreign(u"bigint"_s, u"bigserial"_s, KeyType::Primary), {}},
        {"unique", foreign(u"text"_s, u"text"_s, KeyType::Unique), {}},
        {"comparable",
         foreign(u"integer"_s, u"bigint"_s, KeyType::Primary),
         {u"warning foreign-key-type child.fk pairs"_s}},
        {"different",
         foreign(u"text"_s, u"uuid"_s, KeyType::Primary),
         {u"error foreign-key-type child.fk pairs"_s}},
        {"not unique",
         foreign(u"text"_s, u"text"_s, KeyType::Exclusion),
         {u"error foreign-key-target child.fk pairs"_s}},
        {"part of a key",
         [](Builder &b) {
             const Id parent = b.table(u"parent"_s);
             const Id first = b.column(parent, u"a"_s);
             const Id second = b.column(parent, u"b"_s);
             b.key(parent, u"parent_pkey"_s, KeyType::Primary, {first, second});
             const auto [child, id] = b.keyed(u"child"_s);
             b.foreignKey(child, u"whole"_s, parent, {{id, second}, {id, first}});
             b.foreignKey(child, u"part"_s, parent, {{id, first}});
         },
         {u"error foreign-key-target child.part pairs"_s}},
        {"a unique index, and one with a condition",
         [](Builder &b) {
             const auto [parent, id] = b.keyed(u"parent"_s);
             const Id code = b.column(parent, u"code"_s);
             const Id short_ = b.column(parent, u"short"_s);
             for (const Id column : {code, short_})
                 b.add<Index>(parent, {}, [&](Index &one) {
                     one.unique = true;
                     one.parts = Builder::parts({column});
                     one.predicate = column == code ? QString() : u"x > 0"_s;
                 });
             b.foreignKey(parent, u"good"_s, parent, {{id, code}});
             b.foreignKey(parent, u"bad"_s, parent, {{id, short_}});
         },
         {u"error foreign-key-target parent.bad pairs"_s}},
        {"columns of other tables",
         [](Builder &b) {
             const auto [parent, id] = b.keyed(u"parent"_s);
             const auto [other, strange] = b.keyed(u"other"_s);
             const auto [child, own] = b.keyed(u"child"_s);
             b.foreignKey(child, u"fk"_s, parent, {{strange, id}});
             b.key(child, u"child_key"_s, KeyType::Unique, {strange});
         },
         {u"error broken-reference child.child_key parts"_s,
          u"error broken-reference child.fk pairs"_s}},
        {"things that do not exist",
         [](Builder &b) {
             const auto [child, own] = b.keyed(u"child"_s);
             b.foreignKey(child, u"fk"_s, Id{4711}, {{own, Id{4712}}});
             b.add<Check>(Id{4713}, u"lost"_s);
         },
         {u"error broken-reference lost parent"_s, u"error broken-reference child.fk pairs"_s,
          u"error broken-reference child.fk target"_s}},
        {"a relationship without an end",
         [](Builder &b) { b.foreignKey(b.keyed(u"child"_s).first, u"r"_s, {}, {}); },
         {u"error broken-reference child.r target"_s}},
        {"a concept that cannot become a foreign key",
         [](Builder &b) {
             const Id parent = b.table(u"parent"_s);
             b.column(parent, u"x"_s);
             b.foreignKey(b.keyed(u"child"_s).first, u"r"_s, parent, {});
         },
         {u"error unresolvable child.r "_s, u"warning no-primary-key public.parent "_s}},
    };
}

} // namespace

// What validation finds, and what it leaves alone.
class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void onlyTheChosenRulesRun();
    void theLimitOfNamesIsThatOfTheDatabase();
    void everyFindingNamesItsObjectInASentence();
    void randomDesignsAreCheckedTheSameWayTwice();
    void everyRuleHasASentence();
};

void ChecksTest::findings_data()
{
    QTest::addColumn<Model>("model");
    QTest::addColumn<QStringList>("expected");
    for (const Case &one : nameCases() + tableCases() + foreignKeyCases()) {
        Builder builder;
        one.build(builder);
        QTest::newRow(one.name) << builder.edit.model() << one.findings;
    }
}

void ChecksTest::findings()
{
    QFETCH(Model, model);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Issue &issue : checkModel(model))
        found.append(QStringList{enumName(issue.severity), issue.code, displayName(model, issue.id),
                                 issue.field}
                         .join(u' '));
    QCOMPARE(found, expected);
}

void ChecksTest::onlyTheChosenRulesRun()
{
    Builder b;
    b.table(u"t"_s);
    b.table(u"t"_s);
    CheckOptions options;
    options.rules = {u"duplicate-name"_s};
    const QList<Issue> issues = checkModel(b.edit.model(), options);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0].code, u"duplicate-name"_s);
}

void ChecksTest::theLimitOfNamesIsThatOfTheDatabase()
{
    Builder b;
    b.keyed(u"a_long_name"_s);
    CheckOptions options;
    options.identifierBytes = 8;
    QCOMPARE(checkModel(b.edit.model(), options).size(), 2); // the table and its key
}

void ChecksTest::everyFindingNamesItsObjectInASentence()
{
    for (const Case &one : nameCases() + tableCases() + foreignKeyCases()) {
        Builder builder;
        one.build(builder);
        for (const Issue &issue : checkModel(builder.edit.model())) {
            QVERIFY2(issue.text.endsWith(u'.'), qPrintable(issue.text));
            QVERIFY2(!issue.text.contains(u'%'), qPrintable(issue.text));
        }
    }
}

void ChecksTest::randomDesignsAreCheckedTheSameWayTwice()
{
    for (quint64 seed = 1; seed <= 10; ++seed) {
        const Model model = test::RandomModel(seed).model(30);
        const QList<Issue> issues = checkModel(model);
        QCOMPARE(checkModel(model), issues);
        for (const Issue &issue : issues)
            QVERIFY(model.contains(issue.id));
    }
}

void ChecksTest::everyRuleHasASentence()
{
    const auto rules = checkRules();
    QCOMPARE(rules.size(), 23);
    for (const auto &[code, sentence] : rules)
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(code));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
