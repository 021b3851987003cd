#include "views/panels/scriptview.h"

#include "views/panels/codefield.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace relvar {

// So many characters come in at once: some ten milliseconds.
constexpr qsizetype PieceSize = 64 * 1024;

ScriptView::ScriptView(Coloring::Language language, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new VisibleHighlighter(language, palette(), document(), this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dressAsCode(this, 4);
    m_flashEnd.setSingleShot(true);
    m_flashEnd.setInterval(900);
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        m_flashFrom = m_flashTo = -1;
        showMarks();
    });
    m_pieces.setInterval(0);
    connect(&m_pieces, &QTimer::timeout, this, &ScriptView::takePiece);
    connect(m_highlighter, &VisibleHighlighter::advanced, this, &ScriptView::colorVisible);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ScriptView::colorVisible);
}

namespace {

// Where two texts differ: so much of the one was removed and so much of the other came instead.
struct Difference
{
    qsizetype at = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
};

Difference differenceOf(const QString &before, const QString &after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    const auto [left, right] =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin());
    const qsizetype head = left - before.begin();
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {head, before.size() - tail - head, after.size() - tail - head};
}

} // namespace

void ScriptView::setScript(const Script &script)
{
    m_script = script;
    // A document would drop them, and every place behind them would be another one.
    m_text = script.text;
    m_text.replace(u'\r', u'␍');
    m_waiting = true;
    if (isVisible())
        update();
}

void ScriptView::update()
{
    m_waiting = false;
    const bool fresh = m_shown.isEmpty();
    const QString &text = m_text;
    // Throwing away a long text is dear; a short one in its place is not.
    if (m_shown.size() > PieceSize && text.size() <= PieceSize) {
        setPlainText(text);
        m_shown = text;
    }
    const Difference changed = differenceOf(m_shown, text);
    if (changed.removed || changed.added)
        takePiece();
    if (!fresh && (changed.removed || changed.added)) {
        const qsizetype last =
            qMin(changed.at + qMax<qsizetype>(0, changed.added - 1), m_shown.size());
        flash(document()->findBlock(int(changed.at)).blockNumber(),
              document()->findBlock(int(last)).blockNumber());
    }
    showMarks();
    colorVisible();
}

// Only what lies between the first and the last difference is replaced: a megabyte of text with
// one line changed is laid out as fast as that line. What is more than a piece comes later.
void ScriptView::takePiece()
{
    const QString &text = m_text;
    const Difference change = differenceOf(m_shown, text);
    const qsizetype removed = qMin(change.removed, PieceSize);
    const QString added = text.mid(change.at, qMin(change.added, PieceSize));
    if (removed || !added.isEmpty()) {
        const int scroll = verticalScrollBar()->value();
        const int across = horizontalScrollBar()->value();
        QTextCursor cursor(document());
        cursor.setPosition(int(change.at));
        cursor.setPosition(int(change.at + removed), QTextCursor::KeepAnchor);
        cursor.insertText(added);
        m_shown.replace(change.at, removed, added);
        verticalScrollBar()->setValue(scroll);
        horizontalScrollBar()->setValue(across);
    }
    if (m_shown != text)
        return m_pieces.start();
    m_pieces.stop();
    showMarks();
    colorVisible();
    if (m_late)
        mark(m_marked);
}

void ScriptView::takeAll()
{
    if (m_waiting)
        update();
    while (m_shown != m_text)
        takePiece();
}

void ScriptView::colorVisible()
{
    const int line = qMax(1, fontMetrics().lineSpacing());
    m_highlighter->show(firstVisibleBlock(), viewport()->height() / line + 2);
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
    m_late = false;
    if (m_waiting || !isVisible())
        return;
    if (const Span *span = spanOf(id)) {
        m_late = !isComplete();
        if (m_late)
            return;
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
    if (const Span *span = m_marked && isComplete() ? spanOf(m_marked) : nullptr) {
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
    takeAll();
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
    const std::optional<int> place = clickedPlace(*this, *event);
    if (const Span *span = place && isComplete() ? spanAt(*place) : nullptr)
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

void ScriptView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    colorVisible();
}

} // namespace relvar
