#include "model/operations/properties.h"
#include "model/operations/removing.h"
#include "tests/views/samples.h"
#include "views/canvas/canvasview.h"
#include "views/panels/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QtTest>

using namespace relvar;
using namespace relvar::test;

// The command palette: what it finds in which scope, and what it shows of it.
class PaletteTest : public QObject
{
    Q_OBJECT

private:
    // A palette over a window, on the sample shop, with three commands of which one cannot be used.
    struct Fixture
    {
        Fixture()
        {
            fillShop(document);
            window.resize(900, 600);
            window.show();
            QApplication::setActiveWindow(&window);
            zoom.setObjectName("view.zoomin");
            align.setObjectName("arrange.left");
            align.setEnabled(false);
            layout.setObjectName("diagram.layout");
            palette.setActions({&zoom, &align, &layout});
            palette.setReason([](const QAction &) { return QString("needs two selected tables"); });
            field = palette.findChild<QLineEdit *>();
            list = palette.findChild<QListView *>();
        }
        QStringList rows() const
        {
            QStringList texts;
            for (int i = 0; i < list->model()->rowCount(); ++i)
                texts.append(list->model()->index(i, 0).data().toString());
            return texts;
        }
        QString detail(int row) const
        {
            return list->model()->index(row, 0).data(Qt::UserRole).toString();
        }
        QString marked() const { return list->currentIndex().data().toString(); }
        void type(const QString &text) { field->setText(text); }
        void key(Qt::Key key) { QTest::keyClick(field, key); }
        Id id(Kind kind, const QString &name) const { return named(document.model(), kind, name); }

