#include "generators/drawing/geometry.h"
#include "generators/drawing/legibility.h"
#include "generators/drawing/paint.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/tables.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace relvar;

// How large things are on a shared screen, and what makes them large enough.
class LegibilityTest : public QObject
{
    Q_OBJECT

    static Legibility at(double zoom, const QSize &screen = SharedScreen, bool attributes = true)
    {
        const DrawingTheme &theme = DrawingTheme::forPresenting(false);
        return legibility(theme, {zoom, legibleLine(screen), screen, attributes, true});
    }

    // From the first to the last row of pixels that has something of a text, which no row is full
    // of.
    static int inkHeight(const QImage &image, const QRect &place)
    {
        QHash<QRgb, int> counts;
        const QRect inside = place & image.rect();
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            for (int x = inside.left(); x <= inside.right(); ++x)
                ++counts[image.pixel(x, y)];
        QRgb ground = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            if (it.value() > counts.value(ground))
                ground = it.key();
        int first = -1;
        int last = -1;
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            int ink = 0;
            for (int x = inside.left(); x <= inside.right(); ++x)
                ink += contrast(image.pixelColor(x, y), QColor::fromRgb(ground)) > 1.8 ? 1 : 0;
            if (ink == 0 || ink > inside.width() * 95 / 100)
                continue;
            first = first < 0 ? y : first;
            last = y;
        }
        return first < 0 ? 0 : last - first + 1;
    }

private slots:
    void sizesGrowWithTheZoom()
    {
        const Legibility small = at(1);
        QCOMPARE(small.names, 12.0);
        QCOMPARE(small.attributes, 10.0);
        QVERIFY(!small.namesGood() && !small.attributesGood() && !small.isGood());
        QVERIFY(small.linesGood());
        const Legibility large = at(2);
        QCOMPARE(large.names, 24.0);
        QCOMPARE(large.attributes, 20.0);
        QVERIFY(large.isGood());
    }

    void aLargerFrameIsMadeSmallerOnTheSharedScreen()
    {
        const QSize uhd(3840, 2160);
        QCOMPARE(at(2, uhd).names, 12.0);
        QCOMPARE(at(4, uhd).names, 24.0);
        QVERIFY(at(4, uhd).isGood());
        QCOMPARE(legibleLine(uhd), 4.0);
        QCOMPARE(at(2, QSize(1280, 720)).names, 24.0); // and a smaller one is not made larger
        QCOMPARE(sharedScale({}), 1.0);
    }

    void whatIsNotDrawnNeedNotBeLarge()
    {
        QCOMPARE(at(1, SharedScreen, false).attributes, 0.0);
        QVERIFY(at(1, SharedScreen, false).attributesGood());
        QCOMPARE(at(0.4).attributes, 0.0); // from afar there are no rows
    }

    void aDenserScreenHasMorePixels()
    {
        const DrawingTheme &theme = DrawingTheme::forPresenting(false);
        Viewing viewing{1, 2, QSize(3840, 2160), true, true, 2};
        QCOMPARE(legibility(theme, viewing).names, 12.0);
        QCOMPARE(legibility(theme, viewing).lines, 2.0);
        viewing.smallestName = 9;
        QCOMPARE(legibility(theme, viewing).names, 9.0);
    }

    // What the painter draws is as large as it is said to be, near and from afar.
    void namesAreAsLargeAsIsSaid_data()
    {
        QTest::addColumn<DetailLevel>("detail");
        QTest::addColumn<double>("zoom");
        for (const double zoom : {0.05, 0.12, 0.2, 0.3, 0.38, 0.45, 0.49, 0.5, 0.8, 1.0, 2.0, 3.0})
            for (const DetailLevel detail : {DetailLevel::NamesOnly, DetailLevel::AllColumns})
                QTest::addRow("%s at %g", qPrintable(enumName(detail)), zoom) << detail << zoom;
    }
    void namesAreAsLargeAsIsSaid()
    {
        QFETCH(DetailLevel, detail);
        QFETCH(double, zoom);
        Edit edit{Model()};
        const Id diagram = *addDiagram(edit, "Diagram");
        edit.set(diagram, &Diagram::detail, detail);
        const Id table = *addTable(edit, {}, "HHH");
        for (int i = 0; i < 8; ++i)
            (void)addColumn(edit, table, QString("c%1").arg(i), "text");
        (void)placeOnDiagram(edit, diagram, table, 16, 16);
        DiagramPainter painter;
        painter.setLook(diagramLook(edit.model(), diagram));
        const QRectF box = painter.rectOf(table);
        const std::optional<double> said = painter.smallestName(box, zoom);
        QVERIFY(said);
        QVERIFY(!painter.smallestName(box.translated(5000, 0), zoom));

        QImage image((box.size() * zoom).toSize() + QSize(60, 60), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter into(&image);
        into.scale(zoom, zoom);
        PaintStates states;
        states.grid = false;
        painter.paint(into, QRectF(QPointF(), image.size() / zoom), zoom,
                      DrawingTheme::forPresenting(false), states);
        into.end();
        // Within the border and the corners; in detail the heading alone.
        const double height = zoom >= LegibleZoom ? NodeGeometry::HeaderHeight : box.height();
        const QRectF place =
            QRectF(box.topLeft(), QSizeF(box.width(), height)).adjusted(6, 2, -6, -2);
        const int drawn = inkHeight(
            image,
            QRectF(place.topLeft() * zoom, place.size() * zoom).toRect().adjusted(2, 1, -2, -1));
        const QFont &font = drawingFonts().title;
        const double expected = *said * QFontMetricsF(font).capHeight() / font.pixelSize();
        QVERIFY2(std::abs(drawn - expected) <= 1.5,
                 qPrintable(QString("%1 drawn, %2 said").arg(drawn).arg(expected)));
    }

    void theLegibleZoomIsTheLeast_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("full hd") << QSize(1920, 1080);
        QTest::newRow("4k") << QSize(3840, 2160);
        QTest::newRow("wide") << QSize(3440, 1440);
        QTest::newRow("laptop") << QSize(1366, 768);
    }
    void theLegibleZoomIsTheLeast()
    {
        QFETCH(QSize, screen);
        for (const bool attributes : {true, false}) {
            const double zoom = legibleZoom(screen, attributes);
            QVERIFY(at(zoom, screen, attributes).isGood());
            QVERIFY(!at(zoom * 0.95, screen, attributes).isGood());
        }
    }

    void presentedThemesHaveStrongContrasts_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void presentedThemesHaveStrongContrasts()
    {
        QFETCH(bool, dark);
        const DrawingTheme &theme = DrawingTheme::forPresenting(dark);
        const Viewing viewing{2, 2, SharedScreen, true, true};
        QVERIFY(legibility(theme, viewing).contrast >= LeastContrast);
        QVERIFY(contrast(theme.text, theme.node) >= 7);
        QVERIFY(contrast(theme.mutedText, theme.node) >= 7);
        QVERIFY(contrast(theme.line, theme.background) >= 7);
        for (const QColor &accent : theme.accents)
            QVERIFY2(contrast(DrawingTheme::textOn(accent), accent) >= 6.5,
                     qPrintable(accent.name()));
    }
};

QTEST_MAIN(LegibilityTest)
#include "tst_legibility.moc"
