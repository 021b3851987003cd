#include "app/workbench.h"
#include "generators/drawing/theme.h"
#include "generators/layout/layout.h"
#include "model/operations/savedviews.h"
#include "tests/app/everydialog.h"
#include "tests/app/widgetpath.h"
#include "tests/support/ownhome.h"
#include "views/canvas/canvasview.h"
#include "views/icons.h"
#include "views/panels/propertiespanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace relvar;
using namespace Qt::StringLiterals;

// Fails with all that was found.
#define VERIFY_NONE(LIST)                                                                          \
    do {                                                                                           \
        const QStringList found = LIST;                                                            \
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));                                  \
    } while (false)

// The same as soon as the layouts are at rest.
#define TRY_NONE(LIST)                                                                             \
    do {                                                                                           \
        QStringList found;                                                                         \
        QTRY_VERIFY2((found = LIST).isEmpty(), qPrintable(found.join(u'\n')));                     \
    } while (false)

namespace {

QSize textSize(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text);
}

// Says what of a label is cut off; empty when it can be read.
QString clippedLabel(const QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText ||
        Qt::mightBeRichText(label.text()))
        return {};
    if (label.parentWidget()->inherits("relvar::LiveRegion"))
        return {}; // for screen readers alone
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1 ? label.text() : QString();
    const QSize wanted = textSize(label, label.text());
    // A name may be as long as it likes; such labels say so by their policy.
    const bool gives = label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    const bool wide = !gives && wanted.width() > room.width() + 1;
    return wide || wanted.height() > room.height() + 1 ? label.text() : QString();
}

QString clippedButton(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    int icon = button.icon().isNull() ? 0 : button.iconSize().width();
    if (const auto *tool = qobject_cast<const QToolButton *>(&button)) {
        const Qt::ToolButtonStyle style = tool->toolButtonStyle();
        const bool iconAlone = style == Qt::ToolButtonIconOnly && icon > 0;
        if (iconAlone)
            return {};
        if (style != Qt::ToolButtonTextBesideIcon)
            icon = 0;
    }
    if (qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button))
        icon += button.style()->pixelMetric(QStyle::PM_IndicatorWidth);
    const QSize wanted = textSize(button, button.text());
    return wanted.width() + icon > button.width() + 1 || wanted.height() > button.height() + 1
               ? button.text()
               : QString();
}

QString clippedTab(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i)
        if (bar.elideMode() == Qt::ElideNone && !bar.usesScrollButtons() &&
            textSize(bar, bar.tabText(i)).width() > bar.tabRect(i).width())
            return bar.tabText(i);
    return {};
}

QStringList clipped(QWidget *window)
{
    QStringList found;
    const auto note = [&](const QWidget *widget, const QString &text) {
        if (!text.isEmpty())
            found.append(pathOf(widget) + u": " + text);
    };
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window ||
            widget->objectName().startsWith(u"qt_"))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            note(label, clippedLabel(*label));
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            note(button, clippedButton(*button));
        else if (const auto *bar = qobject_cast<QTabBar *>(widget))
            note(bar, clippedTab(*bar));
    }
    return found;
}

QRect inkOf(const QImage &image, QColor ground)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (contrast(image.pixelColor(x, y), ground) > 2)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

bool takesFocus(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible() &&
           widget->isEnabled() && !widget->objectName().startsWith(u"qt_") &&
           !qobject_cast<const QScrollBar *>(widget) && !widget->visibleRegion().isEmpty() &&
           !(parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") ||
                        parent->inherits("QKeySequenceEdit")));
}

QImage pictureOf(QWidget *widget)
{
    // With what stands around it: a ring may lie outside.
    QWidget *window = widget->window();
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-4, -4, 4, 4)).toImage();
}

// Controls that look the same with the focus and without.
QStringList withoutVisibleFocus(QWidget *window)
{
    QWidget *const other = new QWidget(window); // has the focus meanwhile, and nothing to show
    other->setFocusPolicy(Qt::StrongFocus);
    other->resize(0, 0);
    other->show();
    QStringList found;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget == other || widget->window() != window || !takesFocus(widget))
            continue;
        widget->setFocus(Qt::TabFocusReason);
        if (window->focusWidget() != widget)
            continue;
        QCoreApplication::processEvents();
        const QImage with = pictureOf(widget);
        other->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (pictureOf(widget) == with)
            found.append(pathOf(widget));
    }
    delete other;
    found.removeDuplicates();
    return found;
}

} // namespace

