#include "generators/dialects/mysql/translation.h"

#include "generators/dialects/mysql/foreigntokens.h"
#include "generators/dialects/mysql/names.h"
#include "generators/dialects/mysql/translationwords.h"
#include "generators/dialects/mysql/wording.h"
#include "generators/lens/typeparts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::mysql {

namespace {

// Translates the elements of one text. Lives on the stack of translated().
class Translator
{
public:
    Translator(const QString &sql, const QSet<QString> &unnamed)
        : m_unnamed(unnamed)
        , m_tokens(foreignTokens(sql))
    {
    }

    Translation run()
    {
        if (!matchBrackets(m_tokens))
            refuse(u"()"_s);
        m_inWindow.append(false);
        for (m_at = 0; m_at < m_tokens.size() && m_refusal.isEmpty(); ++m_at)
            one();
        if (m_refusal.isEmpty())
            joinTexts();
        if (!m_refusal.isEmpty())
            return {{}, m_refusal};
        QString text;
        for (qsizetype i = 0; i < m_made.size(); ++i)
            text += m_made.at(i).space + m_before.value(i) + m_made.at(i).text + m_after.value(i);
        return {text.trimmed(), {}};
    }

private:
    void refuse(const QString &what)
    {
        if (m_refusal.isEmpty())
            m_refusal = Wording::tr("MySQL and MariaDB have nothing that means the same as “%1”.")
                            .arg(what.left(40));
    }
    const ForeignToken *token(qsizetype at) const
    {
        return at >= 0 && at < m_tokens.size() ? &m_tokens.at(at) : nullptr;
    }
    bool is(qsizetype at, QStringView word) const { return token(at) && token(at)->is(word); }
    QString word(qsizetype at) const
    {
        return token(at) && token(at)->type == ForeignToken::Word ? token(at)->text.toLower()
                                                                  : QString();
    }
    void make(const QString &text, ForeignToken::Type type = ForeignToken::Sign)
    {
        m_made.append({type, m_tokens.at(m_at).space, text, -1});
    }
    void keep() { m_made.append(m_tokens.at(m_at)); }

    void one()
    {
        const ForeignToken &now = m_tokens.at(m_at);
        switch (now.type) {
        case ForeignToken::Broken:
            return refuse(now.text);
        case ForeignToken::Text:
        case ForeignToken::Escaped:
            return make(quotedText(meaningOf(now)), ForeignToken::Text);
        case ForeignToken::Bits:
        case ForeignToken::Number:
            return keep();
        case ForeignToken::Sign:
            return sign();
        case ForeignToken::Quoted:
        case ForeignToken::Word:
            return nameOrWord();
        }
    }

    void sign()
    {
        const QString &text = m_tokens.at(m_at).text;
        if (text == u"(") {
            const bool window = is(m_at - 1, u"over") ||
                                (is(m_at - 1, u"as") && m_window && m_inWindow.size() == 1);
            m_inWindow.append(window);
            return keep();
        }
        if (text == u")") {
            m_inWindow.removeLast();
            return keep();
        }
        if (text == u"::")
            return cast();
        static const QSet<QString> known = wordsOf(", . + - * % ||");
        if (!known.contains(text) && !isComparison(text))
            return refuse(text);
        keep();
    }

    void nameOrWord()
    {
        const ForeignToken &now = m_tokens.at(m_at);
        const bool quoted = now.type == ForeignToken::Quoted;
        const QString name = meaningOf(now);
        const bool afterDot = is(m_at - 1, u".");
        if (is(m_at + 1, u".") && !afterDot && m_unnamed.contains(name.toLower()) &&
            !is(m_at + 2, u"*")) {
            m_tokens[m_at + 2].space = now.space;
            ++m_at; // the dot goes, too
            m_afterUnnamed = true;
            return;
        }
        const bool part = afterDot && !m_afterUnnamed;
        m_afterUnnamed = false;
        if (quoted || part || is(m_at + 1, u".")) {
            if (is(m_at + 1, u"(") && !isCommonTable())
                return refuse(now.text);
            return make(quotedName(name), ForeignToken::Quoted);
        }
        if (is(m_at + 1, u"(") && functionOrKeyword(name))
            return;
        if (isForeign(name) || (name == u"at" && is(m_at + 1, u"time")))
            return refuse(now.text);
        if (const ForeignToken *next = token(m_at + 1);
            next && next->isLiteral() && !isKeyword(name) && !is(m_at - 1, u"as")) {
            if (name != u"date" && name != u"timestamp") // DATE '2000-01-01'
                return refuse(now.text);
            return keep();
        }
        keyword(name);
    }

    void keyword(const QString &name)
    {
        const ForeignToken &now = m_tokens.at(m_at);
        const bool afterIs = is(m_at - 1, u"is") || (is(m_at - 1, u"not") && is(m_at - 2, u"is"));
        if (name == u"distinct" && (afterIs || is(m_at + 1, u"on")))
            return refuse(now.text);
        m_window = m_window || name == u"window";
        const bool over = name == u"over" && is(m_at - 1, u")");
        if (isKeyword(name) || over || (m_inWindow.last() && isWindowWord(name)))
            return keep();
        make(quotedName(name), ForeignToken::Quoted);
    }

