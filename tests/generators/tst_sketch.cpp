#include "generators/diagrams/mermaid.h"
#include "generators/sketch/assist.h"
#include "generators/sketch/design.h"
#include "generators/sketch/paste.h"
#include "generators/sketch/sketch.h"
#include "model/diff.h"
#include "model/document.h"
#include "model/json.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/tables.h"
#include "nodereader.h"
#include "tests/support/realschemas.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// Sketches: what is typed becomes a design, and a design becomes a text that says the same.
class SketchTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineMakesEntities_data();
    void aLineMakesEntities();
    void errorsCostTheirOwnLineOnly_data();
    void errorsCostTheirOwnLineOnly();
    void everyPrefixOfATextIsRead();
    void aReferenceTakesTheTypeOfTheKey();
    void aKeyThatWasOnlyImpliedGivesWay();
    void theKeyThatChangesItsTypeTakesReferencesAlong();
    void aLineIsOneUndoStep();
    void aLineThatSaysNothingFails();
    void aProjectHasTypesOfItsOwn();
    void tenEntitiesTakeLessThanTwoMinutes();
    void newEntitiesStandOnTheDiagramAndNothingMoves();
    void aNewNameInTheTextRenames_data();
    void aNewNameInTheTextRenames();
    void namesThatFollowARuleFollowIt();
    void aDamagedBlockLosesNothing_data();
    void aDamagedBlockLosesNothing();
    void whatTheTextCannotSayStays();
    void removedLinesRemove();
    void theTextOfADesignChangesNothing_data();
    void theTextOfADesignChangesNothing();
    void textAndDesignAgree_data();
    void textAndDesignAgree();
    void dbmlIsReadAsItsParserReadsIt_data();
    void dbmlIsReadAsItsParserReadsIt();
    void theRealParserReadsWhatIsWritten();
    void aTextIsKnownByItsForm_data();
    void aTextIsKnownByItsForm();
    void pastedTextBecomesTables_data();
    void pastedTextBecomesTables();
    void pastedSqlExtendsWhatIsThere();
    void mermaidIsReadAsItsPackageReadsIt_data();
    void mermaidIsReadAsItsPackageReadsIt();
    void whatMermaidIsWrittenIsReadBack();
    void piecesAreHighlighted();
    void completionKnowsThePlace_data();
    void completionKnowsThePlace();
    void aPlaceInTheTextLeadsToItsObject();

private:
    static Model modelOf(const QString &text)
    {
        Edit edit{Model()};
        (void)applySketchText(edit, text);
        return edit.model();
    }
    static const Table *table(const Model &model, const QString &name)
    {
        for (const Table *one : model.all<Table>())
            if (one->name == name)
                return one;
        return nullptr;
    }
    static const Column *column(const Model &model, const QString &owner, const QString &name)
    {
        if (const Table *one = table(model, owner))
            for (const Column *column : model.childrenOf<Column>(one->id))
                if (column->name == name)
                    return column;
        return nullptr;
    }
    static QByteArray jsonOf(const Object &object)
    {
        return QJsonDocument(objectToJson(object)).toJson(QJsonDocument::Compact);
    }
    // Problems as "line:column length".
    static QStringList places(const QList<sketch::Problem> &problems)
    {
        QStringList list;
        for (const sketch::Problem &one : problems)
            list.append(u"%1:%2+%3"_s.arg(one.line).arg(one.column).arg(one.range.length));
        return list;
    }
};

