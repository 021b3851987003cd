#include "generators/dialects/mysql/foreigntokens.h"

using namespace Qt::StringLiterals;

namespace relvar::mysql {

namespace {

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_' || c.unicode() > 0x7f;
}

bool isWordPart(QChar c)
{
    return isWordStart(c) || c.isDigit() || c == u'$';
}

// Cuts a text into its elements. Lives on the stack of foreignTokens().
class Cutter
{
public:
    explicit Cutter(const QString &sql)
        : m_sql(sql)
    {
    }

    QList<ForeignToken> run()
    {
        QList<ForeignToken> tokens;
        for (;;) {
            ForeignToken token;
            token.space = blank();
            if (m_at >= m_sql.size())
                return tokens;
            const qsizetype from = m_at;
            token.type = one();
            token.text = m_sql.sliced(from, m_at - from);
            tokens.append(token);
        }
    }

private:
    QChar at(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_sql.size() ? m_sql.at(m_at + ahead) : QChar();
    }

    QString blank()
    {
        const qsizetype from = m_at;
        bool comment = false;
        for (; m_at < m_sql.size();) {
            const bool line = at() == u'-' && at(1) == u'-';
            const bool block = at() == u'/' && at(1) == u'*';
            if (!line && !block && !at().isSpace())
                break;
            if (!line && !block) {
                ++m_at;
                continue;
            }
            comment = true;
            const qsizetype end = m_sql.indexOf(line ? u"\n"_s : u"*/"_s, m_at + 2);
            m_at = end < 0 ? m_sql.size() : end + (line ? 1 : 2);
        }
        return comment ? u" "_s : m_sql.sliced(from, m_at - from);
    }

    // Past a quoted text; false when it has no end.
    bool quoted(QChar quote, bool escapes)
    {
        for (++m_at; m_at < m_sql.size(); ++m_at) {
            if (escapes && at() == u'\\')
                ++m_at;
            else if (at() == quote && at(1) == quote)
                ++m_at;
            else if (at() == quote)
                return ++m_at, true;
        }
        m_at = m_sql.size();
        return false;
    }

    ForeignToken::Type prefixed()
    {
        const QChar letter = at().toLower();
        if (letter == u'u' && at(1) == u'&' && (at(2) == u'\'' || at(2) == u'"')) {
            m_at += 2;
            quoted(at(), false);
            return ForeignToken::Broken;
        }
        if (at(1) != u'\'' || !u"ebxn"_s.contains(letter))
            return ForeignToken::Word;
        ++m_at;
        if (!quoted(u'\'', letter == u'e') || letter == u'n')
            return ForeignToken::Broken;
        return letter == u'e' ? ForeignToken::Escaped : ForeignToken::Bits;
    }

    void number()
    {
        while (at().isDigit() || at() == u'.')
            ++m_at;
        const bool sign = at(1) == u'-' || at(1) == u'+';
        if (at().toLower() == u'e' && (at(1).isDigit() || (sign && at(2).isDigit())))
            for (m_at += 2; at().isDigit();)
                ++m_at;
    }

    ForeignToken::Type sign()
    {
        static constexpr QStringView signs = u"+-*/<>=~!@#%^&|?";
        if (at() == u':') {
            m_at += at(1) == u':' || at(1) == u'=' ? 2 : 1;
            return ForeignToken::Sign;
        }
        if (!signs.contains(at())) {
            ++m_at;
            return ForeignToken::Sign;
        }
        const qsizetype from = m_at;
        bool odd = false;
        for (; signs.contains(at()) && !at().isNull(); ++m_at)
            odd = odd || u"~!@#%^&|?"_s.contains(at());
        // "=-1" is two of them.
        while (!odd && m_at - from > 1 &&
               (m_sql.at(m_at - 1) == u'-' || m_sql.at(m_at - 1) == u'+'))
            --m_at;
        return ForeignToken::Sign;
    }

    ForeignToken::Type one()
    {
        const QChar c = at();
        if (c == u'\'')
            return quoted(c, false) ? ForeignToken::Text : ForeignToken::Broken;
        if (c == u'"' || c == u'`')
            return quoted(c, false) ? ForeignToken::Quoted : ForeignToken::Broken;
        if (c == u'$') {
            m_at = m_sql.size();
            return ForeignToken::Broken;
        }
        if (c.isDigit() || (c == u'.' && at(1).isDigit())) {
            number();
            return ForeignToken::Number;
        }
        if (!isWordStart(c))
            return sign();
        if (const ForeignToken::Type type = prefixed(); type != ForeignToken::Word)
            return type;
        while (isWordPart(at()))
            ++m_at;
        return ForeignToken::Word;
    }

    const QString &m_sql;
    qsizetype m_at = 0;
};

QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    default:
        return c;
    }
}

} // namespace

QList<ForeignToken> foreignTokens(const QString &sql)
{
    return Cutter(sql).run();
}

bool matchBrackets(QList<ForeignToken> &tokens)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        ForeignToken &token = tokens[i];
        token.match = -1;
        if (token.type != ForeignToken::Sign)
            continue;
        if (token.text == u"(") {
            open.append(i);
        } else if (token.text == u")") {
            if (open.isEmpty())
                return false;
            token.match = open.takeLast();
            tokens[token.match].match = i;
        }
    }
    return open.isEmpty();
}

QString meaningOf(const ForeignToken &token)
{
    if (token.type == ForeignToken::Word)
        return token.text.toLower();
    const bool escapes = token.type == ForeignToken::Escaped;
    const qsizetype begin = token.type == ForeignToken::Escaped || token.type == ForeignToken::Bits;
    if (token.text.size() < begin + 2)
        return token.text;
    const QChar quote = token.text.at(begin);
    QString text;
    for (qsizetype i = begin + 1; i < token.text.size() - 1; ++i) {
        QChar c = token.text.at(i);
        if (c == quote)
            ++i;
        else if (escapes && c == u'\\' && i + 2 < token.text.size())
            c = unescaped(token.text.at(++i));
        text += c;
    }
    return text;
}

} // namespace relvar::mysql
