#pragma once

#include <QList>
#include <QString>

namespace relvar::mysql {

// A lexical element of SQL that was written for another database.
struct ForeignToken
{
    enum Type {
        Word,
        Quoted,  // a name: "…", or […] and `…`
        Text,    // '…'
        Escaped, // E'…'
        Bits,    // B'…', X'…'
        Number,
        Sign,
        Broken, // what MySQL has nothing like: $1, $$…$$, U&'…'; a quote without end
    };

    Type type = Sign;
    QString space; // what stands before it; a comment is a space
    QString text;
    qsizetype match = -1; // brackets: the other one

    bool is(QStringView word) const
    {
        return (type == Word || type == Sign) && text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool isLiteral() const { return type == Text || type == Escaped || type == Bits; }
    bool isName() const { return type == Word || type == Quoted; }
};

// The elements of a text by the rules of PostgreSQL, which are those of the standard.
QList<ForeignToken> foreignTokens(const QString &sql);
// Tells each bracket its partner; false when one has none.
bool matchBrackets(QList<ForeignToken> &tokens);
// What a name or a literal means, without quotes and escapes.
QString meaningOf(const ForeignToken &token);

} // namespace relvar::mysql
