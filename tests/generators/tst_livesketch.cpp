#include "generators/sketch/live.h"
#include "model/document.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/support/realschemas.h"

#include <QTest>

#include <random>

using namespace relvar;
using namespace relvar::sketch;
using namespace Qt::StringLiterals;

// A text and a design beside one another: each takes over what changes in the other.
class LiveSketchTest : public QObject
{
    Q_OBJECT

private slots:
    void aBlockKeepsItsForm_data();
    void aBlockKeepsItsForm();
    void differencesLeadFromOneTextToTheOther();
    void theTextFollowsTheDesign_data();
    void theTextFollowsTheDesign();
    void referencesFollowATableThatTheTextRenames();
    void whatBecomesUntrueFollowsAtOnce_data();
    void whatBecomesUntrueFollowsAtOnce();
    void nothingFollowsWhatIsNotTakenOver();
    void aDamagedTextLosesNothing_data();
    void aDamagedTextLosesNothing();
    void aPartOfADesignLeavesTheRestAlone();
    void aTableFromElsewhereComesOntoTheDiagramWhole();
    void whatGoesIsCounted();
    void theLineThatIsWrittenStays();
    void bothWaysAtRandom_data();
    void bothWaysAtRandom();

private:
    static Model modelOf(const QString &text)
    {
        Edit edit{Model()};
        (void)applySketchText(edit, text);
        return edit.model();
    }
    static Id table(const Model &model, const QString &name)
    {
        for (const Table *one : model.all<Table>())
            if (one->name == name)
                return one->id;
        return {};
    }
    static Id column(const Model &model, const QString &owner, const QString &name)
    {
        for (const Column *one : model.childrenOf<Column>(table(model, owner)))
            if (one->name == name)
                return one->id;
        return {};
    }
    // A text that is written beside a design, and one round of both.
    struct Pair
    {
        Model model;
        QString text;
        SketchScope scope;

        LiveOutcome write(const QString &now, const SketchTarget &target = {},
                          bool followsDiagram = false)
        {
            const LiveInput input{model, scope, model, scope,  now,
                                  true,  false, -1,    target, followsDiagram};
            const LiveOutcome out = keepInStep(input);
            model.apply(out.changes);
            text = out.text;
            return out;
        }
        LiveOutcome change(const std::function<void(Edit &)> &f)
        {
            Edit edit(model);
            f(edit);
            Model now = model;
            now.apply(edit.changes());
            const LiveOutcome out =
                keepInStep({model, scope, now, scope, text, false, false, -1, {}, false});
            model = now;
            text = out.text;
            return out;
        }
        // What the text would still change in the design: nothing.
        ChangeSet rest() const
        {
            Edit edit(model);
            (void)applySketchText(edit, text, {}, scope);
            return edit.changes();
        }
    };
};

void LiveSketchTest::aBlockKeepsItsForm_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("result");

    QTest::newRow("comments and order of blanks")
        << u"Table a {\n  // the key\n  id   int [pk] // never reused\n  b int\n}"_s
        << u"Table a {\n  id int [pk]\n  b int\n}"_s << u"Table a {\n  id int [pk]\n  c int\n}"_s
        << u"Table a {\n  // the key\n  id   int [pk] // never reused\n  c int\n}"_s;
    QTest::newRow("a changed line keeps its comment")
        << u"Table a {\n  b int // counts\n}"_s << u"Table a {\n  b int\n}"_s
        << u"Table a {\n  b bigint\n}"_s << u"Table a {\n  b bigint // counts\n}"_s;
    QTest::newRow("added and removed")
        << u"Table a {\n  b int\n\n  c int\n}"_s << u"Table a {\n  b int\n  c int\n}"_s
        << u"Table a {\n  c int\n  d int\n}"_s << u"Table a {\n  c int\n  d int\n}"_s;
    QTest::newRow("a form of its own gives way where it has to")
        << u"a: b, c"_s << u"Table a {\n  b int\n}"_s << u"Table a {\n  b int\n  d int\n}"_s
        << u"Table a {\n  b int\n  d int\n}"_s;
}

