#include "views/panels/sketchedit.h"

#include "views/panels/codefield.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int Indentation = 2;

SketchEdit::SketchEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new VisibleHighlighter(Coloring::Sketch, palette(), document(), this))
    , m_completions(new CompletionList(this))
{
    dressAsCode(this, Indentation);
    setFrameShape(QFrame::StyledPanel); // shows the focus, which is not only in the cursor
    connect(m_highlighter, &VisibleHighlighter::advanced, this, &SketchEdit::colorVisible);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SketchEdit::colorVisible);
    connect(document(), &QTextDocument::contentsChange, this, &SketchEdit::followText);
    connect(m_completions, &CompletionList::accepted, this, &SketchEdit::takeCompletion);
}

const QString &SketchEdit::text()
{
    if (!m_isTextCurrent)
        m_text = toPlainText();
    m_isTextCurrent = true;
    return m_text;
}

// Each key would otherwise take the whole text out of the document.
void SketchEdit::followText(int position, int removed, int added)
{
    const int size = document()->characterCount() - 1;
    // The document counts its own last paragraph when all of it is replaced.
    m_isTextCurrent =
        m_isTextCurrent && position + added <= size && m_text.size() - removed + added == size;
    if (!m_isTextCurrent)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + added, QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(QChar::Nbsp, u' ');
    m_text.replace(position, removed, text);
}

void SketchEdit::replace(const QList<sketch::Replacement> &replacements)
{
    if (replacements.isEmpty())
        return;
    const int scroll = verticalScrollBar()->value();
    const int across = horizontalScrollBar()->value();
    // Lines above those that are seen may come and go.
    const int first = firstVisibleBlock().position();
    int lines = 0;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto it = replacements.crbegin(); it != replacements.crend(); ++it) {
        cursor.setPosition(it->range.from);
        cursor.setPosition(it->range.end(), QTextCursor::KeepAnchor);
        if (it->range.end() <= first)
            lines += int(it->text.count(u'\n') - cursor.selectedText().count(QChar(0x2029)));
        cursor.insertText(it->text);
    }
    cursor.endEditBlock();
    verticalScrollBar()->setValue(scroll + lines);
    horizontalScrollBar()->setValue(across);
    colorVisible();
}

void SketchEdit::setMarks(const QList<sketch::Range> &problems,
                          const QList<sketch::Range> &selected)
{
    const int size = document()->characterCount() - 1;
    const auto cursors = [&](const QList<sketch::Range> &ranges) {
        QList<QTextCursor> list;
        for (const sketch::Range &range : ranges.mid(0, 200)) {
            QTextCursor cursor(document());
            // What is missing at an end is shown at the last letter before it.
            const int from = std::clamp(range.from, 0, size);
            const int to = std::clamp(range.end(), 0, size);
            cursor.setPosition(to > from || from == 0 ? from : from - 1);
            cursor.setPosition(std::max(to, std::min(from + (to > from ? 0 : 1), size)),
                               QTextCursor::KeepAnchor);
            list.append(cursor);
        }
        return list;
    };
    m_problems = cursors(problems);
    m_selected = cursors(selected);
    showMarks();
}

void SketchEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlpha(dark ? 72 : 40);
    for (const QTextCursor &cursor : std::as_const(m_selected)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setBackground(tint);
        marks.append(mark);
    }
    for (const QTextCursor &cursor : std::as_const(m_problems)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(QColor(dark ? 0xff7b72 : 0xc81e1e));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void SketchEdit::showRange(const sketch::Range &range)
{
    const QTextBlock block = document()->findBlock(range.from);
    const int first = firstVisibleBlock().blockNumber();
    const int rows = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
    if (block.blockNumber() < first || block.blockNumber() >= first + rows - 1)
        verticalScrollBar()->setValue(std::max(0, block.blockNumber() - rows / 4));
}

QRect SketchEdit::globalCursorRect() const
{
    const QRect rect = cursorRect();
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void SketchEdit::colorVisible()
{
    const int line = qMax(1, fontMetrics().lineSpacing());
    m_highlighter->show(firstVisibleBlock(), viewport()->height() / line + 2);
}

void SketchEdit::takeCompletion(const sketch::Range &range, const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(range.from);
    cursor.setPosition(std::min(range.end(), document()->characterCount() - 1),
                       QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
}

bool SketchEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
            (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier) ||
            (key->key() == Qt::Key_Escape && m_completions->isVisible())) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

// A new line goes on where the one above began, and further in behind an opened brace.
void SketchEdit::goOnBelow()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const QString before = line.left(cursor.positionInBlock());
    qsizetype blanks = 0;
    while (blanks < before.size() && before[blanks].isSpace())
        ++blanks;
    QString indent = before.left(blanks);
    const bool opens = before.trimmed().endsWith(u'{');
    // An empty line ends what is indented.
    if (!before.isEmpty() && before.trimmed().isEmpty())
        indent.clear();
    QString next;
    for (QTextBlock block = cursor.block().next(); block.isValid() && next.isEmpty();
         block = block.next())
        next = block.text();
    const bool closed =
        next.startsWith(QString(indent + u'}')) || (next.size() > blanks && next[blanks].isSpace());
    cursor.insertText(u'\n' + indent + QString(opens ? Indentation : 0, u' '));
    if (opens && !closed && cursor.atBlockEnd()) {
        const int place = cursor.position();
        cursor.insertText(u'\n' + indent + u'}');
        cursor.setPosition(place);
    }
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SketchEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completions->takeKey(*event))
        return;
    if (event->matches(QKeySequence::Undo))
        return emit undoRequested();
    if (event->matches(QKeySequence::Redo) ||
        (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier))
        return emit redoRequested();
    if (event->key() == Qt::Key_Escape)
        return emit left();
    if (isReadOnly())
        return QPlainTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return emit completionRequested(true);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return goOnBelow();
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
        const QTextCursor cursor = textCursor();
        const QString before = cursor.block().text().left(cursor.positionInBlock());
        if (before.trimmed().isEmpty())
            insertPlainText(QString(Indentation, u' '));
        else
            emit completionRequested(true);
        return;
    }
    if (event->matches(QKeySequence::Cut))
        emit cutOut();
    m_completions->hide();
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    if (typed.size() == 1 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) &&
        (typed[0].isLetterOrNumber() || u"_.> "_s.contains(typed[0])))
        emit completionRequested(false);
}

void SketchEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (const std::optional<int> place = clickedPlace(*this, *event))
        emit clicked(*place);
}

void SketchEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit focusLost();
}

void SketchEdit::insertFromMimeData(const QMimeData *source)
{
    QPlainTextEdit::insertFromMimeData(source);
    emit pasted();
}

void SketchEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        showMarks();
    }
}

void SketchEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    colorVisible();
}

} // namespace relvar
