#include "app/actions/actions.h"
#include "app/diagramtabs.h"
#include "app/mainwindow.h"
#include "app/navigator.h"
#include "app/workbench.h"
#include "dialogs/bookmarks.h"
#include "dialogs/pathdialog.h"
#include "dialogs/replacedialog.h"
#include "generators/layout/layout.h"
#include "model/operations/diagrams.h"
#include "model/operations/relationships.h"
#include "model/operations/removing.h"
#include "model/operations/savedviews.h"
#include "model/operations/tables.h"
#include "tests/support/ownhome.h"
#include "views/canvas/canvasview.h"
#include "views/panels/commandpalette.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace relvar;

// Going about a project: back and forward, to other diagrams, by the palette, along paths.
class NavigationTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private:
    std::unique_ptr<Workbench> m_bench;
    MainWindow *m_window = nullptr;
    // Main shows a and b, far apart; Other shows c, which b refers to.
    Id m_main, m_other, m_a, m_b, m_c;

    ProjectView *view() const { return m_window->view(); }
    CanvasView *canvas() const { return view()->canvas(); }
    Selection *selection() const { return view()->selection(); }
    QAction *action(QStringView id) const { return (*m_window->actionRegistry())[id]; }
    bool seen(Id object) const
    {
        const QRect place = canvas()->mapFromScene(canvas()->rectOf(object)).boundingRect();
        return !place.isEmpty() && canvas()->viewport()->rect().contains(place.center());
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_window = m_bench->newWindow();
        m_window->resize(1400, 900);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QVERIFY(m_window->newProject());
        m_main = view()->diagrams()->current();
        const Result<void> made = view()->document()->edit("Make", [&](Edit &edit) -> Result<void> {
            m_a = *addTable(edit, {}, "a");
            m_b = *addTable(edit, {}, "b");
            m_c = *addTable(edit, {}, "c");
            m_other = *addDiagram(edit, "Other");
            (void)placeOnDiagram(edit, m_main, m_a, 0, 0);
            (void)placeOnDiagram(edit, m_main, m_b, 9000, 9000);
            (void)placeOnDiagram(edit, m_other, m_c, 0, 0);
            for (const auto &[one, many] : {std::pair(m_a, m_b), std::pair(m_c, m_b)}) {
                RelationshipRequest request;
                request.from = one;
                request.to = many;
                (void)addRelationship(edit, request);
            }
            return {};
        });
        QVERIFY(made.ok());
        canvas()->setAnimated(false);
        canvas()->setZoom(1, {});
        selection()->reveal(m_a);
    }
    void cleanup() { m_bench.reset(); }

    void jumpsAreTakenBackAndForward()
    {
        QVERIFY(seen(m_a));
        selection()->reveal(m_b);
        QVERIFY(seen(m_b) && !seen(m_a));
        QVERIFY(action(u"go.back")->isEnabled());
        QVERIFY(!action(u"go.forward")->isEnabled());
        action(u"go.back")->trigger();
        QVERIFY(seen(m_a) && !seen(m_b));
        QCOMPARE(selection()->ids(), QList<Id>{m_a});
        action(u"go.forward")->trigger();
        QVERIFY(seen(m_b));
        QCOMPARE(selection()->ids(), QList<Id>{m_b});
        QVERIFY(!action(u"go.forward")->isEnabled());
        // A new jump gives up what was ahead.
        action(u"go.back")->trigger();
        selection()->reveal(m_c);
        QVERIFY(!action(u"go.forward")->isEnabled());
    }

    // T is the key of a tool of the canvas, and the letter of Theme in the menu View.
    void anOpenMenuHasTheLettersToItself()
    {
        canvas()->setFocus();
        QMenu *menu = nullptr;
        for (const QAction *one : m_window->menuBar()->actions())
            if (one->menu()->actions().contains(action(u"view.fit")))
                menu = one->menu();
        QVERIFY(menu);
        menu->popup(m_window->mapToGlobal(QPoint(200, 40)));
        QTRY_COMPARE(QApplication::activePopupWidget(), menu);
        QTest::keyClick(menu, Qt::Key_T);
        QVERIFY(action(u"tool.select")->isChecked());
        const auto submenu = [] {
            return qobject_cast<QMenu *>(QApplication::activePopupWidget());
        };
        QTRY_VERIFY(submenu() && submenu() != menu);
        QVERIFY(submenu()->actions().contains(action(u"theme.dark")));
        menu->close();
    }

    void scrollingAndPointingAreNoJumps()
    {
        while (action(u"go.back")->isEnabled())
            action(u"go.back")->trigger();
        canvas()->zoomIn();
        canvas()->fitAll();
        selection()->set({m_b});
        selection()->pointAt(m_a);
        QVERIFY(!action(u"go.back")->isEnabled());
    }

    void whatAnotherDiagramShowsIsShownThere()
    {
        selection()->reveal(m_c);
        QCOMPARE(view()->diagrams()->current(), m_other);
        QVERIFY(seen(m_c));
        action(u"go.back")->trigger();
        QCOMPARE(view()->diagrams()->current(), m_main);
        QVERIFY(seen(m_a));
        // What a cursor in a text points at is not.
        selection()->pointAt(m_c);
        QCOMPARE(view()->diagrams()->current(), m_main);
    }

    void aChangeOfDiagramIsAJump()
    {
        view()->diagrams()->setCurrent(m_other);
        action(u"go.back")->trigger();
        QCOMPARE(view()->diagrams()->current(), m_main);
        action(u"go.forward")->trigger();
        QCOMPARE(view()->diagrams()->current(), m_other);
    }

    void diagramsThatAreGoneArePassedOver()
    {
        view()->diagrams()->setCurrent(m_other);
        view()->diagrams()->setCurrent(m_main);
        selection()->reveal(m_b);
        QVERIFY(view()->document()->edit(
            "Delete", [&](Edit &edit) { return removeObjects(edit, {m_other}); }));
        int steps = 0;
        while (action(u"go.back")->isEnabled() && ++steps < 20) {
            action(u"go.back")->trigger();
            QCOMPARE(view()->diagrams()->current(), m_main);
        }
        QVERIFY(steps < 20);
    }

    void theMouseGoesBackAndForward()
    {
        selection()->reveal(m_b);
        QTest::mouseClick(canvas()->viewport(), Qt::BackButton, {}, QPoint(300, 300));
        QVERIFY(seen(m_a));
        QTest::mouseClick(canvas()->viewport(), Qt::ForwardButton, {}, QPoint(300, 300));
        QVERIFY(seen(m_b));
    }

    void thePaletteShowsAndPutsBack()
    {
        const QByteArray camera = canvas()->cameraState();
        action(u"go.table")->trigger();
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>();
        QCOMPARE(field->text(), "#");
        field->setText("#b");
        QTRY_VERIFY(seen(m_b));
        QCOMPARE(selection()->ids(), QList<Id>{m_a});
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(canvas()->cameraState(), camera);
        // What is chosen is gone to, from where one was before the preview.
        action(u"go.table")->trigger();
        field->setText("#b");
        QTRY_VERIFY(seen(m_b));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(selection()->ids(), QList<Id>{m_b});
        action(u"go.back")->trigger();
        QCOMPARE(canvas()->cameraState(), camera);
        QCOMPARE(selection()->ids(), QList<Id>{m_a});
    }

    void commandsOfThePaletteAreRemembered()
    {
        action(u"edit.palette")->trigger();
        auto *field = m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>();
        field->setText(">minimap");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_bench->session()->recentCommands().value(0), "view.minimap");
        action(u"edit.palette")->trigger();
        field->setText(">align left");
        QTest::keyClick(field, Qt::Key_Return); // cannot be used now
        QCOMPARE(m_bench->session()->recentCommands().value(0), "view.minimap");
    }

    void aPathIsShownAndItsTablesAdded()
    {
        selection()->set({m_a, m_c});
        action(u"go.path")->trigger();
        auto *dialog = m_window->findChild<PathDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isSettled());
        QCOMPARE(tablesOf(dialog->current()), QList<Id>({m_a, m_b, m_c}));
        QCOMPARE(selection()->ids().mid(0, 3), QList<Id>({m_a, m_b, m_c}));
        QVERIFY(!nodeOf(view()->workspace()->model(), m_main, m_c));
        emit dialog->addRequested(tablesOf(dialog->current()));
        QVERIFY(nodeOf(view()->workspace()->model(), m_main, m_c));
        dialog->close();
    }

    void aBookmarkLeadsBackToWhatWasSeen()
    {
        Id bookmark;
        QVERIFY(view()->document()->edit("Add", [&](Edit &edit) -> Result<void> {
            bookmark = *addSavedView(edit, canvas()->savedView(), ViewRole::Bookmark);
            return {};
        }));
        view()->diagrams()->setCurrent(m_other);
        view()->navigator()->goToView(bookmark);
        QCOMPARE(view()->diagrams()->current(), m_main);
        QVERIFY(seen(m_a));
        action(u"go.back")->trigger();
        QCOMPARE(view()->diagrams()->current(), m_other);
        // Renamed and deleted in the list.
        action(u"go.bookmarks")->trigger();
        auto *dialog = m_window->findChild<BookmarksDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->isSelected()); // at once, for the buttons
        list->topLevelItem(0)->setText(0, "Start \"<b>\"");
        QCOMPARE(view()->workspace()->model().find(bookmark)->name, "Start \"<b>\"");
        QTRY_COMPARE(list->topLevelItem(0)->text(0), "Start \"<b>\"");
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove('&') == "Delete")
                button->click();
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(!view()->workspace()->model().contains(bookmark));
        dialog->close();
    }

    void replacingIsOneStep()
    {
        action(u"edit.replace")->trigger();
        auto *dialog = m_window->findChild<ReplaceDialog *>();
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields[0]->setText("^(.)$");
        fields[1]->setText("$1_table");
        for (auto *box : dialog->findChildren<QCheckBox *>())
            if (box->text().remove('&') == "Regular expression")
                box->setChecked(true);
        QTRY_VERIFY(dialog->isSettled());
        const int before = view()->document()->history().position();
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove('&') == "Replace")
                button->click();
        QCOMPARE(view()->document()->history().position(), before + 1);
        QCOMPARE(view()->workspace()->model().find(m_a)->name, "a_table");
        dialog->close();
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--layout-worker") == 0)
        return layoutWorkerMain();
    NavigationTest::initMain();
    QApplication application(argc, argv);
    NavigationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_navigation.moc"
