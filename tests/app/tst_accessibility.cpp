#include "app/workbench.h"
#include "generators/layout/layout.h"
#include "tests/app/everydialog.h"
#include "tests/app/widgetpath.h"
#include "tests/support/ownhome.h"
#include "views/canvas/canvasview.h"
#include "views/panels/commandpalette.h"
#include "views/panels/propertiespanel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace relvar;

namespace {

// Parts of Qt's own compound widgets, which the whole has the name of.
bool isInner(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar *>(widget))
        return true;
    const QWidget *parent = widget->parentWidget();
    return parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") ||
                      parent->inherits("QLineEdit"));
}

// A text that can be selected, or tabs that Qt makes for docks, with nothing in them yet.
bool isEmpty(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *tabs = qobject_cast<const QTabBar *>(widget);
    return (label && label->text().isEmpty()) || (tabs && tabs->count() == 0);
}

bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && !isInner(widget);
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

QStringList unnamed(QWidget *window)
{
    QStringList paths;
    for (QWidget *widget : window->findChildren<QWidget *>())
        if (isControl(widget) && !isEmpty(widget) && widget->window() == window &&
            nameOf(widget).isEmpty())
            paths.append(pathOf(widget));
    paths.removeDuplicates();
    return paths;
}

// What Tab does not come to, though it could be used: by the chain of the window, which is what Tab
// follows, and by the policies.
QStringList unreachable(QWidget *window)
{
    QSet<const QWidget *> chain;
    for (QWidget *next = window->nextInFocusChain(); next && !chain.contains(next);
         next = next->nextInFocusChain())
        chain.insert(next);
    QStringList paths;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!isControl(widget) || widget->window() != window || !widget->isVisible() ||
            !widget->isEnabled())
            continue;
        // Arrows go on among the buttons of a group and the parts of a tab bar.
        const bool byTab = (widget->focusPolicy() & Qt::TabFocus) && chain.contains(widget);
        if (!byTab && widget->focusPolicy() != Qt::ClickFocus)
            paths.append(pathOf(widget));
    }
    return paths;
}

// Buttons that the mouse alone can press: the keyboard needs another way to what they do.
QStringList mouseOnly(QWidget *window)
{
    QStringList paths;
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<QToolButton *>(button);
        const bool hasAction = tool && tool->defaultAction();
        if (button->window() == window && button->isVisible() && !hasAction && !isInner(button) &&
            !button->inherits("QDockWidgetTitleButton") && !button->inherits("QToolBarExtension") &&
            !qobject_cast<QTabBar *>(button->parentWidget()) &&
            button->focusPolicy() == Qt::NoFocus)
            paths.append(pathOf(button));
    }
    return paths;
}

} // namespace

// Every control of the window, its panels and dialogs has a name for a screen reader and is reached
// by the keyboard.
class AccessibilityTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private:
    std::unique_ptr<Workbench> m_bench;
    MainWindow *m_window = nullptr;

    static void check(QWidget *window)
    {
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        const QStringList nameless = unnamed(window);
        QVERIFY2(nameless.isEmpty(), qPrintable("no name:\n" + nameless.join(u'\n')));
        const QStringList hidden = unreachable(window) + mouseOnly(window);
        QVERIFY2(hidden.isEmpty(), qPrintable("not reached by Tab:\n" + hidden.join(u'\n')));
    }
    const Model &model() const { return m_window->view()->workspace()->model(); }

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<Workbench>();
        m_window = m_bench->newWindow();
        m_window->resize(1400, 900);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void theWelcomePage() { check(m_window); }

    void theWindowWithAProject()
    {
        m_bench->open(QStringLiteral(RELVAR_SOURCE_DIR "/resources/samples/bookshop.sql"),
                      m_window);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->view(), 60000);
        check(m_window);
    }

    void everyPanel_data()
    {
        QTest::addColumn<QString>("panel");
        for (const char *panel : {"objects", "properties", "output", "problems", "history",
                                  "sentences", "text", "steps", "remarks"})
            QTest::newRow(panel) << panel;
    }
    void everyPanel()
    {
        QFETCH(QString, panel);
        m_window->showPanel(panel);
        check(m_window);
    }

    void thePropertiesOfEveryKind()
    {
        QHash<Kind, Id> one;
        model().forEach([&](const Object &object) { one.insert(object.kind, object.id); });
        QVERIFY(one.contains(Kind::Table) && one.contains(Kind::Relationship));
        m_window->showPanel("properties");
        for (const Id id : std::as_const(one)) {
            m_window->view()->selection()->set({id});
            for (auto *tabs : m_window->view()->properties()->findChildren<QTabWidget *>())
                for (int i = 0; i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    check(m_window);
                    if (QTest::currentTestFailed())
                        return;
                }
        }
    }

    void f6GoesRoundThePanes()
    {
        m_window->view()->canvas()->setFocus();
        QSet<QWidget *> seen;
        for (int i = 0; i < 12; ++i) {
            m_window->goToNextPane(true);
            seen.insert(m_window->focusWidget());
        }
        QVERIFY2(seen.size() >= 4, qPrintable(QString::number(seen.size())));
        QVERIFY(seen.contains(m_window->view()->canvas()));
        m_window->view()->canvas()->setFocus();
        m_window->goToNextPane(true);
        m_window->goToNextPane(false);
        QCOMPARE(m_window->focusWidget(), m_window->view()->canvas());
    }

    void theLinesAboveTheCanvas()
    {
        m_window->view()->find();
        check(m_window);
        m_window->view()->enterQuickly();
        check(m_window);
    }

    void thePalette()
    {
        CommandPalette palette(m_window->view()->document(), m_window->view()->selection(),
                               m_window);
        palette.setActions(m_window->actionRegistry()->all());
        palette.open();
        QCOMPARE(unnamed(&palette), QStringList());
    }

    void everyDialogIsNamedAndReached()
    {
        for (const auto &dialog : everyDialog(m_window)) {
            check(dialog.get());
            dialog->hide();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void everyCommandHasAName()
    {
        for (const QAction *action : m_window->actionRegistry()->all())
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    AccessibilityTest::initMain();
    QApplication application(argc, argv);
    AccessibilityTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibility.moc"
