#include "generators/drawing/exports.h"
#include "generators/drawing/geometry.h"
#include "generators/drawing/paint.h"
#include "generators/drawing/routes.h"
#include "generators/drawing/stubs.h"
#include "generators/drawing/theme.h"
#include "model/operations/lines.h"
#include "tests/support/diagramtest.h"

#include <QtTest>

#include <algorithm>

using namespace relvar;
using namespace Qt::StringLiterals;

// Lines that are split into a stub at each end.
class StubsTest : public test::DiagramTest
{
    Q_OBJECT

    bool split(const QList<Id> &lines, bool on = true)
    {
        return run([&](Edit &e) { return setLinesSplit(e, m_diagram, lines, on); }).ok();
    }
    QHash<Id, QList<QPointF>> courses() const
    {
        DiagramRoutes routes;
        routes.setLook(diagramLook(m_model, m_diagram));
        QHash<Id, QList<QPointF>> found;
        for (const Route &route : routes.all())
            found.insert(route.id, route.points);
        return found;
    }
    QList<QRectF> connectors() const
    {
        const QHash<Id, QList<QPointF>> all = courses();
        QList<QRectF> rects;
        for (const LineLook &line : diagramLook(m_model, m_diagram).lines)
            for (const Connector &one : connectorsOf(line, all.value(line.id)))
                if (!one.rect.isEmpty())
                    rects.append(one.rect);
        return rects;
    }
    QRectF boxOf(Id table) const
    {
        return nodeRect(nodeLook(m_model, nodeOf(m_model, m_diagram, table)));
    }

private slots:
    // A hub, and twelve tables that refer to it, in a wide grid.
    void init()
    {
        makeTables(13, Star, u"table %1"_s,
                   [](int table) { return QPointF(700.0 * (table % 4), 500.0 * (table / 4)); });
    }

    void splittingIsASettingOfTheLineInTheDiagram()
    {
        QVERIFY(split(m_lines.first(2)));
        QCOMPARE(m_model.all<DiagramEdge>().size(), 2);
        const LineLook look = lineLook(m_model, m_diagram, m_lines[1]);
        QVERIFY(look.split);
        QCOMPARE(look.fromName, u"table 2"_s);
        QCOMPARE(look.toName, u"table 0"_s);
        for (const LineLook &line : diagramLook(m_model, m_diagram).lines)
            QCOMPARE(line, lineLook(m_model, m_diagram, line.id)); // all at once and one by one
        QVERIFY(split(m_lines.first(2), false));
        QVERIFY(m_model.all<DiagramEdge>().isEmpty()); // nothing is left of it
        QVERIFY(!split({m_tables[0]}));
    }

    void bendsWaitUntilTheLineIsWhole()
    {
        QVERIFY(run([&](Edit &e) { return setBends(e, m_diagram, m_lines[0], {{1, 2}, {3, 4}}); }));
        QVERIFY(split({m_lines[0]}));
        QVERIFY(lineLook(m_model, m_diagram, m_lines[0]).bends.isEmpty());
        QVERIFY(run([&](Edit &e) { return setBends(e, m_diagram, m_lines[0], {}); }));
        QVERIFY(lineLook(m_model, m_diagram, m_lines[0]).split); // the edge is not removed
        QVERIFY(run([&](Edit &e) { return setBends(e, m_diagram, m_lines[0], {{1, 2}}); }));
        QVERIFY(split({m_lines[0]}, false));
        QCOMPARE(lineLook(m_model, m_diagram, m_lines[0]).bends.size(), 1);
    }

    void colourOfLinesIsASettingToo()
    {
        const auto paint = [&](const QString &color) {
            return run(
                [&](Edit &e) { return setLinesColor(e, m_diagram, m_lines.first(2), color); });
        };
        QVERIFY(paint(u"#aa3355"_s));
        QCOMPARE(lineLook(m_model, m_diagram, m_lines[0]).color, u"#aa3355"_s);
        QVERIFY(paint({}));
        QVERIFY(m_model.all<DiagramEdge>().isEmpty());
    }

