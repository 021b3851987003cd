#include "model/names.h"
#include "model/objects/partition.h"
#include "model/operations/properties.h"
#include "tests/views/samples.h"
#include "views/panels/colorbutton.h"
#include "views/panels/columnsgrid.h"
#include "views/panels/listeditor.h"
#include "views/panels/propertiespanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace relvar;
using namespace relvar::test;

// The properties panel, edited as a person does: every sort of field is one step of undo, what is
// refused changes nothing, and what others change is shown.
class PropertiesTest : public QObject
{
    Q_OBJECT

private:
    // A panel beside a shop.
    struct Bench
    {
        Document document;
        Selection selection;
        std::unique_ptr<PropertiesPanel> panel;
        QStringList failures;

        Bench()
        {
            fillShop(document);
            panel = std::make_unique<PropertiesPanel>(&document, &selection);
            connect(panel.get(), &PropertiesPanel::failed, panel.get(),
                    [this](const QString &sentence) { failures.append(sentence); });
            panel->resize(420, 700);
            panel->show();
            QApplication::setActiveWindow(panel.get());
        }

        Id find(Kind kind, const QString &name) const
        {
            return named(document.model(), kind, name);
        }
        // Adds something to edit, apart from the steps that are counted.
        template<class T>
        Id add(T object)
        {
            Id id;
            (void)document.edit("Add", [&](Edit &edit) -> Result<void> {
                id = edit.add(std::move(object));
                return {};
            });
            return id;
        }
        // What is new is shown and what is old is gone.
        static void settle()
        {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        void select(const QList<Id> &ids) { selection.set(ids); }
        template<class W>
        W *editor(const QString &name) const
        {
            settle();
            for (W *found : panel->findChildren<W *>(name))
                if (found->isVisibleTo(panel.get()))
                    return found;
            return nullptr;
        }
        QJsonValue value(Id id, const QString &key) const
        {
            const Object *object = document.model().find(id);
            return info(object->kind).field(key)->toJson(*object);
        }
        int steps() const { return document.history().position(); }
        QString error(const QString &name) const
        {
            const auto *label = editor<QLabel>(name + "-error");
            return label ? label->text() : QString();
        }
        // Types into a cell of a list, and ends with Enter.
        void typeInto(ListEditor *list, int row, int section, const QString &text)
        {
            const QModelIndex index = list->model()->index(row, section);
            list->view()->setCurrentIndex(index);
            list->view()->edit(index);
            auto *field = list->view()->findChild<QLineEdit *>();
            QVERIFY(field);
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
            settle();
        }
    };

private slots:
    void textIsOneStepAndCanBeUndone()
    {
        Bench b;
        const Id index =
            b.document.model().childrenOf<Index>(b.find(Kind::Table, "customer")).first()->id;
        b.select({index});
        auto *field = b.editor<QLineEdit>("tablespace");
        QVERIFY(field);
        const int before = b.steps();
        QTest::keyClicks(field, "fast");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(b.value(index, "tablespace").toString(), "fast");
        QCOMPARE(b.steps(), before + 1);
        b.document.undo();
        QCOMPARE(b.value(index, "tablespace").toString(), "");
        QCOMPARE(field->text(), "");
    }

    void aFlagAndAChoiceAreOneStepEach()
    {
        Bench b;
        const Id table = b.find(Kind::Table, "customer");
        const Id index = b.document.model().childrenOf<Index>(table).first()->id;
        b.select({index});
        const int before = b.steps();
        auto *flag = b.editor<QCheckBox>("unique");
        QVERIFY(flag);
        flag->click();
        QVERIFY(b.value(index, "unique").toBool());
        QCOMPARE(b.steps(), before + 1);
        b.select({b.find(Kind::Column, "email")});
        auto *choice = b.editor<QComboBox>("identity");
        QVERIFY(choice);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(b.value(b.find(Kind::Column, "email"), "identity").toString(), "always");
        QCOMPARE(b.steps(), before + 2);
    }

    void aReferenceIsChosenFromTheDesign()
    {
        Bench b;
        Role role;
        role.name = "owner";
        const Id owner = b.add(role);
        const Id view = b.find(Kind::View, "open_order");
        b.select({view});
        auto *choice = b.editor<QComboBox>("owner");
        QVERIFY(choice);
        QCOMPARE(choice->currentText(), "None");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(b.document.model().get<View>(view)->owner, Ref<Role>(owner));
        QCOMPARE(choice->currentText(), "owner");
    }

