#include "model/diff.h"

namespace relvar {

ChangeSet diff(const Model &from, const Model &to)
{
    QList<Change> changes;
    for (int i = 0; i < Model::ShardCount; ++i) {
        if (from.sharesShard(to, i))
            continue;
        const auto &before = from.shard(i).objects;
        const auto &after = to.shard(i).objects;
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const auto other = after.constFind(it.key());
            if (other == after.cend())
                changes.append({it.key(), *it, nullptr});
            else if (*it != *other)
                changes.append({it.key(), *it, *other});
        }
        for (auto it = after.cbegin(); it != after.cend(); ++it)
            if (!before.contains(it.key()))
                changes.append({it.key(), nullptr, *it});
    }
    return ChangeSet(std::move(changes)); // drops the equal ones
}

} // namespace relvar
