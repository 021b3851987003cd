#include "app/controlstyle.h"
#include "app/theme.h"
#include "app/translations.h"
#include "generators/drawing/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionSlider>
#include <QtTest>

using namespace relvar;

// Colours that can be read, controls that can be seen, and counts that read right in English.
class ThemeTest : public QObject
{
    Q_OBJECT

private:
    static void bothThemes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    // The strongest contrast to the window's colour on the way from the left edge into a widget.
    static double edgeContrast(QWidget &widget)
    {
        const QImage picture = widget.grab().toImage();
        const QColor around = widget.palette().color(QPalette::Window);
        double best = 1;
        for (int x = 0; x < 6; ++x)
            best = qMax(best, contrast(picture.pixelColor(x, picture.height() / 2), around));
        return best;
    }

private slots:
    void initTestCase() { relvar::setLanguage({}); }

    void textReads_data() { bothThemes(); }
    void textReads()
    {
        QFETCH(QPalette, palette);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            for (const auto text :
                 {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText}) {
                const double found = contrast(palette.color(text), palette.color(ground));
                QVERIFY2(found >= 4.5,
                         qPrintable(QString("%1 on %2: %3").arg(text).arg(ground).arg(found)));
            }
    }

    void controlsAreSeen_data() { bothThemes(); }
    void controlsAreSeen()
    {
        QFETCH(QPalette, palette);
        QApplication::setStyle(new ControlStyle);
        QApplication::setPalette(palette);
        QVERIFY(contrast(ControlStyle::outline(palette), palette.color(QPalette::Window)) >= 3);
        QVERIFY(contrast(ControlStyle::outline(palette), palette.color(QPalette::Base)) >= 3);
        QWidget window;
        QWidget *const controls[] = {new QLineEdit(&window),    new QCheckBox(&window),
                                     new QRadioButton(&window), new QComboBox(&window),
                                     new QPushButton(&window),  new QSpinBox(&window)};
        for (QWidget *control : controls) {
            control->resize(control->sizeHint());
            control->setFocusPolicy(Qt::NoFocus);
        }
        window.show();
        for (QWidget *control : controls)
            QVERIFY2(edgeContrast(*control) >= 3,
                     qPrintable(QString("%1: %2")
                                    .arg(control->metaObject()->className())
                                    .arg(edgeContrast(*control))));
        // One can tell what is on.
        auto *box = static_cast<QCheckBox *>(controls[1]);
        const QImage off = box->grab().toImage();
        box->setChecked(true);
        QVERIFY(box->grab().toImage() != off);
    }

    void aSliderIsSeenOnItsWay_data() { bothThemes(); }
    void aSliderIsSeenOnItsWay()
    {
        QFETCH(QPalette, palette);
        QApplication::setStyle(new ControlStyle);
        QApplication::setPalette(palette);
        QSlider slider(Qt::Horizontal);
        slider.setFocusPolicy(Qt::NoFocus);
        slider.setRange(0, 10);
        slider.setValue(5);
        slider.resize(200, slider.sizeHint().height());
        const QImage picture = slider.grab().toImage();
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.minimum = 0;
        option.maximum = 10;
        option.sliderPosition = option.sliderValue = 5;
        const QPoint knob =
            slider.style()
                ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
                .center();
        const QColor handle = picture.pixelColor(knob);
        const QColor groove = picture.pixelColor(40, knob.y());
        QVERIFY(contrast(groove, palette.color(QPalette::Window)) > 1.2);
        QVERIFY2(contrast(handle, groove) >= 3, qPrintable(handle.name() + " " + groove.name()));
        QVERIFY(contrast(handle, palette.color(QPalette::Window)) >= 3);
    }

    void motionIsReducedWhenTheDesktopAsks_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("less");
        QTest::addColumn<QVariant>("usual");
        QTest::newRow("any desktop") << QString("org.freedesktop.appearance")
                                     << QString("reduced-motion") << QVariant(1u) << QVariant(0u);
        QTest::newRow("GNOME") << QString("org.gnome.desktop.interface")
                               << QString("enable-animations") << QVariant(false) << QVariant(true);
    }
    void motionIsReducedWhenTheDesktopAsks()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, less);
        QFETCH(QVariant, usual);
        Theme theme;
        const auto say = [&](const QVariant &value) {
            return QMetaObject::invokeMethod(&theme, "settingChanged", Q_ARG(QString, group),
                                             Q_ARG(QString, key),
                                             Q_ARG(QDBusVariant, QDBusVariant(value)));
        };
        QSignalSpy told(&theme, &Theme::motionChanged);
        QVERIFY(!theme.desktopReducesMotion());
        QVERIFY(say(usual));
        QCOMPARE(told.size(), 0);
        QVERIFY(say(less));
        QVERIFY(theme.desktopReducesMotion());
        QCOMPARE(told.size(), 1);
        QVERIFY(say(usual));
        QVERIFY(!theme.desktopReducesMotion());
        QCOMPARE(told.size(), 2);
    }

    void countsReadRight_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("reads");
        const QByteArray problems = "relvar::ProblemsPanel";
        QTest::newRow("one error") << problems << QByteArray("%n error(s)") << 1 << "1 error";
        QTest::newRow("no errors") << problems << QByteArray("%n error(s)") << 0 << "0 errors";
        QTest::newRow("two hints") << problems << QByteArray("%n hint(s)") << 2 << "2 hints";
        QTest::newRow("statements") << QByteArray("relvar::ImportReport")
                                    << QByteArray("%n statement(s)") << 1 << "1 statement";
    }
    void countsReadRight()
    {
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        QFETCH(QString, reads);
        QCOMPARE(QCoreApplication::translate(context, text, nullptr, count), reads);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
