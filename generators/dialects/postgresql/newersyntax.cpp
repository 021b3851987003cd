#include "generators/dialects/postgresql/newersyntax.h"

#include "generators/dialects/postgresql/olderwords.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

std::optional<QByteArray> inOlderWords(const QByteArray &sql, OlderWords how)
{
    const Script script(sql, {});
    QByteArray text = script.text();
    bool changed = false;
    for (const Piece &piece : script.pieces()) {
        if (piece.type != Piece::Sql)
            continue;
        Rewording words(script, piece, text);
        rewordExpressions(words, how);
        rewordTable(words);
        rewordDomain(words);
        rewordRoleGrant(words);
        if (how == OlderWords::Rough)
            rewordBody(words);
        changed = changed || words.hasChanged();
    }
    return changed ? std::optional<QByteArray>(text) : std::nullopt;
}

namespace {

// Words in a row that no statement of PostgreSQL 15 has, and for which there are no older ones.
struct Newer
{
    std::initializer_list<const char *> words;
    const char *name;
};

const Newer newer[] = {
    {{"LARGE", "OBJECTS"}, "LARGE OBJECTS"},
    {{"NOT", "MATCHED", "BY"}, "MERGE ... NOT MATCHED BY"},
    {{"RETURNING", "WITH", "("}, "RETURNING WITH"},
    {{"MERGES", ")"}, "MERGES"},
    {{"HASHES", ")"}, "HASHES"},
    {{"MERGES", ","}, "MERGES"},
    {{"HASHES", ","}, "HASHES"},
};

} // namespace

QString newerWords(const Script &script, const Piece &piece)
{
    if (piece.type != Piece::Sql)
        return {};
    QByteArray unused = script.text();
    const Rewording words(script, piece, unused);
    for (int i = 0; i < words.count(); ++i)
        for (const Newer &one : newer) {
            int at = i;
            if (std::all_of(one.words.begin(), one.words.end(),
                            [&](const char *word) { return words.is(at++, word); }))
                return QString::fromLatin1(one.name);
        }
    return {};
}

} // namespace relvar::postgresql
