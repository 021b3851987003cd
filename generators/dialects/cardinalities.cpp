#include "generators/dialects/cardinalities.h"

#include "model/edit.h"
#include "model/operations/columns.h"

#include <QSet>

#include <algorithm>

namespace relvar {

// Whether no two rows can have the same values in these columns.
static bool isUnique(const Model &model, Id table, const QSet<Id> &columns)
{
    const auto covers = [&](const QList<IndexPart> &parts) {
        return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const auto &part) {
            return part.column && columns.contains(part.column);
        });
    };
    const QList<const Key *> keys = model.childrenOf<Key>(table);
    const QList<const Index *> indexes = model.childrenOf<Index>(table);
    return std::any_of(keys.begin(), keys.end(),
                       [&](const Key *key) {
                           return key->type != KeyType::Exclusion && covers(key->parts);
                       }) ||
           std::any_of(indexes.begin(), indexes.end(), [&](const Index *index) {
               return index->unique && index->predicate.isEmpty() && covers(index->parts);
           });
}

static void setCardinalities(const Model &model, Relationship &line)
{
    QSet<Id> columns;
    bool optional = false;
    for (const ColumnPair &pair : std::as_const(line.pairs)) {
        columns.insert(pair.column);
        const Column *column = model.get<Column>(pair.column);
        optional = optional || (column && column->nullable);
    }
    line.own = {0, isUnique(model, line.parent, columns) ? 1 : RelationshipEnd::Many, {}};
    line.other = {optional ? 0 : 1, 1, {}};
    const Key *primary = primaryKey(model, line.parent);
    const QList<Id> identity = primary ? columnsOf(*primary) : QList<Id>();
    line.identifying = primary && std::all_of(columns.cbegin(), columns.cend(),
                                              [&](Id id) { return identity.contains(id); });
}

Model withCardinalities(const Model &model)
{
    Edit edit(model);
    for (const Relationship *one : model.all<Relationship>())
        if (!one->pairs.isEmpty())
            edit.modify<Relationship>(one->id,
                                      [&](Relationship &line) { setCardinalities(model, line); });
    return edit.model();
}

} // namespace relvar
