#include "generators/conversion/sourcetokens.h"

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_' || c.unicode() > 0x7f;
}

bool isWordPart(QChar c)
{
    return isWordStart(c) || c.isDigit() || c == u'$';
}

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
    case 'Z':
        return QChar(0x1A);
    default:
        return c;
    }
}

// Cuts a text into its elements. Lives on the stack of sourceTokens().
class Cutter
{
public:
    Cutter(const QString &sql, SourceRules rules)
        : m_sql(sql)
        , m_mysql(rules == SourceRules::Mysql)
    {
    }

    QList<SourceToken> run()
    {
        QList<SourceToken> tokens;
        for (;;) {
            m_token = {};
            m_token.space = blank();
            if (m_at >= m_sql.size())
                return tokens;
            take();
            tokens.append(m_token);
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
        while (m_at < m_sql.size()) {
            const bool line = (at() == u'-' && at(1) == u'-') || (m_mysql && at() == u'#');
            const bool block = at() == u'/' && at(1) == u'*';
            if (!line && !block && !at().isSpace())
                break;
            if (!line && !block) {
                ++m_at;
                continue;
            }
            comment = true;
            const qsizetype end = m_sql.indexOf(line ? u"\n"_s : u"*/"_s, m_at + 1);
            m_at = end < 0 ? m_sql.size() : end + (line ? 1 : 2);
        }
        return comment ? u" "_s : m_sql.sliced(from, m_at - from);
    }

    void quoted(SourceToken::Type type, QChar end, bool escapes)
    {
        m_token.type = SourceToken::Broken;
        for (++m_at; m_at < m_sql.size(); ++m_at) {
            if (escapes && at() == u'\\' && m_at + 1 < m_sql.size()) {
                ++m_at;
                // These keep their backslash: they are for LIKE.
                if (at() == u'%' || at() == u'_')
                    m_token.text += u'\\';
                m_token.text += unescaped(at());
            } else if (at() == end && at(1) == end && end != u']') {
                m_token.text += at();
                ++m_at;
            } else if (at() == end) {
                ++m_at;
                m_token.type = type;
                return;
            } else {
                m_token.text += at();
            }
        }
    }

    // x'…', b'…', 0x…, _utf8'…'; false when none begins here.
    bool prefixed()
    {
        const QChar letter = at().toLower();
        if (at(1) == u'\'' && (letter == u'x' || (m_mysql && (letter == u'b' || letter == u'n')))) {
            ++m_at;
            quoted(letter == u'x'   ? SourceToken::Bytes
                   : letter == u'b' ? SourceToken::Bits
                                    : SourceToken::Text,
                   u'\'', letter == u'n');
            return true;
        }
        if (m_mysql && at() == u'0' && (at(1) == u'x' || at(1) == u'b')) {
            m_token.type = at(1) == u'x' ? SourceToken::Bytes : SourceToken::Bits;
            for (m_at += 2; isWordPart(at()); ++m_at)
                m_token.text += at();
            return true;
        }
        if (!m_mysql || at() != u'_')
            return false;
        qsizetype end = m_at + 1;
        while (end < m_sql.size() && m_sql.at(end).isLetterOrNumber())
            ++end;
        qsizetype quote = end;
        while (quote < m_sql.size() && m_sql.at(quote).isSpace())
            ++quote;
        if (end == m_at + 1 || quote >= m_sql.size() || m_sql.at(quote) != u'\'')
            return false;
        m_at = quote;
        quoted(SourceToken::Text, u'\'', true);
        m_token.introduced = true;
        return true;
    }

    void number()
    {
        m_token.type = SourceToken::Number;
        const qsizetype from = m_at;
        while (at().isDigit() || at() == u'.')
            ++m_at;
        const bool sign = at(1) == u'-' || at(1) == u'+';
        if (at().toLower() == u'e' && (at(1).isDigit() || (sign && at(2).isDigit())))
            for (m_at += 2; at().isDigit();)
                ++m_at;
        m_token.text = m_sql.sliced(from, m_at - from);
    }

    void sign()
    {
        static const QStringList longOnes{u"->>"_s, u"<=>"_s, u"->"_s, u"<="_s, u">="_s,
                                          u"<>"_s,  u"!="_s,  u"=="_s, u"||"_s, u"&&"_s,
                                          u"<<"_s,  u">>"_s,  u":="_s};
        m_token.type = SourceToken::Sign;
        for (const QString &one : longOnes)
            if (QStringView(m_sql).sliced(m_at).startsWith(one)) {
                m_token.text = one;
                m_at += one.size();
                return;
            }
        m_token.text = at();
        ++m_at;
        if (m_token.text == u"@" || m_token.text == u"?" || m_token.text == u"{")
            m_token.type = SourceToken::Broken;
    }

    void take()
    {
        const QChar c = at();
        if (prefixed())
            return;
        if (c == u'\'') {
            quoted(SourceToken::Text, c, m_mysql);
        } else if (c == u'"') {
            quoted(m_mysql ? SourceToken::Text : SourceToken::Name, c, m_mysql);
            m_token.maybeText = !m_mysql;
        } else if (c == u'`') {
            quoted(SourceToken::Name, c, false);
        } else if (c == u'[' && !m_mysql) {
            quoted(SourceToken::Name, u']', false);
        } else if (c.isDigit() || (c == u'.' && at(1).isDigit())) {
            number();
        } else if (isWordStart(c)) {
            m_token.type = SourceToken::Word;
            const qsizetype from = m_at;
            while (isWordPart(at()))
                ++m_at;
            m_token.text = m_sql.sliced(from, m_at - from);
        } else {
            sign();
        }
    }

    const QString &m_sql;
    const bool m_mysql;
    SourceToken m_token;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QList<SourceToken>> sourceTokens(const QString &sql, SourceRules rules)
{
    QList<SourceToken> tokens = Cutter(sql, rules).run();
    QList<qsizetype> open;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).is(u"(")) {
            open.append(i);
        } else if (tokens.at(i).is(u")")) {
            if (open.isEmpty())
                return std::nullopt;
            tokens[i].match = open.takeLast();
            tokens[tokens.at(i).match].match = i;
        }
    }
    if (!open.isEmpty())
        return std::nullopt;
    return tokens;
}

QList<SourceToken> partOf(const QList<SourceToken> &tokens, qsizetype from, qsizetype to)
{
    QList<SourceToken> part = tokens.mid(from, to - from);
    for (SourceToken &token : part)
        if (token.match >= 0)
            token.match -= from;
    return part;
}

} // namespace relvar
