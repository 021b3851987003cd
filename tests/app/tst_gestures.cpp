#include "app/actions/actions.h"
#include "app/actions/catalogue.h"
#include "app/mainwindow.h"
#include "app/workbench.h"
#include "generators/sketch/sketch.h"
#include "model/diff.h"
#include "model/integrity.h"
#include "tests/support/freshcanvas.h"
#include "tests/support/ownhome.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/inplaceeditor.h"
#include "views/canvas/tools/tool.h"
#include "views/itemmodels/objecttreemodel.h"
#include "views/panels/historypanel.h"
#include "views/panels/objecttree.h"
#include "views/panels/propertiespanel.h"
#include "views/panels/sentencespanel.h"
#include "views/panels/sketchedit.h"
#include "views/panels/sketchpanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QtTest>

#include <random>

using namespace relvar;
using namespace Qt::StringLiterals;

namespace {

// Somebody who does anything at all with a window, the same for the same seed.
class Player
{
public:
    Player(MainWindow *window, unsigned seed)
        : m_window(window)
        , m_random(seed)
    {
    }

    // One gesture; what it was.
    QString play();
    // Ends whatever is half done.
    void rest();

private:
    int below(int count) { return int(m_random() % unsigned(count)); }
    template<class T>
    T any(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }
    ProjectView *view() const { return m_window->view(); }
    CanvasView *canvas() const { return view()->canvas(); }
    Document *document() const { return view()->document(); }
    QPoint place();
    Qt::KeyboardModifiers modifiers();
    QString word();

    QString drag();
    QString click();
    QString press();
    QString write();
    QString travel();
    QString act();
    QString turn();
    QString climb();
    QString fill();
    QString sketch();
    QString enter();
    void keepSmall();

    MainWindow *m_window;
    std::mt19937 m_random;
};

QPoint Player::place()
{
    const QRect area = canvas()->viewport()->rect();
    const QList<Id> boxes = canvas()->contents().inReadingOrder();
    if (boxes.isEmpty() || below(4) == 0)
        return {below(area.width()), below(area.height())};
    const Id box = any(boxes);
    QRectF rect = below(3) == 0 ? canvas()->rectOf(box) : canvas()->titleRect(box);
    const QList<const Column *> columns = document()->model().childrenOf<Column>(box);
    if (!columns.isEmpty() && below(2) == 0)
        if (const QRectF row = canvas()->rowRect(any(columns)->id); !row.isEmpty())
            rect = row;
    if (below(5) == 0)
        return canvas()->mapFromScene(rect.bottomRight());
    const QPointF scene = rect.topLeft() + QPointF(rect.width() * below(100) / 100.0,
                                                   rect.height() * below(100) / 100.0);
    return canvas()->mapFromScene(scene);
}

Qt::KeyboardModifiers Player::modifiers()
{
    static const QList<Qt::KeyboardModifiers> all = {{},
                                                     {},
                                                     {},
                                                     {},
                                                     Qt::ShiftModifier,
                                                     Qt::ControlModifier,
                                                     Qt::AltModifier,
                                                     Qt::ControlModifier | Qt::ShiftModifier};
    return any(all);
}

QString Player::word()
{
    static const QStringList words = {u"orders"_s,       u"id"_s,     u"customer"_s,     u"total"_s,
                                      u"a b"_s,          u"x\"y"_s,   u"integer"_s,      u"text"_s,
                                      u"<script>"_s,     u"select"_s, u"Straße"_s,       u"😀"_s,
                                      u"numeric(9,2)"_s, u""_s,       QString(70, u'n'), u"0"_s};
    return below(2) ? any(words) : any(words) + QString::number(below(50));
}

QString Player::drag()
{
    const QPoint from = place();
    const QPoint to = place();
    const Qt::KeyboardModifiers with = modifiers();
    const Qt::MouseButton button = below(8) == 0 ? Qt::MiddleButton : Qt::LeftButton;
    QWidget *const target = canvas()->viewport();
    QTest::mousePress(target, button, with, from);
    for (int step = 1; step <= 3; ++step) {
        const QPoint at = from + (to - from) * step / 3;
        QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(target->mapToGlobal(at)),
                          Qt::NoButton, button, with);
        QApplication::sendEvent(target, &event);
        if (below(30) == 0)
            QTest::keyClick(canvas(), Qt::Key_Escape);
        if (below(60) == 0)
            document()->undo();
    }
    QTest::mouseRelease(target, button, with, to);
    return u"drag"_s;
}

