#include "generators/physical/resolve.h"

#include "model/operations/materializer.h"

namespace relvar {

static bool isPhysical(const Object &object)
{
    if (object.kind == Kind::Relationship)
        return static_cast<const Relationship &>(object).isPhysical();
    if (object.kind != Kind::Table)
        return true;
    const auto &table = static_cast<const Table &>(object);
    return !table.audited && !table.softDeleted;
}

ResolveResult resolve(const Model &model, const ResolveOptions &options)
{
    bool physical = true;
    model.forEach([&](const Object &object) { physical = physical && isPhysical(object); });
    if (physical)
        return {model, {}, {}};
    Edit edit(model);
    Materializer materializer(edit, options.identifierBytes);
    materializer.materializeAll();
    return {edit.model(), materializer.issues(), materializer.causes()};
}

} // namespace relvar
