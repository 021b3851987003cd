#include "views/canvas/inplaceeditor.h"

#include "generators/refactoring/renaming.h"
#include "model/operations/properties.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/columntext.h"
#include "views/canvas/typecompleter.h"
#include "views/canvas/wording.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace relvar {

constexpr int NoteColumns = 36; // that are seen of a note while it is written, at least
constexpr int NoteLines = 7;

InPlaceEditor::InPlaceEditor(CanvasView *view)
    : QObject(view)
    , m_view(view)
{
}

void InPlaceEditor::editTitle(Id object, const QString &text, quint64 gesture)
{
    const Object *target = m_view->document()->model().find(object);
    if (!target || m_view->rectOf(object).isEmpty())
        return;
    const bool note = target->kind == Kind::Note;
    open(note ? Text : Title, object, note ? target->comment : target->name);
    m_gesture = gesture;
    m_stepText = text;
}

void InPlaceEditor::editRow(Id column)
{
    if (!m_view->rowRect(column).isEmpty())
        open(Row, column, columnText(m_view->document()->model(), column));
}

void InPlaceEditor::editNewRow(Id table, Id after)
{
    if (!m_view->document()->model().get<Table>(table) || m_view->rectOf(table).isEmpty())
        return;
    if (isOpen() && !commit())
        return;
    m_after = after;
    open(NewRow, table, {});
    emit m_view->hint(Canvas::tr("Type a name and a type: “email text not null”. Enter goes on to "
                                 "the next column, Esc ends."));
}

bool InPlaceEditor::isOpen() const
{
    return m_mode != Closed;
}

QWidget *InPlaceEditor::widget() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_text;
}

void InPlaceEditor::open(Mode mode, Id target, const QString &text)
{
    if (isOpen() && !commit())
        cancel();
    m_mode = mode;
    m_target = target;
    m_before = text;
    m_gesture = 0;
    m_stepText.clear();
    QWidget *field = nullptr;
    if (mode == Text) {
        m_text = new QPlainTextEdit(text, m_view->viewport());
        m_text->setTabChangesFocus(true);
        m_text->selectAll();
        field = m_text;
    } else {
        m_line = new QLineEdit(text, m_view->viewport());
        m_line->setFrame(false);
        m_line->selectAll();
        field = m_line;
        if (mode == Row || mode == NewRow) {
            new TypeCompleter(m_line, typeNames(m_view->document()->model()));
            if (mode == Row) // the name is what changes most often
                m_line->setSelection(
                    0, int(text.indexOf(u' ') < 0 ? text.size() : text.indexOf(u' ')));
        }
    }
    field->setAccessibleName(mode == Title  ? Canvas::tr("Name")
                             : mode == Text ? Canvas::tr("Text of the note")
                                            : Canvas::tr("Name and type of the column"));
    field->installEventFilter(this);
    follow();
    field->show();
    field->setFocus();
}

QRectF InPlaceEditor::place() const
{
    if (m_mode == Text)
        return m_view->rectOf(m_target);
    if (m_mode == Title)
        return m_view->titleRect(m_target);
    if (m_mode == Row)
        return m_view->rowRect(m_target);
    const QRectF table = m_view->rectOf(m_target);
    const QRectF title = m_view->titleRect(m_target);
    const QRectF after = m_view->rowRect(m_after);
    const double height = after.isEmpty() ? std::min(title.height(), 22.0) : after.height();
    return after.isEmpty() ? QRectF(table.left(), table.bottom(), table.width(), height)
                           : after.translated(0, height);
}

void InPlaceEditor::follow()
{
    QWidget *field = widget();
    if (!field)
        return;
    const QRectF scene = place();
    if (scene.isEmpty()) {
        close();
        return;
    }
    QFont font = m_view->font();
    const double zoom = std::clamp(m_view->zoom(), 0.9, 3.0); // never too small to read
    font.setPixelSize(qRound(13 * zoom));
    font.setBold(m_mode == Title);
    field->setFont(font);
    QRect rect = m_view->mapFromScene(scene).boundingRect();
    const int height = std::max(rect.height(), QFontMetrics(font).height() + 4);
    rect = QRect(rect.left(), rect.center().y() - height / 2,
                 std::max(rect.width(), qRound(150 * zoom)), height);
    if (m_text) { // a note grows while it is written, or little of it would be seen
        const QFontMetrics metrics(font);
        const QRect seen = m_view->viewport()->rect();
        rect = rect.united({rect.topLeft(), QSize(NoteColumns * metrics.averageCharWidth(),
                                                  NoteLines * metrics.lineSpacing())});
        rect.translate(std::min(0, seen.right() - rect.right()),
                       std::min(0, seen.bottom() - rect.bottom()));
    }
    field->setGeometry(rect);
}