void LiveSketchTest::aBlockKeepsItsForm()
{
    QFETCH(QString, own);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(mergedBlock(own, before, after), "result");
    QCOMPARE(mergedBlock(own, before, before), own);
}

void LiveSketchTest::differencesLeadFromOneTextToTheOther()
{
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        const auto text = [&] {
            QStringList lines;
            for (int i = int(random() % 12); i > 0; --i)
                lines.append(QString(int(random() % 3), u'x') + QString::number(random() % 4));
            return QString(lines.join(u'\n') + (random() % 2 ? u"\n"_s : QString()));
        };
        const QString before = text();
        const QString after = text();
        QString result = before;
        const QList<Replacement> list = differences(before, after);
        for (auto it = list.crbegin(); it != list.crend(); ++it)
            result.replace(it->range.from, it->range.length, it->text);
        QCOMPARE(result, after);
        QVERIFY(differences(before, before).isEmpty());
    }
}

void LiveSketchTest::theTextFollowsTheDesign_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("result");

    const QString shop = u"// my shop\nTable orders {\n  id bigint [pk, increment] // key\n"
                         "  total numeric\n}\n\n"
                         "customers: id, name // in short\n\n"
                         "orders <> customers\n"_s;
    QTest::newRow("a new column") << shop << u"addcolumn"_s
                                  << QString(shop).replace(u"  total numeric\n"_s,
                                                           u"  total numeric\n  remark text\n"_s);
    QTest::newRow("a renamed column")
        << shop << u"rename"_s << QString(shop).replace(u"  total "_s, u"  amount "_s);
    QTest::newRow("a removed table")
        << shop << u"remove"_s << u"// my shop\n\ncustomers: id, name // in short\n\n"_s;
    QTest::newRow("a new table") << shop << u"add"_s
                                 << QString(shop).replace(u"// in short\n"_s,
                                                          u"// in short\n\nTable items {\n}\n"_s);
    QTest::newRow("a table in short that grows")
        << shop << u"growcustomers"_s
        << QString(shop).replace(
               u"customers: id, name"_s,
               u"Table customers {\n  id bigint [pk, increment]\n  name text [not null]\n  remark text\n}"_s);
    QTest::newRow("what a reference made stays unsaid until it changes")
        << u"books: id, author -> authors\n"_s << u"growauthors"_s
        << u"books: id, author -> authors\n\nTable authors {\n  id bigint [pk, increment]\n  remark text\n}\n"_s;
}

void LiveSketchTest::theTextFollowsTheDesign()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    Pair pair;
    QVERIFY(pair.write(text).problems.isEmpty());
    QCOMPARE(pair.text, text);
    pair.change([&](Edit &edit) {
        const auto grow = [&](const QString &name) {
            Column made;
            made.parent = table(edit.model(), name);
            made.name = u"remark"_s;
            made.type.text = u"text"_s;
            edit.add(made);
        };
        if (what == u"addcolumn")
            grow(u"orders"_s);
        else if (what == u"growcustomers")
            grow(u"customers"_s);
        else if (what == u"growauthors")
            grow(u"authors"_s);
        else if (what == u"rename")
            edit.set(column(edit.model(), u"orders"_s, u"total"_s), &Object::name, u"amount"_s);
        else if (what == u"remove")
            QVERIFY(edit.remove(table(edit.model(), u"orders"_s)));
        else if (what == u"add") {
            Table made;
            made.parent = edit.model().find(table(edit.model(), u"orders"_s))->parent;
            made.name = u"items"_s;
            edit.add(made);
        }
    });
    QTEST(pair.text, "result");
    QVERIFY(pair.rest().isEmpty());
}