void SketchTest::aLineMakesEntities_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("text"); // of the design, without what is always there

    QTest::newRow("the line of the specification")
        << QStringList{u"customers: id, name"_s,
                       u"orders: id, customer -> customers, placed_at, total numeric(12,2), status {new, paid, shipped}"_s}
        << u"Enum order_status {\n  new\n  paid\n  shipped\n}\n\n"
           "Table customers {\n  id bigint [pk, increment]\n  name text [not null]\n}\n\n"
           "Table orders {\n  id bigint [pk, increment]\n"
           "  customer_id bigint [not null, ref: > customers.id]\n"
           "  placed_at timestamptz [not null]\n  total numeric(12,2) [not null]\n"
           "  status order_status [not null]\n}\n"_s;
    QTest::newRow("marks")
        << QStringList{u"t: code* char(3), a?, b text ! \"a note\", c^ = 5, d timestamp with time zone = now()"_s}
        << u"Table t {\n  code char(3) [pk]\n  a text\n  b text [not null, note: 'a note']\n"
           "  c text [unique, not null, default: 5]\n"
           "  d \"timestamp with time zone\" [not null, default: `now()`]\n}\n"_s;
    QTest::newRow("what is referred to comes into being")
        << QStringList{u"books: id, author -> authors?, isbn"_s}
        << u"Table books {\n  id bigint [pk, increment]\n  author_id bigint [ref: > authors.id]\n"
           "  isbn varchar(64) [not null]\n}\n\nTable authors {\n  id bigint [pk, increment]\n}\n"_s;
    QTest::newRow("extending")
        << QStringList{u"a: id"_s, u"a: name"_s, u"A: name varchar(10)"_s, u"a"_s}
        << u"Table a {\n  id bigint [pk, increment]\n  name varchar(10) [not null]\n}\n"_s;
    QTest::newRow("relationships")
        << QStringList{u"customers <> products : buys / is bought by"_s,
                       u"orders -- invoices"_s,
                       u"orders! -> customers? : placed by"_s,
                       u"lines => orders"_s,
                       u"cars -|> vehicles"_s,
                       u"vehicles <- cars"_s}
        << u"Table customers {\n  id bigint [pk, increment]\n}\n\n"
           "Table products {\n  id bigint [pk, increment]\n}\n\n"
           "Table orders {\n  id bigint [pk, increment]\n}\n\n"
           "Table invoices {\n  id bigint [pk, increment]\n}\n\nTable lines {\n}\n\n"
           "Table cars {\n}\n\n"
           "Table vehicles {\n  id bigint [pk, increment]\n}\n\n"
           "customers <> products : buys / is bought by\n"
           "orders! -> customers? : placed by\norders -- invoices\n"
           "lines => orders\ncars -|> vehicles\ncars -> vehicles\n"_s;
    QTest::newRow("composite keys migrate")
        << QStringList{u"flights: airline* char(2), number* int"_s,
                       u"seats: flight => flights, row* int"_s, u"bookings: id, seat -> seats"_s}
        << u"Table flights {\n  airline char(2)\n  number int\n\n  indexes {\n    (airline, "
           u"number) [pk]\n  }\n}\n\n"
           "Table seats {\n  flight_airline char(2)\n  flight_number int\n  row int\n\n"
           "  indexes {\n    (flight_airline, flight_number, row) [pk]\n  }\n}\n\n"
           "Table bookings {\n  id bigint [pk, increment]\n  seat_flight_airline char(2) [not "
           "null]\n"
           "  seat_flight_number int [not null]\n  seat_row int [not null]\n}\n\n"
           "Ref: seats.(flight_airline, flight_number) > flights.(airline, number)\n"
           "Ref: bookings.(seat_flight_airline, seat_flight_number, seat_row) > "
           "seats.(flight_airline, flight_number, row)\n"_s;
    QTest::newRow("one to one, and to itself")
        << QStringList{u"people: id, boss -> people?, twin -- people?"_s}
        << u"Table people {\n  id bigint [pk, increment]\n  boss_id bigint [ref: > people.id]\n"
           "  twin_id bigint [unique, ref: - people.id]\n}\n"_s;
    QTest::newRow("DBML in one line")
        << QStringList{u"Table a { id int [pk] }"_s, u"Table b { a int }"_s,
                       u"Ref: b.a > a.id [delete: cascade]"_s}
        << u"Table a {\n  id int [pk]\n}\n\nTable b {\n  a int\n}\n\nRef: b.a > a.id [delete: cascade]\n"_s;
    QTest::newRow("names of any kind")
        << QStringList{u"\"order items\": id, \"<script>\" text, größe, 😀"_s, u"work days: id"_s}
        << u"Table \"order items\" {\n  id bigint [pk, increment]\n  \"<script>\" text [not null]\n"
           "  \"größe\" text [not null]\n  \"😀\" text [not null]\n}\n\n"
           "Table work_days {\n  id bigint [pk, increment]\n}\n"_s;
    QTest::newRow("indented lines")
        << QStringList{u"users\n  id\n  email\n  manager -> users?\nteams\n  id"_s}
        << u"Table users {\n  id bigint [pk, increment]\n  email varchar(254) [not null]\n"
           "  manager_id bigint [ref: > users.id]\n}\n\n"
           "Table teams {\n  id bigint [pk, increment]\n}\n"_s;
    QTest::newRow("schemas")
        << QStringList{u"sales.orders: id"_s, u"sales.lines: order -> sales.orders"_s}
        << u"Table sales.orders {\n  id bigint [pk, increment]\n}\n\n"
           "Table sales.lines {\n  order_id bigint [not null, ref: > sales.orders.id]\n}\n"_s;
}

void SketchTest::aLineMakesEntities()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, text);
    Edit edit{Model()};
    for (const QString &line : lines) {
        const Result<SketchResult> done = applySketchLine(edit, line);
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().text));
        QVERIFY2(done->problems.isEmpty(),
                 qPrintable(done->problems.isEmpty() ? QString() : done->problems[0].text));
    }
    QCOMPARE(sketchText(edit.model()).text, text);
}

void SketchTest::errorsCostTheirOwnLineOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<QString>("tables"); // "table(column, ...)"

    QTest::newRow("a column") << u"Table a {\n  id int\n  x ) y\n  z int\n}\nTable b { id int }"_s
                              << QStringList{u"3:5+1"_s} << u"a(id, x, z) b(id)"_s;
    QTest::newRow("a setting") << u"Table a {\n  id int [pk\n  z int\n}\nTable b { id int }"_s
                               << QStringList{u"2:10+1"_s} << u"a(id, z) b(id)"_s;
    QTest::newRow("an unknown setting")
        << u"Table a {\n  id int [pk, wow: 3]\n}"_s << QStringList{u"2:15+3"_s} << u"a(id)"_s;
    QTest::newRow("an open block") << u"Table a {\n  id int\n\nTable b {\n  id int\n}"_s
                                   << QStringList{u"1:9+1"_s} << u"a(id) b(id)"_s;
    QTest::newRow("an open quote") << u"Table a {\n  id int [note: 'it]\n  z int\n}"_s
                                   << QStringList{u"2:10+1"_s, u"2:17+4"_s} << u"a(id, z)"_s;
    QTest::newRow("an open long quote")
        << u"Table a {\n  id int\n  Note: '''\n}\nTable b { id int }"_s << QStringList{u"3:9+3"_s}
        << u"a(id) b(id)"_s;
    QTest::newRow("a line of nonsense")
        << u"a: id\n%%% what?\nb: id"_s << QStringList{u"2:1+1"_s} << u"a(id) b(id)"_s;
    QTest::newRow("an item") << u"a: id, ), name\nb: id"_s << QStringList{u"1:8+1"_s}
                             << u"a(id, name) b(id)"_s;
    QTest::newRow("a reference to nothing") << u"Table a { id int }\nRef: a.id > b.id\nc: id"_s
                                            << QStringList{u"2:1+16"_s} << u"a(id) c(id)"_s;
    QTest::newRow("half a reference") << u"Table a { id int }\nRef: a.id >\nc: id"_s
                                      << QStringList{u"2:11+1"_s} << u"a(id) c(id)"_s;
    QTest::newRow("records and imports are left out")
        << u"use { table x } from './y'\nTable a { id int }\nrecords a(id) {\n  1\n}"_s
        << QStringList() << u"a(id)"_s;
}

