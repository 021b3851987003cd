#pragma once

#include "generators/dialects/mysql/names.h"
#include "generators/dialects/mysql/prelexer.h"

namespace relvar::mysql {

// Lexemes [first, end) of a statement.
struct Range
{
    int first = 0;
    int end = 0;

    bool isEmpty() const { return first >= end; }
};

// The words of one statement. A view on a piece of a script; positions are indices of lexemes.
class StatementText
{
public:
    StatementText(const QByteArray &script, const Piece &piece)
        : m_script(script)
        , m_piece(piece)
    {
    }

    int count() const { return int(m_piece.lexemes.size()); }
    LexemeType type(int at) const
    {
        return at >= 0 && at < count() ? m_piece.lexemes.at(at).type : LexemeType::Semicolon;
    }
    QByteArrayView raw(int at) const
    {
        if (at < 0 || at >= count())
            return {};
        const Lexeme &lexeme = m_piece.lexemes.at(at);
        return QByteArrayView(m_script.constData() + lexeme.from, lexeme.to - lexeme.from);
    }
    // Whether this lexeme is that unquoted word or symbol, in any case.
    bool is(int at, const char *word) const
    {
        const LexemeType kind = type(at);
        return kind != LexemeType::QuotedName && kind != LexemeType::String &&
               raw(at).compare(word, Qt::CaseInsensitive) == 0;
    }
    QString text(int at) const { return textOf(raw(at)); }
    // The other bracket; for anything else the lexeme itself.
    int match(int at) const
    {
        return at >= 0 && at < count() ? int(m_piece.lexemes.at(at).match) : at;
    }
    // The byte at which a lexeme, or what follows the last one, begins.
    quint32 byte(int at) const { return at < count() ? m_piece.lexemes.at(at).from : m_piece.to; }
    // The source text, with comments inside but none around it, without what only borders a
    // conditional comment.
    QString slice(Range range) const;
    QString whole() const { return slice({0, count()}); }
    const Piece &piece() const { return m_piece; }

private:
    const QByteArray &m_script;
    const Piece &m_piece;
};

// What a statement is called in a report: "CREATE TABLE", "INSERT".
QString statementKind(const StatementText &text);

} // namespace relvar::mysql