void LiveSketchTest::referencesFollowATableThatTheTextRenames()
{
    Pair pair;
    pair.write(u"Table client {\n  id int [pk]\n  boss int [ref: > client.id]\n}\n\n"
               "Table orders {\n  id int [pk]\n  client_id int [ref: > client.id] // who\n}\n\n"
               "orders <> client\n"_s);
    const Id client = table(pair.model, u"client"_s);
    const auto lines = pair.model.all<Relationship>();
    const LiveOutcome out =
        pair.write(QString(pair.text).replace(u"Table client"_s, u"Table customers"_s));
    QCOMPARE(table(pair.model, u"customers"_s), client);
    QVERIFY2(out.problems.isEmpty(), qPrintable(out.text));
    QVERIFY(!out.unsettled);
    QCOMPARE(pair.text,
             u"Table customers {\n  id int [pk]\n  boss int [ref: > customers.id]\n}\n\n"
             "Table orders {\n  id int [pk]\n  client_id int [ref: > customers.id] // who\n}\n\n"
             "orders <> customers\n"_s);
    QCOMPARE(pair.model.all<Relationship>().size(), lines.size());
    for (const Relationship *line : lines)
        QVERIFY(pair.model.contains(line->id));
    QVERIFY(pair.rest().isEmpty());
}

void LiveSketchTest::whatBecomesUntrueFollowsAtOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("result"); // what the text contains then

    const QString shop = u"Table client {\n  id int [pk]\n  boss int [ref: > client.id]\n}\n\n"
                         "Table orders {\n  id int [pk]\n  client_id int [ref: > client.id]\n}\n"_s;
    const QString group = u"\nTableGroup people {\n  client // who\n}\n"_s;
    QTest::newRow("a group of tables")
        << QString(shop + group) << u"Table client"_s << u"Table customers"_s
        << u"TableGroup people {\n  customers // who\n}"_s;
    QTest::newRow("what was wrong before stays where it is")
        << QString(shop + u"\n%% no\n"_s) << u"Table client"_s << u"Table customers"_s
        << u"ref: > customers.id]\n}\n\n%% no\n"_s;
    QTest::newRow("a line that names itself")
        << u"client: id, boss -> client?\norders: id, client -> client\n"_s << u"client: id"_s
        << u"customers: id"_s << u"> customers"_s;
    QTest::newRow("a column that others refer to")
        << shop << u"Table client {\n  id int"_s << u"Table client {\n  code int"_s
        << u"client_id int [ref: > client.code]"_s;
    QTest::newRow("an enumeration")
        << u"Enum state {\n  open\n  done\n}\n\nTable a {\n  id int [pk]\n  phase state\n}\n"_s
        << u"Enum state"_s << u"Enum states"_s << u"  phase states\n"_s;
}

void LiveSketchTest::whatBecomesUntrueFollowsAtOnce()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, result);
    Pair pair;
    const qsizetype problems = pair.write(text).problems.size();
    const Model before = pair.model;
    QVERIFY(pair.text.contains(from));
    const LiveOutcome out = pair.write(QString(pair.text).replace(from, to));
    QVERIFY2(!out.unsettled, qPrintable(out.text));
    QVERIFY2(out.text.contains(result), qPrintable(out.text));
    QCOMPARE(out.problems.size(), problems);
    QVERIFY(out.loss.isNone());
    QVERIFY(pair.rest().isEmpty());
    QCOMPARE(pair.model.all<Table>().size(), before.all<Table>().size());
    for (const Table *one : before.all<Table>())
        QCOMPARE(pair.model.find(one->id)->options, one->options);
}