void SketchTest::errorsCostTheirOwnLineOnly()
{
    QFETCH(QString, text);
    QFETCH(QStringList, problems);
    QFETCH(QString, tables);
    Edit edit{Model()};
    const SketchResult result = applySketchText(edit, text);
    for (const sketch::Problem &one : result.problems)
        QVERIFY(one.text.endsWith(u'.'));
    QStringList found;
    for (const Table *one : edit.model().all<Table>()) {
        QStringList columns;
        for (const Column *column : edit.model().childrenOf<Column>(one->id))
            columns.append(column->name);
        found.append(one->name + u'(' + columns.join(u", "_s) + u')');
    }
    QCOMPARE(found.join(u' '), tables);
    QCOMPARE(places(result.problems), problems);
}

// As one types: no prefix of a text does harm, and all places are inside of it.
void SketchTest::everyPrefixOfATextIsRead()
{
    QFile file(RELVAR_SOURCE_DIR "/tests/generators/sketch/shop.dbml");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (qsizetype size = 0; size <= text.size(); ++size) {
        Edit edit{Model()};
        const SketchResult result = applySketchText(edit, text.first(size));
        for (const sketch::Problem &one : result.problems)
            QVERIFY(one.line >= 1 && one.column >= 1 && one.range.end() <= size);
    }
    QCOMPARE(modelOf(text).all<Table>().size(), 4);
}

void SketchTest::aReferenceTakesTheTypeOfTheKey()
{
    const Model model =
        modelOf(u"countries: code* char(2)\ncities: id uuid, country -> countries\n"
                "streets: id bigserial, city_id -> cities, home countries_code -> countries\n"
                "houses: id, street -> streets"_s);
    QCOMPARE(column(model, u"cities"_s, u"country_code"_s)->type.text, u"char(2)"_s);
    QCOMPARE(column(model, u"streets"_s, u"city_id"_s)->type.text, u"uuid"_s);
    QCOMPARE(column(model, u"houses"_s, u"street_id"_s)->type.text, u"bigint"_s);
}

void SketchTest::aKeyThatWasOnlyImpliedGivesWay()
{
    Edit edit{Model()};
    QVERIFY(applySketchLine(edit, u"orders: id, customer -> customers"_s).ok());
    const Id key = column(edit.model(), u"customers"_s, u"id"_s)->id;
    const Id foreign = column(edit.model(), u"orders"_s, u"customer_id"_s)->id;
    QVERIFY(applySketchLine(edit, u"customers: number* char(8), name"_s).ok());
    QCOMPARE(edit.get<Column>(key)->name, u"number"_s);
    QCOMPARE(edit.get<Column>(foreign)->name, u"customer_number"_s);
    QCOMPARE(edit.get<Column>(foreign)->type.text, u"char(8)"_s);
    QCOMPARE(edit.model().childrenOf<Column>(table(edit.model(), u"customers"_s)->id).size(), 2);
    // A second key is another matter: this one was asked for.
    QVERIFY(applySketchLine(edit, u"customers: other*"_s).ok());
    QCOMPARE(primaryKey(edit.model(), edit.get<Column>(key)->parent)->parts.size(), 1);
}

void SketchTest::theKeyThatChangesItsTypeTakesReferencesAlong()
{
    Edit edit{Model()};
    for (const QString &line : {u"a: id"_s, u"b: id, a -> a"_s, u"a: id uuid"_s})
        QVERIFY(applySketchLine(edit, line).ok());
    QCOMPARE(column(edit.model(), u"b"_s, u"a_id"_s)->type.text, u"uuid"_s);
}

void SketchTest::aLineIsOneUndoStep()
{
    Document document;
    const auto commit = [&](const QString &line) {
        return document.edit(u"Sketch"_s, [&](Edit &edit) -> Result<void> {
            const Result<SketchResult> done = applySketchLine(edit, line);
            return done ? Result<void>() : done.error();
        });
    };
    QVERIFY(commit(u"orders: id, customer -> customers, status {new, paid}"_s).ok());
    const Model before = document.model();
    QVERIFY(commit(u"orders <> products : holds"_s).ok());
    QCOMPARE(document.history().position(), 2);
    document.undo();
    QVERIFY(diff(before, document.model()).isEmpty());
    document.undo();
    QVERIFY(document.model().isEmpty());
}

void SketchTest::aLineThatSaysNothingFails()
{
    Edit edit{Model()};
    for (const QString &line : {u""_s, u"   "_s, u"// a remark"_s, u"%%%"_s, u"a ->"_s}) {
        const Result<SketchResult> done = applySketchLine(edit, line);
        QVERIFY2(!done.ok(), qPrintable(line));
        QVERIFY(done.error().text.endsWith(u'.'));
    }
    QVERIFY(edit.isEmpty());
}

