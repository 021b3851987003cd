#include "generators/dialects/postgresql/olderwords.h"

#include <algorithm>
#include <cstring>

namespace relvar::postgresql {

Rewording::Rewording(const Script &script, const Piece &piece, QByteArray &text)
    : m_script(script)
    , m_lexemes(script.lexemes(piece))
    , m_count(int(piece.lexemes))
    , m_text(text)
{
    m_depths.reserve(m_count);
    int depth = 0;
    for (int i = 0; i < m_count; ++i) {
        if (m_lexemes[i].type == LexemeType::Close && depth > 0)
            --depth;
        m_depths.append(depth);
        if (m_lexemes[i].type == LexemeType::Open)
            ++depth;
    }
}

QByteArrayView Rewording::raw(int at) const
{
    return QByteArrayView(m_script.text().constData() + m_lexemes[at].from,
                          m_lexemes[at].to - m_lexemes[at].from);
}

bool Rewording::is(int at, const char *word) const
{
    if (at < 0 || at >= m_count || m_lexemes[at].type == LexemeType::QuotedName)
        return false;
    const QByteArrayView own = raw(at);
    return own.size() == qsizetype(qstrlen(word)) &&
           qstrnicmp(own.data(), word, size_t(own.size())) == 0;
}

bool Rewording::is(int at, std::initializer_list<const char *> words) const
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return is(at, word); });
}

void Rewording::put(int first, int last, QByteArrayView words)
{
    if (first > last || first < 0 || last >= m_count)
        return;
    const quint32 from = m_lexemes[first].from;
    const quint32 room = m_lexemes[last].to - from;
    if (words.size() > qsizetype(room))
        return;
    char *data = m_text.data() + from;
    // Lines stay where they are.
    for (quint32 i = 0; i < room; ++i)
        if (data[i] != '\n')
            data[i] = ' ';
    std::memcpy(data, words.data(), size_t(words.size()));
    m_changed = true;
}

namespace {

// A role that is granted is no privilege on something.
bool grantsRole(const Rewording &words)
{
    for (int i = 0; i < words.count(); ++i)
        if (words.depth(i) == 0 && words.is(i, "ON"))
            return false;
    return true;
}

} // namespace

void rewordRoleGrant(Rewording &words)
{
    if (words.is(0, "REVOKE") && words.is(1, {"INHERIT", "SET"}) && words.is(2, "OPTION") &&
        words.is(3, "FOR") && grantsRole(words)) {
        words.blank(1, 3);
        return;
    }
    if (!words.is(0, "GRANT") || !grantsRole(words))
        return;
    for (int i = 1; i < words.count(); ++i) {
        if (!words.is(i, "WITH"))
            continue;
        int end = i + 1;
        while (end < words.count() && !words.is(end, "GRANTED"))
            ++end;
        if (end != i + 3 || !words.is(i + 1, "ADMIN") || !words.is(i + 2, "OPTION"))
            words.blank(i, end - 1);
        return;
    }
}

void rewordDomain(Rewording &words)
{
    if (!words.is(0, "ALTER") || !words.is(1, "DOMAIN"))
        return;
    for (int i = 2; i + 1 < words.count(); ++i)
        if (words.is(i, "NOT") && words.is(i + 1, "NULL") && !words.is(i - 1, "SET") &&
            !words.is(i - 1, "DROP") && words.depth(i) == 0)
            words.put(i, i + 1, "CHECK(1)");
}

} // namespace relvar::postgresql
