#pragma once

#include <QList>
#include <QString>

namespace relvar::sketch {

// A piece of a text, in QChars from its start.
struct Range
{
    int from = -1; // below 0 for what stands nowhere in the text
    int length = 0;

    int end() const { return from + length; }
    bool isEmpty() const { return from < 0; }
    bool contains(int at) const { return from >= 0 && at >= from && at <= end(); }
    friend bool operator==(const Range &, const Range &) = default;
};

// What is wrong with a piece of a text. It costs only the line or the item that it stands in.
struct Problem
{
    Range range;
    int line = 0;   // from 1
    int column = 0; // from 1, in QChars
    QString text;   // a whole sentence
};

enum class TokenKind : quint8 {
    Word,
    Number,
    String,     // 'text'
    LongString, // '''text'''
    QuotedName, // "text"
    Expression, // `text`
    Color,      // #hex
    Sign,
    End
};

// The smallest unit of a text. Comments are no tokens.
struct Token
{
    TokenKind kind = TokenKind::End;
    int from = 0;
    int length = 0;
    bool startsLine = false; // the first of its line
    bool afterSpace = false; // something blank stands before it
    bool closed = true;      // false for a quote without its end
};

struct Lexed
{
    QList<Token> tokens; // the last one is End
    QList<Range> comments;
    QList<int> lineStarts;
    QList<Problem> problems;

    // Line and column of a place, from 1.
    std::pair<int, int> place(int at) const;
};

// Cuts a text into tokens. A quote or comment that does not end costs its own line.
Lexed lex(const QString &text);

// What a quoted token stands for: escapes are read, and the indentation of a long string goes.
QString unquoted(const QString &text, const Token &token);

} // namespace relvar::sketch