void SketchTest::aProjectHasTypesOfItsOwn()
{
    Edit edit{Model()};
    edit.modify<Project>(projectObject(edit), [](Project &project) {
        project.options.insert(u"sketch.types"_s, u"id = uuid\n*_kg = numeric(8,3) ?\nnothing"_s);
    });
    QVERIFY(applySketchLine(edit, u"parcels: id, weight_kg, isOpen, createdAt"_s).ok());
    QCOMPARE(column(edit.model(), u"parcels"_s, u"id"_s)->type.text, u"uuid"_s);
    QCOMPARE(column(edit.model(), u"parcels"_s, u"weight_kg"_s)->type.text, u"numeric(8,3)"_s);
    QVERIFY(column(edit.model(), u"parcels"_s, u"weight_kg"_s)->nullable);
    QCOMPARE(column(edit.model(), u"parcels"_s, u"isOpen"_s)->type.text, u"boolean"_s);
    QCOMPARE(column(edit.model(), u"parcels"_s, u"createdAt"_s)->type.text, u"timestamptz"_s);
}

// Every character and every Enter is one keystroke, a shifted one two; at four a second (48 words
// a minute) all of it takes less than two minutes.
void SketchTest::tenEntitiesTakeLessThanTwoMinutes()
{
    const QStringList lines{u"customers: id, name, email"_s,
                            u"orders: id, customer -> customers, placed_at"_s,
                            u"products: id, name, price"_s,
                            u"lines: order => orders, product -> products, qty"_s,
                            u"suppliers <> products"_s,
                            u"invoices: id, order -- orders, total"_s,
                            u"addresses: id, customer -> customers, city"_s,
                            u"payments: id, invoice -> invoices, paid_at"_s,
                            u"reviews: id, product -> products, rating"_s,
                            u"shipments: id, order -> orders, sent_on"_s};
    Edit edit{Model()};
    int strokes = 0;
    for (const QString &line : lines) {
        for (const QChar c : line)
            strokes += c.isUpper() || u":>_<"_s.contains(c) ? 2 : 1;
        ++strokes;
        const Result<SketchResult> done = applySketchLine(edit, line);
        QVERIFY(done.ok() && done->problems.isEmpty());
    }
    qInfo("%d keystrokes", strokes);
    QCOMPARE(edit.model().all<Table>().size(), 10);
    QCOMPARE(edit.model().all<Relationship>().size(), 9);
    for (const Relationship *line : edit.model().all<Relationship>())
        QVERIFY(line->isPhysical() || line->isManyToMany());
    QVERIFY2(strokes < 120 * 4, qPrintable(QString::number(strokes)));
}

void SketchTest::newEntitiesStandOnTheDiagramAndNothingMoves()
{
    Edit edit{Model()};
    const Id diagram = addDiagram(edit).value();
    const SketchTarget target{{}, diagram, {100, 50}};
    QVERIFY(applySketchLine(edit, u"a: id, b -> b"_s, target).ok());
    QHash<Id, QPointF> places;
    for (const DiagramNode *node : edit.model().childrenOf<DiagramNode>(diagram))
        places.insert(node->id, {node->x, node->y});
    QCOMPARE(places.size(), 2);
    QVERIFY(places.values().contains(QPointF(100, 50)));
    QVERIFY(applySketchLine(edit, u"c: id, a -> a"_s, target).ok());
    QString text = sketchText(edit.model()).text;
    QVERIFY(text.contains(u"Table c "_s));
    (void)applySketchText(edit, text.replace(u"Table a "_s, u"Table d "_s), target);
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        QCOMPARE(QPointF(edit.get<DiagramNode>(it.key())->x, edit.get<DiagramNode>(it.key())->y),
                 *it);
    QCOMPARE(edit.model().childrenOf<DiagramNode>(diagram).size(), 3);
}

void SketchTest::aNewNameInTheTextRenames_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("table") << u"Table orders {"_s << u"Table purchases {"_s;
    QTest::newRow("column") << u"  total numeric"_s << u"  sum numeric"_s;
    QTest::newRow("first column") << u"  shelf int"_s << u"  rack int"_s;
    QTest::newRow("enumeration") << u"Enum order_status"_s << u"Enum state"_s;
    QTest::newRow("reference") << u"Ref parent:"_s << u"Ref \"up there\":"_s;
    QTest::newRow("check") << u"'in order'"_s << u"'sorted'"_s;
    QTest::newRow("index") << u"'orders_by_day'"_s << u"'by_day'"_s;
}

void SketchTest::aNewNameInTheTextRenames()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFile file(RELVAR_SOURCE_DIR "/tests/generators/sketch/shop.dbml");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Model before = modelOf(QString::fromUtf8(file.readAll()));
    Edit edit(before);
    QString text = sketchText(before).text;
    QVERIFY(text.contains(from));
    (void)applySketchText(edit, text.replace(from, to));
    QVERIFY(!edit.isEmpty());
    for (const Change &change : edit.changes())
        QVERIFY2(change.before && change.after, qPrintable(change.any().name));
}

void SketchTest::namesThatFollowARuleFollowIt()
{
    Edit edit(modelOf(u"a: id, mail^\nb: id, a -> a\n"_s));
    (void)applySketchText(
        edit,
        u"Table x {\n  id bigint [pk, increment]\n  post text [unique, not null]\n}\n\n"
        "Table b {\n  id bigint [pk, increment]\n  a_id bigint [not null, ref: > x.id]\n}\n"_s);
    QStringList names;
    for (const Key *key : edit.model().all<Key>())
        names.append(key->name);
    names.sort();
    QCOMPARE(names, QStringList({u"b_pkey"_s, u"x_pkey"_s, u"x_post_key"_s}));
}

void SketchTest::aDamagedBlockLosesNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a column") << u"  total numeric(12,2)"_s << u"  ) total"_s;
    QTest::newRow("a brace") << u"Table orders {\n"_s << u"Table orders \n"_s;
    QTest::newRow("a table") << u"Table orders"_s << u"%Table orders"_s;
    QTest::newRow("a reference") << u"Ref parent:"_s << u"Ref parent: ,"_s;
    QTest::newRow("a setting") << u"[not null, ref: > customers.id]"_s
                               << u"[not null, ref: > customers.id"_s;
}

