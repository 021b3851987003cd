#include "model/operations/junctions.h"

#include "model/operations/columns.h"

#include <algorithm>

namespace relvar {
namespace {

bool isReferredTo(const Model &model, Id table)
{
    const QList<Id> referrers = model.referrers(table);
    return std::any_of(referrers.cbegin(), referrers.cend(), [&](Id id) {
        const auto *line = model.get<Relationship>(id);
        return line && line->target == table;
    });
}

} // namespace

QSet<Id> foreignColumns(const Model &model, Id table)
{
    QSet<Id> columns;
    const QList<Id> ids = model.children(table);
    for (const Id id : ids)
        if (const auto *line = model.get<Relationship>(id))
            for (const ColumnPair &pair : line->pairs)
                columns.insert(pair.column);
    return columns;
}

std::optional<Junction> junctionOf(const Model &model, Id id)
{
    const Table *table = model.get<Table>(id);
    if (!table || table->audited || table->softDeleted || !table->inherits.isEmpty())
        return {};
    const QList<const Relationship *> lines = model.childrenOf<Relationship>(id);
    if (lines.size() != 2 ||
        !std::all_of(lines.cbegin(), lines.cend(), [&](const Relationship *line) {
            return line->isPhysical() && line->subtype == SubtypeStrategy::None &&
                   line->target != id;
        }))
        return {};
    const Key *primary = primaryKey(model, id);
    if (!primary)
        return {};
    const QSet<Id> foreign = foreignColumns(model, id);
    const QList<Id> key = columnsOf(*primary);
    const QList<const Column *> columns = model.childrenOf<Column>(id);
    const bool nothingElse =
        QSet<Id>(key.cbegin(), key.cend()) == foreign &&
        std::all_of(columns.cbegin(), columns.cend(),
                    [&](const Column *column) { return foreign.contains(column->id); });
    if (!nothingElse || isReferredTo(model, id))
        return {};
    return Junction{lines[0]->id, lines[1]->id};
}

bool isAssociative(const Model &model, Id table)
{
    const Key *primary = primaryKey(model, table);
    if (!primary)
        return false;
    const QList<Id> parts = columnsOf(*primary);
    const QSet<Id> key(parts.cbegin(), parts.cend());
    QSet<Id> joined;
    int ends = 0;
    for (const Relationship *line : model.childrenOf<Relationship>(table)) {
        if (line->subtype != SubtypeStrategy::None)
            return false;
        // One that takes all of the key is a part of what it refers to.
        if (!line->isPhysical() || line->target == table || line->pairs.size() >= key.size() ||
            !std::all_of(line->pairs.cbegin(), line->pairs.cend(),
                         [&](const ColumnPair &pair) { return key.contains(pair.column); }))
            continue;
        ++ends;
        for (const ColumnPair &pair : line->pairs)
            joined.insert(pair.column);
    }
    return ends >= 2 && joined == key;
}

} // namespace relvar