        Document document;
        Selection selection;
        QWidget window;
        QAction zoom{"Zoom &In"};
        QAction align{"Align &Left"};
        QAction layout{"&Lay Out Diagram"};
        CommandPalette palette{&document, &selection, &window};
        QLineEdit *field = nullptr;
        QListView *list = nullptr;
    };

private slots:
    void prefixesNameTheScope_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *typed, PaletteScope scope, const char *text) {
            QTest::newRow(typed) << QString(typed) << int(scope) << QString(text);
        };
        row("orders", PaletteScope::All, "orders");
        row("orders.total", PaletteScope::All, "orders.total");
        row("#ord", PaletteScope::Tables, "ord");
        row("# ord", PaletteScope::Tables, "ord");
        row("t:ord", PaletteScope::Tables, "ord");
        row(".total", PaletteScope::Columns, "total");
        row("c: total", PaletteScope::Columns, "total");
        row("> zoom", PaletteScope::Commands, "zoom");
        row("!", PaletteScope::Problems, "");
        row("  ", PaletteScope::All, "");
    }
    void prefixesNameTheScope()
    {
        QFETCH(QString, typed);
        QFETCH(int, scope);
        QFETCH(QString, text);
        const PaletteQuery query = paletteQuery(typed);
        QCOMPARE(int(query.scope), scope);
        QCOMPARE(query.text, text);
    }

    void commandsAndObjectsAreFound()
    {
        Fixture f;
        QSignalSpy triggered(&f.zoom, &QAction::triggered);
        QSignalSpy used(&f.palette, &CommandPalette::used);
        f.palette.open();
        QVERIFY(f.palette.isVisible());
        QTest::keyClicks(f.field, "zoom");
        QCOMPARE(f.marked(), "Zoom In");
        f.key(Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(used.first().first().toString(), "view.zoomin");
        QVERIFY(!f.palette.isVisible());

        QSignalSpy revealed(&f.selection, &Selection::revealRequested);
        f.palette.open();
        QCOMPARE(f.field->text(), "");
        QTest::keyClicks(f.field, "customer");
        f.key(Qt::Key_Return);
        QCOMPARE(f.selection.current(), f.id(Kind::Table, "customer"));
        QCOMPARE(revealed.size(), 1);
    }

    void aScopeLeavesOutTheRest()
    {
        Fixture f;
        f.palette.open();
        f.type("#order");
        QCOMPARE(f.rows().mid(0, 3), QStringList({"order", "order_line", "open_order"}));
        f.type(".quantity");
        QCOMPARE(f.rows(), QStringList({"quantity", "quantity"}));
        QVERIFY(f.detail(0) != f.detail(1));
        f.type(">l");
        QCOMPARE(f.rows(), QStringList({"Lay Out Diagram", "Align Left"}));
    }

    void aColumnIsFoundByItsTable_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"order.total", "order total", "ordertotal", ".order.total"})
            QTest::newRow(typed) << QString(typed);
    }
    void aColumnIsFoundByItsTable()
    {
        QFETCH(QString, typed);
        Fixture f;
        f.palette.open();
        f.type(typed);
        QCOMPARE(f.marked(), "total");
        QCOMPARE(f.detail(0), "Column in shop.order");
    }

    void tabGoesThroughTheScopesAndKeepsTheText()
    {
        Fixture f;
        f.palette.open();
        f.type("or");
        const QStringList texts{"#or", ".or", ">or", "!or", "or"};
        for (const QString &text : texts) {
            f.key(Qt::Key_Tab);
            QCOMPARE(f.field->text(), text);
        }
        f.key(Qt::Key_Backtab);
        QCOMPARE(f.field->text(), "!or");
        for (auto *button : f.palette.findChildren<QToolButton *>())
            if (button->accessibleName() == "Tables") {
                button->click();
                QVERIFY(button->isChecked());
            }
        QCOMPARE(f.field->text(), "#or");
    }

    void aCommandThatCannotBeUsedSaysWhy()
    {
        Fixture f;
        QSignalSpy triggered(&f.align, &QAction::triggered);
        f.palette.open();
        f.type("align");
        QCOMPARE(f.marked(), "Align Left");
        QCOMPARE(f.detail(0), "needs two selected tables");
        f.key(Qt::Key_Return);
        QVERIFY(f.palette.isVisible());
        QCOMPARE(triggered.size(), 0);
        f.align.setEnabled(true);
        f.palette.hide();
        f.palette.open();
        f.type("align");
        f.key(Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
    }

    void whatWasUsedLatelyComesFirst()
    {
        Fixture f;
        f.palette.setRecent({"diagram.layout", "gone.command"});
        f.palette.open();
        QCOMPARE(f.rows(), QStringList({"Recently used", "Lay Out Diagram", "All commands",
                                        "Zoom In", "Align Left"}));
        QCOMPARE(f.marked(), "Lay Out Diagram");
        f.key(Qt::Key_Down); // over the heading
        QCOMPARE(f.marked(), "Zoom In");
        f.key(Qt::Key_Up);
        QCOMPARE(f.marked(), "Lay Out Diagram");
        f.key(Qt::Key_Up); // round the beginning
        QCOMPARE(f.marked(), "Align Left");
    }

    void problemsAreFoundByWhatTheySay()
    {
        Fixture f;
        const Id order = f.id(Kind::Table, "order");
        f.palette.open(PaletteScope::Problems);
        QCOMPARE(f.rows(), QStringList{"There are no problems."});
        f.palette.hide();
        f.palette.setProblems({{"one", Severity::Error, f.id(Kind::Table, "stock"), {}, "Bad."},
                               {"two", Severity::Hint, order, {}, "It could be better."}});
        f.palette.open(PaletteScope::Problems);
        QCOMPARE(f.field->text(), "!");
        QCOMPARE(f.rows(), QStringList({"Bad.", "It could be better."}));
        f.type("!better could");
        QCOMPARE(f.rows(), QStringList{"It could be better."});
        f.type("!stock"); // the object that it is about
        QCOMPARE(f.rows(), QStringList{"Bad."});
        f.type("!order");
        f.key(Qt::Key_Return);
        QCOMPARE(f.selection.current(), order);
    }

    void nothingFoundIsSaidTruly()
    {
        Fixture f;
        f.palette.open();
        for (const auto &[typed, text] : {std::pair("qqqq", "Nothing is called like this."),
                                          std::pair("#qqqq", "No table is called like this."),
                                          std::pair(".qqqq", "No column is called like this."),
                                          std::pair(">qqqq", "No command is called like this.")}) {
            f.type(typed);
            QCOMPARE(f.rows(), QStringList{text});
            f.key(Qt::Key_Return);
            f.key(Qt::Key_Down);
            QVERIFY(f.palette.isVisible());
        }
        f.key(Qt::Key_Escape);
        QVERIFY(!f.palette.isVisible());
    }

    void whatChangesIsFoundUnderItsNewName()
    {
        Fixture f;
        f.palette.open();
        f.palette.hide();
        const Id order = f.id(Kind::Table, "order");
        QVERIFY(f.document.edit(
            "Rename", [&](Edit &edit) { return rename(edit, order, "purchase \"<b>\" 🙂"); }));
        f.palette.open();
        f.type("purchase.total");
        QCOMPARE(f.marked(), "total");
        f.type("#🙂");
        QCOMPARE(f.marked(), "purchase \"<b>\" 🙂");
        f.palette.hide();
        QVERIFY(
            f.document.edit("Delete", [&](Edit &edit) { return removeObjects(edit, {order}); }));
        f.palette.open();
        f.type("#purchase");
        QCOMPARE(f.rows(), QStringList{"No table is called like this."});
        f.document.undo();
        f.palette.hide();
        f.palette.open();
        f.type("#purchase");
        QCOMPARE(f.marked(), "purchase \"<b>\" 🙂");
    }

    void whatIsMarkedIsToBeShown()
    {
        Fixture f;
        QSignalSpy previewed(&f.palette, &CommandPalette::previewed);
        QSignalSpy cancelled(&f.palette, &CommandPalette::cancelled);
        QSignalSpy closed(&f.palette, &CommandPalette::closed);
        f.palette.open(PaletteScope::Tables);
        QCOMPARE(previewed.size(), 0);
        QTest::keyClicks(f.field, "order");
        QTRY_COMPARE(previewed.size(), 1);
        QCOMPARE(previewed.last().first().value<Id>(), f.id(Kind::Table, "order"));
        f.key(Qt::Key_Down);
        QCOMPARE(previewed.last().first().value<Id>(), f.id(Kind::Table, "order_line"));
        f.key(Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(closed.size(), 1);
        QVERIFY(f.selection.ids().isEmpty());
    }

    void thePreviewStandsBesideWhatCoversIt()
    {
        Document document;
        fillShop(document);
        Selection selection;
        CanvasView canvas(&document, &selection);
        canvas.resize(1000, 700);
        canvas.setDiagram(named(document.model(), Kind::Diagram, "Shop"));
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        const QRect covered(200, 0, 600, 400);
        const QByteArray camera = canvas.cameraState();
        for (const char *name : {"customer", "review", "order_line"}) {
            const Id table = named(document.model(), Kind::Table, name);
            canvas.preview(table, covered);
            const QRect place = canvas.mapFromScene(canvas.rectOf(table)).boundingRect();
            QVERIFY2(!place.intersects(covered), name);
            QVERIFY2(canvas.viewport()->rect().contains(place), name);
            QVERIFY(canvas.zoom() >= 0.49);
        }
        QVERIFY(selection.ids().isEmpty());
        canvas.preview({});
        canvas.setCameraState(camera);
        QCOMPARE(canvas.cameraState(), camera);
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
