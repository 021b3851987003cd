#pragma once

#include "views/panels/coloring.h"

#include <QSyntaxHighlighter>

namespace relvar {

// Colours a text that is edited, all of it and at once: for the short ones in forms. Owned by its
// text document; GUI thread.
class Highlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    Highlighter(Coloring::Language language, const QPalette &palette, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Coloring m_coloring;
};

} // namespace relvar