void LiveSketchTest::nothingFollowsWhatIsNotTakenOver()
{
    Pair pair;
    pair.write(u"Table client {\n  id int [pk]\n}\n\n"
               "Table orders {\n  id int [pk]\n  client_id int [ref: > client.id]\n}\n"_s);
    LiveInput input;
    input.before = input.now = pair.model;
    input.typed = true;
    input.keptLine = 0;
    input.text = QString(pair.text).replace(u"Table client"_s, u"Table cust"_s);
    LiveOutcome out = keepInStep(input);
    QVERIFY(out.text.contains(u"> cust.id"_s));
    out.hold();
    QCOMPARE(out.text, input.text);
    QVERIFY(out.replacements.isEmpty());
    QVERIFY(out.problems.isEmpty());
    // What was typed meanwhile is still a new name of the same table.
    const Id client = table(pair.model, u"client"_s);
    out = pair.write(QString(out.text).replace(u"Table cust"_s, u"Table customers"_s));
    QCOMPARE(table(pair.model, u"customers"_s), client);
    QCOMPARE(pair.model.all<Table>().size(), 2);
    QVERIFY(out.text.contains(u"> customers.id"_s));
}

void LiveSketchTest::aDamagedTextLosesNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");

    QTest::newRow("a keyword") << u"Table orders {"_s << u"Tabl orders {"_s;
    QTest::newRow("no name") << u"Table orders {"_s << u"Table  {"_s;
    QTest::newRow("no brace") << u"Table orders {"_s << u"Table orders"_s;
    QTest::newRow("no head") << u"Table orders {\n"_s << QString();
    QTest::newRow("no end") << u"}\n\nTable lines"_s << u"\nTable lines"_s;
    QTest::newRow("an open bracket")
        << u"[not null, ref: > customers.id]"_s << u"[not null, ref: >"_s;
    QTest::newRow("a half name") << u"ref: > customers.id"_s << u"ref: > cust.id"_s;
    QTest::newRow("an open quote") << u"total numeric"_s << u"total numeric [note: 'a"_s;
    QTest::newRow("an open comment") << u"Table orders {"_s << u"/* Table orders {"_s;
    QTest::newRow("an open long text") << u"Table orders {"_s << u"''' Table orders {"_s;
}

void LiveSketchTest::aDamagedTextLosesNothing()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    Pair pair;
    pair.write(u"Table customers {\n  id bigint [pk]\n}\n\n"
               "Table orders {\n  id bigint [pk]\n"
               "  customer_id bigint [not null, ref: > customers.id]\n  total numeric\n}\n\n"
               "Table lines {\n  id bigint [pk]\n  order_id bigint [ref: > orders.id]\n}\n\n"
               "lines <> customers\n"_s);
    const Model before = pair.model;
    const QString whole = pair.text;
    QVERIFY(whole.contains(from));
    const LiveOutcome out = pair.write(QString(whole).replace(from, to));
    QVERIFY(!out.problems.isEmpty());
    QVERIFY(out.loss.isNone());
    for (const Table *one : before.all<Table>())
        QVERIFY(pair.model.contains(one->id));
    for (const Column *one : before.all<Column>())
        QVERIFY2(pair.model.contains(one->id), qPrintable(one->name));
    for (const Relationship *one : before.all<Relationship>())
        QVERIFY(pair.model.contains(one->id));
    // Whole again, it is what it was.
    pair.write(whole);
    QCOMPARE(sketchText(pair.model).text, sketchText(before).text);
}

void LiveSketchTest::aPartOfADesignLeavesTheRestAlone()
{
    Pair pair;
    pair.model = modelOf(u"a: id, b -> b, kind {x, y}\nb: id, c -> c\nc: id, size {s, m}\nb <> c\n"
                         "TableGroup g {\n  c\n}\nNote n {\n  'said'\n}"_s);
    const Model before = pair.model;
    pair.scope = {false, {table(pair.model, u"a"_s), table(pair.model, u"b"_s)}};
    pair.text = sketchText(pair.model, pair.scope).text;
    QVERIFY(pair.text.contains(u"Enum a_kind"_s));
    QVERIFY(!pair.text.contains(u"Table c"_s) && !pair.text.contains(u"c_size"_s));
    QVERIFY(pair.rest().isEmpty());
    // Its block goes, and only that.
    LiveOutcome out = pair.write(QString(pair.text).remove(pair.text.indexOf(u"Table a"_s),
                                                           pair.text.indexOf(u"Table b"_s) -
                                                               pair.text.indexOf(u"Table a"_s)));
    QCOMPARE(out.loss.tables, 1);
    QVERIFY(!table(pair.model, u"a"_s));
    QCOMPARE(pair.model.all<Table>().size(), 2);
    QCOMPARE(pair.model.all<Note>().size(), 1);
    QVERIFY(pair.model.find(table(pair.model, u"c"_s))->options.contains(u"dbml.group"_s));
    // What is outside can be named without losing anything.
    out = pair.write(pair.text + u"c: id, more int\n"_s);
    QVERIFY(out.problems.isEmpty());
    QCOMPARE(pair.model.childrenOf<Column>(table(pair.model, u"c"_s)).size(), 3);
    QVERIFY(out.loss.isNone());
}

