#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace relvar {

// By whose rules a text was written.
enum class SourceRules : quint8 { Mysql, Sqlite };

// A lexical element of SQL of MySQL or SQLite.
struct SourceToken
{
    enum Type {
        Word,
        Name,   // quoted
        Text,   // '…', and "…" where that is no name
        Number, // decimal
        Bytes,  // x'…'
        Bits,   // b'…'
        Sign,
        Broken, // @variable, ?, a quote without end
    };

    Type type = Broken;
    QString space;        // what stands before it; a comment is a space
    QString text;         // words, numbers and signs as they are written; the others without quotes
    qsizetype match = -1; // brackets: the other one
    bool maybeText = false;  // SQLite: a name in "…", which is a text when there is no such name
    bool introduced = false; // _utf8'…'

    bool is(QStringView word) const
    {
        return (type == Word || type == Sign) && text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool isName() const { return type == Word || type == Name; }
    bool isLiteral() const { return type == Text || type == Number || type == Bytes; }
};

// The elements of a text; brackets know their partners. Nothing when brackets do not match.
std::optional<QList<SourceToken>> sourceTokens(const QString &sql, SourceRules rules);
// Those from a place to before another one, between which all brackets match.
QList<SourceToken> partOf(const QList<SourceToken> &tokens, qsizetype from, qsizetype to);

} // namespace relvar