void SketchTest::aDamagedBlockLosesNothing()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFile file(RELVAR_SOURCE_DIR "/tests/generators/sketch/shop.dbml");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Model before = modelOf(QString::fromUtf8(file.readAll()));
    Edit edit(before);
    QString text = sketchText(before).text;
    QVERIFY(text.contains(from));
    const SketchResult result = applySketchText(edit, text.replace(from, to));
    QVERIFY(!result.problems.isEmpty());
    for (const Change &change : edit.changes())
        QVERIFY2(change.after, qPrintable(change.any().name));
}

void SketchTest::whatTheTextCannotSayStays()
{
    Edit edit(modelOf(u"a: id, name\nb: id"_s));
    const Id owner = table(edit.model(), u"a"_s)->id;
    const Id view = addView(edit, {}, u"v"_s, u"SELECT 1"_s).value();
    Index partial;
    partial.parent = owner;
    partial.name = u"some"_s;
    partial.predicate = u"name <> ''"_s;
    partial.parts = {IndexPart()};
    partial.parts[0].column = Ref<Column>(column(edit.model(), u"a"_s, u"name"_s)->id);
    const Id index = edit.add(partial);
    edit.set(owner, &Table::rowSecurity, true);
    edit.set(column(edit.model(), u"a"_s, u"id"_s)->id, &Column::identity, Identity::Always);
    const Model before = edit.model();
    Edit next(before);
    QString text = sketchText(before).text;
    (void)applySketchText(next, text.replace(u"name text"_s, u"name varchar(9)"_s));
    QCOMPARE(next.changes().size(), 1);
    QVERIFY(next.model().contains(view) && next.model().contains(index));
}

void SketchTest::removedLinesRemove()
{
    Edit edit(modelOf(u"a: id, name, kind {x, y}\nb: id, a -> a\nb <> a"_s));
    const SketchResult result =
        applySketchText(edit, u"Table b {\n  id bigint [pk, increment]\n}\n"_s);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(sketchText(edit.model()).text, u"Table b {\n  id bigint [pk, increment]\n}\n"_s);
    QVERIFY(edit.model().all<Relationship>().isEmpty());
    QVERIFY(edit.model().all<EnumType>().isEmpty());
}

void SketchTest::theTextOfADesignChangesNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const test::RealSchema &schema : test::realSchemas())
        QTest::newRow(qPrintable(schema.name)) << schema.sql;
}

void SketchTest::theTextOfADesignChangesNothing()
{
    QFETCH(QByteArray, sql);
    const Model model = dialects().first()->read(sql, {}).value().model;
    const QString text = sketchText(model).text;
    Edit edit(model);
    const SketchResult result = applySketchText(edit, text);
    for (const sketch::Problem &one : result.problems)
        qWarning("%d:%d %s\n%s", one.line, one.column, qPrintable(one.text),
                 qPrintable(text.section(u'\n', one.line - 1, one.line - 1)));
    QVERIFY(result.problems.isEmpty());
    for (const Change &change : edit.changes())
        qWarning("%s\n%s", change.before ? jsonOf(*change.before).constData() : "-",
                 change.after ? jsonOf(*change.after).constData() : "-");
    QVERIFY(edit.isEmpty());
    // And a design made from the text says the same text, as far as its types can be said.
    if (!model.all<Domain>().isEmpty() || !model.all<CompositeType>().isEmpty())
        return;
    QCOMPARE(sketchText(modelOf(text)).text, text);
}

static void addDbmlFiles()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("shop") << QStringLiteral(RELVAR_SOURCE_DIR "/tests/generators/sketch/shop.dbml");
    const QString folder = test::testDataFolder() + u"/dbml"_s;
    QDirIterator files(folder, {u"*.dbml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(folder.size() + 1))) << path;
    }
}

void SketchTest::textAndDesignAgree_data()
{
    addDbmlFiles();
}

void SketchTest::textAndDesignAgree()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Model first = modelOf(QString::fromUtf8(file.readAll()));
    const QString text = sketchText(first).text;
    Edit edit(first);
    const SketchResult again = applySketchText(edit, text);
    QVERIFY2(again.problems.isEmpty(), qPrintable(text + places(again.problems).join(u' ')));
    for (const Change &change : edit.changes())
        qWarning("%s", qPrintable(change.any().name));
    QVERIFY2(edit.isEmpty(), qPrintable(text));
    QCOMPARE(sketchText(modelOf(text)).text, text);
}

void SketchTest::dbmlIsReadAsItsParserReadsIt_data()
{
    addDbmlFiles();
}

// The facts of a table in one line each, for comparison.
static QStringList factsOf(const QJsonObject &expected)
{
    QStringList facts;
    for (const QJsonValue &schemaValue : expected[u"schemas"].toArray()) {
        const QString schema = schemaValue[u"name"].toString();
        const QString prefix = schema == u"public" ? QString() : schema + u'.';
        for (const QJsonValue &value : schemaValue[u"tables"].toArray()) {
            const QString name = prefix + value[u"name"].toString();
            facts.append(u"table "_s + name + u'|' + value[u"note"].toString());
            QStringList key;
            for (const QJsonValue &index : value[u"indexes"].toArray())
                if (index[u"pk"].toBool())
                    for (const QJsonValue &part : index[u"columns"].toArray())
                        key.append(part[u"value"].toString());
            for (const QJsonValue &field : value[u"fields"].toArray()) {
                const QString column = field[u"name"].toString();
                const bool isKey = field[u"pk"].toBool() || key.contains(column);
                QString type = field[u"type"].toString().section(u'.', -1);
                facts.append(u"column "_s + name + u'.' + column + u'|' + type.remove(u' ') + u'|' +
                             field[u"note"].toString() + (isKey ? u"|pk"_s : u""_s) +
                             (field[u"not_null"].toBool() && !isKey ? u"|not null"_s : u""_s));
            }
        }
        for (const QJsonValue &value : schemaValue[u"enums"].toArray()) {
            QStringList labels;
            for (const QJsonValue &label : value[u"values"].toArray())
                labels.append(label.isString() ? label.toString() : label[u"name"].toString());
            facts.append(u"enum "_s + prefix + value[u"name"].toString() + u'|' +
                         labels.join(u','));
        }
        facts.append(u"refs %1"_s.arg(schemaValue[u"refs"].toArray().size()));
    }
    return facts;
}

