#include "generators/drawing/areas.h"
#include "generators/drawing/exports.h"
#include "generators/drawing/geometry.h"
#include "generators/drawing/legend.h"
#include "generators/drawing/related.h"
#include "generators/drawing/theme.h"
#include "model/operations/diagramlist.h"
#include "model/operations/lines.h"
#include "tests/support/diagramtest.h"

#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// What a diagram shows of its model: hidden lines, related tables, colours by group, folders.
class RelatedTest : public test::DiagramTest
{
    Q_OBJECT

    NodeLook node(int table) const
    {
        return nodeLook(m_model, nodeOf(m_model, m_diagram, m_tables[table]));
    }

private slots:
    // Five tables in a chain, of which the diagram shows the first three.
    void init()
    {
        makeTables(5, Chain, u"t%1"_s, [](int table) {
            return table < 3 ? std::optional(QPointF(400.0 * table, 0)) : std::nullopt;
        });
    }

    void hiddenLinesAreLeftOutCountedAndShownAgain()
    {
        QCOMPARE(diagramLook(m_model, m_diagram).lines.size(), 2);
        QVERIFY(run([&](Edit &e) { return setLinesHidden(e, m_diagram, {m_lines[0]}, true); }));
        const DiagramLook look = diagramLook(m_model, m_diagram);
        QCOMPARE(look.lines.size(), 1);
        for (const NodeLook &one : look.nodes) {
            QCOMPARE(one.hiddenLines, one.object == m_tables[2] ? 0 : 1);
            QCOMPARE(one, nodeLook(m_model, one.node)); // all at once and one by one
        }
        QCOMPARE(hiddenLines(m_model, m_diagram, m_tables[0]), QList<Id>{m_lines[0]});
        QVERIFY(!nodeBadges(node(0), nodeRect(node(0))).hidden.isEmpty());
        QVERIFY(nodeBadges(node(2), nodeRect(node(2))).hidden.isEmpty());
        QVERIFY(run([&](Edit &e) { return setLinesHidden(e, m_diagram, {m_lines[0]}, false); }));
        QVERIFY(m_model.all<DiagramEdge>().isEmpty()); // nothing is left of it
        QVERIFY(!run([&](Edit &e) { return setLinesHidden(e, m_diagram, {m_tables[0]}, true); }));
    }

    void showingALineAgainKeepsItsBends()
    {
        QVERIFY(run([&](Edit &e) { return setBends(e, m_diagram, m_lines[0], {{1, 2}, {3, 4}}); }));
        QVERIFY(run([&](Edit &e) { return setLinesHidden(e, m_diagram, {m_lines[0]}, true); }));
        QVERIFY(run([&](Edit &e) { return setLinesHidden(e, m_diagram, {m_lines[0]}, false); }));
        QCOMPARE(m_model.all<DiagramEdge>().size(), 1);
        QCOMPARE(m_model.all<DiagramEdge>()[0]->bends.size(), 2);
        QCOMPARE(diagramLook(m_model, m_diagram).lines.size(), 2);
    }

