#include "app/actions/actions.h"
#include "app/diagramtabs.h"
#include "app/mainwindow.h"
#include "app/statusstrip.h"
#include "app/workbench.h"
#include "dialogs/conversiondialog.h"
#include "dialogs/databaseread.h"
#include "generators/dialects/dialect.h"
#include "generators/layout/layout.h"
#include "model/diff.h"
#include "model/objects/table.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/tables.h"
#include "tests/support/ownhome.h"
#include "views/canvas/canvasview.h"
#include "views/panels/historypanel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace relvar;

// Several windows and one project: the clipboard, files that are dropped, a file that another
// window writes, and a window that may only read.
class WindowsTest : public QObject
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
        return window;
    }
    static QAction *action(MainWindow *window, QStringView id)
    {
        return (*window->actionRegistry())[id];
    }
    static const Model &model(MainWindow *window) { return window->view()->workspace()->model(); }
    static QStringList tables(MainWindow *window)
    {
        QStringList names;
        for (const Table *table : model(window).all<Table>())
            names.append(table->name);
        names.sort();
        return names;
    }
    // A project with one table on its diagram.
    MainWindow *openWithTable(const QString &name)
    {
        MainWindow *window = open();
        action(window, u"file.new")->trigger();
        const Id diagram = window->view()->diagrams()->current();
        const Result<void> made =
            window->view()->document()->edit("Add table", [&](Edit &edit) -> Result<void> {
                const Id table = *addTable(edit, {}, name);
                (void)addColumn(edit, table, "title", "text");
                const Result<Id> node = placeOnDiagram(edit, diagram, table, 80, 80);
                return node ? Result<void>() : Result<void>(node.error());
            });
        Q_ASSERT(made.ok());
        Q_UNUSED(made)
        window->view()->canvas()->setZoom(1, {});
        window->view()->canvas()->fitAll();
        return window;
    }
    static QString said(MainWindow *window)
    {
        return window->status()->findChild<QLabel *>("statusText")->text();
    }
    static void drag(CanvasView *canvas, QPoint from, QPoint to)
    {
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        for (const QPoint &at : {(from * 2 + to) / 3, (from + to * 2) / 3, to}) {
            QMouseEvent event(QEvent::MouseMove, QPointF(at),
                              QPointF(canvas->viewport()->mapToGlobal(at)), Qt::NoButton,
                              Qt::LeftButton, {});
            QApplication::sendEvent(canvas->viewport(), &event);
        }
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to);
    }
    // Opens the file of a window in another one; `readOnly` is the answer to the question.
    MainWindow *openAgain(MainWindow *first, bool readOnly)
    {
        MainWindow *second = open();
        bool asked = false;
        QTimer::singleShot(0, second, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked = true;
            for (QAbstractButton *button : box->buttons())
                if ((box->buttonRole(button) == QMessageBox::AcceptRole) == readOnly)
                    button->click();
        });
        const bool opened = second->openProject(first->filePath());
        return asked && opened == readOnly ? second : nullptr;
    }