    // name (a, b) AS (SELECT …)
    bool isCommonTable() const
    {
        const qsizetype close = m_tokens.at(m_at + 1).match;
        return is(close + 1, u"as") && is(close + 2, u"(");
    }

    // Whether the word before a bracket was taken.
    bool functionOrKeyword(const QString &name)
    {
        const QString function = functionName(name);
        if (isCommonTable() && function.isEmpty()) {
            make(quotedName(name), ForeignToken::Quoted);
            return true;
        }
        if (name == u"now" && is(m_at + 2, u")")) {
            make(u"CURRENT_TIMESTAMP(6)"_s, ForeignToken::Word);
            m_at += 2;
            return true;
        }
        const bool uuid = name == u"gen_random_uuid" || name == u"uuid_generate_v4";
        if (uuid && is(m_at + 2, u")")) {
            make(u"UNHEX(REPLACE(UUID(), '-', ''))"_s, ForeignToken::Word);
            m_at += 2;
            return true;
        }
        if (function.isEmpty()) {
            if (isKeyword(name) || name == u"over")
                return false;
            refuse(m_tokens.at(m_at).text + u"()");
            return true;
        }
        if (name == u"extract") {
            extract();
            return true;
        }
        if (name == u"substring" && isPattern(m_at + 1))
            refuse(m_tokens.at(m_at).text);
        if (name == u"cast") {
            namedCast();
            return true;
        }
        make(function == name ? m_tokens.at(m_at).text : function, ForeignToken::Word);
        m_tokens[m_at + 1].space.clear(); // which MySQL minds
        return true;
    }

    // EXTRACT(YEAR FROM …)
    void extract()
    {
        static const QSet<QString> fields = wordsOf("year quarter month day hour minute");
        if (!fields.contains(word(m_at + 2)))
            return refuse(m_tokens.at(m_at).text);
        keep();
        m_made.append({ForeignToken::Sign, {}, u"("_s, -1});
        m_made.append({ForeignToken::Bits, {}, m_tokens.at(m_at + 2).text, -1});
        m_inWindow.append(false);
        m_at += 2;
    }

    // SUBSTRING(x FROM 'pattern')
    bool isPattern(qsizetype open) const
    {
        for (qsizetype i = open + 1; i < m_tokens.at(open).match; ++i)
            if (is(i, u"from") && token(i + 1)->isLiteral())
                return true;
        return false;
    }

    // CAST(x AS type)
    void namedCast()
    {
        const qsizetype open = m_at + 1;
        const qsizetype close = m_tokens.at(open).match;
        qsizetype as = -1;
        for (qsizetype i = open + 1; i < close; ++i) {
            if (m_tokens.at(i).match > i)
                i = m_tokens.at(i).match;
            else if (is(i, u"as"))
                as = i;
        }
        QString type;
        for (qsizetype i = as + 1; as > 0 && i < close; ++i)
            type += (type.isEmpty() ? QString() : m_tokens.at(i).space) + m_tokens.at(i).text;
        const QString there = as > 0 ? castType(type) : QString();
        if (there.isEmpty())
            return refuse(u"CAST"_s);
        make(m_tokens.at(m_at).text, ForeignToken::Word);
        m_tokens[open].space.clear();
        m_tokens[as + 1].text = there;
        m_tokens[as + 1].type = ForeignToken::Bits; // so that it stays as it is
        for (qsizetype i = as + 2; i < close; ++i) {
            m_tokens[i].text.clear();
            m_tokens[i].space.clear();
            m_tokens[i].type = ForeignToken::Bits;
        }
    }

    // The element behind the type that begins here.
    qsizetype afterType(qsizetype at) const
    {
        while (is(at + 1, u"."))
            at += 2;
        ++at;
        if (is(at, u"varying") || is(at, u"precision"))
            ++at;
        if (is(at, u"("))
            at = m_tokens.at(at).match + 1;
        if ((is(at, u"with") || is(at, u"without")) && is(at + 1, u"time"))
            at += 3;
        while (is(at, u"["))
            at += is(at + 1, u"]") ? 2 : 3;
        return std::min(at, m_tokens.size());
    }

    // Where the operand that ends with this made element begins; -1 when that is not plain.
    qsizetype operandStart(qsizetype end) const
    {
        if (end < 0)
            return -1;
        qsizetype at = end;
        if (m_made.at(at).is(u")")) {
            int depth = 0;
            for (;; --at) {
                if (at < 0)
                    return -1;
                depth += m_made.at(at).is(u")") ? 1 : m_made.at(at).is(u"(") ? -1 : 0;
                if (depth == 0)
                    break;
            }
            const bool function = at > 0 && m_made.at(at - 1).type == ForeignToken::Word &&
                                  !functionName(m_made.at(at - 1).text.toLower()).isEmpty();
            return function ? at - 1 : at;
        }
        if (m_made.at(at).type == ForeignToken::Sign || isKeyword(m_made.at(at).text.toLower()))
            return -1;
        while (at >= 2 && m_made.at(at - 1).is(u"."))
            at -= 2;
        return at;
    }