    void longTextIsTakenWhenTheFocusLeaves()
    {
        Bench b;
        const Id view = b.find(Kind::View, "open_order");
        b.select({view});
        auto *text = b.editor<QPlainTextEdit>("query");
        QVERIFY(text);
        text->selectAll();
        QTest::keyClicks(text, "SELECT 1");
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(b.value(view, "query").toString(), "SELECT 1");
    }

    void wrongSqlIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("condition") << "stars > 0" << true;
        QTest::newRow("comment at the end") << "stars > 0 -- yes" << true;
        QTest::newRow("half") << "stars >" << false;
        QTest::newRow("two statements") << "1); DROP TABLE x; SELECT (1" << false;
    }

    void wrongSqlIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        Bench b;
        const Id check =
            b.document.model().childrenOf<Check>(b.find(Kind::Table, "review")).first()->id;
        b.select({check});
        auto *field = b.editor<QLineEdit>("expression");
        QVERIFY(field);
        const int before = b.steps();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(b.steps(), before + (good ? 1 : 0));
        QCOMPARE(b.value(check, "expression").toString(), good ? text : "stars BETWEEN 1 AND 5");
        QCOMPARE(b.error("expression").isEmpty(), good);
        QCOMPARE(b.failures.isEmpty(), good);
    }

    void boundsOfAPartitionAreRead()
    {
        Bench b;
        Partition partition;
        partition.name = "order_2026";
        partition.parent = b.find(Kind::Table, "order");
        const Id id = b.add(partition);
        b.select({id});
        auto *field = b.editor<QLineEdit>("bounds");
        QVERIFY(field);
        QTest::keyClicks(field, "FOR VALUES FROM (1)");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!b.error("bounds").isEmpty());
        QCOMPARE(b.value(id, "bounds").toString(), "");
        field->clear();
        QTest::keyClicks(field, "FOR VALUES FROM (1) TO (9)");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(b.value(id, "bounds").toString(), "FOR VALUES FROM (1) TO (9)");
    }

    void labelsAreAddedRenamedMovedAndRemoved()
    {
        Bench b;
        const Id type = b.find(Kind::EnumType, "order_status");
        b.select({type});
        auto *list = b.editor<ListEditor>("labels");
        QVERIFY(list);
        const auto labels = [&] { return b.document.model().get<EnumType>(type)->labels; };
        const int before = b.steps();
        b.typeInto(list, 4, 0, "lost");
        QCOMPARE(labels(), QStringList({"new", "paid", "shipped", "returned", "lost"}));
        b.typeInto(list, 0, 0, "fresh");
        QCOMPARE(labels().first(), "fresh");
        list->view()->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list->view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(labels().mid(0, 2), QStringList({"paid", "fresh"}));
        QTest::keyClick(list->view(), Qt::Key_Delete);
        QCOMPARE(labels(), QStringList({"paid", "shipped", "returned", "lost"}));
        QCOMPARE(b.steps(), before + 4);
        // One that is there already is refused, and the old one stands there again.
        b.typeInto(list, 1, 0, "paid");
        QCOMPARE(b.steps(), before + 4);
        QCOMPARE(list->model()->index(1, 0).data().toString(), "shipped");
        QVERIFY(b.error("labels").contains("“paid”"));
        for (int i = 0; i < 4; ++i)
            b.document.undo();
        QCOMPARE(labels(), QStringList({"new", "paid", "shipped", "returned"}));
        QCOMPARE(list->model()->rowCount(), 5);
    }

    void argumentsHaveNamesTypesAndModes()
    {
        Bench b;
        Routine routine;
        routine.name = "total";
        routine.parent = b.find(Kind::Schema, "shop");
        const Id id = b.add(routine);
        b.select({id});
        auto *list = b.editor<ListEditor>("arguments");
        QVERIFY(list);
        const auto arguments = [&] { return b.document.model().get<Routine>(id)->arguments; };
        const int before = b.steps();
        b.typeInto(list, 0, 1, "status");
        QCOMPARE(arguments().size(), 1);
        b.typeInto(list, 0, 2, "order_status");
        QCOMPARE(Id(arguments()[0].type.named), b.find(Kind::EnumType, "order_status"));
        b.typeInto(list, 0, 3, "'new'");
        QVERIFY(list->model()->setData(list->model()->index(0, 0), "inout", Qt::EditRole));
        QCOMPARE(arguments()[0].mode, ArgumentMode::InOut);
        QCOMPARE(arguments()[0].defaultValue, "'new'");
        QCOMPARE(b.steps(), before + 4);
        b.typeInto(list, 0, 3, "(");
        QCOMPARE(b.steps(), before + 4);
        QVERIFY(!b.error("arguments").isEmpty());
    }

    void attributesOfACompositeType()
    {
        Bench b;
        CompositeType type;
        type.name = "point";
        type.parent = b.find(Kind::Schema, "shop");
        const Id id = b.add(type);
        b.select({id});
        auto *list = b.editor<ListEditor>("attributes");
        QVERIFY(list);
        b.typeInto(list, 0, 0, "x");
        b.typeInto(list, 0, 1, "double precision");
        b.typeInto(list, 1, 0, "y");
        const QList<CompositeAttribute> attributes =
            b.document.model().get<CompositeType>(id)->attributes;
        QCOMPARE(attributes.size(), 2);
        QCOMPARE(attributes[0].type.text, "double precision");
        QCOMPARE(attributes[1].name, "y");
    }

    void partsOfAnIndexAreColumnsOrExpressions()
    {
        Bench b;
        const Id table = b.find(Kind::Table, "customer");
        const Id index = b.document.model().childrenOf<Index>(table).first()->id;
        b.select({index});
        auto *list = b.editor<ListEditor>("parts");
        QVERIFY(list);
        const auto parts = [&] { return b.document.model().get<Index>(index)->parts; };
        b.typeInto(list, 1, 0, "email");
        QCOMPARE(Id(parts()[1].column), b.find(Kind::Column, "email"));
        b.typeInto(list, 1, 0, "lower(email)");
        QVERIFY(!parts()[1].column);
        QCOMPARE(parts()[1].expression, "lower(email)");
        const int before = b.steps();
        b.typeInto(list, 1, 0, "nothing");
        QVERIFY(b.error("parts").contains("“nothing”"));
        b.typeInto(list, 1, 0, "lower(");
        QCOMPARE(b.steps(), before);
        QCOMPARE(parts()[1].expression, "lower(email)");
        QVERIFY(list->model()->setData(list->model()->index(1, 3), "descending", Qt::EditRole));
        QCOMPARE(parts()[1].order, SortOrder::Descending);
        // Operators are for exclusion constraints.
        QVERIFY(list->view()->isColumnHidden(5));
    }

    void whatADefinitionStandsOnIsNamed()
    {
        Bench b;
        Routine routine;
        routine.name = "before";
        routine.parent = b.find(Kind::Schema, "shop");
        const Id function = b.add(routine);
        Operator made;
        made.name = "<<<";
        made.parent = routine.parent;
        const Id id = b.add(made);
        b.select({id});
        const auto one = [&] { return b.document.model().get<Operator>(id); };
        auto *field = b.editor<QLineEdit>("function");
        QVERIFY(field);
        const auto type = [&](const QString &text) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type("int4lt"); // which every database has
        QCOMPARE(one()->function.text, "int4lt");
        QVERIFY(!one()->function.named);
        type("shop.before");
        QCOMPARE(Id(one()->function.named), function);
        QCOMPARE(one()->function.text, "");
        QCOMPARE(field->text(), "before");
    }

    void onlyAnAggregateHasTheFieldsOfOne()
    {
        Bench b;
        Routine routine;
        routine.name = "total";
        routine.parent = b.find(Kind::Schema, "shop");
        const Id id = b.add(routine);
        b.select({id});
        QVERIFY(!b.editor<QLineEdit>("aggregate.transition"));
        QVERIFY(b.editor<QLineEdit>("language"));
        QVERIFY(b.document.edit(
            "Type", [&](Edit &edit) { return setField(edit, id, "type", "aggregate"); }));
        QVERIFY(!b.editor<QLineEdit>("language"));
        auto *transition = b.editor<QLineEdit>("aggregate.transition");
        QVERIFY(transition);
        transition->setFocus();
        QTest::keyClicks(transition, "int4pl");
        QTest::keyClick(transition, Qt::Key_Return);
        QCOMPARE(b.document.model().get<Routine>(id)->aggregate.transition.text, "int4pl");
    }

    void dictionariesOfATextSearch()
    {
        Bench b;
        TextSearchDictionary dictionary;
        dictionary.name = "stems";
        dictionary.parent = b.find(Kind::Schema, "shop");
        const Id stems = b.add(dictionary);
        TextSearchConfiguration configuration;
        configuration.name = "search";
        configuration.parent = dictionary.parent;
        const Id id = b.add(configuration);
        b.select({id});
        auto *list = b.editor<ListEditor>("mappings");
        QVERIFY(list);
        b.typeInto(list, 0, 0, "word");
        b.typeInto(list, 0, 1, "stems");
        const auto mappings = b.document.model().get<TextSearchConfiguration>(id)->mappings;
        QCOMPARE(mappings.size(), 1);
        QCOMPARE(mappings[0].token, "word");
        QCOMPARE(Id(mappings[0].dictionary.named), stems);
    }

    void pairsOfAForeignKey()
    {
        Bench b;
        const Id table = b.find(Kind::Table, "order");
        const Relationship *foreign = b.document.model().childrenOf<Relationship>(table).first();
        const Id id = foreign->id;
        QVERIFY(foreign->isPhysical());
        b.select({id});
        auto *list = b.editor<ListEditor>("pairs");
        QVERIFY(list);
        QCOMPARE(list->model()->index(0, 1).data().toString(), "id");
        // The own table has the columns on the left, the other one those on the right.
        const Id number = b.find(Kind::Column, "number");
        QVERIFY(list->model()->candidates(0).contains(number));
        QVERIFY(!list->model()->candidates(1).contains(number));
        const int before = b.steps();
        QVERIFY(list->model()->setData(list->model()->index(1, 0),
                                       QVariant::fromValue<qulonglong>(number.value),
                                       Qt::EditRole));
        QCOMPARE(b.document.model().get<Relationship>(id)->pairs.size(), 2);
        list->view()->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list->view(), Qt::Key_Delete);
        list->view()->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list->view(), Qt::Key_Delete); // the last one stays
        QCOMPARE(b.document.model().get<Relationship>(id)->pairs.size(), 1);
        QCOMPARE(b.steps(), before + 2);
        QVERIFY(!b.error("pairs").isEmpty());
    }

    void columnsOfStatisticsAreThoseOfTheirTable()
    {
        Bench b;
        const Id table = b.find(Kind::Table, "order");
        Statistics statistics;
        statistics.parent = b.document.model().find(table)->parent;
        statistics.name = "together";
        statistics.target = Ref<Object>(table);
        const Id id = b.add(statistics);
        b.select({id});
        auto *list = b.editor<ListEditor>("parts");
        QVERIFY(list);
        QVERIFY(list->model()->candidates(0).contains(b.find(Kind::Column, "number")));
        b.typeInto(list, 0, 0, "number");
        b.typeInto(list, 1, 0, "(number + 1)");
        const QList<StatisticsPart> parts = b.document.model().get<Statistics>(id)->parts;
        QCOMPARE(parts.size(), 2);
        QCOMPARE(Id(parts[0].column), b.find(Kind::Column, "number"));
        QCOMPARE(parts[1].expression, "(number + 1)");
    }

    void settingsOfAForeignTableAreShownWithItsServer()
    {
        Bench b;
        const Id table = b.find(Kind::Table, "payment");
        ForeignServer server;
        server.name = "far";
        const Id id = b.add(server);
        b.select({table});
        auto *tabs = b.panel->findChild<QTabWidget *>();
        QVERIFY(tabs);
        tabs->setCurrentIndex(3);
        QVERIFY(!b.editor<ListEditor>("foreign_settings"));
        const auto done = b.document.edit("Set", [&](Edit &edit) -> Result<void> {
            edit.set(table, &Table::server, Ref<ForeignServer>(id));
            return {};
        });
        QVERIFY(done.ok());
        QVERIFY(b.editor<ListEditor>("foreign_settings"));
    }

    void parentsOfATable()
    {
        Bench b;
        const Id order = b.find(Kind::Table, "order");
        const Id payment = b.find(Kind::Table, "payment");
        b.select({payment});
        auto *tabs = b.panel->findChild<QTabWidget *>();
        QVERIFY(tabs);
        tabs->setCurrentIndex(3);
        auto *list = b.editor<ListEditor>("inherits");
        QVERIFY(list);
        QVERIFY(!list->model()->candidates(0).contains(payment));
        QVERIFY(list->model()->setData(list->model()->index(0, 0),
                                       QVariant::fromValue<qulonglong>(order.value), Qt::EditRole));
        QCOMPARE(b.document.model().get<Table>(payment)->inherits,
                 QList<Ref<Table>>{Ref<Table>(order)});
        QCOMPARE(list->model()->index(0, 0).data().toString(), "shop.order");
    }

    void optionsOfAnIdentityColumnComeWithIt()
    {
        Bench b;
        const Id column = b.find(Kind::Column, "stars");
        b.select({column});
        QVERIFY(!b.editor<QLineEdit>("identity_options.start"));
        QVERIFY(b.document.edit(
            "Identity", [&](Edit &edit) { return setField(edit, column, "identity", "always"); }));
        auto *start = b.editor<QLineEdit>("identity_options.start");
        QVERIFY(start);
        start->setFocus();
        QTest::keyClicks(start, "100");
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(b.document.model().get<Column>(column)->identityOptions.start, "100");
        start->selectAll();
        QTest::keyClicks(start, "many");
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(b.document.model().get<Column>(column)->identityOptions.start, "100");
        QVERIFY(b.error("identity_options.start").contains("“many”"));
    }

    void whatDocumentsAreLikeIsChosen_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("table") << Kind::Table << "mongodb.shard_key"
                               << "id:hashed";
        QTest::newRow("relationship") << Kind::Relationship << "mongodb.mapping"
                                      << "embed";
    }
    void whatDocumentsAreLikeIsChosen()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, key);
        QFETCH(QString, value);
        Bench b;
        Id id = b.find(Kind::Table, "order");
        if (kind == Kind::Relationship)
            id = b.document.model().all<Relationship>().first()->id;
        b.select({id});
        if (auto *tabs = b.panel->findChild<QTabWidget *>(); tabs && kind == Kind::Table)
            tabs->setCurrentIndex(3);
        auto *editor = b.editor<QLineEdit>(key);
        QVERIFY(editor);
        editor->setFocus();
        QTest::keyClicks(editor, value);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(b.document.model().find(id)->options.value(key), value);
    }

    void aColourIsChosenForTheDiagram()
    {
        Bench b;
        const Id table = b.find(Kind::Table, "order");
        b.select({table});
        b.panel->findChild<QTabWidget *>()->setCurrentIndex(3);
        QVERIFY(!b.editor<ColorButton>("color")); // no diagram is looked at
        const Id diagram = b.find(Kind::Diagram, "Shop");
        b.panel->setDiagram(diagram);
        auto *button = b.editor<ColorButton>("color");
        QVERIFY(button);
        const int before = b.steps();
        emit button->chosen("#15803d");
        const Id node = nodeOf(b.document.model(), diagram, table);
        QCOMPARE(b.document.model().get<DiagramNode>(node)->color, "#15803d");
        QCOMPARE(b.steps(), before + 1);
        QCOMPARE(b.editor<ColorButton>("color")->color(), "#15803d");
        b.document.undo();
        QCOMPARE(b.editor<ColorButton>("color")->color(), "");
    }

    void severalObjectsAreEditedTogether()
    {
        Bench b;
        const QList<Id> ids{b.find(Kind::Column, "street"), b.find(Kind::Column, "born_on")};
        b.select(ids);
        auto *flag = b.editor<QCheckBox>("nullable");
        QVERIFY(flag);
        QCOMPARE(flag->checkState(), Qt::PartiallyChecked);
        const int before = b.steps();
        flag->click();
        QCOMPARE(b.steps(), before + 1);
        QCOMPARE(b.value(ids[0], "nullable"), b.value(ids[1], "nullable"));
        auto *field = b.editor<QLineEdit>("default");
        QTest::keyClicks(field, "NULL");
        QTest::keyClick(field, Qt::Key_Return);
        for (const Id id : ids)
            QCOMPARE(b.value(id, "default").toString(), "NULL");
        b.document.undo();
        for (const Id id : ids)
            QCOMPARE(b.value(id, "default").toString(), "");
    }

    void tablesMoveToAnotherSchema()
    {
        Bench b;
        Id other;
        QVERIFY(b.document.edit("Add", [&](Edit &edit) -> Result<void> {
            other = *addSchema(edit, "other");
            return {};
        }));
        const QList<Id> ids{b.find(Kind::Table, "order"), b.find(Kind::Table, "customer")};
        for (const QList<Id> &chosen : {ids, ids.mid(0, 1)}) {
            b.select(chosen);
            for (auto *tabs : b.panel->findChildren<QTabWidget *>())
                tabs->setCurrentIndex(3);
            auto *box = b.editor<QComboBox>("parent");
            QVERIFY(box);
            QCOMPARE(box->currentText(), "shop");
            const int before = b.steps();
            box->showPopup();
            box->hidePopup();
            box->setCurrentIndex(box->findData(other.value));
            emit box->activated(box->currentIndex());
            QCOMPARE(b.steps(), before + 1);
            for (const Id id : chosen)
                QCOMPARE(b.document.model().find(id)->parent, other);
            b.document.undo();
        }
        // A column stands in its table.
        b.select({b.find(Kind::Column, "street")});
        QVERIFY(!b.editor<QComboBox>("parent"));
    }

    void ofSeveralKindsOneIsChosen()
    {
        Bench b;
        b.select({b.find(Kind::Table, "order"), b.find(Kind::Column, "street"),
                  b.find(Kind::Column, "city")});
        QVERIFY(!b.editor<QCheckBox>("nullable")); // tables first
        QComboBox *kinds = nullptr;
        for (auto *box : b.panel->findChildren<QComboBox *>())
            if (box->accessibleName() == "Which of the selected objects")
                kinds = box;
        QVERIFY(kinds && !kinds->isHidden());
        QCOMPARE(kinds->count(), 2);
        const int columns = kinds->findText("2 × Columns");
        QVERIFY(columns >= 0);
        kinds->setCurrentIndex(columns);
        emit kinds->activated(columns);
        auto *flag = b.editor<QCheckBox>("nullable");
        QVERIFY(flag);
        flag->click();
        QCOMPARE(b.value(b.find(Kind::Column, "street"), "nullable").toBool(), true);
        QCOMPARE(b.value(b.find(Kind::Column, "city"), "nullable").toBool(), true);
        b.select({b.find(Kind::Column, "street")});
        QVERIFY(kinds->isHidden());
        b.select({});
        QVERIFY(!b.editor<QCheckBox>("nullable"));
    }

    void aPatternNamesSeveralObjects()
    {
        Bench b;
        const QList<Id> ids{b.find(Kind::Table, "order"), b.find(Kind::Table, "customer")};
        b.select(ids);
        QLineEdit *name = nullptr;
        for (auto *field : b.panel->findChildren<QLineEdit *>())
            if (field->accessibleName() == "Name")
                name = field;
        QVERIFY(name && !name->isHidden());
        QCOMPARE(name->text(), "{name}");
        const int before = b.steps();
        name->selectAll();
        QTest::keyClicks(name, "app_{name}_{number}");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(b.steps(), before + 1);
        QCOMPARE(b.document.model().find(ids[0])->name, "app_order_1");
        QCOMPARE(b.document.model().find(ids[1])->name, "app_customer_2");
        QCOMPARE(name->text(), "{name}");
        name->selectAll();
        QTest::keyClicks(name, "same");
        QTest::keyClick(name, Qt::Key_Return); // both cannot have it
        QCOMPARE(b.steps(), before + 1);
        b.document.undo();
        QCOMPARE(b.document.model().find(ids[0])->name, "order");
    }

    void whatOthersChangeIsShown()
    {
        Bench b;
        const Id column = b.find(Kind::Column, "street");
        b.select({column});
        auto *field = b.editor<QLineEdit>("collation");
        QVERIFY(field);
        QVERIFY(b.document.edit(
            "Elsewhere", [&](Edit &edit) { return setField(edit, column, "collation", "C"); }));
        QCOMPARE(field->text(), "C");
        // What is being typed is kept.
        field->setFocus();
        QTest::keyClick(field, Qt::Key_End);
        QTest::keyClicks(field, "x");
        QVERIFY(b.document.edit(
            "Elsewhere", [&](Edit &edit) { return setField(edit, column, "collation", "D"); }));
        QCOMPARE(field->text(), "Cx");
        QVERIFY(b.document.edit("Delete", [&](Edit &edit) { return edit.remove(column); }));
        QVERIFY(!b.editor<QLineEdit>("collation"));
    }

    void nothingCanBeEditedInAReadOnlyDocument()
    {
        Bench b;
        const Id column = b.find(Kind::Column, "street");
        b.select({column});
        b.document.setReadOnly("Only to be read.");
        QVERIFY(b.editor<QLineEdit>("collation")->isReadOnly());
        QVERIFY(!b.editor<QCheckBox>("nullable")->isEnabled());
        b.select({b.find(Kind::EnumType, "order_status")});
        auto *list = b.editor<ListEditor>("labels");
        QCOMPARE(list->model()->rowCount(), 4); // no row to add one
        QVERIFY(!(list->model()->flags(list->model()->index(0, 0)) & Qt::ItemIsEditable));
        b.select({b.find(Kind::Table, "order")});
        auto *grid = b.panel->findChild<ColumnsGrid *>();
        QVERIFY(!(grid->model()->flags(grid->model()->index(0, 0)) & Qt::ItemIsEditable));
        b.document.setReadOnly({});
        QVERIFY(grid->model()->flags(grid->model()->index(0, 0)) & Qt::ItemIsEditable);
    }

    void theCommentOfANoteIsItsText()
    {
        Bench b;
        const Id diagram = b.add(Diagram{});
        Note note;
        note.parent = diagram;
        const Id id = b.add(note);
        const auto label = [&] { return b.editor<QPlainTextEdit>("comment")->accessibleName(); };
        b.select({id});
        QCOMPARE(label(), "Text");
        b.select({b.find(Kind::Column, "street")});
        QCOMPARE(label(), "Comment");
    }

    void labelsOfAllSectionsAreOneColumn_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("field"); // above the section about the diagram
        QTest::addColumn<QString>("look");
        QTest::newRow("a table") << Kind::Table << "audited"
                                 << "color";
        QTest::newRow("a relationship") << Kind::Relationship << "identifying"
                                        << "line-split";
    }
    void labelsOfAllSectionsAreOneColumn()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, field);
        QFETCH(QString, look);
        Bench b;
        const Id diagram = b.add(Diagram{});
        for (const Table *table : b.document.model().all<Table>()) {
            DiagramNode node;
            node.parent = diagram;
            node.object = Ref<Object>(table->id);
            b.add(node);
        }
        b.panel->setDiagram(diagram);
        const auto *line = b.document.model().all<Relationship>().first();
        b.select({kind == Kind::Table ? line->parent : line->id});
        for (auto *tabs : b.panel->findChildren<QTabWidget *>())
            tabs->setCurrentIndex(3);
        const auto left = [&](const QString &name) {
            const auto *editor = b.editor<QWidget>(name);
            return editor ? editor->mapTo(b.panel.get(), QPoint()).x() : -1;
        };
        QVERIFY(left(look) > 0);
        QTRY_COMPARE(left(look), left(field));
    }

    void typesAreShortWhereTheyAreRead()
    {
        Bench b;
        const Id table = b.find(Kind::Table, "payment");
        QVERIFY(b.document.edit("Type", [&](Edit &edit) {
            return setColumnType(edit, b.find(Kind::Column, "paid_at"), "timestamp with time zone");
        }));
        b.select({table});
        auto *grid = b.panel->findChild<ColumnsGrid *>();
        const QModelIndex cell = grid->model()->index(2, ColumnsModel::Type);
        QCOMPARE(cell.data().toString(), "timestamptz");
        QCOMPARE(cell.data(Qt::EditRole).toString(), "timestamp with time zone");
    }
};

QTEST_MAIN(PropertiesTest)
#include "tst_properties.moc"
