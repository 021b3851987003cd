#include "model/checks/rules.h"

namespace relvar {

QHash<Id, Id> partitions(const Model &model)
{
    QHash<Id, Id> result;
    model.forEach([&](const Object &object) {
        if (object.kind == Kind::Partition)
            result.insert(static_cast<const Partition &>(object).table, object.parent);
    });
    return result;
}

bool getsColumns(const Model &model, Id table)
{
    const QList<const Relationship *> own = model.childrenOf<Relationship>(table);
    return std::any_of(own.begin(), own.end(), [](const Relationship *one) {
        return !one->isPhysical() && !one->isManyToMany();
    });
}

} // namespace relvar
