#include "generators/dialects/postgresql/statementtext.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

bool StatementText::is(int at, const char *word) const
{
    if (at < 0 || at >= m_count || m_lexemes[at].type == LexemeType::QuotedName)
        return false;
    const QByteArrayView own = raw(at);
    return own.size() == qsizetype(qstrlen(word)) &&
           qstrnicmp(own.data(), word, size_t(own.size())) == 0;
}

int StatementText::at(int location) const
{
    if (location < 0)
        return -1;
    const quint32 byte = m_base + quint32(location);
    const Lexeme *found =
        std::lower_bound(m_lexemes, m_lexemes + m_count, byte,
                         [](const Lexeme &one, quint32 value) { return one.to <= value; });
    return found == m_lexemes + m_count ? -1 : int(found - m_lexemes);
}

int StatementText::find(Range range, const char *word) const
{
    for (int i = range.first; i < range.end; ++i) {
        if (is(i, word))
            return i;
        if (type(i) == LexemeType::Open && match(i) > i)
            i = match(i);
    }
    return -1;
}

int StatementText::find(Range range, const char *word, const char *next) const
{
    while (true) {
        const int found = find(range, word);
        if (found < 0 || (found + 1 < range.end && is(found + 1, next)))
            return found;
        range.first = found + 1;
    }
}

int StatementText::findOpen(Range range) const
{
    for (int i = range.first; i < range.end; ++i)
        if (is(i, "("))
            return i;
    return -1;
}

QList<Range> StatementText::split(Range range) const
{
    QList<Range> result;
    if (range.isEmpty())
        return result;
    int first = range.first;
    for (int i = range.first; i < range.end; ++i) {
        if (type(i) == LexemeType::Comma) {
            result.append({first, i});
            first = i + 1;
        } else if (type(i) == LexemeType::Open && match(i) > i) {
            i = match(i);
        }
    }
    result.append({first, range.end});
    return result;
}

int StatementText::nameEnd(int at) const
{
    int end = at + 1;
    while (type(end) == LexemeType::Dot && end + 1 < m_count)
        end += 2;
    return end;
}

QString StatementText::slice(Range range) const
{
    if (range.first < 0 || range.isEmpty() || range.end > m_count)
        return {};
    return m_script.slice(m_lexemes[range.first].from, m_lexemes[range.end - 1].to);
}

Range StatementText::withoutParentheses(Range range) const
{
    while (range.end - range.first > 2 && is(range.first, "(") &&
           match(range.first) == range.end - 1) {
        const Range inner{range.first + 1, range.end - 1};
        if (split(inner).size() > 1 || is(inner.first, "SELECT") || is(inner.first, "WITH") ||
            is(inner.first, "VALUES"))
            break;
        range = inner;
    }
    return range;
}

QString StatementText::expression(Range range) const
{
    if (range.first < 0)
        return {};
    return slice(withoutParentheses(range));
}

QString StatementText::spelledName(Range range) const
{
    QString result;
    for (int i = range.first; i < range.end; ++i) {
        const QString part = QString::fromUtf8(raw(i));
        result += isWord(i) ? part.toLower() : part;
    }
    return result;
}

QString StatementText::sliceAfter(int at, int end) const
{
    if (at < 0 || end > m_count || end <= at + 1)
        return {};
    return m_script.slice(m_lexemes[at].to, m_lexemes[end - 1].to).trimmed();
}

// Words between CREATE and what is created.
static bool isModifier(const StatementText &text, int at)
{
    static constexpr const char *words[] = {
        "OR",       "REPLACE",   "UNIQUE",     "TEMP",    "TEMPORARY", "LOCAL",     "GLOBAL",
        "UNLOGGED", "RECURSIVE", "CONSTRAINT", "DEFAULT", "TRUSTED",   "PROCEDURAL"};
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char *word) { return text.is(at, word); });
}

QString statementKind(const Script &script, const Piece &piece)
{
    const StatementText text(script, piece, 0);
    const auto word = [&](int at) { return QString::fromUtf8(text.raw(at)).toUpper(); };
    if (text.count() == 0)
        return {};
    if (piece.type == Piece::MetaCommand)
        return QString::fromUtf8(text.raw(0));
    if (!text.isWord(0))
        return u"?"_s;
    QString result = word(0);
    int at = 1;
    const bool onSomething = text.is(0, "COMMENT") || text.is(0, "SECURITY");
    const bool defines = text.is(0, "CREATE") || text.is(0, "ALTER") || text.is(0, "DROP");
    if (!defines && !onSomething)
        return result;
    while (text.is(0, "CREATE") && at < text.count() && isModifier(text, at))
        ++at;
    if (onSomething && text.is(at, "LABEL"))
        result += u" "_s + word(at++);
    if (onSomething && text.is(at, "ON"))
        result += u" "_s + word(at++);
    static constexpr const char *openings[] = {"MATERIALIZED", "FOREIGN", "EVENT",   "TEXT",
                                               "ACCESS",       "USER",    "DEFAULT", "OPERATOR"};
    static constexpr const char *seconds[] = {"VIEW",       "TABLE",  "DATA",    "TRIGGER",
                                              "SEARCH",     "METHOD", "MAPPING", "PRIVILEGES",
                                              "CLASS",      "FAMILY", "WRAPPER", "CONFIGURATION",
                                              "DICTIONARY", "PARSER", "TEMPLATE"};
    if (at < text.count() && text.isWord(at)) {
        const bool opens = std::any_of(std::begin(openings), std::end(openings),
                                       [&](const char *one) { return text.is(at, one); });
        result += u" "_s + word(at++);
        while (opens && at < text.count() &&
               std::any_of(std::begin(seconds), std::end(seconds),
                           [&](const char *one) { return text.is(at, one); }))
            result += u" "_s + word(at++);
    }
    return result;
}

} // namespace relvar::postgresql
