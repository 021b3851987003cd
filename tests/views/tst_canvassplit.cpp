#include "model/operations/lines.h"
#include "tests/views/canvasfixture.h"
#include "views/canvas/canvaswords.h"
#include "views/panels/colorbutton.h"
#include "views/panels/linelook.h"

#include <QCheckBox>

using namespace relvar;
using namespace relvar::test;

// Lines that are split, and colours, by commands and real events.
class CanvasSplitTest : public QObject
{
    Q_OBJECT

    struct Fixture : CanvasFixture
    {
        Fixture()
        {
            selection.set({relationship});
            setSelectedLinesSplit(view, true);
            view.waitForRoutes();
            steps = document.history().position();
        }
        bool isSplit() const { return view.contents().line(relationship)->split; }
        QPoint connector(bool own) const
        {
            return at(view.contents().drawing().connectorRect(relationship, own).center());
        }
    };

private slots:
    void splittingIsOneStep()
    {
        CanvasFixture f;
        Id second;
        QVERIFY(f.view.edit("Add", [&](Edit &edit) -> Result<void> {
            second =
                *relateColumn(edit, *addColumn(edit, f.orders, "product", "integer"), f.products);
            return {};
        }));
        f.view.waitForRoutes();
        const QList<QPointF> whole = f.view.routeOf(f.relationship);
        f.steps = f.document.history().position();
        f.selection.set({f.relationship, second});
        setSelectedLinesSplit(f.view, true);
        QCOMPARE(f.stepsMade(), 1);
        for (const Id id : {f.relationship, second})
            QVERIFY(f.view.contents().line(id)->split);
        f.document.undo();
        f.view.waitForRoutes();
        for (const Id id : {f.relationship, second})
            QVERIFY(!f.view.contents().line(id)->split);
        QCOMPARE(f.view.routeOf(f.relationship).first(), whole.first());
        QCOMPARE(f.view.routeOf(f.relationship).last(), whole.last());
        f.document.redo();
        setSelectedLinesSplit(f.view, false);
        QVERIFY(f.model().all<DiagramEdge>().isEmpty());
        QCOMPARE(f.failures, QStringList());
    }

    void nothingToSplitIsSaid()
    {
        Fixture f;
        setSelectedLinesSplit(f.view, true); // it is
        f.selection.set({f.customers});
        setSelectedLinesSplit(f.view, true);
        setSelectedLinesSplit(f.view, false);
        QCOMPARE(f.failures.size(), 3);
        QCOMPARE(f.stepsMade(), 0);
    }

    void doubleClickOnAConnectorGoesToTheOtherEnd()
    {
        Fixture f;
        f.doubleClick(f.connector(true)); // beside orders
        QCOMPARE(f.selected(), QList<Id>{f.customerId});
        f.doubleClick(f.connector(false));
        QCOMPARE(f.selected(), QList<Id>{f.customerOf});
        QCOMPARE(f.stepsMade(), 0);
        QVERIFY(f.isSplit());
    }

    void enterAfterAClickOnAConnectorGoesToTheOtherEnd()
    {
        Fixture f;
        for (const bool own : {true, false}) {
            f.click(f.connector(own));
            QCOMPARE(f.selected(), QList<Id>{f.relationship});
            f.key(Qt::Key_Return);
            QCOMPARE(f.selected(), QList<Id>{own ? f.customerId : f.customerOf});
        }
    }

    void stubsCannotBeBent()
    {
        Fixture f;
        const QList<QPointF> route = f.view.routeOf(f.relationship);
        f.selection.clear();
        const QPoint stub = f.at((route[0] + route[1]) / 2);
        f.drag(stub, stub + QPoint(0, 60));
        f.drag(f.connector(true), f.connector(true) + QPoint(0, 60));
        QCOMPARE(f.stepsMade(), 0);
        QVERIFY(f.isSplit());
    }