QString Player::click()
{
    const QPoint at = place();
    if (below(3) == 0)
        QTest::mouseDClick(canvas()->viewport(), Qt::LeftButton, {}, at);
    else
        QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, modifiers(), at);
    return u"click"_s;
}

QString Player::press()
{
    static const QList<int> keys = {
        Qt::Key_V,      Qt::Key_T,      Qt::Key_R,         Qt::Key_I,      Qt::Key_M,
        Qt::Key_U,      Qt::Key_N,      Qt::Key_A,         Qt::Key_P,      Qt::Key_F,
        Qt::Key_Plus,   Qt::Key_Minus,  Qt::Key_Delete,    Qt::Key_Insert, Qt::Key_F2,
        Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Tab,
        Qt::Key_Return, Qt::Key_Escape, Qt::Key_Home,      Qt::Key_End,    Qt::Key_1,
        Qt::Key_2,      Qt::Key_3,      Qt::Key_0,         Qt::Key_C,      Qt::Key_X,
        Qt::Key_D,      Qt::Key_Space,  Qt::Key_Backspace, Qt::Key_Menu};
    canvas()->setFocus();
    const int key = any(keys);
    QTest::keyClick(canvas(), Qt::Key(key), modifiers());
    return u"key %1"_s.arg(key);
}

QString Player::write()
{
    static const QList<Qt::Key> ends = {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape, Qt::Key_Down};
    if (!canvas()->editor()->widget()) {
        canvas()->setFocus();
        QTest::keyClick(canvas(), below(2) ? Qt::Key_F2 : Qt::Key_Insert);
    }
    QWidget *editor = canvas()->editor()->widget();
    if (!editor)
        return u"write nothing"_s;
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(word());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setPlainText(word());
    QTest::keyClick(editor, any(ends), below(4) ? Qt::NoModifier : Qt::ControlModifier);
    return u"write"_s;
}

QString Player::travel()
{
    const int end = int(document()->history().entries().size());
    const int now = document()->history().position();
    if (below(40) == 0)
        document()->goTo(below(end + 1));
    else
        for (int count = 1 + below(4); count > 0; --count)
            below(3) ? document()->undo() : document()->redo();
    return u"travel from %1"_s.arg(now);
}

QString Player::act()
{
    static const QStringList left = {u"file."_s,     u"help."_s,    u"theme."_s,
                                     u"language."_s, u"import."_s,  u"export."_s,
                                     u"workshop."_s, u"shortcut"_s, u"view.fullscreen"_s};
    QStringList ids;
    for (const auto &entry : actionCatalogue()) {
        const QString id = QString::fromLatin1(entry.id);
        if (std::none_of(left.begin(), left.end(),
                         [&](const QString &start) { return id.startsWith(start); }))
            ids.append(id);
    }
    const QString id = any(ids);
    (*m_window->actionRegistry())[id]->trigger();
    return id;
}

QString Player::turn()
{
    QWidget *const target = canvas()->viewport();
    const QPointF at(place());
    QWheelEvent event(at, QPointF(target->mapToGlobal(at.toPoint())), {},
                      QPoint(0, below(2) ? 120 : -120), Qt::NoButton, modifiers(),
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
    return u"wheel"_s;
}

QString Player::climb()
{
    auto *tree = view()->tree()->findChild<QTreeView *>();
    QModelIndex at = tree->model()->index(below(qMax(1, tree->model()->rowCount())), 0);
    for (int depth = below(4); depth > 0 && at.isValid(); --depth) {
        if (tree->model()->canFetchMore(at))
            tree->model()->fetchMore(at);
        const int rows = tree->model()->rowCount(at);
        if (rows == 0)
            break;
        tree->expand(at);
        at = tree->model()->index(below(rows), 0, at);
    }
    if (!at.isValid())
        return u"no tree"_s;
    tree->setCurrentIndex(at);
    const int what = below(6);
    if (what == 0)
        tree->model()->setData(at, word(), Qt::EditRole);
    else if (what == 1)
        QTest::keyClick(tree, Qt::Key_Delete);
    else if (what == 2)
        emit tree->activated(at);
    return u"tree %1"_s.arg(what);
}

QString Player::fill()
{
    QList<QWidget *> widgets;
    for (QWidget *widget : view()->properties()->findChildren<QWidget *>())
        if (widget->isVisibleTo(view()->properties()) && widget->isEnabled() &&
            (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
             qobject_cast<QAbstractButton *>(widget)))
            widgets.append(widget);
    if (widgets.isEmpty())
        return u"no properties"_s;
    QWidget *const widget = any(widgets);
    const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                         widget->accessibleName() + widget->objectName();
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setFocus();
        line->setText(word());
        line->setModified(true);
        QTest::keyClick(line, Qt::Key_Return);
    } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        if (box->count() > 0) {
            const int index = below(box->count());
            box->setCurrentIndex(index);
            emit box->activated(index);
        }
    } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        button->click();
    }
    return u"properties: "_s + name;
}

