#pragma once

#include "generators/dialects/postgresql/newersyntax.h"
#include "generators/dialects/postgresql/prelexer.h"

#include <initializer_list>

namespace relvar::postgresql {

// One statement whose newer words are overwritten in a copy of the script. A view on both; indices
// are those of lexemes within the statement.
class Rewording
{
public:
    Rewording(const Script &script, const Piece &piece, QByteArray &text);

    int count() const { return m_count; }
    bool hasChanged() const { return m_changed; }
    LexemeType type(int at) const
    {
        return at >= 0 && at < m_count ? m_lexemes[at].type : LexemeType::Semicolon;
    }
    // Whether this lexeme is that unquoted word or symbol, in any case.
    bool is(int at, const char *word) const;
    bool is(int at, std::initializer_list<const char *> words) const;
    bool isName(int at) const
    {
        return type(at) == LexemeType::Word || type(at) == LexemeType::QuotedName;
    }
    QByteArrayView raw(int at) const;
    int match(int at) const { return int(m_lexemes[at].match); }
    // How many brackets are open around this lexeme.
    int depth(int at) const { return m_depths.at(at); }

    // Puts these words in the place of the lexemes from `first` to `last`; nothing when they are
    // longer.
    void put(int first, int last, QByteArrayView words);
    void blank(int first, int last) { put(first, last, {}); }

private:
    const Script &m_script;
    const Lexeme *m_lexemes;
    int m_count;
    QByteArray &m_text;
    QList<int> m_depths;
    bool m_changed = false;
};

// SQL/JSON, AT LOCAL, newer ways to write numbers.
void rewordExpressions(Rewording &words, OlderWords how);
// The statements of BEGIN ATOMIC.
void rewordBody(Rewording &words);
// CREATE TABLE and ALTER TABLE.
void rewordTable(Rewording &words);
// ALTER DOMAIN ... ADD NOT NULL.
void rewordDomain(Rewording &words);
// GRANT role TO role WITH INHERIT TRUE.
void rewordRoleGrant(Rewording &words);

} // namespace relvar::postgresql