static QStringList factsOf(const Model &model)
{
    const sketch::Design design = sketch::describe(model);
    QStringList facts;
    const auto full = [](const sketch::QualifiedName &name) {
        return name.schema.isEmpty() ? name.name : QString(name.schema + u'.' + name.name);
    };
    for (const sketch::Entity &one : design.entities) {
        facts.append(u"table "_s + full(one.name) + u'|' + one.note);
        for (const sketch::Attribute &attribute : one.attributes) {
            const bool isKey = one.keyColumns.contains(attribute.name);
            QString type = attribute.type.name + attribute.type.suffix;
            facts.append(u"column "_s + full(one.name) + u'.' + attribute.name + u'|' +
                         type.remove(u' ') + u'|' + attribute.note + (isKey ? u"|pk"_s : u""_s) +
                         (attribute.notNull && !isKey ? u"|not null"_s : u""_s));
        }
    }
    for (const sketch::Enumeration &one : design.enumerations) {
        QStringList labels;
        for (const sketch::EnumLabel &label : one.labels)
            labels.append(label.text);
        facts.append(u"enum "_s + full(one.name) + u'|' + labels.join(u','));
    }
    return facts;
}

void SketchTest::dbmlIsReadAsItsParserReadsIt()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString expectedPath = path;
    QFile expectedFile(expectedPath.replace(u".dbml"_s, u".expected.json"_s));
    if (!expectedFile.open(QIODevice::ReadOnly))
        QSKIP("The parser has not been asked about this one.");
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();
    if (!expected[u"valid"].toBool())
        QSKIP("The parser refuses this one.");
    QStringList wanted = factsOf(expected);
    int references = 0;
    wanted.removeIf([&](const QString &fact) {
        if (fact.startsWith(u"refs "_s))
            references += fact.sliced(5).toInt();
        return fact.startsWith(u"refs "_s);
    });
    const Model model = modelOf(QString::fromUtf8(file.readAll()));
    QStringList actual = factsOf(model);
    wanted.sort();
    actual.sort();
    QCOMPARE(actual.join(u'\n'), wanted.join(u'\n'));
    QCOMPARE(model.all<Relationship>().size(), references);
}

// What is exported is asked of @dbml/core, and is the same to it as what was read.
void SketchTest::theRealParserReadsWhatIsWritten()
{
    if (!test::hasDbml())
        QSKIP("The @dbml/core package is not installed (npm ci in tests/node).");
    QStringList texts;
    QStringList names;
    for (const test::RealSchema &schema : test::realSchemas()) {
        const Model model = dialects().first()->read(schema.sql, {}).value().model;
        // The package takes minutes for the largest ones.
        const QString text = dbmlText(model).text;
        if (text.size() > 120000)
            continue;
        texts.append(text);
        names.append(schema.name);
    }
    QFile file(RELVAR_SOURCE_DIR "/tests/generators/sketch/shop.dbml");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Model shop = modelOf(QString::fromUtf8(file.readAll()));
    texts.append(dbmlText(shop).text);
    names.append(u"shop"_s);
    const QList<QJsonObject> answers = test::readDbml(texts);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (answers[i].contains(u"error"_s))
            qWarning("%s: %s", qPrintable(names[i]), qPrintable(answers[i][u"error"].toString()));
        else
            QCOMPARE(answers[i][u"tables"].toInt(),
                     texts[i].count(u"\nTable "_s) + (texts[i].startsWith(u"Table "_s) ? 1 : 0));
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        QVERIFY2(!answers[i].contains(u"error"_s), qPrintable(names[i]));
    QCOMPARE(answers.last()[u"refs"].toInt(), 3);
}

void SketchTest::aTextIsKnownByItsForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QString &text, PasteKind kind) {
        QTest::newRow(name) << text << int(kind);
    };
    row("nothing", u"  \n"_s, PasteKind::Nothing);
    row("nonsense", u"%%% what?"_s, PasteKind::Nothing);
    row("SQL", u"-- a dump\n\ncreate table a (id int);"_s, PasteKind::Sql);
    row("SQL with a block comment", u"/* x\n * y\n */\nALTER TABLE a ADD b int;"_s, PasteKind::Sql);
    row("DBML", u"// x\nTable a {\n  id int\n}"_s, PasteKind::Dbml);
    row("an entity", u"orders: id, customer -> customers"_s, PasteKind::Dbml);
    row("an entity called set", u"set: id, name"_s, PasteKind::Dbml);
    row("a relationship", u"a <> b"_s, PasteKind::Dbml);
    row("Mermaid", u"%% x\nerDiagram\n  A ||--o{ B : has"_s, PasteKind::Mermaid);
    row("Mermaid in a fence", u"```mermaid\nerDiagram\n  A\n```"_s, PasteKind::Mermaid);
    row("CSV", u"id,name,created_at"_s, PasteKind::Csv);
    row("CSV with rows", u"id;name\n1;\"a: b\""_s, PasteKind::Csv);
    row("cells of a spreadsheet", u"id\tname\n1\tx"_s, PasteKind::Csv);
    row("prose", u"Dear reader, this is no table."_s, PasteKind::Nothing);
    row("Markdown", u"| id | name |\n|----|:----:|\n| 1 | x |"_s, PasteKind::Markdown);
}