QString Player::sketch()
{
    auto *edit = view()->sketch()->findChild<SketchEdit *>();
    if (!edit->isVisible())
        m_window->showPanel(u"text"_s);
    edit->setFocus();
    QTextCursor cursor(edit->document());
    cursor.setPosition(below(edit->document()->characterCount()));
    if (below(6) == 0)
        cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    static const QStringList pieces = {u"\n"_s,
                                       u"a: id, b -> orders\n"_s,
                                       u", name"_s,
                                       u" {x, y}\n"_s,
                                       u"total numeric"_s,
                                       u"-> a"_s,
                                       u"}"_s,
                                       u"a <> b\n"_s,
                                       u"//"_s};
    if (below(5) == 0)
        QTest::keyClick(edit, below(2) ? Qt::Key_Delete : Qt::Key_Backspace);
    else
        edit->insertPlainText(any(pieces));
    if (below(3) == 0)
        QTest::keyClick(edit, Qt::Key_Down);
    return u"sketch"_s;
}

QString Player::enter()
{
    static const QStringList lines = {u"orders: id, customer -> customers, total numeric"_s,
                                      u"customers: id, name"_s,
                                      u"products <> orders"_s,
                                      u"a -- b"_s,
                                      u"x: id, status {new, done}"_s,
                                      u": ->"_s};
    view()->enterQuickly();
    QWidget *const focused = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focused)) {
        line->setText(any(lines));
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Escape);
    }
    return u"quick entry"_s;
}

// Pasting and duplicating would make it grow without end.
void Player::keepSmall()
{
    const QList<const Table *> tables = document()->model().all<Table>();
    const QList<const Diagram *> diagrams = document()->model().all<Diagram>();
    if (tables.size() > 40 || diagrams.size() > 6)
        (void)document()->edit(u"Clear"_s, [&](Edit &edit) -> Result<void> {
            for (qsizetype i = 8; i < tables.size(); ++i)
                if (const Result<void> done = edit.remove(tables[i]->id); !done)
                    return done;
            for (qsizetype i = 3; i < diagrams.size(); ++i)
                if (const Result<void> done = edit.remove(diagrams[i]->id); !done)
                    return done;
            return {};
        });
}

QString Player::play()
{
    const int what = below(100);
    const QString done = what < 22   ? drag()
                         : what < 36 ? click()
                         : what < 54 ? press()
                         : what < 64 ? write()
                         : what < 70 ? travel()
                         : what < 78 ? act()
                         : what < 81 ? turn()
                         : what < 86 ? climb()
                         : what < 93 ? fill()
                         : what < 96 ? sketch()
                                     : enter();
    if (below(10) == 0)
        QCoreApplication::processEvents();
    keepSmall();
    return done;
}

void Player::rest()
{
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(canvas(), Qt::Key_Escape);
    canvas()->editor()->cancel();
    canvas()->setTool(nullptr);
    document()->endGesture();
    QCoreApplication::processEvents();
}

QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        all.append(index.data().toString() + u'|' +
                   index.data(ObjectTreeModel::DetailRole).toString());
        for (const QString &below : rows(model, index))
            all.append(u"  "_s + below);
    }
    return all;
}

void loadAll(QAbstractItemModel &model, const QModelIndex &parent = {})
{
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        loadAll(model, model.index(row, 0, parent));
}

} // namespace

