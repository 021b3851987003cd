#include "generators/drawing/legibility.h"

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
