#pragma once

#include <QList>
#include <QString>

namespace relvar::sqlite {

// A token of SQL by the rules of SQLite's own tokenizer.
struct SqlToken
{
    enum Type {
        Word,   // a keyword or a name without quotes
        Quoted, // a name in "…", […] or `…`
        Text,   // '…', which may be a name too
        Number,
        Blob,
        Variable,
        Sign,
        Comment,
        Broken, // a quote without an end, or a character that means nothing
    };

    Type type = Sign;
    qsizetype from = 0; // in QChars from the start of the text
    qsizetype length = 0;

    qsizetype end() const { return from + length; }
    QStringView in(QStringView text) const { return text.sliced(from, length); }
};

// The first token at or after a place; its length is 0 at the end of the text.
SqlToken nextToken(QStringView text, qsizetype from);
// All tokens but comments.
QList<SqlToken> tokensOf(QStringView text);
// The comments alone.
QList<SqlToken> commentsOf(QStringView text);

// What a name means: without its quotes.
QString nameIn(QStringView token);
// What a comment says: without its signs.
QString commentIn(QStringView token);

// A statement of a script: from its first token to before its semicolon.
struct Piece
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool finished = false;     // a semicolon follows
    bool shellCommand = false; // ".tables": for SQLite's shell
};

// The statements of a script, by the rules of sqlite3_complete(): a trigger ends at ";END;".
QList<Piece> piecesOf(QStringView text);

// "CREATE UNIQUE INDEX", "INSERT": the words by which a statement is known.
QString statementKind(QStringView statement);

} // namespace relvar::sqlite
