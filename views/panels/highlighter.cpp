#include "views/panels/highlighter.h"

namespace relvar {

Highlighter::Highlighter(Coloring::Language language, const QPalette &palette,
                         QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_coloring(language, palette)
{
}

void Highlighter::highlightBlock(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    const auto before = Coloring::State(qMax(0, previousBlockState()));
    setCurrentBlockState(m_coloring.line(text, before, &ranges));
    for (const QTextLayout::FormatRange &range : std::as_const(ranges))
        setFormat(range.start, range.length, range.format);
}

} // namespace relvar
