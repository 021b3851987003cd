#include "generators/refactoring/partitions.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/surgery.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/diagrams.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr int DeepestPartition = 32;

// The tables of the partitions of a table, at any depth.
QList<Id> partitionsOf(const Model &model, Id table, int depth = 0)
{
    QList<Id> found;
    if (depth > DeepestPartition)
        return found;
    for (const Partition *partition : model.childrenOf<Partition>(table))
        if (model.get<Table>(partition->table)) {
            found.append(partition->table);
            found += partitionsOf(model, partition->table, depth + 1);
        }
    return found;
}

// Further partitions, and who may read it, are all that a partition may have for itself.
bool hasPartsOfItsOwn(const Model &model, Id partition)
{
    const QList<Id> children = model.children(partition);
    return std::any_of(children.cbegin(), children.cend(), [&](Id id) {
        const Grant *grant = model.get<Grant>(id);
        return grant ? !grant->columns.isEmpty() : !model.get<Partition>(id);
    });
}

Result<void> checkPartitionKey(const Model &model, Id table, const QList<Id> &leaving,
                               const ColumnUses &uses)
{
    const QList<Id> refs = refsOf(*model.find(table));
    for (const Id column : leaving)
        if (refs.contains(column) || uses.named.value(table).contains(column))
            return Error{Refactor::tr("“%1” decides to which partition of “%2” a row belongs and "
                                      "has to stay.")
                             .arg(displayName(model, column), displayName(model, table))};
    return {};
}

} // namespace

bool isWholePartitioned(const Model &model, Id table)
{
    const Table *object = model.get<Table>(table);
    return object && object->partitionStrategy != PartitionStrategy::None &&
           !isPartition(model, table) && !object->ofType;
}

Result<void> checkCanRefer(const Model &model, Id table, const QList<Id> &leaving)
{
    if (!isWholePartitioned(model, table))
        return checkStandsAlone(model, table);
    if (leaving.isEmpty()) // a foreign key of the whole is one of each partition
        return {};
    const QList<Id> partitions = partitionsOf(model, table);
    const ColumnUses uses = columnUses(model, table, leaving);
    if (const auto stays = checkPartitionKey(model, table, leaving, uses); !stays)
        return stays;
    QHash<Id, QString> probes;
    for (const Id partition : partitions) {
        if (hasPartsOfItsOwn(model, partition))
            return Error{Refactor::tr("The partition “%1” of “%2” has columns, keys or other parts "
                                      "of its own, which would not follow.")
                             .arg(displayName(model, partition), displayName(model, table))};
        if (const auto stays = checkPartitionKey(model, partition, leaving, uses); !stays)
            return stays;
        probes.insert(partition, u"relvar_probe_%1_"_s.arg(probes.size()));
    }
    for (const ObjectPtr &reader : dialectOf(model).followRename(model, probes).changed)
        if (uses.named.contains(reader->id) || uses.unsure.contains(reader->id))
            return Error{Refactor::tr("“%1” reads a partition of “%2” by its name; change or "
                                      "remove it first.")
                             .arg(displayName(model, reader->id), displayName(model, table))};
    return {};
}

} // namespace relvar