void SketchTest::aTextIsKnownByItsForm()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QCOMPARE(int(pasteKind(text)), kind);
}

void SketchTest::pastedTextBecomesTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sketch");
    QTest::newRow("SQL") << u"CREATE TABLE a (id int PRIMARY KEY, b text NOT NULL);"_s
                         << u"Table a {\n  id integer [pk]\n  b text [not null]\n}\n"_s;
    QTest::newRow("Mermaid")
        << u"erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  CUSTOMER {\n    int id PK \"No. "
           u"#quot;1#quot;\"\n"
           "    string name\n  }\n  ORDER {\n    int id PK\n    int customer_id FK\n  }\n"
           "  ORDER }o--o{ PRODUCT : holds\n  style ORDER fill:#f9f"_s
        << u"Table CUSTOMER {\n  id int [pk, note: 'No. \"1\"']\n  name string\n}\n\n"
           "Table ORDER {\n  id int [pk]\n  customer_id int [not null]\n}\n\n"
           "Table PRODUCT {\n  id bigint [pk, increment]\n}\n\n"
           "Ref: ORDER.customer_id > CUSTOMER.id :  / places\n\nPRODUCT <> ORDER :  / holds\n"_s;
    QTest::newRow("CSV")
        << u"id,Full Name,is_member,Start Date,score,zip\n1,\"A, B\",true,2024-01-31,1.5,01234\n"
           "2,C,false,2024-02-01,,99999\n"_s
        << u"Table people {\n  id bigint [pk, increment]\n  full_name text [not null]\n"
           "  is_member boolean [not null]\n  start_date date [not null]\n"
           "  score numeric(9,2)\n  zip varchar(16) [not null]\n}\n"_s;
    QTest::newRow("the head of a CSV file") << u"id;email;total"_s
                                            << u"Table people {\n  id bigint [pk, increment]\n"
                                               "  email varchar(254)\n  total numeric(12,2)\n}\n"_s;
    QTest::newRow("Markdown") << u"# Staff\n\n| id | name |\n|---|---|\n| x1 | Ada |"_s
                              << u"Table staff {\n  id text [pk]\n  name text [not null]\n}\n"_s;
    QTest::newRow("a data dictionary")
        << u"| Column | Type | Null | Key | Description |\n|---|---|---|---|---|\n"
           "| `code` | char(2) | no | PK | ISO \\| code |\n| name | | yes | | |"_s
        << u"Table people {\n  code char(2) [pk, note: 'ISO | code']\n  name text\n}\n"_s;
}

void SketchTest::pastedTextBecomesTables()
{
    QFETCH(QString, text);
    QFETCH(QString, sketch);
    Edit edit{Model()};
    const Result<SketchResult> done = applyPasted(edit, text, {}, u"people"_s);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().text));
    for (const sketch::Problem &one : done->problems)
        qWarning("%s", qPrintable(one.text));
    QVERIFY(done->problems.isEmpty());
    QCOMPARE(sketchText(edit.model()).text, sketch);
}

void SketchTest::pastedSqlExtendsWhatIsThere()
{
    Edit edit(modelOf(u"customers: id, name\n"_s));
    const Id customers = table(edit.model(), u"customers"_s)->id;
    const Result<SketchResult> done = applyPasted(
        edit, u"CREATE TABLE customers (id bigint PRIMARY KEY, phone text);\n"
              "CREATE TABLE orders (id int PRIMARY KEY, customer bigint REFERENCES customers);\n"
              "CREATE VIEW v AS SELECT 1 AS one;\nCREATE TABLE bad (;"_s);
    QVERIFY(done.ok());
    QCOMPARE(done->problems.size(), 1);
    QCOMPARE(done->problems[0].line, 4);
    QCOMPARE(edit.model().all<Table>().size(), 2);
    QVERIFY(column(edit.model(), u"customers"_s, u"phone"_s));
    QVERIFY(column(edit.model(), u"customers"_s, u"name"_s));
    QCOMPARE(edit.model().all<Relationship>().size(), 1);
    QCOMPARE(Id(edit.model().all<Relationship>().first()->target), customers);
    QCOMPARE(edit.model().all<View>().size(), 1);
    QCOMPARE(edit.model().all<Schema>().size(), 1);
    QVERIFY(!applyPasted(edit, u"SELECT 1;"_s).ok());
}

void SketchTest::mermaidIsReadAsItsPackageReadsIt_data()
{
    QTest::addColumn<QJsonObject>("expected");
    QFile file(test::testDataFolder() + u"/mermaid/er-cases/cases.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::newRow("small") << QJsonObject{
            {u"text"_s, u"erDiagram\nA"_s},
            {u"entities"_s, QJsonArray{QJsonObject{{u"key"_s, u"A"_s}}}},
            {u"valid"_s, true}};
        return;
    }
    int number = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
        if (++number; value[u"valid"].toBool())
            QTest::newRow(qPrintable(QString::number(number))) << value.toObject();
}

