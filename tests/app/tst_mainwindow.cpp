#include "app/actions/actions.h"
#include "app/actions/catalogue.h"
#include "app/diagramtabs.h"
#include "app/layoutpreview.h"
#include "app/mainwindow.h"
#include "app/statusstrip.h"
#include "app/workbench.h"
#include "generators/layout/layout.h"
#include "model/objects/table.h"
#include "model/operations/columns.h"
#include "model/operations/relationships.h"
#include "model/operations/remarks.h"
#include "model/operations/savedviews.h"
#include "model/operations/tables.h"
#include "tests/support/ownhome.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/canvasview.h"
#include "views/panels/outputpanel.h"
#include "views/panels/stepspanel.h"
#include "views/workshop/remarkline.h"
#include "views/workshop/workshopbar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace relvar;

// The window of the program, driven with real events: projects are made, drawn in, closed, opened
// again, imported and exported.
class MainWindowTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private:
    std::unique_ptr<Workbench> m_bench;
    QTemporaryDir m_folder;

    MainWindow *open()
    {
        MainWindow *window = m_bench->newWindow();
        window->resize(1200, 800);
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window))
            qWarning("The window did not become active.");
        return window;
    }
    static QAction *action(MainWindow *window, QStringView id)
    {
        return (*window->actionRegistry())[id];
    }
    static qsizetype tables(MainWindow *window)
    {
        return window->view()->workspace()->model().all<Table>().size();
    }
    // Presses T, clicks and types a name, as a person does.
    static void drawTable(MainWindow *window, QPoint where, const QString &name)
    {
        CanvasView *canvas = window->view()->canvas();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_T);
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, where);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        if (QApplication::focusWidget() != canvas)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

