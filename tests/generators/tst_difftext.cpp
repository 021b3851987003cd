#include "generators/difftext.h"
#include "model/diff.h"
#include "model/operations/columns.h"
#include "model/operations/tables.h"
#include "tests/support/randommodel.h"

#include <QTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// What differs, in words; and models without a common past matched by name.
class DiffTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void equalModelsDifferInNothing();
    void eachChangeIsALine();
    void referencesAreNamed();
    void theOrderOfColumnsIsTold();
    void whatDiagramsShowDoesNotCount();
    void textWithLineBreaksStaysOneLine();
    void twoImportsOfOneSchemaAreTheSame();
    void overloadsAreMatchedByTheirArguments();
    void primaryKeysAreMatchedWhateverTheyAreCalled();
    void randomModelsWithFreshIdsAreTheSame();
    void sharedIdsWinOverNames();

private:
    Model m_shop;
    Id m_customer, m_order, m_total, m_reference;
};

namespace {

// The same model with other ids, as if it had been imported again.
Model reborn(const Model &model)
{
    QHash<Id, Id> ids;
    model.forEach([&](const Object &object) { ids.insert(object.id, newId()); });
    Edit edit{Model()};
    model.forEach([&](const Object &object) {
        const std::shared_ptr<Object> copy = info(object.kind).clone(object);
        copy->id = ids.value(object.id);
        copy->parent = ids.value(object.parent);
        for (const FieldInfo &field : info(object.kind).fields)
            if (field.holdsRefs)
                field.remap(*copy, ids);
        edit.put(copy);
    });
    return edit.model();
}

Id column(Edit &edit, Id table, const QString &name, const QString &type)
{
    Column column;
    column.parent = table;
    column.name = name;
    column.type.text = type;
    return edit.add(column);
}

} // namespace

void DiffTextTest::init()
{
    Edit edit{Model()};
    const Id schema = defaultSchema(edit);
    m_customer = addTable(edit, schema, u"customers"_s).value();
    m_order = addTable(edit, schema, u"orders"_s).value();
    const Id id = column(edit, m_customer, u"id"_s, u"bigint"_s);
    m_reference = column(edit, m_order, u"customer_id"_s, u"bigint"_s);
    m_total = column(edit, m_order, u"total"_s, u"integer"_s);
    Relationship relationship;
    relationship.parent = m_order;
    relationship.name = u"orders_customer_id_fkey"_s;
    relationship.target = Ref<Table>(m_customer);
    relationship.pairs = {{Ref<Column>(m_reference), Ref<Column>(id)}};
    edit.add(relationship);
    m_shop = edit.model();
}

void DiffTextTest::equalModelsDifferInNothing()
{
    QCOMPARE(diffText(m_shop, m_shop), QString());
    QCOMPARE(diffText({}, {}), QString());
}

void DiffTextTest::eachChangeIsALine()
{
    Edit edit(m_shop);
    edit.modify<Column>(m_total, [](Column &total) {
        total.type.text = u"bigint"_s;
        total.nullable = false;
        total.defaultValue = u"0"_s;
    });
    edit.set(m_customer, &Object::name, u"clients"_s);
    const Id invoice = addTable(edit, {}, u"invoices"_s).value();
    column(edit, invoice, u"number"_s, u"text"_s);
    QVERIFY(edit.remove(m_reference).ok());
    QCOMPARE(diffText(m_shop, edit.model()),
             u"~ table public.customers: name customers → clients\n"
             "+ table public.invoices\n"
             "+ column public.invoices.number: text\n"
             "- column public.orders.customer_id: bigint\n"
             "- relationship public.orders.orders_customer_id_fkey: public.customers\n"
             "~ column public.orders.total: type integer → bigint; nullable yes → no; "
             "default (none) → 0\n"_s);
}

