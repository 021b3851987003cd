#include "generators/drawing/exports.h"
#include "generators/drawing/lineshape.h"
#include "generators/drawing/paint.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <cmath>
#include <numbers>

using namespace relvar;
using namespace Qt::StringLiterals;

// How lines look on pixels: symbols are whole, and solid lines win over dashed ones.
class LineDrawingTest : public QObject
{
    Q_OBJECT

    static LineLook line(quint64 id, bool identifying, const QString &color = {})
    {
        LineLook look;
        look.id = Id{id};
        look.from = Id{100 + id};
        look.to = Id{99};
        look.own = {0, -1, {}};
        look.other = {0, 1, {}};
        look.identifying = identifying;
        look.color = color;
        return look;
    }

    // What is drawn of lines, whose courses are by their ids, in a rectangle of the scene.
    static QImage picture(const QList<LineLook> &lines, const QHash<Id, QList<QPointF>> &courses,
                          const QRectF &part, double zoom)
    {
        DiagramLook look;
        look.lines = lines;
        DiagramPainter drawing;
        drawing.setLook(look);
        for (const LineLook &one : lines)
            drawing.setRoute(one.id, courses.value(one.id));
        QImage image((part.size() * zoom).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(zoom, zoom);
        painter.translate(-part.topLeft());
        PaintStates states;
        states.grid = false;
        drawing.paint(painter, part, zoom, DrawingTheme::print(), states);
        painter.end();
        return image;
    }

private slots:
    void circlesAreWholeOnDashedLinesAtEveryZoom_data()
    {
        QTest::addColumn<Notation>("notation");
        QTest::addColumn<double>("zoom");
        for (const double zoom : {1.0, 4.0, 16.0})
            QTest::addRow("crow's foot at %g", zoom) << Notation::CrowsFoot << zoom;
        QTest::newRow("IDEF1X at 16") << Notation::Idef1x << 16.0;
    }
    void circlesAreWholeOnDashedLinesAtEveryZoom()
    {
        QFETCH(Notation, notation);
        QFETCH(double, zoom);
        LineLook look = line(1, false);
        look.notation = notation;
        const QList<QPointF> course{{20, 20}, {220, 20}};
        const EndSymbol symbol = lineShape(look, course).from;
        QVERIFY(symbol.hasCircle());
        const QRectF part(0, 0, 60, 40);
        const QImage image = picture({look}, {{look.id, course}}, part, zoom);
        // Nearly at the outer edge of its stroke, where pieces that only touch would leave gaps.
        const double reach = symbol.filled ? symbol.radius - 1 / zoom : symbol.radius + 1.3 * 0.3;
        for (int degrees = 0; degrees < 360; ++degrees) {
            const double angle = degrees * std::numbers::pi / 180;
            const QPointF at =
                (symbol.center + reach * QPointF(std::cos(angle), std::sin(angle))) * zoom;
            int darkest = 255; // the symbol stands on whole pixels
            const int around = zoom < 4 ? 1 : 0;
            for (int dx = -around; dx <= around; ++dx)
                for (int dy = -around; dy <= around; ++dy)
                    darkest = std::min(darkest,
                                       image.pixelColor(at.toPoint() + QPoint(dx, dy)).lightness());
            QVERIFY2(darkest < 200, qPrintable(u"%1 degrees: %2"_s.arg(degrees).arg(darkest)));
        }
    }

    void aSolidLineLiesOverADashedOne_data()
    {
        QTest::addColumn<bool>("solidFirst");
        QTest::newRow("solid first") << true;
        QTest::newRow("dashed first") << false;
    }
    void aSolidLineLiesOverADashedOne()
    {
        QFETCH(bool, solidFirst);
        const LineLook solid = line(1, true, u"#0000ff"_s);
        const LineLook dashed = line(2, false, u"#ff0000"_s);
        const QHash<Id, QList<QPointF>> courses{
            {solid.id, {{0, 20}, {100, 20}, {100, 60}, {400, 60}}},
            {dashed.id, {{0, 120}, {100, 120}, {100, 60}, {400, 60}}}};
        const QList<LineLook> lines =
            solidFirst ? QList<LineLook>{solid, dashed} : QList<LineLook>{dashed, solid};
        constexpr double Zoom = 2;
        const QImage image = picture(lines, courses, {0, 0, 400, 140}, Zoom);
        // Behind the corner, and before the symbols at the shared end.
        const QRgb wanted = image.pixel(QPointF(60 * Zoom, 20 * Zoom).toPoint());
        for (int x = 120; x < 360; ++x)
            QCOMPARE(image.pixel(QPointF(x * Zoom, 60 * Zoom).toPoint()), wanted);
    }

    // Lines to one row share their way to it: there their dashes lie on each other.
    void dashesOfLinesThatShareAWayLieOnEachOther()
    {
        const LineLook first = line(1, false);
        const LineLook second = line(2, false);
        const QHash<Id, QList<QPointF>> courses{
            {first.id, {{0, 20}, {103, 20}, {103, 60}, {400, 60}}},
            {second.id, {{37, 120}, {103, 120}, {103, 60}, {400, 60}}}};
        const QRectF shared(120, 55, 240, 10);
        const QImage alone = picture({first}, courses, shared, 2);
        const QImage both = picture({first, second}, courses, shared, 2);
        QCOMPARE(both, alone);
    }

    void picturesAsStrokesHaveSolidLinesLast()
    {
        Edit edit{Model()};
        const Id diagram = *addDiagram(edit);
        const Id owner = *addTable(edit, {}, u"owner"_s);
        QVERIFY(setInPrimaryKey(edit, *addColumn(edit, owner, u"id"_s, u"integer"_s), true).ok());
        QVERIFY(placeOnDiagram(edit, diagram, owner, 0, 0).ok());
        for (const bool identifying : {true, false}) {
            const Id part = *addTable(edit, {}, identifying ? u"part"_s : u"guest"_s);
            QVERIFY(placeOnDiagram(edit, diagram, part, 400, identifying ? 0 : 200).ok());
            QVERIFY(addRelationship(edit, {.from = part, .to = owner, .identifying = identifying})
                        .ok());
        }
        const QByteArray svg = *exportSvg(edit.model(), diagram);
        const qsizetype dashes = svg.lastIndexOf("stroke-dasharray=\"6 4\"");
        QVERIFY(dashes > 0);
        QCOMPARE(svg.count("stroke-dasharray=\"6 4\""), 1);
        // Behind it: both symbols of that line, and the other line with its symbols.
        QCOMPARE(svg.sliced(dashes).count("<path class=\"c\""), 2 + 3);
        QVERIFY(exportPdf(edit.model(), diagram)->startsWith("%PDF-"));
    }
};

QTEST_MAIN(LineDrawingTest)
#include "tst_linedrawing.moc"