private slots:
    void initTestCase() { setLayoutWorkerCommand(RELVAR_PROGRAM, {"--layout-worker"}); }
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup() { m_bench.reset(); }

    void everyActionHasItsPlace()
    {
        MainWindow *window = open();
        QSet<QString> ids;
        QHash<QKeySequence, QString> keys;
        for (const QAction *entry : window->actionRegistry()->all()) {
            QVERIFY2(!ids.contains(entry->objectName()), qPrintable(entry->objectName()));
            ids.insert(entry->objectName());
            for (const QKeySequence &key : entry->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(entry->objectName() + keys.value(key)));
                keys.insert(key, entry->objectName());
            }
        }
        QCOMPARE(ids.size(), actionCatalogue().size());
    }

    void withoutAProjectOnlyBeginningIsPossible()
    {
        MainWindow *window = open();
        QVERIFY(!window->view());
        QVERIFY(action(window, u"file.new")->isEnabled());
        for (const char16_t *id : {u"edit.undo", u"edit.find", u"tool.table", u"diagram.layout",
                                   u"file.export.sql", u"file.saveas"})
            QVERIFY2(!action(window, QStringView(id))->isEnabled(),
                     qPrintable(QStringView(id).toString()));
    }

    void theButtonForANewDiagramStandsBesideTheLastTab()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        const DiagramTabs *tabs = window->view()->diagrams();
        const auto *bar = tabs->findChild<QTabBar *>("diagrams");
        const auto *add = tabs->findChild<QToolButton *>("newDiagram");
        for (int count = 1; count <= 3; ++count) {
            QCOMPARE(bar->count(), count);
            QTRY_COMPARE(bar->width(), bar->tabRect(count - 1).right() + 1);
            QVERIFY(add->x() - (bar->x() + bar->width()) <= 4);
            action(window, u"diagram.new")->trigger();
        }
    }

    void docksStandWhereOneReadsFrom_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::DockWidgetArea>("objects");
        QTest::addColumn<Qt::DockWidgetArea>("properties");
        QTest::newRow("left to right")
            << Qt::LeftToRight << Qt::LeftDockWidgetArea << Qt::RightDockWidgetArea;
        QTest::newRow("right to left")
            << Qt::RightToLeft << Qt::RightDockWidgetArea << Qt::LeftDockWidgetArea;
    }
    void docksStandWhereOneReadsFrom()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const auto before = QGuiApplication::layoutDirection();
        QGuiApplication::setLayoutDirection(direction);
        const auto back = qScopeGuard([before] { QGuiApplication::setLayoutDirection(before); });
        MainWindow window(m_bench.get());
        const auto areaOf = [&](const char *dock) {
            return window.dockWidgetArea(window.findChild<QDockWidget *>(dock));
        };
        QTEST(areaOf("objects"), "objects");
        QTEST(areaOf("text"), "objects");
        QTEST(areaOf("properties"), "properties");
        QTEST(areaOf("steps"), "properties");
        // Where somebody has put them wins.
        QVERIFY(window.newProject());
        window.addDockWidget(Qt::BottomDockWidgetArea, window.findChild<QDockWidget *>("objects"));
        const WindowState moved = window.arrangement();
        MainWindow other(m_bench.get());
        QVERIFY(other.newProject());
        other.restoreArrangement({{}, {}, moved.docks});
        QCOMPARE(other.dockWidgetArea(other.findChild<QDockWidget *>("objects")),
                 Qt::BottomDockWidgetArea);
    }

    void boxesThatGrowOverOthersAreTold()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        ProjectView *view = window->view();
        drawTable(window, {300, 300}, "author");
        const QList<const Table *> first = view->workspace()->model().all<Table>();
        const QRectF place = view->canvas()->rectOf(first[0]->id);
        const QPoint beside =
            view->canvas()->mapFromScene(place.topRight() + QPointF(24, place.height() / 2));
        drawTable(window, beside, "book");
        QVERIFY(!boxesOverlap(*view->canvas()));
        const auto told = [&] {
            const QList<QLabel *> labels = window->status()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(QLatin1String("Make Room"));
            });
        };
        action(window, u"notation.barker")->trigger();
        QVERIFY(!told());
        const QList<const Table *> all = view->workspace()->model().all<Table>();
        QVERIFY(view->document()->edit("Columns", [&](Edit &edit) -> Result<void> {
            for (const Table *table : all)
                for (int i = 0; i < 12; ++i)
                    if (const auto added =
                            addColumn(edit, table->id, QString("number_%1").arg(i), "int");
                        !added)
                        return added.error();
            return {};
        }));
        action(window, u"notation.chen")->trigger();
        QVERIFY(boxesOverlap(*view->canvas()));
        QVERIFY(told());
        // One click or key mends it, in one step; the diagram is the same otherwise.
        auto *offer = window->status()->findChild<QToolButton *>("offer");
        QVERIFY(offer->isVisibleTo(window->status()));
        QCOMPARE(offer->accessibleName(), QString("Make Room"));
        QVERIFY(offer->focusPolicy() & Qt::TabFocus);
        const Model before = view->workspace()->model();
        QTest::keyClick(offer, Qt::Key_Space);
        QVERIFY(!boxesOverlap(*view->canvas()));
        QVERIFY(offer->isHidden());
        const auto *text = window->status()->findChild<QLabel *>("statusText");
        QVERIFY(!text->text().contains(QLatin1String("Make Room")));
        view->document()->undo();
        QVERIFY(boxesOverlap(*view->canvas()));
        for (const DiagramNode *node : before.all<DiagramNode>()) {
            const auto *now = view->workspace()->model().get<DiagramNode>(node->id);
            QVERIFY(now && now->x == node->x && now->y == node->y);
        }
        action(window, u"diagram.makeroom")->trigger();
        QVERIFY(!boxesOverlap(*view->canvas()));
        action(window, u"diagram.makeroom")->trigger(); // there is nothing to be done
        view->document()->undo();
        QVERIFY(boxesOverlap(*view->canvas()));
    }

    void coloursAndSplitLinesAreActions()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        ProjectView *view = window->view();
        drawTable(window, {300, 200}, "author");
        drawTable(window, {640, 400}, "book");
        const QList<const Table *> all = view->workspace()->model().all<Table>();
        Id line;
        QVERIFY(view->document()->edit("Relate", [&](Edit &edit) -> Result<void> {
            const auto made = addRelationship(edit, {.from = all[0]->id, .to = all[1]->id});
            if (!made)
                return made.error();
            line = *made;
            return {};
        }));
        view->selection()->clear();
        for (const char16_t *id : {u"paint.red", u"paint.none", u"line.split", u"line.join"})
            QVERIFY(!action(window, QStringView(id))->isEnabled());
        view->selection()->set({all[0]->id, line});
        const CanvasContents &contents = view->canvas()->contents();
        action(window, u"paint.red")->trigger();
        QVERIFY(!contents.node(all[0]->id)->color.isEmpty());
        QCOMPARE(contents.line(line)->color, contents.node(all[0]->id)->color);
        action(window, u"line.split")->trigger();
        QVERIFY(contents.line(line)->split);
        action(window, u"line.join")->trigger();
        QVERIFY(!contents.line(line)->split);
        action(window, u"paint.none")->trigger();
        QVERIFY(contents.node(all[0]->id)->color.isEmpty());
        QVERIFY(view->workspace()->model().all<DiagramEdge>().isEmpty());
        for (int i = 0; i < 4; ++i)
            view->document()->undo();
        QVERIFY(contents.node(all[0]->id)->color.isEmpty());
        view->document()->redo();
        QVERIFY(!contents.line(line)->color.isEmpty());
    }

    void aLayoutIsSeenBeforeItIsTaken()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        ProjectView *view = window->view();
        drawTable(window, {300, 200}, "author");
        drawTable(window, {340, 400}, "book");
        drawTable(window, {700, 420}, "copy");
        CanvasView *canvas = view->canvas();
        const QList<const Table *> all = view->workspace()->model().all<Table>();
        QCOMPARE(all.size(), 3);
        const auto places = [&] {
            QList<QRectF> rects;
            for (const Table *table : all)
                rects.append(canvas->rectOf(table->id));
            return rects;
        };
        QVERIFY(view->document()->edit("Relate", [&](Edit &edit) -> Result<void> {
            for (int i = 1; i < 3; ++i) {
                RelationshipRequest request;
                request.from = all[i]->id;
                request.to = all[0]->id;
                if (const auto made = addRelationship(edit, request); !made)
                    return made.error();
            }
            return {};
        }));
        view->selection()->clear();
        const QList<QRectF> before = places();
        const int steps = view->document()->history().position();
        LayoutPreview *preview = view->layoutPreview();
        action(window, u"diagram.layoutpreview")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(preview->isReady(), 30000);
        QVERIFY(places() != before);
        QCOMPARE(view->document()->history().position(), steps);
        QTest::keyClick(preview->findChild<QComboBox *>(), Qt::Key_Escape);
        QVERIFY(preview->isHidden());
        QCOMPARE(places(), before);

        action(window, u"diagram.layoutpreview")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(preview->isReady(), 30000);
        const QList<QRectF> layered = places();
        preview->findChild<QComboBox *>()->setCurrentIndex(1);
        QVERIFY(!preview->isReady());
        QTRY_VERIFY_WITH_TIMEOUT(preview->isReady(), 30000);
        const QList<QRectF> organic = places();
        QVERIFY(organic != layered);
        QTest::keyClick(preview->findChild<QComboBox *>(), Qt::Key_Return);
        QVERIFY(preview->isHidden());
        QCOMPARE(view->document()->history().position(), steps + 1);
        QCOMPARE(places(), organic);
        view->document()->undo();
        QCOMPARE(places(), before);
    }

    void undoGoesOnAfterClosingAndOpening()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        QVERIFY(window->view());
        drawTable(window, {300, 200}, "author");
        drawTable(window, {600, 300}, "book");
        QCOMPARE(tables(window), 2);
        const int steps = window->view()->document()->history().position();
        QVERIFY(steps >= 2);
        while (action(window, u"edit.undo")->isEnabled())
            action(window, u"edit.undo")->trigger();
        QCOMPARE(tables(window), 0);
        while (action(window, u"edit.redo")->isEnabled())
            action(window, u"edit.redo")->trigger();
        QCOMPARE(tables(window), 2);

        const QString path = window->filePath();
        action(window, u"file.close")->trigger();
        QVERIFY(!window->view());
        m_bench->open(path, window);
        QVERIFY(window->view());
        QCOMPARE(tables(window), 2);
        QCOMPARE(window->view()->document()->history().position(), steps);
        QVERIFY(action(window, u"edit.undo")
                    ->text()
                    .contains(window->view()->document()->history().entries().last().text));
        while (action(window, u"edit.undo")->isEnabled())
            action(window, u"edit.undo")->trigger();
        QCOMPARE(tables(window), 0);
    }

    void aDraftThatHoldsNothingLeavesNoFile()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        const QString path = window->filePath();
        QVERIFY(QFile::exists(path));
        action(window, u"file.close")->trigger();
        QVERIFY(!QFile::exists(path));
    }

    void aSampleIsOneStepAndItsOutputsFollow()
    {
        MainWindow *window = open();
        auto *button = window->findChild<QAbstractButton *>("sample.bookshop");
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window->view(), 60000);
        const qsizetype count = tables(window);
        QVERIFY(count > 5);
        QCOMPARE(window->view()->document()->history().position(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!window->view()->output()->artifacts().isEmpty(), 60000);
        action(window, u"edit.undo")->trigger();
        QCOMPARE(tables(window), 0);
        action(window, u"edit.redo")->trigger();
        QCOMPARE(tables(window), count);
        // Layout is one step as well.
        action(window, u"diagram.layout")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window->view()->jobs().constFirst()->isRunning(), 60000);
        QVERIFY(window->view()->document()->history().position() <= 2);
    }

    void findInTheOutputFindsTextAndElsewhereObjects()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author");
        OutputPanel *output = window->view()->output();
        QTRY_VERIFY_WITH_TIMEOUT(!output->artifacts().isEmpty(), 60000);
        for (QWidget *up = output; up; up = up->parentWidget())
            if (auto *dock = qobject_cast<QDockWidget *>(up)) {
                dock->show();
                dock->raise();
            }
        QTRY_VERIFY(output->isVisible());
        QWidget *text = nullptr;
        const auto found = [&] {
            for (QPlainTextEdit *one : output->findChildren<QPlainTextEdit *>())
                if (one->isVisible())
                    text = one;
            return text;
        };
        QTRY_VERIFY(found());
        window->activateWindow();
        text->setFocus();
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(output->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget() != text);
        window->view()->canvas()->setFocus();
        QTest::keyClick(window->view()->canvas(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!output->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void exportsScripts_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("SQL") << "file.export.sql"
                             << "out.sql" << QByteArray("CREATE TABLE");
        QTest::newRow("MongoDB") << "file.export.mongodb"
                                 << "out.js" << QByteArray("db.createCollection(\"author\"");
    }
    void exportsScripts()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(QByteArray, part);
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author");
        action(window, id)->trigger();
        auto *dialog = window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder.filePath(name);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(part));
    }

    void aWorkshopGoesFromStepToStepAndLeavesEverythingAsItWas()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author");
        drawTable(window, {600, 300}, "book");
        CanvasView *canvas = window->view()->canvas();
        canvas->setAnimated(false);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_S, Qt::ShiftModifier);
        canvas->setZoom(2, QPoint(300, 200));
        canvas->setShownDetail(DetailLevel::NamesOnly);
        QTest::keyClick(canvas, Qt::Key_S, Qt::ShiftModifier);
        canvas->endSavedView();
        canvas->setZoom(0.7, QPoint(0, 0));
        const auto steps = stepsOf(window->view()->document()->model());
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[1]->detail, DetailLevel::NamesOnly);

        QTest::keyClick(canvas, Qt::Key_F5);
        WorkshopBar *bar = window->view()->workshopBar();
        QVERIFY(window->isBare());
        QVERIFY(window->isFullScreen());
        QVERIFY(bar->isVisible());
        QVERIFY(!window->menuBar()->isVisible());
        QVERIFY(!window->view()->diagrams()->isVisible());
        QCOMPARE(bar->stepText(), QString("1 / 2 Step 1"));
        QTest::keyClick(canvas, Qt::Key_PageDown);
        QCOMPARE(bar->stepText(), QString("2 / 2 Step 2"));
        QCOMPARE(canvas->shownDetail(), DetailLevel::NamesOnly);
        QTest::keyClick(canvas, Qt::Key_PageDown); // there is none after it
        QCOMPARE(bar->stepText(), QString("2 / 2 Step 2"));
        QTest::keyClick(canvas, Qt::Key_F8);
        QVERIFY(canvas->legibility().isGood());
        QTest::keyClick(canvas, Qt::Key_PageUp);
        QCOMPARE(canvas->shownDetail(), DetailLevel::AllColumns);

        // Edits and remarks stay possible.
        const Id author = window->view()->workspace()->model().all<Table>().first()->id;
        window->view()->selection()->set({author});
        QTest::keyClick(canvas, Qt::Key_Question);
        auto *field = window->view()->remarkLine()->findChild<QLineEdit *>("remarkText");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, "Can a book have two?");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(openRemarksAbout(window->view()->document()->model(), author).size(), 1);
        QVERIFY(canvas->hasFocus());

        // One thing after the other.
        QTest::keyClick(canvas, Qt::Key_S);
        QVERIFY(action(window, u"workshop.spotlight")->isChecked());
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!action(window, u"workshop.spotlight")->isChecked());
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(window->view()->selection()->ids().isEmpty());
        QVERIFY(window->isBare());
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!window->isBare());
        QVERIFY(!window->isFullScreen());
        QVERIFY(!bar->isVisible());
        QVERIFY(window->menuBar()->isVisible());
        QVERIFY(!canvas->showsSavedView());
        QCOMPARE(canvas->zoom(), 0.7);
    }

    void aProjectCanBeClosedDuringAWorkshop()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author");
        action(window, u"workshop.start")->trigger();
        QVERIFY(window->isBare());
        action(window, u"file.close")->trigger();
        QVERIFY(!window->view());
        QVERIFY(!window->isBare());
        QVERIFY(window->menuBar()->isVisible());
    }

    void savingElsewhereKeepsTheHistory()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author");
        const QString draft = window->filePath();
        const QString path = m_folder.filePath("saved.relvar");
        const Result<void> saved = window->view()->workspace()->saveAs(path);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        QCOMPARE(window->filePath(), path);
        QVERIFY(!QFile::exists(draft));
        QVERIFY(window->windowTitle().startsWith("saved"));
        action(window, u"edit.undo")->trigger();
        action(window, u"file.close")->trigger();
        m_bench->open(path, window);
        QVERIFY(action(window, u"edit.redo")->isEnabled());
    }

    void aFileThatIsNoProjectIsTold()
    {
        QFile file(m_folder.filePath("nonsense.relvar"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no project");
        file.close();
        MainWindow *window = open();
        m_bench->open(file.fileName(), window);
        QVERIFY(!window->view());
        auto *box = window->findChild<QMessageBox *>("message");
        QVERIFY(box);
        QVERIFY(box->informativeText().contains("nonsense.relvar"));
        QVERIFY(box->informativeText().endsWith('.'));
    }

    void whatIsWrongIsCountedOnTheTabOfTheProblems()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author"); // without columns and key
        auto *dock = window->findChild<QDockWidget *>("problems");
        QVERIFY(dock);
        QTRY_VERIFY_WITH_TIMEOUT(dock->windowTitle().contains('('), 30000);
        while (action(window, u"edit.undo")->isEnabled())
            action(window, u"edit.undo")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!dock->windowTitle().contains('('), 30000);
    }

    void aSecondWriterMayReadAndSaveElsewhere()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author");
        QTRY_VERIFY(window->view()->workspace()->isSaved());
        Result<std::unique_ptr<Workspace>> other =
            Workspace::open(window->filePath(), ProjectFile::Mode::ReadOnly);
        QVERIFY(other);
        MainWindow *second = m_bench->newWindow();
        second->showWorkspace(std::move(other).value());
        QVERIFY(second->windowTitle().contains("read-only"));
        QVERIFY(!action(second, u"tool.table")->isEnabled());
        QVERIFY(!action(second, u"edit.undo")->isEnabled());
        QCOMPARE(tables(second), 1);
        const QString path = m_folder.filePath("copy.relvar");
        QVERIFY(second->view()->workspace()->saveAs(path));
        QVERIFY(!second->view()->workspace()->isReadOnly());
        QCOMPARE(second->filePath(), path);
        QVERIFY(QFile::exists(window->filePath()));
    }

    void diagramsAreMadeAndDeleted()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        const Id first = window->view()->diagrams()->current();
        action(window, u"diagram.new")->trigger();
        const Id second = window->view()->diagrams()->current();
        QVERIFY(first != second);
        QCOMPARE(window->view()->canvas()->diagram(), second);
        action(window, u"diagram.delete")->trigger();
        QCOMPARE(window->view()->canvas()->diagram(), first);
        action(window, u"edit.undo")->trigger();
        QVERIFY(window->view()->workspace()->model().contains(second));
    }

    void notationAndDetailAreOneStepEach()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author");
        const auto diagram = [&] {
            return *window->view()->workspace()->model().get<Diagram>(
                window->view()->canvas()->diagram());
        };
        const int before = window->view()->document()->history().position();
        action(window, u"notation.idef1x")->trigger();
        QCOMPARE(diagram().notation, Notation::Idef1x);
        action(window, u"detail.names")->trigger();
        QCOMPARE(diagram().detail, DetailLevel::NamesOnly);
        QCOMPARE(window->view()->document()->history().position(), before + 2);
        action(window, u"level.conceptual")->trigger();
        QCOMPARE(diagram().level, Level::Conceptual);
        QVERIFY(action(window, u"level.conceptual")->isChecked());
        action(window, u"edit.undo")->trigger();
        QVERIFY(action(window, u"level.physical")->isChecked());
        QVERIFY(action(window, u"notation.idef1x")->isChecked());
        action(window, u"edit.undo")->trigger();
        QCOMPARE(diagram().detail, DetailLevel::AllColumns);
        QVERIFY(action(window, u"detail.all")->isChecked());
        action(window, u"edit.undo")->trigger();
        QCOMPARE(diagram().notation, Notation::CrowsFoot);
        QVERIFY(action(window, u"notation.crowsfoot")->isChecked());
    }

    void whatWasOpenComesBack()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author");
        const QString path = window->filePath();
        m_bench->remember();
        m_bench = std::make_unique<Workbench>();
        m_bench->start({});
        QCOMPARE(m_bench->windows().size(), 1);
        QCOMPARE(m_bench->windows().constFirst()->filePath(), path);
        QCOMPARE(tables(m_bench->windows().constFirst()), 1);
    }

    void themesSwitchWhileRunning()
    {
        MainWindow *window = open();
        action(window, u"theme.dark")->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
        action(window, u"theme.light")->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
    }

    void motionIsReducedInAllWindowsAndRemembered()
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        drawTable(window, {300, 200}, "author");
        MainWindow *other = open();
        CanvasView *canvas = window->view()->canvas();
        const Id table = window->view()->workspace()->model().all<Table>().first()->id;
        const auto flashes = [&] {
            canvas->reveal(table);
            const QImage picture = canvas->viewport()->grab().toImage();
            canvas->setAnimated(false); // ends it
            return canvas->viewport()->grab().toImage() != picture;
        };
        QVERIFY(window->isAnimated());
        QVERIFY(flashes());
        action(window, u"view.reducemotion")->trigger();
        QVERIFY(!window->isAnimated());
        QVERIFY(!other->isAnimated());
        QVERIFY(action(other, u"view.reducemotion")->isChecked());
        QVERIFY(!flashes());
        m_bench = std::make_unique<Workbench>();
        window = open();
        QVERIFY(action(window, u"view.reducemotion")->isChecked());
        QVERIFY(!window->isAnimated());
        action(window, u"view.reducemotion")->trigger();
        QVERIFY(window->isAnimated());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
