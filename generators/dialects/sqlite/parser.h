#pragma once

#include "generators/dialects/sqlite/syntax.h"
#include "generators/dialects/sqlite/tokens.h"

namespace relvar::sqlite {

// Goes through the tokens of one definition. Once something does not fit, failed() stays true.
// Lives on the stack of a function that parses.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
        , m_tokens(tokensOf(m_text))
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at >= m_tokens.size(); }
    void fail() { m_failed = true; }

    // Whether the next token, or one after it, is this keyword or sign.
    bool sees(QStringView word, qsizetype ahead = 0) const;
    // Takes it when it is the next one.
    bool accept(QStringView word);
    void expect(QStringView word);
    // Takes several keywords, all or none.
    bool acceptAll(std::initializer_list<QStringView> words);

    bool seesName() const;
    QString name();
    // "[schema.]name"
    QString qualifiedName();
    QStringList nameList(); // in parentheses

    // What stands between the parentheses that open here, word for word.
    QString parenthesized();
    // What comes before one of these words outside of parentheses, word for word.
    QString until(std::initializer_list<QStringView> words);
    QString rest();
    // The parts of an index or key, in parentheses.
    QList<PartSyntax> parts();

    // Places, for what is cut out of the text.
    qsizetype place() const { return m_at; }
    qsizetype start(qsizetype place) const;
    qsizetype end(qsizetype place) const { return place > 0 ? m_tokens[place - 1].end() : 0; }
    QString cut(qsizetype from, qsizetype to) const;
    const QString &text() const { return m_text; }
    QStringView token(qsizetype place) const { return m_tokens[place].in(m_text); }
    SqlToken::Type type(qsizetype ahead = 0) const;
    void skip() { atEnd() ? fail() : void(++m_at); }

private:
    PartSyntax part(qsizetype from, qsizetype to) const;

    QString m_text;
    QList<SqlToken> m_tokens;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace relvar::sqlite