// Whatever is done with a window: the model stays whole, what is seen agrees with it, and all of it
// can be undone. RELVAR_GESTURES says how many gestures each seed makes (for very many
// QTEST_FUNCTION_TIMEOUT has to be longer as well).
class GesturesTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private:
    // What blocks is answered at random, as nobody else would.
    static void answerDialogs(QTimer &timer, unsigned seed)
    {
        connect(&timer, &QTimer::timeout, &timer, [random = std::mt19937(seed)]() mutable {
            QWidget *open = QApplication::activePopupWidget();
            if (!open)
                open = QApplication::activeModalWidget();
            if (!open)
                return;
            static const QList<Qt::Key> keys = {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,
                                                Qt::Key_Down};
            QTest::keyClick(open, keys[qsizetype(random() % 4)]);
            if (random() % 4 == 0)
                open->close();
        });
        timer.start(0);
    }

    static void compareTree(ObjectTree *tree, Document *document)
    {
        auto *shown = qobject_cast<ObjectTreeModel *>(tree->findChild<QTreeView *>()->model());
        QVERIFY(shown);
        if (!shown->filter().isEmpty())
            return;
        ObjectTreeModel fresh(document);
        loadAll(fresh);
        loadAll(*shown);
        QCOMPARE(rows(*shown), rows(fresh));
    }

    static void compareSentences(SentencesPanel *panel, Document *document, Id diagram)
    {
        if (!panel->isVisible())
            return;
        Selection selection;
        SentencesPanel fresh(document, &selection);
        fresh.setDiagram(diagram);
        fresh.show();
        QCOMPARE(panel->texts(), fresh.texts());
    }

    static void check(ProjectView *view)
    {
        Document *const document = view->document();
        const Model &model = document->model();
        const Mended whole = mended(model);
        QCOMPARE(whole.removed + whole.changed, 0);
        for (const Id id : view->selection()->ids())
            QVERIFY(model.contains(id));
        if (model.contains(view->canvas()->diagram())) {
            CanvasContents fresh;
            test::compareWithFresh(*view->canvas(), model, fresh);
        }
        compareTree(view->tree(), document);
        compareSentences(view->sentences(), document, view->canvas()->diagram());
    }

private slots:
    void anythingAtAllCanBeUndone_data()
    {
        QTest::addColumn<int>("gestures");
        const int each = qEnvironmentVariableIntValue("RELVAR_GESTURES");
        for (int seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %d", seed) << (each > 0 ? each : 1500);
    }

    void anythingAtAllCanBeUndone()
    {
        QFETCH(int, gestures);
        const auto seed = unsigned(QByteArray(QTest::currentDataTag()).mid(5).toUInt());
        Workbench bench;
        MainWindow *window = bench.newWindow();
        window->resize(1400, 900);
        QVERIFY(window->newProject());
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QApplication::setActiveWindow(window);
        ProjectView *view = window->view();
        view->canvas()->setAnimated(false);
        const Model start = view->document()->model();
        QTimer answers;
        answerDialogs(answers, seed);
        Player player(window, seed);
        QStringList last;
        for (int i = 1; i <= gestures; ++i) {
            last.append(player.play());
            QVERIFY(window->view() == view);
            if (i % 100 != 0)
                continue;
            player.rest();
            check(view);
            if (QTest::currentTestFailed()) {
                qWarning("until gesture %d: %s", i,
                         qPrintable(last.mid(last.size() - 100).join(u'\n')));
                return;
            }
            last.clear();
        }
        player.rest();
        // What would take something away, or is not whole yet, waits until its line is left; what
        // that changes elsewhere in the text may ask for it once more.
        QApplication::setActiveWindow(window);
        const auto leave = [view] {
            view->sketch()->focusText();
            view->canvas()->setFocus();
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            (leave(), view->sketch()->isInStep() || !view->sketch()->isVisible()), 20000);
        const Model end = view->document()->model();
        const int steps = view->document()->history().position();
        qInfo("%d gestures, %d steps to undo", gestures, steps);
        view->document()->goTo(0);
        QVERIFY(diff(start, view->document()->model()).isEmpty());
        check(view);
        view->document()->goTo(steps);
        QVERIFY(diff(end, view->document()->model()).isEmpty());
        check(view);
    }
};

QTEST_MAIN(GesturesTest)
#include "tst_gestures.moc"