private slots:
    void initTestCase() { setLayoutWorkerCommand(RELVAR_PROGRAM, {"--layout-worker"}); }
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup() { m_bench.reset(); }

    void tablesAreCopiedFromOneWindowToTheOther()
    {
        MainWindow *first = openWithTable("author");
        MainWindow *second = openWithTable("book");
        action(first, u"edit.selectall")->trigger();
        action(first, u"edit.copy")->trigger();
        action(second, u"edit.paste")->trigger();
        QCOMPARE(tables(second), QStringList({"author", "book"}));
        const Table *pasted = nullptr;
        for (const Table *table : model(second).all<Table>())
            if (table->name == "author")
                pasted = table;
        QCOMPARE(model(second).childrenOf<Column>(pasted->id).last()->name, "title");
        QVERIFY(nodeOf(model(second), second->view()->diagrams()->current(), pasted->id));
        QVERIFY(!model(first).contains(pasted->id)); // a copy with ids of its own
        // What is on the clipboard is SQL for everybody else.
        QVERIFY(QGuiApplication::clipboard()->text().contains("CREATE TABLE"));
        action(second, u"edit.undo")->trigger();
        QCOMPARE(tables(second), QStringList{"book"});
    }

    void aConvertedDesignIsAProjectOfItsOwn()
    {
        MainWindow *window = openWithTable("author");
        const Model before = model(window);
        action(window, u"file.convert")->trigger();
        auto *dialog = window->findChild<ConversionDialog *>();
        QVERIFY(dialog);
        auto *target = dialog->findChild<QComboBox *>();
        target->setCurrentIndex(target->findData("mysql"));
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(ok->isEnabled());
        ok->click();
        QCOMPARE(m_bench->windows().size(), 2);
        QVERIFY(diff(before, model(window)).isEmpty());
        MainWindow *other = m_bench->windows().last();
        QCOMPARE(dialectOf(model(other)).traits().key, "mysql");
        QCOMPARE(tables(other), QStringList{"author"});
        QVERIFY(other->view()->workspace()->isDraft());
        QVERIFY(!other->view()->workspace()->isPristine());
        // Back to where it came from, with its diagram.
        action(other, u"edit.undo")->trigger();
        QVERIFY(diff(before, model(other)).isEmpty());
    }

    void aDesignIsConvertedInOneStep()
    {
        MainWindow *window = openWithTable("author");
        const Model before = model(window);
        action(window, u"file.convert")->trigger();
        auto *dialog = window->findChild<ConversionDialog *>();
        QVERIFY(dialog);
        dialog->findChildren<QRadioButton *>().last()->click();
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(ok->isEnabled());
        ok->click();
        QCOMPARE(m_bench->windows().size(), 1);
        QVERIFY(dialectOf(model(window)).traits().key != "postgresql");
        action(window, u"edit.undo")->trigger();
        QVERIFY(diff(before, model(window)).isEmpty());
    }

    void comparingNeedsAProject()
    {
        MainWindow *window = open();
        QVERIFY(!action(window, u"file.comparedatabase")->isEnabled());
        QVERIFY(!action(window, u"file.convert")->isEnabled());
        action(window, u"file.new")->trigger();
        action(window, u"file.comparedatabase")->trigger();
        QVERIFY(window->findChild<DatabaseReadDialog *>());
    }

    void sqlOnTheClipboardBecomesTables()
    {
        MainWindow *window = openWithTable("author");
        QGuiApplication::clipboard()->setText(
            "CREATE TABLE reader (id integer PRIMARY KEY, name text NOT NULL);");
        const int steps = window->view()->document()->history().position();
        action(window, u"edit.paste")->trigger();
        QCOMPARE(tables(window), QStringList({"author", "reader"}));
        QCOMPARE(window->view()->document()->history().position(), steps + 1);
        QGuiApplication::clipboard()->setText("Dear reader, this is no SQL.");
        action(window, u"edit.paste")->trigger();
        QCOMPARE(window->view()->document()->history().position(), steps + 1);
        QVERIFY(said(window).endsWith('.'));
    }

    void sketchesOnTheClipboardBecomeTables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("shorthand") << "reader: id, name, author -> author";
        QTest::newRow("DBML") << "Table reader {\n  id int [pk]\n  name text\n}";
        QTest::newRow("Mermaid") << "erDiagram\n  reader {\n    int id PK\n  }";
        QTest::newRow("Markdown") << "## reader\n\n| id | name |\n|----|------|\n| 1 | x |";
    }
    void sketchesOnTheClipboardBecomeTables()
    {
        QFETCH(QString, text);
        MainWindow *window = openWithTable("author");
        QGuiApplication::clipboard()->setText(text);
        const int steps = window->view()->document()->history().position();
        action(window, u"edit.paste")->trigger();
        QCOMPARE(tables(window), QStringList({"author", "reader"}));
        QCOMPARE(window->view()->document()->history().position(), steps + 1);
        for (const Table *table : model(window).all<Table>())
            QVERIFY(nodeOf(model(window), window->view()->diagrams()->current(), table->id));
    }

    void aScriptThatIsDroppedIsImported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("SQL") << "dropped.sql"
                             << QByteArray("CREATE TABLE dropped (id integer PRIMARY KEY);");
        QTest::newRow("documents") << "dropped.json" << QByteArray("[{\"a\": 1}, {\"a\": 2}]");
    }
    void aScriptThatIsDroppedIsImported()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        MainWindow *window = open();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(window->view(), 60000);
        QCOMPARE(tables(window), QStringList{"dropped"});
    }

    void whatIsNoLocalFileIsNotTaken()
    {
        MainWindow *window = open();
        QMimeData data;
        data.setUrls({QUrl("https://example.org/a.sql")});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.setAccepted(false);
        QApplication::sendEvent(window, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void aFileInUseIsOfferedForReading()
    {
        MainWindow *first = openWithTable("author");
        QTRY_VERIFY(first->view()->workspace()->isSaved());
        MainWindow *second = openAgain(first, true);
        QVERIFY(second);
        QVERIFY(second->view()->workspace()->isReadOnly());
        QCOMPARE(tables(second), QStringList{"author"});
        QVERIFY(second->windowTitle().contains("read-only"));
    }

    void aFileInUseIsLeftAloneWhenOneDoesNotWantToRead()
    {
        MainWindow *first = openWithTable("author");
        QTRY_VERIFY(first->view()->workspace()->isSaved());
        MainWindow *second = openAgain(first, false);
        QVERIFY(second);
        QVERIFY(!second->view());
    }

    void noGestureChangesAReadOnlyProject()
    {
        MainWindow *first = openWithTable("author");
        QTRY_VERIFY(first->view()->workspace()->isSaved());
        MainWindow *window = openAgain(first, true);
        QVERIFY(window);
        CanvasView *canvas = window->view()->canvas();
        canvas->setFocus();
        const Model before = model(window);
        const int position = window->view()->document()->history().position();
        const Table *table = model(window).all<Table>().constFirst();
        const Id column = model(window).childrenOf<Column>(table->id).last()->id;
        const auto same = [&] { return diff(before, model(window)).isEmpty(); };
        const QPoint title = canvas->mapFromScene(canvas->titleRect(table->id).center());

        drag(canvas, title, title + QPoint(120, 90));
        QVERIFY(same());
        QVERIFY(said(window).contains("reading only"));
        QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, title);
        if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            QTest::keyClicks(field, "other");
            QTest::keyClick(field, Qt::Key_Return);
        }
        QVERIFY(same());
        canvas->setFocus();
        window->view()->selection()->set({table->id});
        for (const int key : {int(Qt::Key_Right), int(Qt::Key_Delete), int(Qt::Key_Backspace)})
            QTest::keyClick(canvas, Qt::Key(key));
        QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(same());
        const QPoint row = canvas->mapFromScene(canvas->rowRect(column).center());
        drag(canvas, row, {5, 5});
        QVERIFY(same());
        for (QAction *entry : window->actionRegistry()->all())
            if (entry->objectName().startsWith("arrange") ||
                entry->objectName().startsWith("detail") || entry->objectName() == "edit.paste")
                entry->trigger();
        QVERIFY(same());
        auto *steps = window->view()->history()->findChild<QTreeView *>();
        emit steps->clicked(steps->model()->index(0, 0));
        QVERIFY(same());
        QCOMPARE(window->view()->document()->history().position(), position);
    }

    void aCopyOfAReadOnlyProjectCanBeChanged()
    {
        MainWindow *first = openWithTable("author");
        QTRY_VERIFY(first->view()->workspace()->isSaved());
        MainWindow *window = openAgain(first, true);
        QVERIFY(window);
        QVERIFY(window->view()->workspace()->saveAs(m_folder.filePath("mine.relvar")));
        QVERIFY(!window->view()->document()->isReadOnly());
        const Id table = model(window).all<Table>().constFirst()->id;
        QVERIFY(window->view()->document()->edit("Add column", [&](Edit &edit) -> Result<void> {
            const Result<Id> made = addColumn(edit, table, "mine");
            return made ? Result<void>() : Result<void>(made.error());
        }));
    }

    void thePlaceOnTheDiagramIsKeptAfterAPause()
    {
        MainWindow *window = openWithTable("author");
        Workspace *workspace = window->view()->workspace();
        const QString key = QString("camera/%1").arg(window->view()->diagrams()->current().value);
        const auto kept = [&] { return workspace->viewState(key); };
        QTRY_VERIFY_WITH_TIMEOUT(kept() == window->view()->canvas()->cameraState(), 10000);
        window->view()->canvas()->zoomIn();
        QVERIFY(kept() != window->view()->canvas()->cameraState());
        QTRY_VERIFY_WITH_TIMEOUT(kept() == window->view()->canvas()->cameraState(), 10000);
    }
};

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
