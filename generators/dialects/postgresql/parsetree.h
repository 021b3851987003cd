#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <pg_query/pg_query.pb-c.h>
#include <span>
#include <vector>

// What PostgreSQL's own grammar makes of a piece of a script, and short ways to read it.
namespace relvar::postgresql {

// The parser's sentence and where it stands: characters from 1 in the parsed text, 0 if unknown.
struct ParseError
{
    QString text;
    int character = 0;
};

// A parsed piece of a script. Owns the tree; the tree lives in one arena.
class ParseTree
{
public:
    // Null when the grammar refuses the text; then error is filled. What is newer than the grammar
    // is taken in older words, see newersyntax.h: locations are those of the text as it is.
    static std::shared_ptr<const ParseTree> parse(const char *sql, ParseError &error);

    std::span<PgQuery__RawStmt *const> statements() const
    {
        return {m_result->stmts, m_result->n_stmts};
    }

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_used = 0;
    size_t m_size = 0;
    const PgQuery__ParseResult *m_result = nullptr;

    static void *allocate(void *tree, size_t bytes);
    static std::shared_ptr<const ParseTree> parseAsIs(const char *sql, ParseError &error);
};

inline QString text(const char *s)
{
    return s ? QString::fromUtf8(s) : QString();
}
inline bool isEmpty(const char *s)
{
    return !s || !*s;
}

// A list of nodes as the generated structs hold it.
using Nodes = std::span<PgQuery__Node *const>;
inline Nodes nodes(size_t count, PgQuery__Node *const *list)
{
    return {list, count};
}
#define RELVAR_NODES(object, field) nodes((object).n_##field, (object).field)

// The text of a String, Integer, Float or constant node; empty otherwise.
QString valueText(const PgQuery__Node *node);
// The texts of a list of String nodes.
QStringList strings(Nodes list);
// The items of a List node; an empty list otherwise.
Nodes items(const PgQuery__Node *node);

// A possibly qualified name, its parts as they stand in the database.
struct Name
{
    QString schema;
    QString name;

    friend bool operator==(const Name &, const Name &) = default;
};
// The last two parts.
Name nameOf(const QStringList &parts);
Name nameOf(const PgQuery__RangeVar &relation);
// The parts of a name that stands in a string, as regclass reads it: 'schema."My table"'.
QStringList writtenParts(const QString &text);
inline Name writtenName(const QString &text)
{
    return nameOf(writtenParts(text));
}

// Calls f for a message and everything under it, until f returns false (then not below it).
void walk(const ProtobufCMessage &message, const std::function<bool(const ProtobufCMessage &)> &f);

} // namespace relvar::postgresql
