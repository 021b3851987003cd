#include "generators/dialects/sqlite/parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

bool Parser::sees(QStringView word, qsizetype ahead) const
{
    const qsizetype place = m_at + ahead;
    if (place >= m_tokens.size())
        return false;
    const SqlToken &one = m_tokens[place];
    return (one.type == SqlToken::Word || one.type == SqlToken::Sign) &&
           one.in(m_text).compare(word, Qt::CaseInsensitive) == 0;
}

bool Parser::accept(QStringView word)
{
    if (!sees(word))
        return false;
    ++m_at;
    return true;
}

void Parser::expect(QStringView word)
{
    if (!accept(word))
        fail();
}

bool Parser::acceptAll(std::initializer_list<QStringView> words)
{
    qsizetype ahead = 0;
    for (const QStringView word : words)
        if (!sees(word, ahead++))
            return false;
    m_at += ahead;
    return true;
}

SqlToken::Type Parser::type(qsizetype ahead) const
{
    return m_at + ahead < m_tokens.size() ? m_tokens[m_at + ahead].type : SqlToken::Sign;
}

bool Parser::seesName() const
{
    const SqlToken::Type seen = type();
    return seen == SqlToken::Word || seen == SqlToken::Quoted || seen == SqlToken::Text;
}

QString Parser::name()
{
    if (!seesName()) {
        fail();
        return {};
    }
    return nameIn(token(m_at++));
}

QString Parser::qualifiedName()
{
    const QString first = name();
    return accept(u".") ? name() : first;
}

QStringList Parser::nameList()
{
    QStringList names;
    expect(u"(");
    while (!failed()) {
        names.append(name());
        if (accept(u")"))
            break;
        expect(u",");
    }
    return names;
}

qsizetype Parser::start(qsizetype place) const
{
    return place < m_tokens.size() ? m_tokens[place].from : m_text.size();
}

QString Parser::cut(qsizetype from, qsizetype to) const
{
    return to > from ? m_text.sliced(start(from), end(to) - start(from)) : QString();
}

QString Parser::parenthesized()
{
    expect(u"(");
    const QString inner = until({u")"});
    expect(u")");
    return inner;
}

QString Parser::until(std::initializer_list<QStringView> words)
{
    const qsizetype from = m_at;
    for (int depth = 0; !failed(); ++m_at) {
        if (atEnd())
            return cut(from, m_at);
        if (depth == 0 && std::any_of(words.begin(), words.end(),
                                      [this](QStringView word) { return sees(word); }))
            break;
        if (sees(u"("))
            ++depth;
        else if (sees(u")") && --depth < 0)
            fail();
        else if (type() == SqlToken::Broken)
            fail();
    }
    return cut(from, m_at);
}

QString Parser::rest()
{
    const qsizetype from = m_at;
    m_at = m_tokens.size();
    if (m_at > from && token(m_at - 1) == u";")
        return cut(from, m_at - 1);
    return cut(from, m_at);
}

PartSyntax Parser::part(qsizetype from, qsizetype to) const
{
    PartSyntax result;
    const auto is = [&](qsizetype place, QStringView word) {
        return place >= from && m_tokens[place].type == SqlToken::Word &&
               token(place).compare(word, Qt::CaseInsensitive) == 0;
    };
    // "NULLS FIRST" of what is ascending says what is so anyway.
    if (to - from > 2 && is(to - 2, u"NULLS"))
        to -= 2;
    if (to - from > 1 && (is(to - 1, u"ASC") || is(to - 1, u"DESC"))) {
        result.order = is(to - 1, u"ASC") ? SortOrder::Ascending : SortOrder::Descending;
        --to;
    }
    if (to - from > 2 && is(to - 2, u"COLLATE")) {
        result.collation = nameIn(token(to - 1));
        to -= 2;
    }
    const SqlToken::Type only = to - from == 1 ? m_tokens[from].type : SqlToken::Sign;
    if (only == SqlToken::Word || only == SqlToken::Quoted || only == SqlToken::Text)
        result.column = nameIn(token(from));
    result.expression = cut(from, to);
    return result;
}

QList<PartSyntax> Parser::parts()
{
    QList<PartSyntax> list;
    expect(u"(");
    while (!failed()) {
        const qsizetype from = m_at;
        (void)until({u",", u")", u"AUTOINCREMENT"});
        if (m_at == from)
            fail();
        else
            list.append(part(from, m_at));
        if (!accept(u","))
            break;
    }
    return list;
}

bool isPlainDefault(const QString &text)
{
    const QList<SqlToken> tokens = tokensOf(text);
    if (tokens.size() == 1)
        return tokens.first().type != SqlToken::Sign && tokens.first().type != SqlToken::Broken &&
               tokens.first().type != SqlToken::Variable;
    const QStringView sign = tokens.size() == 2 ? tokens.first().in(text) : QStringView();
    return (sign == u"-" || sign == u"+") && tokens[1].type == SqlToken::Number;
}

} // namespace relvar::sqlite