// The window at other sizes of letters and pixels, with little motion, and where the focus is.
class AppearanceTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private:
    std::unique_ptr<Workbench> m_bench;
    MainWindow *m_window = nullptr;
    QFont m_font;

    static void ratios()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("1.0") << 1.0;
        QTest::newRow("1.25") << 1.25;
        QTest::newRow("1.5") << 1.5;
        QTest::newRow("2.0") << 2.0;
    }
    static void panels()
    {
        QTest::addColumn<QString>("panel");
        for (const char *panel : {"objects", "properties", "output", "problems", "history",
                                  "sentences", "text", "steps", "remarks"})
            QTest::newRow(panel) << panel;
    }
    static bool show(QWidget *window)
    {
        window->show();
        const bool exposed = QTest::qWaitForWindowExposed(window);
        QApplication::setActiveWindow(window);
        return exposed;
    }
    Id tableNamed(const QString &name) const
    {
        for (const Table *table : m_window->view()->workspace()->model().all<Table>())
            if (table->name == name)
                return table->id;
        return {};
    }
    QImage canvasPicture(double ratio) const
    {
        CanvasView *canvas = m_window->view()->canvas();
        const QRect area = canvas->viewport()->rect();
        QImage image((QSizeF(area.size()) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        canvas->render(&painter, QRectF(QPointF(), QSizeF(area.size())), area);
        return image;
    }

private slots:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0);
        m_font = QApplication::font();
        m_bench = std::make_unique<Workbench>();
        m_bench->setTheme(ThemeChoice::Light);
        m_window = m_bench->newWindow();
        m_window->resize(1600, 1000);
        m_bench->open(QStringLiteral(RELVAR_SOURCE_DIR "/resources/samples/bookshop.sql"),
                      m_window);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->view(), 60000);
        QVERIFY(show(m_window));
        m_window->view()->canvas()->setAnimated(false);
    }
    void cleanup() { QApplication::setFont(m_font); }
    void cleanupTestCase() { m_bench.reset(); }

    void lettersOfAnySizeAreWhole_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : {9, 14, 18})
            QTest::addRow("%d pt", points) << points;
    }
    void lettersOfAnySizeAreWhole()
    {
        QFETCH(int, points);
        QFont font = m_font;
        font.setPointSize(points);
        QApplication::setFont(font);
        m_window->view()->selection()->set({tableNamed("book")});
        for (const char *panel : {"properties", "problems", "history", "sentences", "remarks"}) {
            m_window->showPanel(panel);
            QCoreApplication::processEvents();
            TRY_NONE(clipped(m_window));
        }
        for (auto *tabs : m_window->view()->properties()->findChildren<QTabWidget *>())
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                QCoreApplication::processEvents();
                TRY_NONE(clipped(m_window));
            }
        for (const auto &dialog : everyDialog(m_window)) {
            QVERIFY(show(dialog.get()));
            QCoreApplication::processEvents();
            TRY_NONE(clipped(dialog.get()));
        }
    }

    void dialogsHaveNoPicturesOfTheStyle()
    {
        for (const auto &dialog : everyDialog(m_window))
            for (const auto *box : dialog->findChildren<QDialogButtonBox *>())
                for (const QAbstractButton *button : box->buttons())
                    QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
    }

    void iconsHaveEnoughPixels_data() { ratios(); }
    void iconsHaveEnoughPixels()
    {
        QFETCH(double, ratio);
        QList<QIcon> icons{kindIcon(Kind::Table), kindIcon(Kind::Column), applicationIcon()};
        for (const QAction *action : m_window->actionRegistry()->all())
            if (!action->icon().isNull())
                icons.append(action->icon());
        for (const auto sign : {QStyle::SP_DockWidgetCloseButton, QStyle::SP_TitleBarNormalButton})
            icons.append(QApplication::style()->standardIcon(sign, nullptr,
                                                             m_window->findChild<QDockWidget *>()));
        for (const QIcon &icon : std::as_const(icons)) {
            const QPixmap pixmap = icon.pixmap(QSize(16, 16), ratio);
            QCOMPARE(pixmap.size(), QSize(qRound(16 * ratio), qRound(16 * ratio)));
            QCOMPARE(pixmap.devicePixelRatio(), ratio);
        }
    }

    void theCanvasIsSharpAndInItsPlace_data() { ratios(); }
    void theCanvasIsSharpAndInItsPlace()
    {
        QFETCH(double, ratio);
        CanvasView *canvas = m_window->view()->canvas();
        m_window->view()->selection()->clear();
        canvas->waitForRoutes();
        canvas->fitAll();
        const QImage plain = canvasPicture(1);
        const QImage picture = canvasPicture(ratio);
        const QColor ground = DrawingTheme::forScreen(false).background;
        // The same logical geometry …
        const QRect ink = inkOf(picture, ground);
        const QRect expected = inkOf(plain, ground);
        QVERIFY(expected.width() > 300);
        QVERIFY(qAbs(ink.left() / ratio - expected.left()) <= 1.5);
        QVERIFY(qAbs(ink.top() / ratio - expected.top()) <= 1.5);
        QVERIFY(qAbs(ink.width() / ratio - expected.width()) <= 2.5);
        QVERIFY(qAbs(ink.height() / ratio - expected.height()) <= 2.5);
        if (ratio == 1.0)
            return;
        // … drawn with the pixels that there are: not the small picture made larger.
        const QImage blown =
            plain.scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qsizetype differ = 0;
        qsizetype inked = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                inked += contrast(picture.pixelColor(x, y), ground) > 2 ? 1 : 0;
                differ += contrast(picture.pixelColor(x, y), blown.pixelColor(x, y)) > 1.5 ? 1 : 0;
            }
        QVERIFY2(differ > inked / 10, qPrintable(u"%1 of %2"_s.arg(differ).arg(inked)));
    }

    void nothingGlidesWhenMotionIsReduced()
    {
        m_bench->setReducesMotion(false);
        QVERIFY(m_window->isAnimated());
        QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
        m_bench->setReducesMotion(true);
        QVERIFY(!m_window->isAnimated());
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        // The camera is there at once.
        CanvasView *canvas = m_window->view()->canvas();
        canvas->fitAll();
        const SavedView whole = canvas->savedView();
        canvas->setZoom(2, canvas->viewport()->rect().center());
        const QByteArray before = canvas->cameraState();
        QVERIFY(canvas->showSavedView(whole));
        const QByteArray after = canvas->cameraState();
        QVERIFY(before != after);
        QCoreApplication::processEvents();
        QCOMPARE(canvas->cameraState(), after);
    }

    void theFocusIsSeenInEveryPanel_data() { panels(); }
    void theFocusIsSeenInEveryPanel()
    {
        QFETCH(QString, panel);
        QVERIFY(show(m_window));
        m_window->view()->selection()->set({tableNamed("book")});
        m_window->showPanel(panel);
        QCoreApplication::processEvents();
        VERIFY_NONE(withoutVisibleFocus(m_window));
    }

    void theFocusIsSeenInEveryPropertiesPage()
    {
        QVERIFY(show(m_window));
        m_window->showPanel("properties");
        for (auto *tabs : m_window->view()->properties()->findChildren<QTabWidget *>())
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                QCoreApplication::processEvents();
                VERIFY_NONE(withoutVisibleFocus(m_window));
            }
    }

    void theFocusIsSeenInEveryDialog_data()
    {
        QTest::addColumn<int>("dialog");
        int i = 0;
        for (const auto &dialog : everyDialog(m_window))
            QTest::newRow(dialog->metaObject()->className()) << i++;
    }
    void theFocusIsSeenInEveryDialog()
    {
        QFETCH(int, dialog);
        const auto dialogs = everyDialog(m_window);
        QDialog *const shown = dialogs[size_t(dialog)].get();
        QVERIFY(show(shown));
        QCoreApplication::processEvents();
        VERIFY_NONE(withoutVisibleFocus(shown));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    AppearanceTest::initMain();
    QApplication application(argc, argv);
    AppearanceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_appearance.moc"