void DiffTextTest::referencesAreNamed()
{
    Edit edit(m_shop);
    const Id mood = addEnumType(edit, {}, u"mood"_s, {u"sad"_s, u"glad"_s}).value();
    edit.modify<Column>(m_total, [&](Column &total) {
        total.type.named = Ref<Object>(mood);
        total.type.text = u"[]"_s;
    });
    QVERIFY(diffText(m_shop, edit.model())
                .contains(u"~ column public.orders.total: type integer → mood[]\n"_s));
    QVERIFY(diffText(m_shop, edit.model()).contains(u"+ enumeration public.mood: sad, glad\n"_s));
}

void DiffTextTest::theOrderOfColumnsIsTold()
{
    Edit edit(m_shop);
    edit.set(m_total, &Object::rank, -1);
    QCOMPARE(
        diffText(m_shop, edit.model()),
        u"~ table public.orders: order of columns customer_id, total → total, customer_id\n"_s);
}

void DiffTextTest::whatDiagramsShowDoesNotCount()
{
    Edit edit(m_shop);
    Diagram diagram;
    diagram.name = u"Main"_s;
    edit.add(diagram);
    QCOMPARE(diffText(m_shop, edit.model()), QString());
}

void DiffTextTest::textWithLineBreaksStaysOneLine()
{
    Edit edit(m_shop);
    edit.set(m_order, &Object::comment, u"two\nlines"_s);
    edit.set(m_customer, &Object::name, u"cust\nomers"_s);
    QCOMPARE(diffText(m_shop, edit.model()).count(u'\n'), 2);
}

void DiffTextTest::twoImportsOfOneSchemaAreTheSame()
{
    const Model again = reborn(m_shop);
    QVERIFY(!diff(m_shop, again).isEmpty());
    QVERIFY(diff(m_shop, withIdsOf(m_shop, again)).isEmpty());
}

void DiffTextTest::overloadsAreMatchedByTheirArguments()
{
    Edit edit(m_shop);
    const auto routine = [&](const QString &type, const QString &body) {
        Routine one;
        one.parent = defaultSchema(edit);
        one.name = u"f"_s;
        one.arguments = {{ArgumentMode::Default, u"x"_s, {type, {}}, {}}};
        one.body = body;
        return edit.add(one);
    };
    routine(u"integer"_s, u"a"_s);
    const Id second = routine(u"text"_s, u"b"_s);
    const Model before = edit.model();
    edit.modify<Routine>(second, [](Routine &one) {
        one.body = u"c"_s;
        one.rank = -5;
    });
    QCOMPARE(diffText(before, withIdsOf(before, reborn(edit.model()))),
             u"~ routine public.f: body b → c\n"_s);
}

void DiffTextTest::primaryKeysAreMatchedWhateverTheyAreCalled()
{
    Edit edit(m_shop);
    Key key;
    key.parent = m_order;
    key.type = KeyType::Primary;
    key.name = u"orders_pkey"_s;
    IndexPart part;
    part.column = Ref<Column>(m_reference);
    key.parts = {part};
    const Id primary = edit.add(key);
    const Model before = edit.model();
    edit.set(primary, &Object::name, u"PRIMARY"_s);
    QCOMPARE(diffText(before, withIdsOf(before, reborn(edit.model()))),
             u"~ key public.orders.orders_pkey: name orders_pkey → PRIMARY\n"_s);
}

void DiffTextTest::randomModelsWithFreshIdsAreTheSame()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const Model model = test::RandomModel(seed).model(20);
        QCOMPARE(diffText(model, withIdsOf(model, reborn(model))), QString());
    }
}

void DiffTextTest::sharedIdsWinOverNames()
{
    Edit edit(m_shop);
    edit.set(m_customer, &Object::name, u"orders"_s);
    edit.set(m_order, &Object::name, u"customers"_s);
    QCOMPARE(diffText(m_shop, withIdsOf(m_shop, edit.model())),
             u"~ table public.customers: name customers → orders\n"
             "~ table public.orders: name orders → customers\n"_s);
}

QTEST_GUILESS_MAIN(DiffTextTest)
#include "tst_difftext.moc"
