#include "model/operations/properties.h"
#include "model/operations/removing.h"
#include "tests/views/samples.h"
#include "views/canvas/canvasview.h"
#include "views/itemmodels/palettereader.h"
#include "views/menutext.h"
#include "views/panels/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QtTest>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::StringLiterals;

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

    // More than is read at once: name_0, name_1 and so on.
    static void addMany(Document &document, const QString &name)
    {
        const Id schema = named(document.model(), Kind::Schema, "shop");
        QVERIFY(document.edit("Add many", [&](Edit &edit) -> Result<void> {
            for (int i = 0; i < PaletteReader::Few + 1; ++i) {
                Table table;
                table.parent = schema;
                table.name = name + u'_' + QString::number(i);
                table.rank = i + 1;
                edit.add(table);
            }
            return {};
        }));
    }

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

    void textsOfMenusLoseTheirKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("Latin") << u"&Open…"_s << u"Open…"_s;
        QTest::newRow("Japanese") << u"開く(&O)…"_s << u"開く…"_s;
        QTest::newRow("with a space") << u"打开 (&O)"_s << u"打开"_s;
        QTest::newRow("an ampersand") << u"Keys && &indexes"_s << u"Keys & indexes"_s;
        QTest::newRow("brackets") << u"Layout (left to right)"_s << u"Layout (left to right)"_s;
    }
    void textsOfMenusLoseTheirKeys()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(withoutMnemonic(text), plain);
    }

    void anEntryThatSaysTooLittleAloneHasANameOutsideItsMenu()
    {
        Fixture f;
        QAction sql(u"&SQL…"_s);
        setNameOutsideMenu(sql, u"Export: &SQL…"_s);
        QCOMPARE(nameOutsideMenu(sql), u"Export: SQL…"_s);
        QCOMPARE(nameOutsideMenu(f.align), u"Align Left"_s);
        f.palette.setActions({&f.zoom, &sql});
        f.palette.open();
        f.type("> export");
        QVERIFY(f.rows().contains(u"Export: SQL"_s));
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

    void manyObjectsAreReadInTheBackground()
    {
        Fixture f;
        addMany(f.document, u"many"_s);
        QSignalSpy ready(&f.palette, &CommandPalette::ready);
        // It opens at once with the commands, and says the truth about what it has not read yet.
        f.palette.open();
        QVERIFY(!f.palette.isReady());
        f.type(">zoom");
        QCOMPARE(f.marked(), "Zoom In");
        f.type("#many_77");
        QCOMPARE(f.rows(), QStringList{"Reading the design…"});
        QVERIFY(ready.wait());
        QVERIFY(f.palette.isReady());
        QCOMPARE(f.marked(), "many_77"); // without another key
        QCOMPARE(f.field->text(), "#many_77");
    }

    void changesWhileItReadsAreNotLost()
    {
        Fixture f;
        addMany(f.document, u"many"_s);
        QSignalSpy ready(&f.palette, &CommandPalette::ready);
        f.palette.open(); // begins to read
        const Id table = f.id(Kind::Table, "many_77");
        QVERIFY(f.document.edit("Rename",
                                [&](Edit &edit) { return rename(edit, table, "elsewhere"); }));
        const Id gone = f.id(Kind::Table, "many_78");
        QVERIFY(f.document.edit("Delete", [&](Edit &edit) { return removeObjects(edit, {gone}); }));
        QVERIFY(ready.wait());
        f.type("#elsewhere");
        QCOMPARE(f.marked(), "elsewhere");
        f.type("#many_78");
        QVERIFY(!f.rows().contains("many_78"));
    }

    void aLargeChangeIsReadInTheBackgroundAndTheLatestWins()
    {
        Fixture f;
        f.palette.open();
        QVERIFY(f.palette.isReady());
        f.palette.hide();
        QSignalSpy ready(&f.palette, &CommandPalette::ready);
        addMany(f.document, u"first"_s);
        addMany(f.document, u"second"_s);
        QVERIFY(ready.wait()); // without being opened
        f.palette.open();
        f.type("#second_5");
        QCOMPARE(f.marked(), "second_5");
        f.palette.hide();
        f.document.undo();
        f.palette.open();
        f.type("#second_5");
        QVERIFY(!f.rows().contains("second_5")); // what is gone is not offered while it reads
        QVERIFY(f.palette.isReady() || ready.wait());
        f.type("#first_5");
        QCOMPARE(f.marked(), "first_5");
    }

    void whatWasChosenStaysMarkedWhenThereIsMore()
    {
        Fixture f;
        f.palette.open();
        f.type("#order");
        f.key(Qt::Key_Down);
        QCOMPARE(f.marked(), "order_line");
        f.palette.setProblems({{"one", Severity::Error, f.id(Kind::Table, "stock"), {}, "Bad."}});
        QCOMPARE(f.marked(), "order_line");
    }

    void manyProblemsAreReadInTheBackground()
    {
        Fixture f;
        QList<Issue> issues;
        const Id stock = f.id(Kind::Table, "stock");
        for (int i = 0; i < 3000; ++i)
            issues.append({"one", Severity::Hint, stock, {}, u"Problem number %1."_s.arg(i)});
        f.palette.setProblems(issues);
        f.palette.open();
        QSignalSpy ready(&f.palette, &CommandPalette::ready);
        f.type("!2999");
        if (f.rows() != QStringList{"Problem number 2999."})
            QVERIFY(ready.wait());
        QCOMPARE(f.rows(), QStringList{"Problem number 2999."});
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
