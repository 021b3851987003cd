#pragma once

#include "generators/mongodb/literals.h"

namespace relvar::mongodb {

inline constexpr int DeepestNesting = 200;
inline constexpr int ReportEvery = 1 << 16; // characters

// Reads a text from left to right. Lives on the stack of readLiterals().
class LiteralReader
{
public:
    LiteralReader(const QString &text, const Token &token)
        : m_text(text)
        , m_token(token)
    {
    }

    Result<Literals> read();

private:
    void skipSpace();
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool take(QChar c);
    bool fail(const QString &problem);
    void mark(int &line, int &column);

    bool readValue(Value &value);
    bool readObject(Value &value);
    bool readArray(Value &value);
    bool readString(QString &text);
    bool readEscape(QString &text);
    bool readNumber(Value &value);
    bool readRegex(Value &value);
    bool readWord(Value &value);
    bool readAfterName(Value &value);
    bool skipCondition();
    bool readArguments(QList<Value> &arguments);
    QString identifier();
    bool readStep(QStringList &path);
    Call readCall();
    void skipStatement();

    const QString m_text;
    const Token m_token;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_counted = 0; // lines up to here are counted
    int m_line = 1;
    int m_depth = 0;
    QString m_problem;
    int m_problemLine = 0;
    int m_problemColumn = 0;
};

// Whether a name of JavaScript can begin with it.
inline bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

} // namespace relvar::mongodb
