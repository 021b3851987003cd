#pragma once

#include <QPalette>
#include <QTextLayout>

namespace relvar {

// How SQL, Mermaid or sketch text is coloured, line by line. A value; GUI thread.
class Coloring
{
public:
    enum Language { Sql, Mermaid, Sketch };
    // What a line begins or ends in the midst of.
    enum State { Plain, InComment, InString, InDollar };

    Coloring(Language language, const QPalette &palette);

    // Takes the colours that suit another palette; false when they are the same.
    bool setPalette(const QPalette &palette);
    // The state after a line that begins in `before`; the colours are put into `ranges` unless it
    // is null.
    State line(const QString &text, State before, QList<QTextLayout::FormatRange> *ranges) const;

private:
    State sql(const QString &text, State before, QList<QTextLayout::FormatRange> *ranges) const;
    State sketch(const QString &text, State before, QList<QTextLayout::FormatRange> *ranges) const;
    void mermaid(const QString &text, QList<QTextLayout::FormatRange> &ranges) const;
    void setColors();

    Language m_language;
    bool m_dark;
    QTextCharFormat m_keyword;
    QTextCharFormat m_type;
    QTextCharFormat m_literal;
    QTextCharFormat m_comment;
    QTextCharFormat m_name;
};

} // namespace relvar