    void coloursOfLinesAreSeenInEveryTheme()
    {
        for (const QString &color : {u"#ffff00"_s, u"#101018"_s, u"#2563eb"_s, u"#15803d"_s})
            for (const DrawingTheme *theme :
                 {&DrawingTheme::forScreen(false), &DrawingTheme::forScreen(true),
                  &DrawingTheme::print()}) {
                const QColor ink = theme->ink(color, theme->line);
                QVERIFY2(contrast(ink, theme->background) >= 3, qPrintable(color));
            }
        const DrawingTheme &theme = DrawingTheme::print();
        QCOMPARE(theme.ink(u"#2563eb"_s, theme.line), QColor(0x2563eb)); // as it was chosen
        QCOMPARE(theme.ink({}, theme.line), theme.line);
    }

    void stubsLeaveTheirBoxesAndNoneOfThemIsCrossed()
    {
        QVERIFY(split(m_lines));
        const QHash<Id, QList<QPointF>> all = courses();
        for (const Id id : std::as_const(m_lines)) {
            const LineLook line = lineLook(m_model, m_diagram, id);
            const auto stubs = stubsOf(all.value(id));
            QVERIFY(stubs[0].size() >= 2 && stubs[1].size() >= 2);
            for (const bool own : {true, false}) {
                const QRectF box = boxOf(own ? line.from : line.to);
                const QList<QPointF> &stub = stubs[own ? 0 : 1];
                QVERIFY(stub.first().x() == box.left() || stub.first().x() == box.right());
                QVERIFY(stub.first().y() > box.top() && stub.first().y() < box.bottom());
            }
        }
    }

    void connectorsStandClearOfBoxesAndOfEachOther()
    {
        QVERIFY(split(m_lines));
        const QList<QRectF> rects = connectors();
        QCOMPARE(rects.size(), 2 * m_lines.size()); // twelve of them at one row
        for (qsizetype i = 0; i < rects.size(); ++i) {
            for (const Id table : std::as_const(m_tables))
                QVERIFY(!rects[i].intersects(boxOf(table)));
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY(!rects[i].intersects(rects[k]));
        }
        QCOMPARE(connectors(), rects); // the same every time
    }

    void connectorStandsOnTheSideWithRoom()
    {
        // The first table stands to the right of the hub; another one closes the gap.
        QVERIFY(split({m_lines[0]}));
        const QRectF hub = boxOf(m_tables[0]);
        const auto atHub = [&] { return stubsOf(courses().value(m_lines[0]))[1]; };
        QVERIFY(atHub().last().x() > hub.right());
        QVERIFY(run([&](Edit &e) -> Result<void> {
            for (int i = 0; i < 10; ++i) // a tall one
                if (const auto added = addColumn(e, m_tables[5], u"c%1"_s.arg(i)); !added)
                    return added.error();
            const Result<Id> placed =
                placeOnDiagram(e, m_diagram, m_tables[5], hub.right() + 56, hub.top() - 100);
            return placed ? Result<void>() : Result<void>(placed.error());
        }));
        const QList<QPointF> stub = atHub();
        for (const QRectF &rect : connectors())
            for (const Id table : std::as_const(m_tables))
                QVERIFY(!rect.intersects(boxOf(table)));
        QVERIFY(stub.last().x() < hub.left());
    }

    void routerAndLayoutLeaveSplitLinesOut()
    {
        QVERIFY(split({m_lines[0]}));
        const DiagramLook look = diagramLook(m_model, m_diagram);
        QCOMPARE(graphOf(look).edges.size(), m_lines.size() - 1);
        QCOMPARE(graphOf(look, GraphLines::Automatic).edges.size(), m_lines.size() - 1);
        QCOMPARE(graphOf(look, GraphLines::All).edges.size(), m_lines.size());
        QCOMPARE(courses().size(), m_lines.size()); // it has a course all the same
    }

