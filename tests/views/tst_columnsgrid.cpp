#include "tests/views/samples.h"
#include "views/itemmodels/columnlines.h"
#include "views/panels/columnsgrid.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QtTest>

using namespace relvar;
using namespace relvar::test;

class ColumnsGridTest : public QObject
{
    Q_OBJECT

private:
    static QStringList names(const Document &document, Id table)
    {
        QStringList result;
        const auto columns = document.model().childrenOf<Column>(table);
        for (const Column *column : columns)
            result.append(column->name);
        return result;
    }

private slots:
    void readsLinesOfAClipboard()
    {
        const QList<ColumnLine> lines =
            readColumnLines("total numeric(10,2) not null default 0,\n\n\"two words\"\ttext\n");
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].name, "total");
        QCOMPARE(lines[0].type, "numeric(10,2)");
        QCOMPARE(lines[0].defaultValue, "0");
        QVERIFY(!lines[0].nullable);
        QCOMPARE(lines[1].name, "two words");
        QCOMPARE(lines[1].type, "text");
        QVERIFY(lines[1].nullable);
    }

    void typingInTheEmptyRowAddsAColumn()
    {
        Document document;
        fillShop(document);
        const Id table = named(document.model(), Kind::Table, "customer");
        ColumnsGrid grid(&document);
        grid.setTable(table);
        QAbstractItemModel *model = grid.model();
        const QAbstractItemModelTester tester(model);
        const int rows = model->rowCount();
        QVERIFY(model->setData(model->index(rows - 1, 0), "loyalty", Qt::EditRole));
        QCOMPARE(model->rowCount(), rows + 1);
        QCOMPARE(names(document, table).last(), "loyalty");
        QCOMPARE(document.history().position(), 2);
    }

    void pasteAndMoveAreOneStepEach()
    {
        Document document;
        fillShop(document);
        const Id table = named(document.model(), Kind::Table, "customer");
        ColumnsGrid grid(&document);
        grid.setTable(table);
        const QAbstractItemModelTester tester(grid.model());
        const QStringList before = names(document, table);
        grid.setCurrentIndex(grid.model()->index(grid.model()->rowCount() - 1, 0));
        QGuiApplication::clipboard()->setText("a int not null\nb text\n");
        QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(names(document, table), before + QStringList({"a", "b"}));
        grid.setCurrentIndex(grid.model()->index(int(before.size()), 0));
        QTest::keyClick(&grid, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(document, table)[before.size() - 1], "a");
        QCOMPARE(document.history().position(), 3);
        document.goTo(1);
        QCOMPARE(names(document, table), before);
    }

    void refusedNameKeepsTheOldOne()
    {
        Document document;
        fillShop(document);
        const Id table = named(document.model(), Kind::Table, "customer");
        ColumnsGrid grid(&document);
        grid.setTable(table);
        QSignalSpy failed(&grid, &ColumnsGrid::failed);
        QVERIFY(!grid.model()->setData(grid.model()->index(1, 0), "id", Qt::EditRole));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(grid.model()->index(1, 0).data().toString(), "email");
    }
};

QTEST_MAIN(ColumnsGridTest)
#include "tst_columnsgrid.moc"
