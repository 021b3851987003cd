#include "tests/views/canvasfixture.h"
#include "views/canvas/canvaswords.h"

using namespace relvar;
using namespace relvar::test;

// The levels of a diagram on the canvas, with real events.
class CanvasLevelsTest : public QObject
{
    Q_OBJECT

    // Orders and products joined by a table, at the conceptual level.
    struct Fixture : CanvasFixture
    {
        Id junction;

        Fixture()
        {
            const bool made = view.edit("Join", [this](Edit &edit) -> Result<void> {
                RelationshipRequest request;
                request.from = orders;
                request.to = products;
                request.kind = RelationshipKind::ManyToMany;
                const Result<Id> line = addRelationship(edit, request);
                const Result<Id> table = line ? makePhysical(edit, *line) : line;
                if (!table)
                    return table.error();
                junction = *table;
                return setLevel(edit, diagram, Level::Conceptual);
            });
            Q_ASSERT(made);
            Q_UNUSED(made)
            view.waitForRoutes();
            steps = document.history().position();
        }
        QPoint onJunction() const
        {
            const QList<QPointF> route = view.routeOf(junction);
            return at((route[0] + route[1]) / 2);
        }
        bool isLine() const { return view.contents().line(junction); }
        bool isBox() const { return view.contents().isBox(junction); }
    };

private slots:
    void junctionIsALineThatCanBeSelected()
    {
        Fixture f;
        QVERIFY(f.isLine() && !f.isBox());
        f.click(f.onJunction());
        QCOMPARE(f.selected(), QList<Id>{f.junction});
        QCOMPARE(f.view.hitAt(f.view.mapToScene(f.onJunction())).part, Hit::Line);
        QVERIFY(spokenName(f.model(), f.view.contents(), f.junction).contains("many to many"));
    }

    void junctionLineHasNoCornersToDrag()
    {
        Fixture f;
        f.drag(f.onJunction(), f.onJunction() + QPoint(40, 40));
        QCOMPARE(f.selected(), QList<Id>{f.junction});
        QCOMPARE(f.stepsMade(), 0);
        QVERIFY(f.failures.isEmpty());
    }

    void deletingAJunctionLineKeepsTheTable()
    {
        Fixture f;
        f.view.selection()->set({f.junction});
        f.key(Qt::Key_Delete);
        QVERIFY(!f.isLine());
        QVERIFY(f.model().contains(f.junction));
        f.document.undo();
        QVERIFY(f.isLine());
    }

    void colourOfAJunctionLineIsThatOfItsNode()
    {
        Fixture f;
        f.view.selection()->set({f.junction});
        setSelectedColor(f.view, "#aa3300");
        QCOMPARE(f.view.contents().line(f.junction)->color, QString("#aa3300"));
        QVERIFY(f.model().all<DiagramEdge>().isEmpty());
    }

    void anAttributeMakesTheLineAnEntity()
    {
        Fixture f;
        QVERIFY(f.view.edit("Add", [&](Edit &edit) -> Result<void> {
            const Result<Id> added = addColumn(edit, f.junction, "quantity", "integer");
            return added ? Result<void>() : Result<void>(added.error());
        }));
        QVERIFY(f.isBox() && !f.isLine());
        QCOMPARE(f.view.contents().linesOf(f.junction).size(), 2);
        f.document.undo();
        QVERIFY(f.isLine() && !f.isBox());
        QVERIFY(f.view.contents().linesOf(f.junction).isEmpty());
    }

    void takingAnEntityOffMakesTheLineABox()
    {
        Fixture f;
        f.view.selection()->set({f.products});
        f.key(Qt::Key_Delete);
        QVERIFY(f.isBox() && !f.isLine());
        f.document.undo();
        QVERIFY(f.isLine() && !f.isBox());
    }

    void contentsFollowLikeAFreshLoad()
    {
        Fixture f;
        QVERIFY(f.view.edit("Relate", [&](Edit &edit) -> Result<void> {
            const Result<Id> added = addColumn(edit, f.products, "of_customer", "integer");
            const Result<Id> made = added ? relateColumn(edit, *added, f.customers) : added;
            return made ? Result<void>() : Result<void>(made.error());
        }));
        CanvasContents fresh;
        fresh.load(f.model(), f.diagram);
        QCOMPARE(f.view.contents().look().nodes, fresh.look().nodes);
        QCOMPARE(f.view.contents().look().lines, fresh.look().lines);
    }

    void hiddenRowsDoNotHinderEditing()
    {
        Fixture f;
        QVERIFY(f.view.rowRect(f.customerOf).isEmpty());
        f.view.editor()->editRow(f.customerOf);
        QVERIFY(!f.view.editor()->isOpen());
        f.view.selection()->set({f.orders});
        addColumnInPlace(f.view);
        QVERIFY(f.view.editor()->isOpen());
        f.type("note text");
        f.editorKey(Qt::Key_Return);
        f.editorKey(Qt::Key_Escape);
        const Column *last = f.model().childrenOf<Column>(f.orders).last();
        QCOMPARE(last->name, QString("note"));
        QVERIFY(!f.view.rowRect(last->id).isEmpty());
    }

    void linesOfHiddenRowsEndAtTheHeading()
    {
        Fixture f;
        const QList<QPointF> route = f.view.routeOf(f.relationship);
        QVERIFY(route.size() >= 2);
        QVERIFY(f.view.titleRect(f.orders).adjusted(-1, 0, 1, 0).contains(route.first()));
    }

    void enterGoesToTheFirstRowThatIsShown()
    {
        Fixture f;
        QVERIFY(f.view.edit("Move", [&](Edit &edit) { return moveColumn(edit, f.customerOf, 0); }));
        f.view.selection()->set({f.orders});
        f.view.setFocusedObject(f.orders);
        f.key(Qt::Key_Return);
        QCOMPARE(f.selected(), QList<Id>{f.orderId});
    }
};

QTEST_MAIN(CanvasLevelsTest)
#include "tst_canvaslevels.moc"
