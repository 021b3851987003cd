#include "generators/dialects/dialect.h"
#include "model/operations/diagrams.h"
#include "model/operations/properties.h"
#include "model/operations/relationships.h"
#include "model/operations/removing.h"
#include "views/itemmodels/sentencescope.h"
#include "views/panels/sentencespanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace relvar;

// Sentences are read, chosen and changed in their panel.
class SentencesPanelTest : public QObject
{
    Q_OBJECT

private:
    static void fill(Document &document)
    {
        const auto read =
            dialect(u"postgresql")
                ->read("CREATE TABLE customer (id int PRIMARY KEY);"
                       "CREATE TABLE orders (id int, customer_id int NOT NULL REFERENCES customer);"
                       "CREATE TABLE other (id int, customer_id int REFERENCES customer);",
                       {});
        document.restore(read->model);
    }
    static QComboBox *box(QWidget &panel, const QString &name)
    {
        for (auto *one : panel.findChildren<QComboBox *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

private slots:
    void aSentenceIsChangedByKeyboardInOneStep()
    {
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.resize(800, 300);
        panel.show();
        QCOMPARE(panel.texts().size(), 4);
        auto *list = panel.findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(selection.ids().size(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        auto *phrase = panel.findChild<QLineEdit *>();
        for (auto *edit : panel.findChildren<QLineEdit *>())
            if (edit->accessibleName() == "Verb phrase")
                phrase = edit;
        QVERIFY(phrase);
        phrase->setText("is placed by");
        box(panel, "Must or may")->setCurrentIndex(1);
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_COMPARE(panel.texts().at(1),
                     QString("Each order may be placed by at most one customer."));
        QCOMPARE(document.history().entries().size(), 1);
        document.undo();
        QCOMPARE(panel.texts().at(1),
                 QString("Each order must be associated with exactly one customer."));
    }

    void escapeLeavesASentenceAlone()
    {
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.resize(800, 300);
        panel.show();
        panel.openSentence(0);
        auto *number = box(panel, "How many");
        QVERIFY(number);
        number->setEditText("between 2 and 5");
        QTest::keyClick(number, Qt::Key_Escape);
        QTRY_VERIFY(!box(panel, "How many"));
        QCOMPARE(document.history().entries().size(), 0);
    }

    void typedNumberDecidesMustOrMay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("must") << "2 or more"
                              << "Each customer must be associated with 2 or more orders.";
        QTest::newRow("may") << "at most one"
                             << "Each customer may be associated with at most one order.";
    }
    void typedNumberDecidesMustOrMay()
    {
        QFETCH(QString, typed);
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.resize(800, 300);
        panel.show();
        panel.openSentence(0);
        QComboBox *number = box(panel, "How many");
        QVERIFY(number);
        QVERIFY(number->height() >= number->sizeHint().height()); // no field is cut off
        number->lineEdit()->selectAll();
        QTest::keyClicks(number->lineEdit(), typed);
        QTest::keyClick(number->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(!box(panel, "How many"));
        QFETCH(QString, sentence);
        QVERIFY2(panel.texts().contains(sentence), qPrintable(panel.texts().join('\n')));
    }

    void nonsenseIsRefusedWithASentence()
    {
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.show();
        const QSignalSpy failed(&panel, &SentencesPanel::failed);
        panel.openSentence(0);
        box(panel, "How many")->setEditText("lots");
        QTest::keyClick(box(panel, "How many"), Qt::Key_Return);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(document.history().entries().size(), 0);
    }

    void onlyTheSelectionIsRead()
    {
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.show();
        box(panel, "Which relationships")->setCurrentIndex(2);
        QCOMPARE(panel.texts().size(), 0);
        for (const Table *table : document.model().all<Table>())
            if (table->name == "other")
                selection.set({table->id});
        QCOMPARE(panel.texts().size(), 2);
    }

    void whatAChangeTells_data()
    {
        QTest::addColumn<QString>("changed");
        QTest::addColumn<int>("tells");
        QTest::newRow("a comment") << "comment" << int(SentenceChange::None);
        QTest::newRow("a type") << "type" << int(SentenceChange::None);
        QTest::newRow("a box that moved") << "box" << int(SentenceChange::None);
        QTest::newRow("a verb") << "verb" << int(SentenceChange::Texts);
        QTest::newRow("a column's name") << "column" << int(SentenceChange::Texts);
        QTest::newRow("a table's name") << "table" << int(SentenceChange::Order);
        QTest::newRow("a schema's name") << "schema" << int(SentenceChange::Order);
        QTest::newRow("one less") << "removed" << int(SentenceChange::Order);
        QTest::newRow("a box less") << "unplaced" << int(SentenceChange::Order);
    }
    void whatAChangeTells()
    {
        QFETCH(QString, changed);
        QFETCH(int, tells);
        Document document;
        fill(document);
        Id diagram;
        QVERIFY(document.edit("Add", [&](Edit &edit) -> Result<void> {
            diagram = *addDiagram(edit, "All");
            return placeAllTables(edit, diagram).ok() ? Result<void>() : Error{"Not placed."};
        }));
        const Model &model = document.model();
        const Id line = model.all<Relationship>().first()->id;
        const Id table = model.all<Table>().first()->id;
        const Id column = model.all<Column>().first()->id;
        const Id node = model.all<DiagramNode>().first()->id;
        const Id schema = model.all<Schema>().first()->id;
        ChangeSet seen;
        connect(&document, &Document::changed, this,
                [&](const ChangeSet &changes) { seen = changes; });
        QVERIFY(document.edit("Change", [&](Edit &edit) -> Result<void> {
            if (changed == "comment")
                edit.set(table, &Object::comment, QString("Who buys."));
            else if (changed == "type")
                edit.modify<Column>(column, [](Column &one) { one.type.text = "bigint"; });
            else if (changed == "box")
                edit.set(node, &DiagramNode::x, 400);
            else if (changed == "verb")
                return setPhrases(edit, line, "places", "is placed by");
            else if (changed == "removed")
                return removeObjects(edit, {line});
            else if (changed == "unplaced")
                return removeObjects(edit, {node});
            else
                return rename(edit,
                              changed == "column"  ? column
                              : changed == "table" ? table
                                                   : schema,
                              "other_name");
            return {};
        }));
        SentenceScope scope;
        scope.diagram = diagram;
        QCOMPARE(int(sentenceChange(seen, scope)), tells);
        seen = {};
    }

    // The panel after any change reads as one that is made anew.
    void itFollowsEveryChange()
    {
        Document document;
        fill(document);
        Selection selection;
        SentencesPanel panel(&document, &selection);
        panel.show();
        const Id line = document.model().all<Relationship>().first()->id;
        const Id schema = document.model().all<Schema>().first()->id;
        const auto check = [&] {
            SentencesPanel fresh(&document, &selection);
            fresh.show();
            QCOMPARE(panel.texts(), fresh.texts());
        };
        QVERIFY(document.edit("Rename", [&](Edit &edit) { return rename(edit, schema, "zoo"); }));
        check();
        for (const Table *table : document.model().all<Table>())
            QVERIFY(document.edit("Rename", [&](Edit &edit) {
                return rename(edit, table->id, 'z' + table->name.mid(1));
            }));
        check();
        QVERIFY(document.edit("Delete", [&](Edit &edit) { return removeObjects(edit, {line}); }));
        QCOMPARE(panel.texts().size(), 2);
        check();
        document.undo();
        QCOMPARE(panel.texts().size(), 4);
        check();
    }

    void aLargeDesignIsReadInTheBackground()
    {
        Document document;
        fill(document);
        const Id other = document.model().all<Table>().last()->id;
        QVERIFY(document.edit("Add many", [&](Edit &edit) -> Result<void> {
            for (int i = 0; i < 6000; ++i) {
                Column column;
                column.parent = other;
                column.name = QString("c%1").arg(i);
                column.rank = 100 + i;
                edit.add(column);
            }
            return {};
        }));
        Selection selection;
        SentencesPanel panel(&document, &selection);
        QSignalSpy refreshed(&panel, &SentencesPanel::refreshed);
        panel.show();
        QCOMPARE(panel.texts().size(), 0);
        QVERIFY(refreshed.wait());
        QCOMPARE(panel.texts().size(), 4);
        // Texts are there at once; the order comes later, and the latest wins.
        const Id line = document.model().all<Relationship>().first()->id;
        QVERIFY(document.edit(
            "Change", [&](Edit &edit) { return setPhrases(edit, line, "is owned by", "owns"); }));
        QCOMPARE(panel.texts().filter("own").size(), 2);
        QVERIFY(document.edit("Delete", [&](Edit &edit) { return removeObjects(edit, {line}); }));
        document.undo();
        QVERIFY(refreshed.wait());
        QCOMPARE(panel.texts().size(), 4);
        QCOMPARE(panel.texts().filter("own").size(), 2);
    }
};

QTEST_MAIN(SentencesPanelTest)
#include "tst_sentencespanel.moc"