    void relatedTablesComeBesideAndNothingElseMoves()
    {
        QCOMPARE(node(2).unshown, 1);
        QCOMPARE(node(1).unshown, 0);
        const QRectF before = nodeRect(node(2));
        QList<Id> placed;
        QVERIFY(run([&](Edit &e) -> Result<void> {
            const auto added = placeRelated(e, m_diagram, {m_tables[2]});
            if (!added)
                return added.error();
            placed = *added;
            return {};
        }));
        QCOMPARE(placed, QList<Id>{m_tables[3]});
        QCOMPARE(nodeRect(node(2)), before);
        QCOMPARE(node(2).unshown, 0);
        QCOMPARE(node(3).unshown, 1); // the next one of the chain
        const QRectF there = nodeRect(node(3));
        QVERIFY(there.left() > before.right());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!there.intersects(nodeRect(node(i))));
        QVERIFY(!run([&](Edit &e) { return placeRelated(e, m_diagram, {m_tables[0]}); }));
    }

    void relatedTablesFindAPlaceInACrowd()
    {
        Edit edit(m_model);
        const Id hub = m_tables[1];
        QList<Id> around;
        for (int i = 0; i < 12; ++i) {
            const Id table = *addTable(edit, {}, u"r%1"_s.arg(i));
            QVERIFY(relateColumn(edit, *addColumn(edit, table, u"hub"_s, u"bigint"_s), hub).ok());
            around.append(table);
        }
        QVERIFY(placeRelated(edit, m_diagram, {hub}).ok());
        m_model = edit.model();
        const DiagramLook look = diagramLook(m_model, m_diagram);
        QCOMPARE(look.nodes.size(), 15);
        for (qsizetype i = 0; i < look.nodes.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!nodeRect(look.nodes[i]).intersects(nodeRect(look.nodes[j])));
    }

    void groupsHaveColoursLettersAndALegend_data()
    {
        QTest::addColumn<ColorBy>("by");
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("letters"); // of the three tables
        QTest::newRow("own") << ColorBy::Own << QStringList() << QStringList{{}, {}, {}};
        QTest::newRow("area") << ColorBy::Area << QStringList{u"Left"_s}
                              << QStringList{u"A"_s, {}, {}};
        QTest::newRow("tag") << ColorBy::Tag << QStringList{u"core"_s, u"staging"_s}
                             << QStringList{u"B"_s, u"A"_s, {}};
        QTest::newRow("nothing") << ColorBy::Nothing << QStringList() << QStringList{{}, {}, {}};
    }
    void groupsHaveColoursLettersAndALegend()
    {
        QFETCH(ColorBy, by);
        QFETCH(QStringList, titles);
        QFETCH(QStringList, letters);
        QVERIFY(run([&](Edit &e) -> Result<void> {
            e.set(m_tables[0], &Table::tags, QStringList{u"staging"_s, u"core"_s});
            e.set(m_tables[1], &Table::tags, QStringList{u"core"_s});
            if (const auto area = wrapInArea(e, m_diagram, u"Left"_s, {m_tables[0]}); !area)
                return area.error();
            return setColorBy(e, m_diagram, by);
        }));
        const DiagramLook look = diagramLook(m_model, m_diagram);
        QStringList found;
        for (const LegendEntry &entry : look.legend)
            found.append(entry.title);
        QCOMPARE(found, titles);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(node(i).letter, letters[i]);
            QCOMPARE(node(i).badge.startsWith(letters[i]), true);
            QVERIFY(look.nodes.contains(node(i)));
        }
        QCOMPARE(legendShape(look.legend).lines.size(), titles.size());
        const Result<QByteArray> svg = exportSvg(m_model, m_diagram);
        QVERIFY(svg.ok());
        for (const QString &title : titles)
            QVERIFY(svg->contains(title.toUtf8()));
    }

    void lettersGoOnAfterZ()
    {
        QCOMPARE(groupLetter(0), u"A"_s);
        QCOMPARE(groupLetter(25), u"Z"_s);
        QCOMPARE(groupLetter(26), u"AA"_s);
    }

    void foldersAreCleanAndListed()
    {
        QVERIFY(run([&](Edit &e) { return setFolder(e, m_diagram, u" Sales //  Orders/"_s); }));
        QCOMPARE(m_model.get<Diagram>(m_diagram)->folder, u"Sales/Orders"_s);
        QCOMPARE(diagramFolders(m_model), (QStringList{u"Sales"_s, u"Sales/Orders"_s}));
    }

    void duplicatedDiagramHasAreasOfItsOwn()
    {
        Edit edit(m_model);
        const Id area = *wrapInArea(edit, m_diagram, u"A"_s, {m_tables[0]});
        const Result<Id> copy = duplicateDiagram(edit, m_diagram);
        QVERIFY(copy.ok());
        const DiagramLook look = diagramLook(edit.model(), *copy);
        QCOMPARE(look.nodes.size(), 3);
        QCOMPARE(look.areas.size(), 1);
        QVERIFY(look.areas[0].id != area);
        QCOMPARE(look.areas[0].entities, 1);
    }

    void newDiagramShowsTheSelectionAsItStood()
    {
        Edit edit(m_model);
        (void)*wrapInArea(edit, m_diagram, u"A"_s, {m_tables[0]});
        QVERIFY(setBends(edit, m_diagram, m_lines[0], {{1, 2}, {3, 4}}).ok());
        const Result<Id> made =
            extractDiagram(edit, m_diagram, {m_tables[0], m_tables[1]}, u"Part"_s);
        QVERIFY(made.ok());
        const DiagramLook look = diagramLook(edit.model(), *made);
        QCOMPARE(look.nodes.size(), 2);
        QCOMPARE(look.lines.size(), 1);
        QCOMPARE(look.lines[0].bends.size(), 2);
        QCOMPARE(look.areas.size(), 1);
        QCOMPARE(look.nodes[1].position, QPointF(400, 0));
        QVERIFY(!extractDiagram(edit, m_diagram, {}, u"None"_s).ok());
    }
};

QTEST_MAIN(RelatedTest)
#include "tst_related.moc"
