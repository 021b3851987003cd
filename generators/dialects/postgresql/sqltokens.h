#pragma once

#include <QByteArray>
#include <QList>

namespace relvar::postgresql {

// The bytes [from, to) of a text.
struct Bytes
{
    int from = -1;
    int to = -1;

    bool isValid() const { return from >= 0; }
};

// The lexical elements of a text without its comments, as libpg_query's scanner sees them: the
// parse tree tells where a name begins, this tells where its parts end. A value.
class SqlTokens
{
public:
    // Empty when the scanner refuses the text.
    explicit SqlTokens(const QByteArray &sql);

    bool isEmpty() const { return m_tokens.isEmpty(); }
    // The element that begins at this byte.
    Bytes at(int from) const;
    // The first element from this byte on that is written like this.
    Bytes find(QByteArrayView text, int from) const;
    // The element `count` places behind the one that begins at this byte.
    Bytes behind(int from, int count) const;
    // Part `part` (from 0) of the dotted name that begins at this byte.
    Bytes namePart(int from, int part) const;

private:
    struct Token
    {
        int from;
        int to;
        bool dot;
    };
    qsizetype find(int from) const;

    const QByteArray m_sql;
    QList<Token> m_tokens;
};

} // namespace relvar::postgresql