void LiveSketchTest::aTableFromElsewhereComesOntoTheDiagramWhole()
{
    Pair pair;
    pair.model = modelOf(u"a: id\nc: id, size int, note text"_s);
    Edit edit(pair.model);
    const Id diagram = *addDiagram(edit);
    QVERIFY(placeOnDiagram(edit, diagram, table(pair.model, u"a"_s), 0, 0));
    pair.model = edit.model();
    pair.scope = scopeOfDiagram(pair.model, diagram);
    pair.text = sketchText(pair.model, pair.scope).text;
    const LiveOutcome out = pair.write(pair.text + u"\nc: id\n"_s, {{}, diagram, {}}, true);
    QVERIFY(out.loss.isNone());
    pair.scope = scopeOfDiagram(pair.model, diagram);
    QCOMPARE(pair.scope.tables.size(), 2);
    QVERIFY2(pair.text.contains(u"size int"_s), qPrintable(pair.text));
    QVERIFY(pair.rest().isEmpty());
}

void LiveSketchTest::whatGoesIsCounted()
{
    Pair pair;
    pair.write(u"a: id, name\nb: id, a -> a\nc: id, b -> b, a -> a\n"_s);
    LiveOutcome out = pair.write(u"a: id, name\n"_s);
    QCOMPARE(out.loss.tables, 2);
    QCOMPARE(out.loss.relationships, 3);
    QCOMPARE(out.loss.others, 0);
    out = pair.write(u"a: id\n"_s);
    QCOMPARE(out.loss.others, 1);
    QVERIFY(pair.write(u"a: id\nd\n"_s).unfinished);
    QVERIFY(pair.write(u"a: id\nd: id, e -> e\n"_s).unfinished);
    QVERIFY(!pair.write(u"a: id\nd: id, e -> e\nf: id\n"_s).unfinished);
}

void LiveSketchTest::theLineThatIsWrittenStays()
{
    Pair pair;
    pair.write(u"Table a {\n  id int\n}\n\nTable b {\n  id int\n}\n"_s);
    Edit edit(pair.model);
    for (const Column *one : pair.model.all<Column>())
        edit.set(one->id, &Object::name, u"code"_s);
    Model now = pair.model;
    now.apply(edit.changes());
    LiveInput input;
    input.before = pair.model;
    input.now = now;
    input.text = u"Table a {\n  id int\n  ne\n}\n\nTable b {\n  id int\n}\n"_s;
    input.typed = true;
    input.keptLine = 2;
    const LiveOutcome out = keepInStep(input);
    QVERIFY(out.text.startsWith(u"Table a {\n  id int\n  ne\n}"_s));
    QVERIFY(out.text.contains(u"Table b {\n  code int\n}"_s));
}

void LiveSketchTest::bothWaysAtRandom_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("seed");

    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("small %d", seed) << QByteArray() << seed;
    for (const test::RealSchema &schema : test::realSchemas())
        if (schema.name.contains(u"pagila") || schema.name.contains(u"danbooru"))
            QTest::addRow("%s", qPrintable(schema.name)) << schema.sql << 99;
}

