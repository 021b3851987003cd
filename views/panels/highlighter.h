#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace relvar {

// Colours SQL or Mermaid text, in colours that suit the palette. Owned by its text document; GUI
// thread.
class Highlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum Language { Sql, Mermaid };

    Highlighter(Language language, const QPalette &palette, QTextDocument *document);

    // Takes the colours for another palette; the text is coloured again only when they differ.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void sql(const QString &text);
    void mermaid(const QString &text);

    const Language m_language;
    bool m_dark = false;
    QTextCharFormat m_keyword;
    QTextCharFormat m_type;
    QTextCharFormat m_literal;
    QTextCharFormat m_comment;
};

} // namespace relvar
