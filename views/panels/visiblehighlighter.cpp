#include "views/panels/visiblehighlighter.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QTextDocument>

namespace relvar {

// What is kept with a line: -1 when nothing is known, otherwise the state after it, and whether it
// has its colours.
constexpr int Colored = 16;
// How long one step in the background may take.
constexpr int StepMilliseconds = 4;

VisibleHighlighter::VisibleHighlighter(Coloring::Language language, const QPalette &palette,
                                       QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_coloring(language, palette)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &VisibleHighlighter::advance);
    connect(document, &QTextDocument::contentsChange, this,
            [this](int position, int, int added) { follow(position, added); });
}

Coloring::State VisibleHighlighter::stateAfter(const QTextBlock &block)
{
    return block.isValid() && block.userState() >= 0 ? Coloring::State(block.userState() % Colored)
                                                     : Coloring::Plain;
}

void VisibleHighlighter::setPalette(const QPalette &palette)
{
    if (!m_coloring.setPalette(palette))
        return;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        if (block.userState() >= 0)
            block.setUserState(block.userState() % Colored);
    emit advanced();
}

void VisibleHighlighter::follow(int position, int added)
{
    if (m_applying)
        return;
    const QTextBlock first = m_document->findBlock(position);
    QTextBlock last = m_document->findBlock(position + added);
    if (!last.isValid())
        last = m_document->lastBlock();
    m_known = qMin(m_known, first.blockNumber());
    m_changedTo = qMax(m_changedTo, last.blockNumber());
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next())
        block.setUserState(-1);
    m_timer.start();
}

void VisibleHighlighter::advance()
{
    QElapsedTimer time;
    time.start();
    QTextBlock block = m_document->findBlockByNumber(m_known);
    Coloring::State state = stateAfter(block.previous());
    // Beyond what changed nothing is different any more once a line ends as it did before.
    bool same = false;
    for (int lines = 0; block.isValid(); block = block.next(), ++lines) {
        if (lines % 64 == 63 && time.elapsed() >= StepMilliseconds)
            break;
        const int before = block.userState();
        if (!same || before < 0) {
            state = m_coloring.line(block.text(), state, nullptr);
            if (before < 0 || before % Colored != state) {
                block.setUserState(state);
                if (QTextBlock next = block.next(); next.isValid() && next.userState() >= 0)
                    next.setUserState(next.userState() % Colored);
                same = false;
            } else {
                same = block.blockNumber() > m_changedTo;
            }
        } else {
            state = stateAfter(block);
        }
        m_known = block.blockNumber() + 1;
    }
    if (!block.isValid()) {
        m_known = m_document->blockCount();
        m_changedTo = 0;
        m_timer.stop();
    }
    emit advanced();
}

void VisibleHighlighter::show(const QTextBlock &first, int lines)
{
    if (m_applying)
        return;
    const QScopedValueRollback<bool> applying(m_applying, true);
    QTextBlock block = first;
    Coloring::State state = stateAfter(block.previous());
    for (int i = 0; i < lines && block.isValid(); ++i, block = block.next()) {
        const bool known = block.blockNumber() < m_known;
        if (known && block.userState() >= Colored) {
            state = stateAfter(block);
            continue;
        }
        QList<QTextLayout::FormatRange> ranges;
        state = m_coloring.line(block.text(), state, &ranges);
        if (known)
            block.setUserState(state + Colored);
        if (block.layout()->formats() == ranges)
            continue;
        block.layout()->setFormats(ranges);
        m_document->markContentsDirty(block.position(), block.length());
    }
}

} // namespace relvar