    void stubsFollowTheirBoxes()
    {
        QVERIFY(split({m_lines[0]}));
        DiagramRoutes routes;
        routes.setLook(diagramLook(m_model, m_diagram));
        const QRectF moved = boxOf(m_tables[1]).translated(0, 64);
        QList<QPointF> course;
        for (const Route &route : routes.moveNodes({{m_tables[1], moved}}))
            if (route.id == m_lines[0])
                course = route.points;
        QVERIFY(!course.isEmpty());
        QVERIFY(stubsOf(course)[0].first().y() > moved.top());
        // And joining gives the line a whole course again.
        QVERIFY(split({m_lines[0]}, false));
        const QList<Route> changed = routes.update(diagramLook(m_model, m_diagram));
        QVERIFY(std::any_of(changed.cbegin(), changed.cend(),
                            [&](const Route &route) { return route.id == m_lines[0]; }));
    }

    void whatLiesBetweenTheStubsIsNotThere()
    {
        QVERIFY(split({m_lines[2]})); // to the hub's far right neighbour in its row
        const DiagramLook look = diagramLook(m_model, m_diagram);
        DiagramPainter drawing;
        drawing.setLook(look);
        const QList<QPointF> course = courses().value(m_lines[2]);
        drawing.setRoute(m_lines[2], course);
        const auto stubs = stubsOf(course);
        const QPointF gap = (stubs[0].last() + stubs[1].last()) / 2;
        QCOMPARE(drawing.hitAt(gap, 6).object, Id());
        QCOMPARE(drawing.hitAt((stubs[0][0] + stubs[0][1]) / 2, 2).object, m_lines[2]);
        for (const bool own : {true, false}) {
            const QRectF rect = drawing.connectorRect(m_lines[2], own);
            const DrawingHit hit = drawing.hitAt(rect.center(), 2);
            QCOMPARE(hit.part, DrawingHit::Stub);
            QCOMPARE(hit.object, m_lines[2]);
            QCOMPARE(hit.bend, own ? 0 : 1);
            QVERIFY(drawing.boundsOf(m_lines[2]).contains(rect));
        }
        QVERIFY(drawing.labelRect(m_lines[2]).isEmpty());
    }

    void picturesNameTheOtherEnd_data()
    {
        QTest::addColumn<Notation>("notation");
        QTest::newRow("crow's foot") << Notation::CrowsFoot;
        QTest::newRow("idef1x") << Notation::Idef1x;
        QTest::newRow("barker") << Notation::Barker;
        QTest::newRow("uml") << Notation::Uml;
        QTest::newRow("chen") << Notation::Chen;
    }
    void picturesNameTheOtherEnd()
    {
        QFETCH(Notation, notation);
        QVERIFY(run([&](Edit &e) { return setNotation(e, m_diagram, notation); }));
        const auto names = [&] {
            const Result<QByteArray> svg = exportSvg(m_model, m_diagram, {});
            return svg ? svg->count(">table 0<") : -1;
        };
        const qsizetype before = names();
        QVERIFY(split(m_lines.first(3)));
        QCOMPARE(names(), before + 3);
        QVERIFY(exportPng(m_model, m_diagram, {}).ok());
        QVERIFY(exportPdf(m_model, m_diagram, {}).ok());
    }

    void longNamesAreCut()
    {
        const QString name(300, u'w');
        QVERIFY(run([&](Edit &e) -> Result<void> {
            e.set(m_tables[0], &Object::name, name);
            return {};
        }));
        QVERIFY(split({m_lines[0]}));
        for (const QRectF &rect : connectors())
            QVERIFY(rect.width() < 200);
    }
};

QTEST_MAIN(StubsTest)
#include "tst_stubs.moc"
