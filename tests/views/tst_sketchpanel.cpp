#include "generators/sketch/live.h"
#include "model/diff.h"
#include "model/operations/diagrams.h"
#include "tests/support/realschemas.h"
#include "views/panels/sketchedit.h"
#include "views/panels/sketchpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <random>

using namespace relvar;
using namespace Qt::StringLiterals;

// The text panel: what is written is drawn, what is drawn is written.
class SketchPanelTest : public QObject
{
    Q_OBJECT

private:
    // A panel that is seen, with its text in step.
    struct Stage
    {
        explicit Stage(const QString &text = {})
        {
            if (!text.isEmpty()) {
                Edit first{Model()};
                (void)applySketchText(first, text);
                document.restore(first.model());
            }
            panel = std::make_unique<SketchPanel>(&document, &selection);
            panel->resize(420, 600);
            panel->show();
            edit = panel->findChild<SketchEdit *>();
            (void)QTest::qWaitForWindowExposed(panel.get());
            QApplication::setActiveWindow(panel.get());
            panel->focusText();
        }
        bool settle()
        {
            return QTest::qWaitFor([&] { return panel->isInStep(); }, 20000);
        }
        void press(const QString &keys)
        {
            for (const QChar c : keys) {
                if (c == u'\n')
                    QTest::keyClick(edit, Qt::Key_Return);
                else
                    QTest::keyClick(edit, c.toLatin1());
                ++count;
            }
        }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(edit, key, modifiers);
            ++count;
        }
        void cursorTo(const QString &piece)
        {
            const int at = int(edit->text().indexOf(piece));
            QVERIFY2(at >= 0, qPrintable(edit->text()));
            QTextCursor cursor(edit->document());
            cursor.setPosition(at);
            cursor.setPosition(at + int(piece.size()), QTextCursor::KeepAnchor);
            edit->setTextCursor(cursor);
        }
        Id table(const QString &name) const
        {
            for (const Table *one : document.model().all<Table>())
                if (one->name == name)
                    return one->id;
            return {};
        }
        QString told(const QString &name) const
        {
            for (const QLabel *label : panel->findChildren<QLabel *>())
                if (label->accessibleName() == name && label->isVisible())
                    return label->text();
            return {};
        }
        bool agrees() const
        {
            Edit probe(document.model());
            (void)applySketchText(probe, edit->text());
            return probe.changes().isEmpty();
        }

        Document document;
        Selection selection;
        std::unique_ptr<SketchPanel> panel;
        SketchEdit *edit = nullptr;
        int count = 0; // keys pressed
    };

