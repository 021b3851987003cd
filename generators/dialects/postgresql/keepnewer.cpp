#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

// Statements in words that only a newer PostgreSQL than the grammar knows.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

Name nameAt(const StatementText &source, int at)
{
    return nameOf(writtenParts(source.slice({at, source.nameEnd(at)})));
}

// CREATE [OR REPLACE] MATERIALIZED VIEW name: the word before the name tells what it is.
QList<Name> created(const StatementText &source)
{
    if (!source.is(0, "CREATE"))
        return {};
    for (int i = 1; i < std::min(6, source.count() - 1); ++i)
        for (const char *word : {"VIEW", "TABLE", "FUNCTION", "PROCEDURE", "DOMAIN", "TYPE"})
            if (source.is(i, word)) {
                const bool guarded = source.is(i + 1, "IF"); // IF NOT EXISTS
                return {nameAt(source, guarded ? i + 4 : i + 1)};
            }
    return {};
}

// Whatever a word could mean: what stands too early does no harm.
QList<Ref<Object>> mentionedIn(const StatementText &source, const Draft &draft)
{
    QList<Ref<Object>> result;
    const auto add = [&](Id id) {
        if (const Column *column = draft.get<Column>(id))
            id = column->parent;
        if (id && !result.contains(Ref<Object>(id)))
            result.append(Ref<Object>(id));
    };
    for (int i = 0; i < source.count(); ++i) {
        if (source.type(i) != LexemeType::Word && source.type(i) != LexemeType::QuotedName)
            continue;
        const Name name = nameAt(source, i);
        for (const Space space : {Space::Relation, Space::Type, Space::Kept})
            add(draft.inSchema(space, name));
        for (const Id routine : draft.routines(name))
            add(routine);
        if (name.schema.isEmpty())
            add(draft.lookUp(Space::Role, {}, name.name));
        i = std::max(i, source.nameEnd(i) - 1);
    }
    return result;
}

} // namespace

Outcome keepNewer(const Reading &reading, const QString &words)
{
    const QString reason =
        Wording::tr("It says %1, which only a newer PostgreSQL understands.").arg(words);
    const QList<Ref<Object>> after = mentionedIn(reading.text, reading.draft);
    reading.keep(reading.text.whole(), reason, nullptr, created(reading.text)).after = after;
    reading.session.defined = true;
    return kept(reason);
}

} // namespace relvar::postgresql