bool InPlaceEditor::commit()
{
    if (!isOpen())
        return true;
    const QString text = m_text ? m_text->toPlainText() : m_line->text().trimmed();
    if (m_mode == NewRow && text.isEmpty()) {
        close();
        return true;
    }
    const bool unchanged = m_mode != NewRow && text == m_before;
    const bool done =
        unchanged || (m_mode == Title || m_mode == Text ? commitTitle(text) : commitRow(text));
    if (done)
        close();
    return done;
}

bool InPlaceEditor::commitTitle(const QString &text)
{
    const bool note = m_mode == Text;
    const Id id = m_target;
    const QString step = !m_stepText.isEmpty() ? m_stepText
                         : note                ? Canvas::tr("Edit Note")
                                               : Canvas::tr("Rename");
    Renaming renaming;
    const bool done = m_view->edit(
        step,
        [&](Edit &edit) {
            return note ? setComment(edit, id, text) : renameEverywhere(edit, id, text, renaming);
        },
        m_gesture);
    if (const QString sentence = remark(m_view->document()->model(), renaming);
        done && !sentence.isEmpty())
        emit m_view->failed(sentence);
    return done;
}

bool InPlaceEditor::commitRow(const QString &text)
{
    if (m_mode == Row)
        return m_view->edit(Canvas::tr("Edit Column"),
                            [&](Edit &edit) { return changeColumnFromText(edit, m_target, text); });
    return m_view->edit(Canvas::tr("Add Column"), [&](Edit &edit) -> Result<void> {
        const Result<Id> added = addColumnFromText(edit, m_target, m_after, text);
        if (!added)
            return added.error();
        m_after = *added;
        return {};
    });
}

void InPlaceEditor::cancel()
{
    close();
}

void InPlaceEditor::close()
{
    QWidget *field = widget();
    m_mode = Closed;
    if (m_gesture)
        m_view->document()->endGesture();
    m_gesture = 0;
    m_line = nullptr;
    m_text = nullptr;
    emit m_view->hint({});
    if (!field)
        return;
    field->removeEventFilter(this);
    if (field->hasFocus()) // before it hides, or the focus would go on to the next object
        m_view->setFocus();
    field->hide();
    field->deleteLater();
}

void InPlaceEditor::goOn(bool forward)
{
    const Mode mode = m_mode;
    const Id target = m_target;
    const bool nothingEntered = mode == NewRow && m_line->text().trimmed().isEmpty();
    if (!commit() || nothingEntered)
        return;
    const Model &model = m_view->document()->model();
    const Id table = mode == Row ? model.find(target)->parent : target;
    if (!model.get<Table>(table))
        return;
    const QList<const Column *> columns = model.childrenOf<Column>(table);
    const Id present = mode == Row ? target : mode == NewRow ? m_after : Id();
    qsizetype at = -1;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i]->id == present)
            at = i;
    if (!forward && at == 0) {
        editTitle(table);
    } else if (!forward && at > 0) {
        editRow(columns[at - 1]->id);
    } else if (mode == NewRow || at + 1 >= columns.size()) {
        editNewRow(table, at < 0 ? Id() : columns[at]->id);
    } else {
        editRow(columns[at + 1]->id);
    }
    const Id shown = isOpen() && m_mode == Row ? m_target : table;
    m_view->selection()->set({shown});
}

bool InPlaceEditor::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        cancel();
    } else if (m_mode == Text) {
        if (!enter || !(modifiers & Qt::ControlModifier))
            return false;
        commit();
    } else if (enter && m_mode == Title && !m_gesture) {
        commit();
    } else if (enter || key == Qt::Key_Tab) {
        goOn(true);
    } else if (key == Qt::Key_Backtab) {
        goOn(false);
    } else {
        return false;
    }
    return true;
}

bool InPlaceEditor::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && isOpen() &&
            !commit())
            cancel();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab ||
            key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
        return event->isAccepted();
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    return keyPressed(pressed->key(), pressed->modifiers());
}

} // namespace relvar
