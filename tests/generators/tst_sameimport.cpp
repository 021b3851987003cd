#include "generators/drawing/exports.h"
#include "generators/drawing/layoutdiagram.h"
#include "model/names.h"
#include "model/operations/areas.h"
#include "model/operations/diagrams.h"
#include "tests/support/designsql.h"

#include <QGuiApplication>
#include <QtTest>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(relvar::LayoutStyle)

// Two imports of one script look the same, although each of their objects has another id.
class SameImportTest : public QObject
{
    Q_OBJECT

    // Many tables of one size, which only their order tells apart, in two schemas with the same
    // names; a ring, a star, pairs of lines between the same tables, and some that stand alone.
    static QByteArray script()
    {
        QByteArray sql;
        for (const QByteArray schema : {"public", "second"}) {
            if (schema != "public")
                sql += "CREATE SCHEMA " + schema + ";\n";
            for (int i = 0; i < 14; ++i)
                sql += "CREATE TABLE " + schema + ".t" + QByteArray::number(i) +
                       " (id int PRIMARY KEY, up int, side int);\n";
            const auto relate = [&](int from, const char *column, int to) {
                sql += "ALTER TABLE " + schema + ".t" + QByteArray::number(from) +
                       " ADD FOREIGN KEY (" + column + ") REFERENCES " + schema + ".t" +
                       QByteArray::number(to) + ";\n";
            };
            for (int i = 1; i < 6; ++i)
                relate(i, "up", 0);
            for (int i = 1; i < 6; ++i)
                relate(i, "side", i == 5 ? 1 : i + 1);
            relate(6, "up", 7);
            relate(6, "side", 7);
            relate(8, "up", 2);
            relate(9, "up", 2);
        }
        return sql;
    }

    struct Import
    {
        Model model;
        Id diagram;
    };
    static Import imported(quint64 seed, LayoutStyle style, Notation notation, bool areas)
    {
        seedIds(seed);
        Edit edit(designOf(script()));
        const Id diagram = *drawEverything(edit, u"Main"_s, false);
        (void)setNotation(edit, diagram, notation);
        if (areas)
            for (const int start : {0, 5, 17}) {
                const Id area = *addArea(edit, diagram, u"Area"_s, QRectF(0, 0, 300, 300));
                const QList<const DiagramNode *> nodes =
                    edit.model().childrenOf<DiagramNode>(diagram);
                QList<Id> held;
                for (int i = start; i < start + 4; ++i)
                    held.append(nodes[i]->id);
                (void)setArea(edit, held, area);
            }
        (void)layoutDiagram(edit, diagram, {}, {}, style);
        return {edit.model(), diagram};
    }
    static QMap<QString, QPointF> places(const Import &drawn)
    {
        QMap<QString, QPointF> places;
        for (const DiagramNode *node : drawn.model.childrenOf<DiagramNode>(drawn.diagram))
            places.insert(path(drawn.model, node->object).join(u'.'), {node->x, node->y});
        return places;
    }

private slots:
    void theSameScriptGivesTheSamePicture_data()
    {
        QTest::addColumn<LayoutStyle>("style");
        QTest::addColumn<Notation>("notation");
        QTest::addColumn<bool>("areas");
        QTest::newRow("layered") << LayoutStyle::Layered << Notation::CrowsFoot << false;
        QTest::newRow("organic") << LayoutStyle::Organic << Notation::CrowsFoot << false;
        QTest::newRow("areas") << LayoutStyle::Layered << Notation::CrowsFoot << true;
        QTest::newRow("Chen") << LayoutStyle::Layered << Notation::Chen << false;
    }
    void theSameScriptGivesTheSamePicture()
    {
        QFETCH(LayoutStyle, style);
        QFETCH(Notation, notation);
        QFETCH(bool, areas);
        const Import first = imported(1, style, notation, areas);
        QCOMPARE(places(first).size(), 28);
        const QByteArray svg = *exportSvg(first.model, first.diagram);
        for (const quint64 seed : {2, 77}) {
            const Import other = imported(seed, style, notation, areas);
            QCOMPARE(places(other), places(first));
            QCOMPARE(*exportSvg(other.model, other.diagram), svg); // lines too
        }
    }
};

// The program is its own helper for layouts.
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    QGuiApplication application(argc, argv);
    SameImportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sameimport.moc"