// Anything is done to the text, or to the design: after each step the text says the design, what it
// had to say of its own is still there, and nothing that it does not touch is another object.
void LiveSketchTest::bothWaysAtRandom()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, seed);
    std::mt19937 random{unsigned(seed)};
    const auto below = [&](qsizetype limit) {
        return qsizetype(random() % quint64(std::max<qsizetype>(limit, 1)));
    };
    Pair pair;
    if (sql.isEmpty()) {
        pair.model = modelOf(u"a: id, name\nb: id, a -> a, kind {x, y}\nc: id, b -> b?, a -> a\n"
                             "a <> c\nd => a\n"_s);
    } else {
        const Result<ImportResult> read = dialects().first()->read(sql, {});
        QVERIFY(read);
        pair.model = read->model;
    }
    pair.text = u"// a remark of mine\n"_s + sketchText(pair.model).text;
    QVERIFY(pair.rest().isEmpty());
    for (int step = 0; step < (sql.isEmpty() ? 40 : 12); ++step) {
        const auto tables = pair.model.all<Table>();
        const auto columns = pair.model.all<Column>();
        const auto lines = pair.model.all<Relationship>();
        const QString fresh = u"n%1_%2"_s.arg(seed).arg(step);
        const int what = int(below(9));
        QString did = QString::number(what);
        if (what < 4) {
            QStringList text = pair.text.split(u'\n');
            const qsizetype at = below(text.size());
            if (what == 0 && !tables.isEmpty())
                text.append(u"%1: id, %2 -> \"%3\", total numeric(12,2)? // mine"_s.arg(
                    fresh, u"ref"_s, tables[below(tables.size())]->name));
            else if (what == 1)
                text.insert(at, u"// remark %1"_s.arg(step));
            else if (what == 2)
                text.removeAt(at);
            else
                text[at].replace(u"bigint"_s, u"integer"_s);
            // Within a long text a comment is none.
            if (what == 1 && parse(text.join(u'\n')).problems.isEmpty() &&
                parse(text.join(u'\n')).lexed.comments.size() ==
                    parse(pair.text).lexed.comments.size())
                continue;
            const Model before = pair.model;
            const LiveOutcome out = pair.write(text.join(u'\n'));
            did += u' ' + text.value(at);
            QVERIFY2(what != 0 || table(pair.model, fresh), qPrintable(out.text));
            if (what < 2)
                QVERIFY2(out.loss.isNone(), qPrintable(did));
        } else {
            pair.change([&](Edit &edit) {
                if (what == 4 && !tables.isEmpty())
                    edit.set(tables[below(tables.size())]->id, &Object::name, fresh);
                else if (what == 5 && !columns.isEmpty())
                    edit.set(columns[below(columns.size())]->id, &Object::name, fresh);
                else if (what == 6 && !lines.isEmpty())
                    (void)edit.remove(lines[below(lines.size())]->id);
                else if (what == 7 && tables.size() > 2)
                    (void)edit.remove(tables[below(tables.size())]->id);
                else if (what == 8 && tables.size() > 1) {
                    Column made;
                    made.parent = tables[below(tables.size())]->id;
                    made.name = fresh;
                    made.type.text = u"text"_s;
                    edit.add(made);
                }
            });
        }
        const ChangeSet rest = pair.rest();
        QVERIFY2(
            rest.isEmpty(),
            qPrintable(u"step %1: %2, %3 changes left: %4"_s.arg(step)
                           .arg(did)
                           .arg(rest.size())
                           .arg(rest.isEmpty() ? QString() : rest.changes().first().any().name)));
        if (parse(pair.text).problems.isEmpty())
            QCOMPARE(sketchText(modelOf(pair.text)).text.size() > 0,
                     !pair.model.all<Table>().isEmpty());
    }
    QVERIFY(pair.text.contains(u"// a remark of mine"_s) || seed != 99);
}

QTEST_GUILESS_MAIN(LiveSketchTest)
#include "tst_livesketch.moc"