private slots:
    void aLineIsAStepWhenItIsLeft()
    {
        Stage stage;
        QVERIFY(stage.settle());
        stage.press(u"customers: id, name\n"_s);
        QTRY_COMPARE(stage.document.history().position(), 1);
        stage.press(u"orders: id, customer -> customers"_s);
        QCOMPARE(stage.document.history().position(), 1);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.document.history().position(), 2);
        QVERIFY(stage.settle());
        QCOMPARE(stage.document.model().all<Relationship>().size(), 1);
        QCOMPARE(stage.edit->text(), u"customers: id, name\norders: id, customer -> customers\n"_s);
        QVERIFY(stage.agrees());
    }

    void aPauseTakesWhatIsFinishedOnly()
    {
        Stage stage(u"a: id, b -> b\nb: id"_s);
        QVERIFY(stage.settle());
        const qsizetype lines = stage.document.model().all<Relationship>().size();
        stage.cursorTo(u"  b_id bigint [not null, ref: > b.id]\n"_s);
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(stage.told(u"What the text takes away"_s).contains(u"will go"_s));
        QTest::qWait(1700); // the pause after which a line would count
        QCOMPARE(stage.document.model().all<Relationship>().size(), lines);
        QCOMPARE(stage.document.history().position(), 0);
        stage.key(Qt::Key_Up);
        QTRY_COMPARE(stage.document.model().all<Relationship>().size(), lines - 1);
        // What only adds counts after the pause.
        stage.cursorTo(u"Table b {\n  id bigint [pk, increment]"_s);
        stage.key(Qt::Key_Right);
        stage.press(u"\n"_s);
        QVERIFY(stage.settle() || true);
        stage.press(u"more int"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stage.document.model().all<Column>().size() == 3, 8000);
    }

    void aNameThatIsStillTypedChangesNothingElsewhere()
    {
        Stage stage(
            u"client: id\norders: id, client -> client\nTableGroup people {\n  client\n}"_s);
        QVERIFY(stage.settle());
        const Id client = stage.table(u"client"_s);
        const QMap<QString, QString> options = stage.document.model().find(client)->options;
        stage.cursorTo(u"Table client"_s);
        stage.key(Qt::Key_Right);
        for (const QString &piece : {u"el"_s, u"e"_s}) {
            stage.press(piece);
            QTest::qWait(500); // the pause after which the text is read
            QVERIFY(stage.edit->text().contains(u"> client.id"_s));
            QCOMPARE(stage.document.history().position(), 0);
        }
        stage.cursorTo(u"Table orders"_s);
        QVERIFY(stage.settle());
        QCOMPARE(stage.document.history().position(), 1);
        QCOMPARE(stage.table(u"clientele"_s), client);
        QCOMPARE(stage.document.model().find(client)->options, options);
        QCOMPARE(stage.document.model().all<Table>().size(), 2);
        QVERIFY2(stage.edit->text().contains(u"> clientele.id"_s), qPrintable(stage.edit->text()));
        QVERIFY2(stage.edit->text().contains(u"{\n  clientele\n}"_s),
                 qPrintable(stage.edit->text()));
        QVERIFY(stage.agrees());
    }

    // A line that makes other words on it untrue counts when it is left, not after a pause.
    void aLineThatNamesItselfWaitsUntilItIsLeft()
    {
        Stage stage(u"Table client {\n  id int [pk]\n  boss int [ref: > client.id]\n}"_s);
        QVERIFY(stage.settle());
        const Id client = stage.table(u"client"_s);
        stage.cursorTo(u"Table client"_s);
        stage.key(Qt::Key_Right);
        stage.press(u"s"_s);
        QTest::qWait(1800); // the pause after which a line would count
        QCOMPARE(stage.document.history().position(), 0);
        stage.cursorTo(u"boss"_s);
        QVERIFY(stage.settle());
        QCOMPARE(stage.document.history().position(), 1);
        QCOMPARE(stage.table(u"clients"_s), client);
        QCOMPARE(stage.document.model().all<Table>().size(), 1);
        QVERIFY(stage.edit->text().contains(u"> clients.id"_s));
    }

    void undoLeadsThroughTheTextsThatWereThere()
    {
        Stage stage;
        QVERIFY(stage.settle());
        stage.press(u"a: id\n"_s);
        QVERIFY(stage.settle());
        const QString first = stage.edit->text();
        stage.press(u"// said\n"_s);
        QVERIFY(stage.settle());
        const QString second = stage.edit->text();
        stage.press(u"b: id, a -> a\n"_s);
        QVERIFY(stage.settle());
        const QString third = stage.edit->text();
        QCOMPARE(stage.document.history().position(), 2);
        stage.press(u"half"_s);
        // What was typed last goes first, then the step, then the remark, then the first step.
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.edit->text(), third);
        QCOMPARE(stage.document.history().position(), 2);
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.edit->text(), second);
        QCOMPARE(stage.document.history().position(), 1);
        QVERIFY(stage.settle());
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.edit->text(), first);
        QVERIFY(stage.settle());
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.edit->text(), QString());
        QCOMPARE(stage.document.history().position(), 0);
        QVERIFY(stage.settle());
        for (const QString &text : {first, second, third}) {
            stage.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(stage.edit->text(), text);
            QVERIFY(stage.settle());
            QVERIFY(stage.agrees());
        }
        QCOMPARE(stage.document.history().position(), 2);
    }

    void aChangeElsewhereLeavesTheCursorAndTheFormAlone()
    {
        Stage stage;
        QVERIFY(stage.settle());
        stage.press(u"// mine\na: id, name\nb: id\n"_s);
        QVERIFY(stage.settle());
        stage.cursorTo(u"b: id"_s);
        QVERIFY(stage.document.edit(u"Grow"_s, [&](Edit &edit) -> Result<void> {
            Column made;
            made.parent = stage.table(u"a"_s);
            made.name = u"more"_s;
            made.type.text = u"text"_s;
            edit.add(made);
            return {};
        }));
        QVERIFY(stage.settle());
        QVERIFY2(stage.edit->text().contains(u"  more text\n"_s), qPrintable(stage.edit->text()));
        QVERIFY(stage.edit->text().startsWith(u"// mine\n"_s));
        QCOMPARE(stage.edit->textCursor().selectedText(), u"b: id"_s);
        QVERIFY(stage.agrees());
        stage.document.undo();
        QVERIFY(stage.settle());
        QCOMPARE(stage.edit->text(), u"// mine\na: id, name\nb: id\n"_s);
    }

    void deletingABlockIsToldAndCanBeUndone()
    {
        Stage stage(u"a: id\nb: id, a -> a\nc: id, b -> b"_s);
        QVERIFY(stage.settle());
        const Id b = stage.table(u"b"_s);
        const QString text = stage.edit->text();
        stage.cursorTo(text.mid(text.indexOf(u"Table b"_s)));
        stage.key(Qt::Key_Delete);
        stage.key(Qt::Key_Up);
        QTRY_COMPARE(stage.document.model().all<Table>().size(), 1);
        QTRY_COMPARE(stage.told(u"What the text takes away"_s),
                     u"Deleted: 2 table(s) and 2 relationship(s)."_s);
        QCOMPARE(stage.document.history().position(), 1);
        for (QToolButton *button : stage.panel->findChildren<QToolButton *>())
            if (button->accessibleName() == u"Undo what the text took away"_s)
                button->click();
        QCOMPARE(stage.table(u"b"_s), b);
        QVERIFY(stage.settle());
        QCOMPARE(stage.edit->text(), text);
    }

    void whatIsCutCanBePastedElsewhere()
    {
        Stage stage(u"a: id\nb: id, a -> a"_s);
        QVERIFY(stage.settle());
        const Id a = stage.table(u"a"_s);
        const QString text = stage.edit->text();
        stage.cursorTo(text.left(text.indexOf(u"Table b"_s)));
        stage.key(Qt::Key_X, Qt::ControlModifier);
        stage.key(Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(stage.told(u"What the text takes away"_s).contains(u"paste"_s) ||
                    stage.document.history().position() == 0);
        stage.key(Qt::Key_V, Qt::ControlModifier);
        stage.key(Qt::Key_Up);
        QVERIFY(stage.settle());
        QCOMPARE(stage.table(u"a"_s), a);
        QCOMPARE(stage.document.model().all<Relationship>().size(), 1);
        QVERIFY(stage.edit->text().indexOf(u"Table a"_s) >
                stage.edit->text().indexOf(u"Table b"_s));
    }

    void whatIsWrongIsToldAndHindersNothing()
    {
        Stage stage(u"a: id"_s);
        QVERIFY(stage.settle());
        stage.key(Qt::Key_End, Qt::ControlModifier);
        stage.press(u"%% no\nb: id\n"_s);
        QVERIFY(stage.settle());
        QVERIFY(stage.table(u"a"_s) && stage.table(u"b"_s));
        QVERIFY(!stage.told(u"What is wrong in the text"_s).isEmpty());
        const auto marks = stage.edit->extraSelections();
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const QTextEdit::ExtraSelection &one) {
            return one.format.underlineStyle() == QTextCharFormat::WaveUnderline &&
                   one.cursor.selectedText().startsWith(u'%');
        }));
        bool found = false;
        for (const QToolButton *button : stage.panel->findChildren<QToolButton *>())
            found = found || button->text() == u"Line 4, column 1"_s;
        QVERIFY(found);
    }

    void aClickSelectsAndTheSelectionIsMarked()
    {
        Stage stage(u"a: id\nb: id, a -> a"_s);
        QVERIFY(stage.settle());
        const auto click = [&](const QString &piece) {
            stage.cursorTo(piece);
            QTextCursor cursor = stage.edit->textCursor();
            cursor.setPosition(cursor.selectionStart() + 1);
            const QPoint place = stage.edit->cursorRect(cursor).center();
            QTest::mouseClick(stage.edit->viewport(), Qt::LeftButton, {}, place);
        };
        click(u"a_id"_s);
        QCOMPARE(stage.document.model().get<Column>(stage.selection.current())->name, u"a_id"_s);
        click(u"a.id"_s);
        QVERIFY(stage.document.model().get<Relationship>(stage.selection.current()));
        click(u"Table b"_s);
        QCOMPARE(stage.selection.current(), stage.table(u"b"_s));
        stage.selection.set({stage.table(u"a"_s)});
        const auto marks = stage.edit->extraSelections();
        QVERIFY(!marks.isEmpty());
        QVERIFY(marks.first().cursor.selectedText().startsWith(u"Table a"_s));
    }

    void completionsAreChosenByKeys()
    {
        Stage stage(u"customers: id, name\ncounters: id"_s);
        QVERIFY(stage.settle());
        stage.key(Qt::Key_End, Qt::ControlModifier);
        auto *list = stage.edit->completions();
        stage.press(u"orders: id, customer -> cu"_s);
        QTRY_VERIFY(list->isVisible());
        stage.key(Qt::Key_Tab);
        QVERIFY(!list->isVisible());
        QVERIFY(stage.edit->text().endsWith(u"-> customers"_s));
        // Enter ends the line unless something was chosen.
        stage.press(u"\nRef: orders.id > c"_s);
        QTRY_VERIFY(list->isVisible());
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Down);
        const QString chosen = list->currentItem()->text(0);
        stage.key(Qt::Key_Return);
        QVERIFY(stage.edit->text().endsWith(chosen));
        stage.key(Qt::Key_Space, Qt::ControlModifier);
        stage.press(u"."_s);
        QTRY_VERIFY(list->isVisible());
        stage.key(Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        stage.panel->hide();
    }

    void theTextThatIsKeptIsTheTextThatIsShown()
    {
        SketchEdit edit;
        std::mt19937 random(5);
        const QStringList pieces = {u"a"_s,      u"\n"_s,     u"b: id, c -> d\ne: id"_s,
                                    u"\u2028"_s, u"\u00a0"_s, u""_s};
        for (int step = 0; step < 400; ++step) {
            QCOMPARE(edit.text(), edit.toPlainText());
            QTextCursor cursor(edit.document());
            const auto place = [&] {
                return int(random() % size_t(edit.document()->characterCount()));
            };
            const int what = int(random() % 40);
            if (what == 0)
                edit.setPlainText(u"one\ntwo"_s);
            else if (what == 1)
                edit.clear();
            cursor.beginEditBlock();
            for (int part = 0; what > 1 && part <= what % 3; ++part) {
                cursor.setPosition(place());
                cursor.setPosition(what % 2 ? place() : cursor.position(), QTextCursor::KeepAnchor);
                cursor.insertText(pieces[qsizetype(random() % size_t(pieces.size()))]);
            }
            cursor.endEditBlock();
        }
    }

    void onlyWhatIsShownIsTouched()
    {
        Stage stage(u"a: id\nb: id\nc: id"_s);
        QVERIFY(stage.settle());
        stage.panel->setPart(SketchPanel::Selected);
        stage.edit->clearFocus();
        stage.selection.set({stage.table(u"b"_s)});
        QVERIFY(stage.settle());
        QCOMPARE(stage.edit->text(), u"Table b {\n  id bigint [pk, increment]\n}\n"_s);
        stage.edit->setFocus();
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.key(Qt::Key_Delete);
        stage.press(u"d: id\n"_s);
        QVERIFY(stage.settle());
        QVERIFY(stage.table(u"a"_s) && stage.table(u"c"_s) && stage.table(u"d"_s));
        QCOMPARE(stage.document.model().all<Table>().size(), 3);
    }

    void aDocumentToReadIsOnlyRead()
    {
        Stage stage(u"a: id"_s);
        QVERIFY(stage.settle());
        stage.document.setReadOnly(u"It is a copy."_s);
        QVERIFY(stage.edit->isReadOnly());
        const QString text = stage.edit->text();
        stage.press(u"b: id\n"_s);
        QCOMPARE(stage.edit->text(), text);
        QVERIFY(!stage.told(u"Hint"_s).isEmpty());
    }

    // Two minutes of somebody who types moderately are some 600 keys.
    void tenEntitiesTakeLessThanSixHundredKeys()
    {
        Stage stage;
        QVERIFY(stage.settle());
        const QString sketch = u"customers: id, name, email^\n"
                               "addresses: id, customer -> customers, street, city\n"
                               "categories: id, name, parent -> categories?\n"
                               "products: id, category -> categories, name, price\n"
                               "suppliers: id, name, phone?\n"
                               "orders: id, customer -> customers, placed_at\n"
                               "lines: order => orders, product => products, quantity\n"
                               "payments: id, order -> orders, amount, paid_at\n"
                               "shipments: id, order -> orders, address -> addresses\n"
                               "reviews: id, product -> products, customer -> customers, rating\n"
                               "products <> suppliers\n"_s;
        for (const QString &line : sketch.split(u'\n', Qt::SkipEmptyParts)) {
            stage.press(line + u'\n');
            QVERIFY(stage.settle());
        }
        QVERIFY(stage.settle());
        QCOMPARE(stage.document.model().all<Table>().size(), 10);
        QCOMPARE(stage.document.model().all<Relationship>().size(), 12);
        QCOMPARE(stage.document.history().position(), 11);
        QVERIFY(stage.told(u"What is wrong in the text"_s).isEmpty());
        qInfo("%d keys", stage.count);
        QVERIFY2(stage.count < 600, qPrintable(QString::number(stage.count)));
    }

    void bothWaysAtRandom_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("steps");
        QTest::newRow("small") << QByteArray() << 30;
        for (const test::RealSchema &schema : test::realSchemas())
            if (schema.name.contains(u"pagila") || schema.name.contains(u"danbooru"))
                QTest::addRow("%s", qPrintable(schema.name)) << schema.sql << 12;
    }

    // Lines are written, taken out, undone, and the design changes beside it.
    void bothWaysAtRandom()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, steps);
        Stage stage(u"a: id, name\nb: id, a -> a\n"_s);
        if (!sql.isEmpty()) {
            const Result<ImportResult> read = dialects().first()->read(sql, {});
            QVERIFY(read);
            stage.document.restore(read->model);
        }
        QVERIFY(stage.settle());
        std::mt19937 random(11);
        for (int step = 0; step < steps; ++step) {
            const auto tables = stage.document.model().all<Table>();
            const auto any = [&] { return tables[qsizetype(random() % size_t(tables.size()))]; };
            const int what = int(random() % 6);
            if (what < 2 || tables.size() < 2) {
                stage.key(Qt::Key_End, Qt::ControlModifier);
                stage.press(u"\nn%1: id, size int\n"_s.arg(step));
            } else if (what == 2) {
                QTextCursor cursor(stage.edit->document());
                cursor.setPosition(int(random() % size_t(stage.edit->text().size())));
                stage.edit->setTextCursor(cursor);
                stage.key(Qt::Key_End);
                stage.key(Qt::Key_Home, Qt::ShiftModifier);
                stage.key(Qt::Key_Delete);
                stage.key(Qt::Key_Down);
            } else if (what == 3) {
                stage.key(Qt::Key_Z, Qt::ControlModifier);
            } else if (what == 4) {
                const Id id = any()->id;
                QVERIFY(stage.document.edit(u"Rename"_s, [&](Edit &edit) -> Result<void> {
                    edit.set(id, &Object::name, u"r%1"_s.arg(step));
                    return {};
                }));
            } else {
                const Id id = any()->id;
                (void)stage.document.edit(u"Remove"_s, [&](Edit &edit) { return edit.remove(id); });
            }
            if (!stage.settle()) {
                stage.key(Qt::Key_Home, Qt::ControlModifier);
                QVERIFY2(stage.settle(), qPrintable(u"step %1, %2"_s.arg(step).arg(what)));
            }
            QVERIFY2(stage.agrees(), qPrintable(u"step %1, %2"_s.arg(step).arg(what)));
        }
    }
};

QTEST_MAIN(SketchPanelTest)
#include "tst_sketchpanel.moc"
