#pragma once

#include "generators/dialects/postgresql/prelexer.h"

namespace relvar::postgresql {

// Lexemes [first, end) of a statement.
struct Range
{
    int first = 0;
    int end = 0;

    bool isEmpty() const { return first >= end; }
};

// The words of one statement, to cut out what the model keeps as text: the tree says what there is,
// this says how it was written. A view on a Script; positions are indices of lexemes, -1 for none.
class StatementText
{
public:
    // `base`: byte at which the parsed text began, to which the locations of the tree count.
    StatementText(const Script &script, const Piece &piece, quint32 base)
        : m_script(script)
        , m_lexemes(script.lexemes(piece))
        , m_count(int(piece.lexemes))
        , m_piece(piece)
        , m_base(base)
    {
    }

    int count() const { return m_count; }
    Range all() const { return {0, m_count}; }
    LexemeType type(int at) const
    {
        return at >= 0 && at < m_count ? m_lexemes[at].type : LexemeType::Semicolon;
    }
    // Whether this lexeme is that unquoted word or symbol, in any case.
    bool is(int at, const char *word) const;
    bool isWord(int at) const { return type(at) == LexemeType::Word; }
    // The other bracket.
    int match(int at) const { return int(m_lexemes[at].match); }
    // The first lexeme at or after a location of the tree; a location below 0 gives -1.
    int at(int location) const;

    // First lexeme in the range that is this word, outside of the brackets within the range.
    int find(Range range, const char *word) const;
    // The same for two words in a row.
    int find(Range range, const char *word, const char *next) const;
    // First opening parenthesis.
    int findOpen(Range range) const;
    // What stands between a bracket and its partner.
    Range inside(int open) const { return {open + 1, std::max(match(open), open + 1)}; }
    // The parts between commas outside of brackets.
    QList<Range> split(Range range) const;
    // End of a possibly qualified name that begins here.
    int nameEnd(int at) const;

    // The source text, with comments inside but none around it.
    QString slice(Range range) const;
    // The same without parentheses around all of it.
    QString expression(Range range) const;
    Range withoutParentheses(Range range) const;
    // A name as it is written, unquoted words in lower case.
    QString spelledName(Range range) const;
    // Source from the end of one lexeme to the end of another, trimmed: keeps leading comments.
    QString sliceAfter(int at, int end) const;
    QString whole() const { return m_script.slice(m_piece.from, m_piece.to); }
    const Piece &piece() const { return m_piece; }
    QByteArrayView raw(int at) const
    {
        return QByteArrayView(m_script.text().constData() + m_lexemes[at].from,
                              m_lexemes[at].to - m_lexemes[at].from);
    }

private:
    const Script &m_script;
    const Lexeme *m_lexemes;
    int m_count;
    Piece m_piece;
    quint32 m_base;
};

// What a statement is called in a report: "CREATE TABLE", "COMMENT ON COLUMN", "\restrict".
QString statementKind(const Script &script, const Piece &piece);

} // namespace relvar::postgresql