    void connectorsFollowNamesAndPlaces()
    {
        Fixture f;
        const QRectF before = f.view.contents().drawing().connectorRect(f.relationship, true);
        QVERIFY(f.view.edit("Rename", [&](Edit &edit) -> Result<void> {
            edit.set(f.customers, &Object::name, QString("buyers of the shop"));
            return {};
        }));
        f.view.waitForRoutes();
        QCOMPARE(f.view.contents().line(f.relationship)->toName, QString("buyers of the shop"));
        const QRectF after = f.view.contents().drawing().connectorRect(f.relationship, true);
        QVERIFY(after.width() > before.width());
        f.selection.clear();
        f.drag(f.titleOf(f.orders), f.titleOf(f.orders) + QPoint(0, 160));
        f.view.waitForRoutes();
        const QRectF moved = f.view.contents().drawing().connectorRect(f.relationship, true);
        QVERIFY(moved.top() > after.top());
    }

    void screenReadersHearThatTheLineIsSplit()
    {
        Fixture f;
        const auto spoken = [&] {
            return spokenName(f.model(), f.view.contents(), f.relationship);
        };
        QVERIFY(spoken().contains("split"));
        setSelectedLinesSplit(f.view, false);
        QVERIFY(!spoken().contains("split"));
    }

    void selectionOfAllKindsIsColouredInOneStep()
    {
        CanvasFixture f;
        Id note, area;
        QVERIFY(f.view.edit("Add", [&](Edit &edit) -> Result<void> {
            note = *addNote(edit, f.diagram, "Remember", QRectF(480, 400, 160, 80));
            area = *addArea(edit, f.diagram, "Sales", QRectF(40, 380, 300, 200));
            return {};
        }));
        f.steps = f.document.history().position();
        f.selection.set({f.customers, f.relationship, note, area});
        setSelectedColor(f.view, "#15803d");
        QCOMPARE(f.stepsMade(), 1);
        const CanvasContents &contents = f.view.contents();
        const auto colors = [&] {
            return QStringList{
                contents.node(f.customers)->color, contents.line(f.relationship)->color,
                contents.drawing().note(note)->color, contents.drawing().area(area)->color};
        };
        QCOMPARE(colors(), QStringList(4, "#15803d"));
        setSelectedColor(f.view, {});
        QCOMPARE(colors(), QStringList(4, QString()));
        QVERIFY(f.model().all<DiagramEdge>().isEmpty()); // nothing is left of it
        f.document.undo();
        QCOMPARE(colors(), QStringList(4, "#15803d"));
        f.selection.clear();
        setSelectedColor(f.view, "#15803d");
        QCOMPARE(f.failures.size(), 1);
    }

    void propertiesOfALineAreThoseOnItsDiagram()
    {
        CanvasFixture f;
        LineLookForm form(&f.document);
        form.setLines(f.diagram, {f.relationship});
        auto *box = form.findChild<QCheckBox *>("line-split");
        QVERIFY(!box->isChecked());
        box->click();
        QVERIFY(f.view.contents().line(f.relationship)->split);
        auto *button = form.findChild<ColorButton *>("line-color");
        emit button->chosen("#2563eb");
        QCOMPARE(f.view.contents().line(f.relationship)->color, QString("#2563eb"));
        QCOMPARE(button->color(), QString("#2563eb"));
        QCOMPARE(f.stepsMade(), 2);
        f.document.undo();
        f.document.undo();
        form.refresh();
        QVERIFY(!box->isChecked());
        QVERIFY(button->color().isEmpty());
    }

    void namedColoursCanBeWrittenOn()
    {
        for (const ColorButton::Choice &choice : ColorButton::choices()) {
            const QColor color(QString::fromLatin1(choice.color));
            QVERIFY2(contrast(color, DrawingTheme::textOn(color)) >= 4.5, choice.key);
        }
    }
};

QTEST_MAIN(CanvasSplitTest)
#include "tst_canvassplit.moc"