void SketchTest::mermaidIsReadAsItsPackageReadsIt()
{
    QFETCH(QJsonObject, expected);
    const sketch::Design design = sketch::readMermaid(expected[u"text"].toString());
    QStringList wanted;
    for (const QJsonValue &entity : expected[u"entities"].toArray())
        wanted.append(
            u"%1 %2"_s.arg(entity[u"key"].toString()).arg(entity[u"attributes"].toArray().size()));
    QStringList actual;
    for (const sketch::Entity &entity : design.entities)
        actual.append(u"%1 %2"_s.arg(entity.name.name).arg(entity.attributes.size()));
    QCOMPARE(actual.size(), wanted.size());
    QCOMPARE(design.references.size(), expected[u"relationships"].toArray().size());
}

void SketchTest::whatMermaidIsWrittenIsReadBack()
{
    const Model model =
        modelOf(u"customers: id, name\norders: id, customer -> customers, total\n"
                "flights: airline* char(2), number* int\nseats: flight => flights, row* int"_s);
    const Dialect &dialect = dialectOf(model);
    Edit edit{Model()};
    const Result<SketchResult> done = applyPasted(edit, mermaidText(model, dialect).text);
    QVERIFY(done.ok() && done->problems.isEmpty());
    QCOMPARE(edit.model().all<Column>().size(), model.all<Column>().size());
    QCOMPARE(edit.model().all<Relationship>().size(), 2);
    for (const Relationship *line : edit.model().all<Relationship>())
        QVERIFY(line->isPhysical());
}

void SketchTest::piecesAreHighlighted()
{
    const QString text =
        u"// note\nTable a as A {\n  id int [pk, note: 'x']\n}\norders: total -> b.c\n#12a"_s;
    QStringList found;
    int last = 0;
    for (const sketch::Highlight &one : sketch::highlights(text, sketch::parse(text))) {
        QVERIFY(one.range.from >= last);
        last = one.range.end();
        found.append(u"%1:%2"_s.arg(int(one.kind)).arg(text.mid(one.range.from, one.range.length)));
    }
    for (const QString &one :
         {u"10://note"_s, u"0:Table"_s, u"1:a"_s, u"2:id"_s, u"3:int"_s, u"4:pk"_s, u"5:'x'"_s,
          u"1:orders"_s, u"2:total"_s, u"9:->"_s, u"8:#12a"_s})
        QVERIFY2(found.replaceInStrings(u" "_s, u""_s).contains(one),
                 qPrintable(one + found.join(u' ')));
}

void SketchTest::completionKnowsThePlace_data()
{
    QTest::addColumn<QString>("text"); // the cursor stands at "|"
    QTest::addColumn<QStringList>("first");
    QTest::newRow("after an arrow")
        << u"orders: id, customer -> cu|"_s << QStringList{u"customers"_s};
    QTest::newRow("a relationship")
        << u"orders <> |"_s << QStringList{u"customers"_s, u"odd \"one\""_s};
    QTest::newRow("a column") << u"Ref: orders.x > customers.|"_s
                              << QStringList{u"id"_s, u"name"_s};
    QTest::newRow("an inline reference")
        << u"Table t {\n  x int [ref: > cust|"_s << QStringList{u"customers"_s};
    QTest::newRow("a setting") << u"Table t {\n  x int [n|"_s
                               << QStringList{u"not null"_s, u"null"_s, u"note"_s, u"name"_s};
    QTest::newRow("a type") << u"t: total num|"_s << QStringList{u"numeric"_s};
    QTest::newRow("a type of the design") << u"t: state k|"_s << QStringList{u"kind"_s};
    QTest::newRow("the start") << u"Ta|"_s
                               << QStringList{u"Table"_s, u"TableGroup"_s, u"TablePartial"_s};
    QTest::newRow("in a text") << u"Table t {\n  x int [note: 'cu|"_s << QStringList();
}

void SketchTest::completionKnowsThePlace()
{
    QFETCH(QString, text);
    QFETCH(QStringList, first);
    const Model model = modelOf(u"customers: id, name\n\"odd \\\"one\\\"\": id\nenum kind { a }"_s);
    const int cursor = int(text.indexOf(u'|'));
    text.remove(u'|');
    const sketch::Completions found = sketch::completions(model, text, cursor);
    QStringList texts;
    for (const sketch::Completion &one : found.list)
        texts.append(one.text);
    QCOMPARE(texts.mid(0, first.size()), first);
    if (first.isEmpty())
        QVERIFY(texts.isEmpty());
    for (const sketch::Completion &one : found.list)
        if (one.text == u"odd \"one\""_s)
            QCOMPARE(one.insert, u"\"odd \\\"one\\\"\""_s);
}

void SketchTest::aPlaceInTheTextLeadsToItsObject()
{
    const QString text =
        u"customers: id, name\norders: id, customer -> customers\norders <> products"_s;
    const Model model = modelOf(text);
    const sketch::Syntax syntax = sketch::parse(text);
    const auto at = [&](const QString &piece) {
        return sketch::objectAt(model, syntax, int(text.indexOf(piece)) + 1);
    };
    QCOMPARE(at(u"customers"_s), table(model, u"customers"_s)->id);
    QCOMPARE(at(u"name"_s), column(model, u"customers"_s, u"name"_s)->id);
    QCOMPARE(at(u"products"_s), table(model, u"products"_s)->id);
    QCOMPARE(sketch::objectAt(model, syntax, int(text.indexOf(u"-> customers"_s)) + 4),
             table(model, u"customers"_s)->id);
    QCOMPARE(sketch::placeOf(model, syntax, table(model, u"orders"_s)->id).from,
             int(text.indexOf(u"orders:"_s)));
    QCOMPARE(sketch::placeOf(model, syntax, column(model, u"customers"_s, u"name"_s)->id).from,
             int(text.indexOf(u"name"_s)));
}

QTEST_GUILESS_MAIN(SketchTest)
#include "tst_sketch.moc"
