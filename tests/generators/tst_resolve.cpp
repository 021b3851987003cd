#include "generators/physical/resolve.h"
#include "model/diff.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/naming.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "model/operations/types.h"
#include "tests/support/randommodel.h"

#include <QtTest>

using namespace relvar;
using test::RandomModel;

// From the drawing to tables: by example, and for random drawings by what must always hold.
class ResolveTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Edit> m_edit;

    template<class T>
    static T take(const Result<T> &result)
    {
        if (!result)
            QTest::qFail(qPrintable(result.error().text), __FILE__, __LINE__);
        return result ? result.value() : T();
    }
    // "+id bigint" is in the primary key, "name text!" is not null.
    static Id addTable(Edit &edit, const QString &name, const QStringList &columns)
    {
        const Id table = take(relvar::addTable(edit, {}, name));
        for (QString column : columns) {
            const bool key = column.startsWith('+');
            const bool required = column.endsWith('!');
            column.remove('+').remove('!');
            const Id id =
                take(addColumn(edit, table, column.section(' ', 0, 0), column.section(' ', 1)));
            if (required)
                edit.set(id, &Column::nullable, false);
            if (key)
                (void)setInPrimaryKey(edit, id, true);
        }
        return table;
    }
    Id table(const QString &name, const QStringList &columns)
    {
        return addTable(*m_edit, name, columns);
    }
    Id draw(Id from, Id to, RelationshipKind kind, bool identifying = false,
            SubtypeStrategy strategy = SubtypeStrategy::TablePerType)
    {
        RelationshipRequest request{from, to, kind, identifying};
        request.strategy = strategy;
        return take(addRelationship(*m_edit, request));
    }

    static QString columnNames(const Model &model, const QList<Id> &columns)
    {
        QStringList names;
        for (const Id id : columns)
            names << (model.find(id) ? model.find(id)->name : QString("?"));
        return names.join(",");
    }
    // One line a table, in a notation of our own.
    static QStringList shown(const Model &model)
    {
        QStringList lines;
        for (const Table *table : model.all<Table>()) {
            QStringList parts;
            for (const Column *column : model.childrenOf<Column>(table->id))
                parts << column->name + ' ' + column->type.text + (column->nullable ? "" : "!");
            QString line = table->name + "(" + parts.join(", ") + ")";
            for (const Key *key : model.childrenOf<Key>(table->id))
                line += (key->type == KeyType::Primary ? " pk(" : " unique(") +
                        columnNames(model, columnsOf(*key)) + ")";
            for (const Check *check : model.childrenOf<Check>(table->id))
                line += " check(" + check->expression + ")";
            for (const Relationship *fk : model.childrenOf<Relationship>(table->id)) {
                QList<Id> from, to;
                for (const ColumnPair &pair : fk->pairs) {
                    from << pair.column;
                    to << pair.referenced;
                }
                line += " fk(" + columnNames(model, from) + " > " + model.find(fk->target)->name +
                        "." + columnNames(model, to) + ")";
            }
            lines << line;
        }
        return lines;
    }
    QStringList resolved() const { return shown(resolve(m_edit->model()).model); }

    static QStringList codes(const QList<Issue> &issues)
    {
        QStringList list;
        for (const Issue &issue : issues)
            list << issue.code;
        return list;
    }

    // A random drawing: tables with keys of no, one or two columns, lines of every kind.
    static Model drawing(quint64 seed)
    {
        RandomModel random(seed);
        Edit edit{Model()};
        const QStringList keys[] = {{},
                                    {"+id bigserial", "name text!"},
                                    {"+id integer"},
                                    {"+code varchar(10)", "+part smallint", "x numeric(10,2)"},
                                    {"note text"}};
        QList<Id> tables;
        const int count = 3 + random.below(8);
        for (int i = 0; i < count; ++i) {
            tables << addTable(edit, random.name() + QString::number(i),
                               keys[random.below(5) == 0 ? 0 : random.below(5)]);
            edit.modify<Table>(tables.last(), [&](Table &table) {
                table.audited = random.below(4) == 0;
                table.softDeleted = random.below(5) == 0;
            });
        }
        const int lines = random.below(3 * count);
        for (int i = 0; i < lines; ++i) {
            RelationshipRequest request{tables[random.below(count)], tables[random.below(count)],
                                        RelationshipKind(random.below(4)), random.below(3) == 0};
            request.strategy = SubtypeStrategy(1 + random.below(3));
            if (random.below(3) == 0)
                request.other = RelationshipEnd{0, random.below(2) ? 1 : -1, {}};
            const auto added = addRelationship(edit, request);
            if (added && random.below(4) == 0)
                (void)makePhysical(edit, *added);
        }
        return edit.model();
    }

