#pragma once

#include "views/panels/coloring.h"

#include <QObject>
#include <QTextBlock>
#include <QTimer>

namespace relvar {

// Colours only the lines of a long text that are seen. What a line begins in the midst of (a
// comment, a string) is worked out for all of them in the background, a few milliseconds at a
// time. Owned by the view of the text; GUI thread.
class VisibleHighlighter : public QObject
{
    Q_OBJECT

public:
    VisibleHighlighter(Coloring::Language language, const QPalette &palette,
                       QTextDocument *document, QObject *parent);

    void setPalette(const QPalette &palette);
    // Colours so many lines from this one on, as far as they are not yet.
    void show(const QTextBlock &first, int lines);
    // Whether it is known in what each line begins.
    bool isComplete() const { return m_known >= m_document->blockCount(); }

signals:
    // More is known: what is seen may have other colours.
    void advanced();

private:
    void follow(int position, int added);
    void advance();
    static Coloring::State stateAfter(const QTextBlock &block);

    QTextDocument *m_document;
    Coloring m_coloring;
    int m_known = 0;     // so many lines from the first one have their state
    int m_changedTo = 0; // the last line that changed since all was known
    bool m_applying = false;
    QTimer m_timer;
};

} // namespace relvar
