#pragma once

#include "model/core/token.h"

#include <QByteArray>
#include <QList>
#include <QString>

// Cuts a script into statements without understanding them: quotes, comments, dollar quotes, the
// nested semicolons of routines and rules, psql's backslash commands and COPY data.
namespace relvar::postgresql {

enum class LexemeType : quint8 {
    Word,
    QuotedName,
    String,
    Number,
    Operator,
    Open,  // ( or [
    Close, // ) or ]
    Comma,
    Semicolon,
    Dot,
};

// A lexical element; bytes [from, to) of the script. Comments and space are none.
struct Lexeme
{
    quint32 from = 0;
    quint32 to = 0;
    quint32 match = 0; // Open, Close: the other bracket, counted within the statement; else itself
    LexemeType type = LexemeType::Word;
};

// A statement, or something between statements.
struct Piece
{
    enum Type {
        Sql,
        Data,        // INSERT and the like: recognised by its first word, not parsed
        Copy,        // COPY with the data that follows
        MetaCommand, // psql's
        Unfinished,  // a quote or comment without end
        TooDeep,     // would exhaust the stack of the parser
    };

    Type type = Sql;
    quint32 from = 0; // bytes, without leading comments and without the semicolon
    quint32 to = 0;
    qsizetype firstLexeme = 0;
    qsizetype lexemes = 0;
};

// A place for people: both from 1, the column in characters.
struct Place
{
    int line = 1;
    int column = 1;
};

// The script with what the parser must not see blanked out, so that bytes keep their positions.
class Script
{
public:
    // Reads the text, which must be UTF-8. Stops early when the token is cancelled.
    Script(const QByteArray &text, const Token &token);

    const QByteArray &text() const { return m_text; }
    const QList<Piece> &pieces() const { return m_pieces; }
    const Lexeme *lexemes(const Piece &piece) const
    {
        return m_lexemes.constData() + piece.firstLexeme;
    }
    Place place(quint32 byte) const;
    // The text of some bytes.
    QString slice(quint32 from, quint32 to) const;
    // Gives f a zero-terminated view of the bytes.
    template<class F>
    auto withTerminated(quint32 from, quint32 to, F &&f)
    {
        char *data = m_text.data();
        const char saved = data[to];
        data[to] = '\0';
        auto result = f(static_cast<const char *>(data + from));
        data[to] = saved;
        return result;
    }

private:
    friend class Prelexer;
    QByteArray m_text;
    QList<Piece> m_pieces;
    QList<Lexeme> m_lexemes;
    QList<quint32> m_lineStarts;
    mutable quint32 m_lastByte = 0; // the place asked for last: the next one is often near
    mutable int m_lastColumn = 1;
};

} // namespace relvar::postgresql
