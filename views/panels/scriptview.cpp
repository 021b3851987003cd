#include "views/panels/scriptview.h"

#include <QFontDatabase>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace relvar {

ScriptView::ScriptView(Highlighter::Language language, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(language, palette(), document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setStyleHint(QFont::Monospace);
    setFont(fixed);
    document()->setDocumentMargin(8);
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    m_flashEnd.setSingleShot(true);
    m_flashEnd.setInterval(900);
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        m_flashFrom = m_flashTo = -1;
        showMarks();
    });
}

void ScriptView::setScript(const Script &script)
{
    m_script = script;
    m_waiting = true;
    if (isVisible())
        update();
}

// Only the lines between the first and the last difference are replaced: a megabyte of text with
// one line changed is laid out and coloured as fast as that line.
void ScriptView::update()
{
    m_waiting = false;
    const QString now = toPlainText();
    const QString &text = m_script.text;
    if (now != text) {
        // Colours of a megabyte would hold up everything else for the better part of a second.
        constexpr qsizetype mostColoured = 200'000;
        QTextDocument *coloured = text.size() > mostColoured ? nullptr : document();
        if (m_highlighter->document() != coloured)
            m_highlighter->setDocument(coloured);
        qsizetype head = 0;
        const qsizetype shorter = qMin(now.size(), text.size());
        while (head < shorter && now[head] == text[head])
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && now[now.size() - 1 - tail] == text[text.size() - 1 - tail])
            ++tail;
        const int scroll = verticalScrollBar()->value();
        const int across = horizontalScrollBar()->value();
        if (now.isEmpty()) {
            setPlainText(text);
        } else {
            QTextCursor cursor(document());
            cursor.setPosition(int(head));
            cursor.setPosition(int(now.size() - tail), QTextCursor::KeepAnchor);
            cursor.insertText(text.mid(head, text.size() - tail - head));
            const int last = int(qMax(head, text.size() - tail - 1));
            flash(document()->findBlock(int(head)).blockNumber(),
                  document()->findBlock(last).blockNumber());
        }
        verticalScrollBar()->setValue(scroll);
        horizontalScrollBar()->setValue(across);
    }
    showMarks();
}

void ScriptView::flash(int firstLine, int lastLine)
{
    m_flashFrom = firstLine;
    m_flashTo = qMin(lastLine, firstLine + 400);
    m_flashEnd.start();
}

const Span *ScriptView::spanAt(qsizetype position) const
{
    const Span *inner = nullptr;
    for (const Span &span : m_script.spans)
        if (span.from <= position && position < span.from + span.length &&
            (!inner || span.length <= inner->length))
            inner = &span;
    return inner;
}

const Span *ScriptView::spanOf(Id id) const
{
    for (const Span &span : m_script.spans)
        if (span.id == id)
            return &span;
    return nullptr;
}

void ScriptView::mark(Id id)
{
    m_marked = id;
    if (m_waiting || !isVisible())
        return;
    if (const Span *span = spanOf(id)) {
        QTextCursor cursor(document());
        cursor.setPosition(int(qMin(span->from, m_script.text.size())));
        const QRect rect = cursorRect(cursor);
        setTextCursor(cursor);
        if (rect.top() < 0 || rect.bottom() > viewport()->height())
            centerCursor();
    }
    showMarks();
}

void ScriptView::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    QColor tint = palette().color(QPalette::Highlight);
    for (int line = m_flashFrom; line >= 0 && line <= m_flashTo; ++line) {
        QTextEdit::ExtraSelection mark;
        tint.setAlpha(36);
        mark.format.setBackground(tint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(document()->findBlockByNumber(line));
        marks.append(mark);
    }
    if (const Span *span = m_marked ? spanOf(m_marked) : nullptr) {
        QTextEdit::ExtraSelection mark;
        tint.setAlpha(64);
        mark.format.setBackground(tint);
        mark.cursor = QTextCursor(document());
        const int end = document()->characterCount() - 1;
        mark.cursor.setPosition(qMin(int(span->from), end));
        mark.cursor.setPosition(qMin(int(span->from + span->length), end), QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

bool ScriptView::findText(const QString &text, bool backward)
{
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (text.isEmpty() || find(text, flags))
        return true;
    const QTextCursor before = textCursor();
    QTextCursor round(document());
    round.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    setTextCursor(round);
    if (find(text, flags))
        return true;
    setTextCursor(before);
    return false;
}

void ScriptView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const QTextCursor at = cursorForPosition(event->position().toPoint());
    if (const Span *span = spanAt(at.position()))
        emit objectClicked(span->id);
}

void ScriptView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_waiting)
        update();
    if (m_marked)
        mark(m_marked);
}

void ScriptView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        showMarks();
    }
}

} // namespace relvar