private slots:
    void init()
    {
        seedIds(1);
        m_edit = std::make_unique<Edit>(Model());
    }

    void theKeyMigratesIntoTheManySide()
    {
        const Id customers = table("customers", {"+id bigserial", "name text!"});
        const Id orders = table("orders", {"+id integer"});
        const Id line = draw(customers, orders, RelationshipKind::OneToMany);
        const ResolveResult result = resolve(m_edit->model());
        QCOMPARE(shown(result.model),
                 (QStringList{"customers(id bigserial!, name text!) pk(id)",
                              "orders(id integer!, customer_id bigint!) pk(id) "
                              "fk(customer_id > customers.id)"}));
        QCOMPARE(result.model.find(line)->name, QString("orders_customer_id_fkey"));
        const Column *made = result.model.childrenOf<Column>(orders).last();
        QCOMPARE(result.causes.value(made->id), line);
        QVERIFY(result.issues.isEmpty());
    }

    void compositeKeysMigrateWhole()
    {
        const Id flights = table("flights", {"+code varchar(8)", "+day date"});
        const Id bookings = table("bookings", {"+id integer"});
        draw(flights, bookings, RelationshipKind::OneToOne);
        QCOMPARE(resolved().last(),
                 QString("bookings(id integer!, flight_code varchar(8)!, flight_day date!) pk(id) "
                         "unique(flight_code,flight_day) "
                         "fk(flight_code,flight_day > flights.code,day)"));
    }

    void identifyingKeysGoThroughChainsInAnyOrder()
    {
        const Id c = table("c", {"+n integer"});
        const Id b = table("b", {});
        const Id a = table("a", {"+id uuid"});
        draw(b, c, RelationshipKind::OneToMany, true);
        draw(a, b, RelationshipKind::OneToOne, true);
        QCOMPARE(resolved(),
                 (QStringList{"c(n integer!, b_a_id uuid!) pk(b_a_id,n) fk(b_a_id > b.a_id)",
                              "b(a_id uuid!) pk(a_id) fk(a_id > a.id)", "a(id uuid!) pk(id)"}));
    }

    void aManyToManyBecomesAJunctionTable()
    {
        const Id books = table("books", {"+isbn text"});
        const Id authors = table("authors", {"+first text", "+last text"});
        const Id line = draw(books, authors, RelationshipKind::ManyToMany);
        const ResolveResult result = resolve(m_edit->model());
        QVERIFY(shown(result.model)
                    .contains("books_authors(book_isbn text!, author_first text!, author_last "
                              "text!) pk(book_isbn,author_first,author_last) "
                              "fk(book_isbn > books.isbn) "
                              "fk(author_first,author_last > authors.first,last)"));
        QVERIFY(!result.model.contains(line));
        for (const Table *made : result.model.all<Table>())
            if (made->name == "books_authors") {
                QCOMPARE(result.causes.value(made->id), line);
                for (const Id child : result.model.children(made->id))
                    QCOMPARE(result.causes.value(child), line);
            }
    }

    void subtypesGetTablesOfTheirOwn()
    {
        const Id people = table("people", {"+id bigint", "name text!"});
        const Id staff = table("staff", {"salary numeric!"});
        draw(people, staff, RelationshipKind::Subtype);
        QCOMPARE(resolved().last(), QString("staff(salary numeric!, person_id bigint!) "
                                            "pk(person_id) fk(person_id > people.id)"));
    }

    void subtypesShareOneTable()
    {
        const Id people = table("people", {"+id bigint", "name text!"});
        const Id staff = table("staff", {"salary numeric!", "name text"});
        const Id bosses = table("bosses", {"car text"});
        const Id desks = table("desks", {"+id integer"});
        draw(people, staff, RelationshipKind::Subtype, false, SubtypeStrategy::SingleTable);
        draw(staff, bosses, RelationshipKind::Subtype, false, SubtypeStrategy::SingleTable);
        draw(staff, desks, RelationshipKind::OneToMany);
        draw(desks, staff, RelationshipKind::OneToMany);
        const ResolveResult result = resolve(m_edit->model());
        QCOMPARE(
            shown(result.model),
            (QStringList{
                "people(id bigint!, name text!, person_type text!, car text, salary numeric, "
                "name_2 text, desk_id integer) pk(id) "
                "check(\"person_type\" NOT IN ('staff', 'bosses') OR (\"salary\" IS NOT NULL)) "
                "check(\"person_type\" IN ('people', 'staff', 'bosses')) fk(desk_id > desks.id)",
                "desks(id integer!, person_id bigint!) pk(id) fk(person_id > people.id)"}));
    }

    void subtypesHaveWholeTables()
    {
        const Id people = table("people", {"+id bigint", "name text!"});
        const Id towns = table("towns", {"+id integer"});
        const Id staff = table("staff", {"salary numeric!"});
        const Id desks = table("desks", {"+id integer"});
        draw(towns, people, RelationshipKind::OneToMany);
        draw(people, staff, RelationshipKind::Subtype, false,
             SubtypeStrategy::TablePerConcreteType);
        draw(staff, desks, RelationshipKind::OneToMany);
        m_edit->set(people, &Table::audited, true);
        const QStringList lines = resolved();
        QCOMPARE(lines[2], QString("staff(salary numeric!, id bigint!, name text!, town_id "
                                   "integer!, created_at timestamp with time zone!, updated_at "
                                   "timestamp with time zone!) pk(id) fk(town_id > towns.id)"));
        QCOMPARE(lines[3], QString("desks(id integer!, staff_id bigint!) pk(id) "
                                   "fk(staff_id > staff.id)"));
    }

    void mixinsAddTheirColumns()
    {
        const Id orders = table("orders", {"+id integer", "number text"});
        take(addKey(*m_edit, orders, KeyType::Unique,
                    {m_edit->model().childrenOf<Column>(orders).last()->id}));
        m_edit->modify<Table>(orders, [](Table &t) { t.audited = t.softDeleted = true; });
        const ResolveResult result = resolve(m_edit->model());
        QCOMPARE(shown(result.model),
                 QStringList{"orders(id integer!, number text, created_at timestamp with time "
                             "zone!, updated_at timestamp with time zone!, deleted_at timestamp "
                             "with time zone) pk(id) unique(number)"});
        QCOMPARE(codes(result.issues), QStringList{"unique-counts-deleted-rows"});
        QCOMPARE(result.model.childrenOf<Column>(orders)[2]->defaultValue, QString("now()"));
    }

    void whatCannotBeResolvedIsReportedAndStays_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("no key") << "no key" << QStringList{"target-without-key"};
        QTest::newRow("junction") << "junction" << QStringList{"target-without-key"};
        QTest::newRow("circle") << "circle" << QStringList{"circular-key"};
        QTest::newRow("subtypes") << "subtypes"
                                  << QStringList{"circular-subtypes", "circular-subtypes"};
        QTest::newRow("two supertypes")
            << "two supertypes" << QStringList{"subtype-not-merged", "subtype-not-merged"};
    }
    void whatCannotBeResolvedIsReportedAndStays()
    {
        QFETCH(QString, what);
        const Id notes = table("notes", {"text text"});
        const Id orders = table("orders", {"+id integer"});
        const Id lines = table("lines", {"+id integer"});
        const auto single = SubtypeStrategy::SingleTable;
        if (what == "no key") {
            draw(notes, orders, RelationshipKind::OneToMany);
        } else if (what == "junction") {
            draw(notes, orders, RelationshipKind::ManyToMany);
        } else if (what == "circle") {
            draw(orders, lines, RelationshipKind::OneToMany, true);
            draw(lines, orders, RelationshipKind::OneToMany, true);
        } else if (what == "subtypes") {
            draw(orders, lines, RelationshipKind::Subtype, false, single);
            draw(lines, orders, RelationshipKind::Subtype, false, single);
        } else {
            draw(orders, notes, RelationshipKind::Subtype, false, single);
            draw(lines, notes, RelationshipKind::Subtype, false, single);
        }
        const ResolveResult result = resolve(m_edit->model());
        QTEST(codes(result.issues), "expected");
        for (const Issue &issue : result.issues) {
            QVERIFY(!result.model.get<Relationship>(issue.id)->isPhysical());
            QVERIFY(issue.text.contains("“public."));
        }
    }

    void aPhysicalModelComesBackAsItIs()
    {
        const Id customers = table("customers", {"+id bigserial"});
        const Id orders = table("orders", {"+id integer"});
        const Id line = draw(customers, orders, RelationshipKind::OneToMany);
        take(makePhysical(*m_edit, line));
        const ResolveResult result = resolve(m_edit->model());
        QVERIFY(diff(m_edit->model(), result.model).isEmpty());
        for (int i = 0; i < Model::ShardCount; ++i)
            QVERIFY(result.model.sharesShard(m_edit->model(), i));
    }

    void oneByOneInPlaceIsTheSameAsAtGeneration()
    {
        const Id customers = table("customers", {"+id bigserial"});
        const Id orders = table("orders", {"+id integer"});
        const Id line = draw(customers, orders, RelationshipKind::OneToMany);
        const ResolveResult result = resolve(m_edit->model());
        take(makePhysical(*m_edit, line));
        QVERIFY(diff(m_edit->model(), result.model).isEmpty());
    }

    void everyDrawingResolves_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 400; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void everyDrawingResolves()
    {
        QFETCH(int, seed);
        const Model model = drawing(quint64(seed));
        const ResolveResult result = resolve(model);
        const Model &physical = result.model;
        QVERIFY2(diff(physical, resolve(model).model).isEmpty(), "not deterministic");
        const ResolveResult again = resolve(physical);
        const ChangeSet more = diff(physical, again.model);
        for (const Change &change : more)
            qWarning() << info(change.kind()).key << change.any().name;
        QVERIFY2(more.isEmpty(), "not idempotent");

        QSet<Id> reported;
        for (const Issue &issue : result.issues)
            reported.insert(issue.id);
        QSet<QString> names;
        for (const Table *table : physical.all<Table>()) {
            QVERIFY(!table->audited && !table->softDeleted);
            for (const Column *column : physical.childrenOf<Column>(table->id)) {
                QVERIFY2(!names.contains(table->name + '\0' + column->name), "column twice");
                names.insert(table->name + '\0' + column->name);
                QVERIFY(column->name.toUtf8().size() <= 63 || model.contains(column->id));
            }
            int primary = 0;
            for (const Key *key : physical.childrenOf<Key>(table->id)) {
                primary += key->type == KeyType::Primary;
                const QList<Id> columns = columnsOf(*key);
                QCOMPARE(QSet<Id>(columns.begin(), columns.end()).size(), columns.size());
                for (const Id column : columns) {
                    QCOMPARE(physical.find(column)->parent, table->id);
                    QVERIFY(key->type != KeyType::Primary ||
                            !physical.get<Column>(column)->nullable);
                }
            }
            QVERIFY(primary <= 1);
        }
        for (const Relationship *fk : physical.all<Relationship>()) {
            if (!fk->isPhysical()) {
                QVERIFY2(reported.contains(fk->id), "left conceptual without a word");
                continue;
            }
            QList<Id> referenced;
            for (const ColumnPair &pair : fk->pairs) {
                const Column *column = physical.get<Column>(pair.column);
                const Column *target = physical.get<Column>(pair.referenced);
                QVERIFY(column && target);
                QCOMPARE(column->parent, fk->parent);
                QCOMPARE(target->parent, Id(fk->target));
                QCOMPARE(compareTypes(physical, column->type, target->type), TypeFit::Same);
                referenced << target->id;
            }
            QVERIFY2(areUnique(physical, fk->target, referenced), "refers to no key");
            QVERIFY(!fk->name.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ResolveTest)
#include "tst_resolve.moc"
