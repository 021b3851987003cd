#include "tests/support/randommodel.h"
#include "tests/views/samples.h"
#include "views/idmime.h"
#include "views/itemmodels/detaildelegate.h"
#include "views/itemmodels/objecttreemodel.h"
#include "views/panels/objecttree.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTreeView>
#include <QtTest>

using namespace relvar;
using namespace relvar::test;

class ObjectTreeTest : public QObject
{
    Q_OBJECT

private:
    // Everything that the tree shows, loaded, as indented lines.
    static void dump(ObjectTreeModel &model, const QModelIndex &parent, QStringList &lines)
    {
        if (model.canFetchMore(parent))
            model.fetchMore(parent);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            lines.append(index.data(ObjectTreeModel::GroupRole).toBool()
                             ? index.data().toString()
                             : QString::number(model.idAt(index).value));
            dump(model, index, lines);
        }
    }
    static QStringList dump(ObjectTreeModel &model)
    {
        QStringList lines;
        dump(model, {}, lines);
        return lines;
    }

private slots:
    void mirrorFollowsRandomChanges_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QString>("filter");
        for (quint64 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("seed %d", int(seed)) << seed << "";
            QTest::addRow("seed %d, filtered", int(seed)) << seed << "or";
        }
    }
    void mirrorFollowsRandomChanges()
    {
        QFETCH(quint64, seed);
        QFETCH(QString, filter);
        RandomModel random(seed);
        Document document;
        document.restore(random.model(12));
        ObjectTreeModel model(&document);
        model.setFilter(filter);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        (void)dump(model);
        for (int step = 0; step < 60; ++step) {
            const int what = random.below(10);
            if (what == 0 && document.history().canUndo())
                document.goTo(random.below(document.history().position()));
            else if (what == 1)
                document.goTo(int(document.history().entries().size()));
            else
                QVERIFY(document.edit("Random", [&](Edit &edit) -> Result<void> {
                    random.edit(edit, 1 + random.below(20));
                    return {};
                }));
            if (step % 7 == 0)
                (void)dump(model);
            if (filter.isEmpty() && step % 10 == 9) {
                ObjectTreeModel fresh(&document);
                QCOMPARE(dump(model), dump(fresh));
            }
        }
    }

    void tablesStandInTheirSchemaByName()
    {
        Document document;
        fillShop(document);
        ObjectTreeModel model(&document);
        const QModelIndex table = model.indexOf(named(document.model(), Kind::Table, "customer"));
        QCOMPARE(table.data().toString(), "customer");
        QCOMPARE(table.parent().data().toString(), "Tables");
        QCOMPARE(table.parent().data(ObjectTreeModel::DetailRole).toString(), "12");
        QCOMPARE(table.parent().parent().data().toString(), "shop");
        QCOMPARE(model.index(0, 0).data().toString(), "Diagrams");
        QCOMPARE(table.row(), 2);
        const QModelIndex column = model.indexOf(named(document.model(), Kind::Column, "email"));
        QCOMPARE(column.parent(), table);
        QCOMPARE(column.data(ObjectTreeModel::DetailRole).toString(), "varchar(255)");
    }

    void filterKeepsWhatIsAbove()
    {
        Document document;
        fillShop(document);
        ObjectTree tree(&document, new Selection(&document));
        tree.show();
        auto *filter = tree.findChild<QLineEdit *>();
        auto *view = tree.findChild<QTreeView *>();
        auto *model = static_cast<ObjectTreeModel *>(view->model());
        QTest::keyClicks(filter, "BORN_ON");
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(model->matchCount(), 1);
        const QModelIndex column = model->indexOf(named(document.model(), Kind::Column, "born_on"));
        QVERIFY(column.isValid());
        QVERIFY(view->isExpanded(column.parent()));
        QCOMPARE(model->rowCount(column.parent().parent()), 1);
        filter->clear();
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(model->indexOf(named(document.model(), Kind::Table, "order")).isValid());
    }

    void renamesInPlaceAsOneStep()
    {
        Document document;
        fillShop(document);
        Selection selection;
        ObjectTree tree(&document, &selection);
        tree.resize(300, 600);
        tree.show();
        QVERIFY(QTest::qWaitForWindowActive(&tree));
        auto *view = tree.findChild<QTreeView *>();
        const Id id = named(document.model(), Kind::Table, "review");
        selection.set({id});
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->text(), "review");
        QTest::keyClicks(editor, "rating");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(document.model().find(id)->name, "rating");
        QCOMPARE(document.history().position(), 2);
    }

    void theTreeIsTheOutlineOfTheCanvas()
    {
        Document document;
        fillShop(document);
        Selection selection;
        ObjectTree tree(&document, &selection);
        tree.resize(300, 600);
        tree.show();
        QVERIFY(QTest::qWaitForWindowActive(&tree));
        auto *view = tree.findChild<QTreeView *>();
        view->setFocus();
        const Relationship *line = nullptr;
        for (const Relationship *one : document.model().all<Relationship>())
            if (one->isPhysical() && one->target != one->parent)
                line = one;
        QVERIFY(line);
        // The same words as on the canvas, and the way to the other end.
        selection.set({line->id});
        const QString words = view->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.startsWith("Each ") && words.endsWith('.'), qPrintable(words));
        QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(selection.ids(), QList<Id>{line->target});
        selection.set({line->pairs.first().column});
        QVERIFY(
            view->currentIndex().data(Qt::AccessibleTextRole).toString().contains("references"));
        QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(selection.ids(), QList<Id>{line->pairs.first().referenced});
        // A column is added and named at once.
        const Id table = line->target;
        const qsizetype columns = document.model().childrenOf<Column>(table).size();
        QTest::keyClick(view, Qt::Key_Insert);
        QCOMPARE(document.model().childrenOf<Column>(table).size(), columns + 1);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, "added");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(document.model().find(selection.current())->name, "added");
    }

    void refusedRenameSaysWhy()
    {
        Document document;
        fillShop(document);
        ObjectTreeModel model(&document);
        QSignalSpy failed(&model, &ObjectTreeModel::failed);
        const Id id = named(document.model(), Kind::Table, "review");
        QVERIFY(!model.setData(model.indexOf(id), "customer", Qt::EditRole));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("customer"));
        QCOMPARE(document.model().find(id)->name, "review");
    }

    void deleteKeyRemovesWhatIsSelected()
    {
        Document document;
        fillShop(document);
        Selection selection;
        ObjectTree tree(&document, &selection);
        tree.show();
        QVERIFY(QTest::qWaitForWindowActive(&tree));
        auto *view = tree.findChild<QTreeView *>();
        const Id id = named(document.model(), Kind::Table, "review");
        selection.set({id});
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(!document.model().contains(id));
        document.undo();
        QVERIFY(document.model().contains(id));
    }

    void selectionGoesBothWays()
    {
        Document document;
        fillShop(document);
        Selection selection;
        ObjectTree tree(&document, &selection);
        tree.resize(300, 800);
        tree.show();
        auto *view = tree.findChild<QTreeView *>();
        auto *model = static_cast<ObjectTreeModel *>(view->model());
        const Id customer = named(document.model(), Kind::Table, "customer");
        const Id order = named(document.model(), Kind::Table, "order");
        selection.set({customer, order});
        QCOMPARE(view->selectionModel()->selectedIndexes().size(), 2);
        const QRect row = view->visualRect(model->indexOf(customer));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(selection.ids(), QList<Id>{customer});
    }

    void dragsIds()
    {
        Document document;
        fillShop(document);
        ObjectTreeModel model(&document);
        const Id id = named(document.model(), Kind::Table, "stock");
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(id)}));
        QCOMPARE(idsOf(data.get()), QList<Id>{id});
    }

    void smallChangesAreCheapInAThousandTables()
    {
        RandomModel random(7);
        Document document;
        document.restore(random.model(1000));
        Selection selection;
        ObjectTree tree(&document, &selection);
        tree.resize(300, 800);
        tree.show();
        const QList<const Table *> tables = document.model().all<Table>();
        QElapsedTimer clock;
        qint64 worst = 0;
        qint64 total = 0;
        auto *model = static_cast<ObjectTreeModel *>(tree.findChild<QTreeView *>()->model());
        for (int i = 0; i < 50; ++i) {
            const Id id = tables[i]->id;
            Edit edit(document.model());
            edit.set(id, &Object::name, QString("renamed %1").arg(i));
            const ChangeSet changes = edit.changes();
            clock.start();
            document.apply("Rename", changes);
            worst = qMax(worst, clock.nsecsElapsed());
            total += clock.nsecsElapsed();
        }
        qInfo("a rename: %.3f ms, worst %.3f ms", double(total) / 50e6, double(worst) / 1e6);
        QVERIFY(model->indexOf(tables[0]->id).isValid());
        QVERIFY(total / 50 < 5'000'000);
    }

    void detailStandsBesideTheNameInBothDirections_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void detailStandsBesideTheNameInBothDirections()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QTreeView view;
        view.setHeaderHidden(true);
        view.setRootIsDecorated(false);
        QStandardItemModel model;
        model.appendRow(new QStandardItem("Tables"));
        view.setModel(&model);
        view.setItemDelegate(new DetailDelegate(Qt::UserRole + 1, &view));
        view.setLayoutDirection(direction);
        view.setFrameShape(QFrame::NoFrame);
        view.resize(200, 60);
        const QImage before = view.viewport()->grab().toImage();
        model.item(0)->setData("14", Qt::UserRole + 1);
        const QImage after = view.viewport()->grab().toImage();
        int first = before.width();
        int last = -1;
        for (int y = 0; y < before.height(); ++y)
            for (int x = 0; x < before.width(); ++x)
                if (before.pixel(x, y) != after.pixel(x, y)) {
                    first = qMin(first, x);
                    last = qMax(last, x);
                }
        QVERIFY(last > first);
        const int name = view.fontMetrics().horizontalAdvance("Tables");
        if (direction == Qt::LeftToRight)
            QVERIFY(first >= name && last < 100);
        else
            QVERIFY(last < before.width() - name && first >= 100);
    }
};

QTEST_MAIN(ObjectTreeTest)
#include "tst_objecttree.moc"
