#include "generators/artifacts.h"
#include "generators/dialects/dialect.h"
#include "model/checks/checks.h"
#include "model/diff.h"
#include "tests/views/samples.h"
#include "views/panels/findbar.h"
#include "views/panels/historypanel.h"
#include "views/panels/outputpanel.h"
#include "views/panels/problemspanel.h"
#include "views/panels/quickentry.h"
#include "views/panels/replaybar.h"
#include "views/panels/scriptview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace relvar;
using namespace relvar::test;

// The panels around the canvas: what they show of the design, and what a click in them does.
class PanelsTest : public QObject
{
    Q_OBJECT

private:
    template<class W>
    static W *called(const QWidget &parent, const QString &accessibleName)
    {
        for (W *found : parent.findChildren<W *>())
            if (found->accessibleName() == accessibleName)
                return found;
        return nullptr;
    }
    template<class W>
    static void show(W &widget)
    {
        widget.resize(900, 400);
        widget.show();
        QApplication::setActiveWindow(&widget);
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }
    static ScriptView *shownText(const OutputPanel &panel)
    {
        for (ScriptView *view : panel.findChildren<ScriptView *>())
            if (view->isVisible())
                return view;
        return nullptr;
    }
    static QList<Artifact> artifactsOf(const Document &document)
    {
        return *generateArtifacts(document.model(), dialectOf(document.model()), {});
    }
    static QList<QTextLayout::FormatRange> colorsOf(const ScriptView &view, int line)
    {
        return view.document()->findBlockByNumber(line).layout()->formats();
    }

private slots:
    void linesBecomeStepsAndTabCompletes()
    {
        Document document;
        Selection selection;
        QuickEntry entry(&document, &selection);
        show(entry);
        entry.open();
        auto *field = called<QLineEdit>(entry, "Entity or relationship to add");
        auto *told = called<QLabel>(entry, "What the line says");
        QVERIFY(field && told);
        QTest::keyClicks(field, "customers: id, name");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(document.history().position(), 1);
        QTest::keyClicks(field, "orders: id, customer -> cust");
        QVERIFY(told->text().contains("customers"));
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->text(), "orders: id, customer -> customers");
        QSignalSpy made(&entry, &QuickEntry::made);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(made.size(), 1);
        QCOMPARE(document.history().position(), 2);
        QCOMPARE(document.model().all<Table>().size(), 2);
        QCOMPARE(document.model().all<Relationship>().size(), 1);
        // What cannot be read stays in the line and is told; earlier lines come back.
        QTest::keyClicks(field, "%%%");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(document.history().position(), 2);
        QCOMPARE(field->text(), "%%%");
        QVERIFY(told->text().endsWith('.'));
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(field->text(), "orders: id, customer -> customers");
        document.undo();
        QCOMPARE(document.model().all<Table>().size(), 1);
        QSignalSpy closed(&entry, &QuickEntry::closed);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!entry.isVisible());
    }

    void aClickInTheTextSelectsItsObject()
    {
        Document document;
        fillShop(document);
        Selection selection;
        OutputPanel panel(&document, &selection);
        panel.setArtifacts(artifactsOf(document), false);
        show(panel);
        auto *text = shownText(panel);
        QVERIFY(text && text->isComplete());
        const qsizetype at = text->script().text.indexOf("CREATE TABLE shop.customer");
        QVERIFY(at >= 0);
        QTextCursor cursor(text->document());
        cursor.setPosition(int(at) + 14);
        text->setTextCursor(cursor);
        text->centerCursor();
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect().center());
        QCOMPARE(selection.current(), named(document.model(), Kind::Table, "customer"));
    }

    void theTextOfWhatIsSelectedIsMarked()
    {
        Document document;
        fillShop(document);
        Selection selection;
        OutputPanel panel(&document, &selection);
        panel.setArtifacts(artifactsOf(document), false);
        show(panel);
        auto *text = shownText(panel);
        const Id review = named(document.model(), Kind::Table, "review");
        selection.set({review});
        const auto marks = text->extraSelections();
        QCOMPARE(marks.size(), 1);
        QVERIFY(marks.first().cursor.selectedText().startsWith("CREATE TABLE shop.review"));
        QVERIFY(text->viewport()->rect().intersects(text->cursorRect()));
        // Only its own part, when one wants to see no more.
        called<QComboBox>(panel, "Scope")->setCurrentIndex(1);
        QVERIFY(text->script().text.contains("shop.review"));
        QVERIFY(!text->script().text.contains("CREATE TABLE shop.customer"));
    }

    void theTextIsCopiedAndSearched()
    {
        Document document;
        fillShop(document);
        Selection selection;
        OutputPanel panel(&document, &selection);
        panel.setArtifacts(artifactsOf(document), false);
        show(panel);
        auto *text = shownText(panel);
        called<QToolButton>(panel, "Copy the text")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text->script().text);
        QVERIFY(text->findText("stars BETWEEN", false));
        QCOMPARE(text->textCursor().selectedText(), "stars BETWEEN");
        QVERIFY(!text->findText("no such text", false));
    }

    void withoutTextThereIsAWordAboutIt()
    {
        Document document;
        Selection selection;
        OutputPanel panel(&document, &selection);
        show(panel);
        const auto told = [&] {
            for (const QLabel *label : panel.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains("nothing to show"))
                    return true;
            return false;
        };
        QVERIFY(told());
        // Nor is a diagram of nothing, though it has a first line.
        panel.setArtifacts(artifactsOf(document), false);
        panel.findChild<QTabBar *>()->setCurrentIndex(1);
        QVERIFY(told());
        fillShop(document);
        panel.setArtifacts(artifactsOf(document), false);
        QVERIFY(!told());
        QVERIFY(shownText(panel)->script().text.contains("erDiagram"));
    }

    void aLongTextComesInPiecesAndIsColouredWhereItIsSeen()
    {
        QString sql;
        for (int i = 0; i < 30000; ++i)
            sql += QString("SELECT %1 FROM t; -- line\n").arg(i);
        sql.replace(10, 0, "\r");
        QVERIFY(sql.size() > 600'000);
        ScriptView view(Coloring::Sql);
        show(view);
        view.setScript({sql, {{Id{7}, sql.size() - 20, 10}}, {}});
        QVERIFY(!view.isComplete());
        view.mark(Id{7});
        QVERIFY(!colorsOf(view, 0).isEmpty());
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.document()->characterCount() - 1, sql.size());
        QCOMPARE(view.extraSelections().size(), 1); // came with the text
        // The end was never coloured before it was seen.
        QVERIFY(colorsOf(view, 15000).isEmpty());
        view.verticalScrollBar()->setValue(15000);
        QVERIFY(!colorsOf(view, 15000).isEmpty());
    }

    void aChangeInALongTextReachesOnlyItsPlace()
    {
        QString sql;
        for (int i = 0; i < 9000; ++i)
            sql += QString("SELECT %1;\n").arg(i);
        ScriptView view(Coloring::Sql);
        show(view);
        view.setScript({sql, {}, {}});
        QTRY_VERIFY(view.isComplete());
        QSignalSpy changes(view.document(), &QTextDocument::contentsChange);
        QString other = sql;
        other.replace("SELECT 40;", "SELECT 'new';");
        view.setScript({other, {}, {}});
        QVERIFY(view.isComplete());
        QCOMPARE(view.toPlainText(), other);
        QCOMPARE(changes.first()[2].toInt(), 5);
        view.setScript({});
        QVERIFY(view.isComplete());
        QCOMPARE(view.toPlainText(), "");
    }

    void aCommentOverManyLinesIsOneColour()
    {
        QString sql = "SELECT 1;\n/* from here\n";
        for (int i = 0; i < 5000; ++i)
            sql += "SELECT 1;\n";
        sql += "to there */\nSELECT 2;\n";
        ScriptView view(Coloring::Sql);
        show(view);
        view.setScript({sql, {}, {}});
        QTRY_VERIFY(view.isComplete());
        auto *highlighter = view.findChild<VisibleHighlighter *>();
        QTRY_VERIFY(highlighter->isComplete());
        view.verticalScrollBar()->setValue(3000);
        QTRY_COMPARE(colorsOf(view, 3001).size(), 1);
        QCOMPARE(colorsOf(view, 3001).first().length, 9);
        // Without its begin it is no comment any more.
        sql.replace("/*", "--");
        view.setScript({sql, {}, {}});
        QTRY_VERIFY(highlighter->isComplete());
        QTRY_VERIFY(colorsOf(view, 3001).size() > 1);
    }

    void theFindBarGoesFromOneToTheNext()
    {
        Document document;
        fillShop(document);
        Selection selection;
        FindBar bar(&document, &selection);
        bar.open();
        auto *field = called<QLineEdit>(bar, "Name to find");
        auto *scope = called<QComboBox>(bar, "What to find");
        QTest::keyClicks(field, "order");
        scope->setCurrentIndex(1); // tables
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(selection.current(), named(document.model(), Kind::Table, "order"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(selection.current(), named(document.model(), Kind::Table, "order_line"));
        QTest::keyClick(field, Qt::Key_Return); // round the end
        QCOMPARE(selection.current(), named(document.model(), Kind::Table, "order"));
        bar.previous();
        QCOMPARE(selection.current(), named(document.model(), Kind::Table, "order_line"));
        // A table that comes meanwhile is found as well.
        QVERIFY(document.edit("Add", [&](Edit &edit) -> Result<void> {
            const Result<Id> made =
                addTable(edit, named(edit.model(), Kind::Schema, "shop"), "order_note");
            return made ? Result<void>() : Result<void>(made.error());
        }));
        bar.next();
        QCOMPARE(selection.current(), named(document.model(), Kind::Table, "order_note"));
        QSignalSpy closed(&bar, &FindBar::closed);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!bar.isVisible());
    }

    void problemsAreCountedFilteredAndLeadToTheirObject()
    {
        Document document;
        fillShop(document);
        const Id order = named(document.model(), Kind::Table, "order");
        const Id stock = named(document.model(), Kind::Table, "stock");
        Selection selection;
        ProblemsPanel panel(&document, &selection);
        show(panel);
        panel.setIssues({{"one", Severity::Error, order, {}, "“order” is wrong."},
                         {"two", Severity::Hint, stock, {}, "“stock” could be better."}});
        QCOMPARE(panel.count(Severity::Error), 1);
        auto *view = panel.findChild<QTreeView *>();
        QCOMPARE(view->model()->rowCount(), 2);
        const QModelIndex second = view->model()->index(1, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(second).center());
        QCOMPARE(selection.current(), stock);
        called<QLineEdit>(panel, "Filter of the problems")->setText("order");
        QCOMPARE(view->model()->rowCount(), 1);
        called<QLineEdit>(panel, "Filter of the problems")->setText("nowhere");
        QVERIFY(!view->isVisible());
        called<QLineEdit>(panel, "Filter of the problems")->clear();
        // Hints switched off.
        const auto buttons = panel.findChildren<QToolButton *>();
        for (QToolButton *button : buttons)
            if (button->text().contains("hint"))
                button->click();
        QCOMPARE(view->model()->rowCount(), 1);
        panel.setIssues({});
        QCOMPARE(panel.count(Severity::Error), 0);
        QVERIFY(!view->isVisible());
    }

    void theHistoryGoesToTheStepThatIsClicked()
    {
        Document document;
        fillShop(document);
        const Id table = named(document.model(), Kind::Table, "order");
        HistoryPanel panel(&document);
        show(panel);
        auto *view = panel.findChild<QTreeView *>();
        const QAbstractItemModelTester tester(view->model());
        QCOMPARE(view->model()->rowCount(), 2); // the start and the sample
        for (const char *name : {"a", "b"})
            QVERIFY(document.edit(QString("Add %1").arg(name), [&](Edit &edit) -> Result<void> {
                const Result<Id> made = addColumn(edit, table, name);
                return made ? Result<void>() : Result<void>(made.error());
            }));
        QCOMPARE(view->model()->rowCount(), 4);
        QCOMPARE(view->currentIndex().row(), 3);
        const QModelIndex third = view->model()->index(2, 0);
        QCOMPARE(third.data().toString(), "Add a");
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(third).center());
        QCOMPARE(document.history().position(), 2);
        QVERIFY(!named(document.model(), Kind::Column, "b"));
        QCOMPARE(view->model()->rowCount(), 4);
        QVERIFY(document.edit("Add c", [&](Edit &edit) -> Result<void> {
            const Result<Id> made = addColumn(edit, table, "c");
            return made ? Result<void>() : Result<void>(made.error());
        }));
        QCOMPARE(view->model()->rowCount(), 4);
        QCOMPARE(view->model()->index(3, 0).data().toString(), "Add c");
    }

    void theHistoryIsReplayedStepByStep()
    {
        Document document;
        fillShop(document);
        const Id table = named(document.model(), Kind::Table, "order");
        const auto add = [&](const QString &name) {
            return document.edit("Add " + name, [&](Edit &edit) -> Result<void> {
                const Result<Id> made = addColumn(edit, table, name);
                return made ? Result<void>() : Result<void>(made.error());
            });
        };
        QVERIFY(add("a"));
        QVERIFY(add("b"));
        const Model last = document.model();
        ReplayBar bar(&document);
        show(bar);
        QSignalSpy played(&bar, &ReplayBar::played);
        bar.findChild<QComboBox *>()->setCurrentIndex(2);
        auto *slider = bar.findChild<QSlider *>();
        QCOMPARE(slider->maximum(), 3);
        QCOMPARE(slider->value(), 3);
        slider->setValue(2);
        QVERIFY(!named(document.model(), Kind::Column, "b"));
        slider->setValue(3);
        bar.play();
        QCOMPARE(document.history().position(), 0);
        QTRY_COMPARE(played.size(), 3);
        QVERIFY(!bar.isPlaying());
        QVERIFY(diff(document.model(), last).isEmpty());
        QCOMPARE(slider->value(), 3);

        bar.play();
        QTRY_COMPARE(document.history().position(), 1);
        QVERIFY(add("c"));
        QVERIFY(!bar.isPlaying());
        QCOMPARE(slider->maximum(), 2);
    }
};

QTEST_MAIN(PanelsTest)
#include "tst_panels.moc"