    // Where the operand that begins with this made element ends; -1 when that is not plain.
    qsizetype operandEnd(qsizetype at) const
    {
        if (at >= m_made.size())
            return -1;
        const ForeignToken &first = m_made.at(at);
        if (first.type == ForeignToken::Sign && first.text != u"(")
            return -1;
        if (first.type != ForeignToken::Sign) {
            while (at + 2 < m_made.size() && m_made.at(at + 1).is(u"."))
                at += 2;
            if (at + 1 >= m_made.size() || !m_made.at(at + 1).is(u"("))
                return isKeyword(first.text.toLower()) && first.type == ForeignToken::Word ? -1
                                                                                           : at;
            ++at;
        }
        int depth = 0;
        for (; at < m_made.size(); ++at) {
            depth += m_made.at(at).is(u"(") ? 1 : m_made.at(at).is(u")") ? -1 : 0;
            if (depth == 0)
                return at;
        }
        return -1;
    }

    // value::type
    void cast()
    {
        const qsizetype end = afterType(m_at + 1);
        QString type;
        for (qsizetype i = m_at + 1; i < end; ++i)
            type += (type.isEmpty() ? QString() : m_tokens.at(i).space) + m_tokens.at(i).text;
        const TypeParts parts = typeParts(type);
        const bool literal = !m_made.isEmpty() && (m_made.last().isLiteral() ||
                                                   m_made.last().type == ForeignToken::Number ||
                                                   m_made.last().is(u"null"));
        if (literal && (parts.name == u"interval" || parts.isArray()) && !m_made.last().is(u"null"))
            return refuse(u"::"_s + type);
        if (!literal) {
            const QString there = castType(type);
            const qsizetype start = operandStart(m_made.size() - 1);
            if (there.isEmpty() || start < 0)
                return refuse(u"::"_s + type);
            ForeignToken &first = m_made[start];
            QString inside = first.text;
            for (qsizetype i = start + 1; i < m_made.size(); ++i) {
                if (m_made.at(i).is(u"||"))
                    return refuse(u"||"_s);
                inside += m_made.at(i).space + m_made.at(i).text;
            }
            first = {ForeignToken::Bits, first.space, u"CAST("_s + inside + u" AS " + there + u')',
                     -1};
            m_made.resize(start + 1);
        }
        m_at = end - 1;
    }

    // Whether an operand beside "||" ends here.
    bool endsOperand(qsizetype at) const
    {
        if (at < 0 || at >= m_made.size())
            return true;
        const ForeignToken &one = m_made.at(at);
        if (one.type == ForeignToken::Sign)
            return one.text == u"(" || one.text == u")" || one.text == u"," ||
                   isComparison(one.text);
        return one.type != ForeignToken::Word || isKeyword(one.text.toLower()) || one.is(u"over");
    }

    // a || b: CONCAT(a, b)
    void joinTexts()
    {
        for (qsizetype i = 0; i < m_made.size(); ++i) {
            if (!m_made.at(i).is(u"||"))
                continue;
            const qsizetype start = operandStart(i - 1);
            qsizetype end = operandEnd(i + 1);
            QList<qsizetype> signs{i};
            while (end >= 0 && end + 1 < m_made.size() && m_made.at(end + 1).is(u"||")) {
                signs.append(end + 1);
                end = operandEnd(end + 2);
            }
            if (start < 0 || end < 0 || !endsOperand(start - 1) || !endsOperand(end + 1))
                return refuse(u"||"_s);
            m_before[start].prepend(u"CONCAT("_s);
            m_after[end] += u')';
            for (const qsizetype sign : std::as_const(signs))
                m_made[sign] = {ForeignToken::Sign, {}, u","_s, -1};
        }
    }

    const QSet<QString> &m_unnamed;
    QList<ForeignToken> m_tokens;
    QList<ForeignToken> m_made;
    QHash<qsizetype, QString> m_before; // what stands around made elements
    QHash<qsizetype, QString> m_after;
    qsizetype m_at = 0;
    QList<bool> m_inWindow; // for each open bracket
    bool m_window = false;  // a WINDOW clause has begun
    bool m_afterUnnamed = false;
    QString m_refusal;
};

} // namespace

Translation translated(const QString &sql, const QSet<QString> &unnamed)
{
    return Translator(sql, unnamed).run();
}

QSet<QString> namesIn(const QString &sql)
{
    QSet<QString> names;
    for (const ForeignToken &token : foreignTokens(sql))
        if (token.isName())
            names.insert(meaningOf(token).toLower());
    return names;
}

} // namespace relvar::mysql
