#include "generators/physical/resolve.h"

#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/materializer.h"

namespace relvar {

static bool isKept(const Model &model, const Relationship &line)
{
    const Key *own = primaryKey(model, line.parent);
    const Key *other = primaryKey(model, line.target);
    return line.isManyToMany() && line.parent != line.target && own && other &&
           own->parts.size() == other->parts.size();
}

static bool isPhysical(const Model &model, const Object &object, bool keepManyToMany)
{
    if (object.kind == Kind::Relationship) {
        const auto &line = static_cast<const Relationship &>(object);
        return line.isPhysical() || (keepManyToMany && isKept(model, line));
    }
    if (object.kind != Kind::Table)
        return true;
    const auto &table = static_cast<const Table &>(object);
    return !table.audited && !table.softDeleted;
}

ResolveResult resolve(const Model &model, const ResolveOptions &options)
{
    bool physical = true;
    model.forEach([&](const Object &object) {
        physical = physical && isPhysical(model, object, options.keepManyToMany);
    });
    if (physical)
        return {model, {}, {}};
    Edit edit(model);
    QList<Relationship> kept;
    if (options.keepManyToMany)
        for (const Relationship *line : model.all<Relationship>())
            if (isKept(model, *line))
                kept.append(*line);
    for (const Relationship &line : std::as_const(kept))
        (void)edit.remove(line.id);
    Materializer materializer(edit, options.identifierBytes);
    materializer.materializeAll();
    for (const Relationship &line : std::as_const(kept))
        edit.put(std::make_shared<Relationship>(line));
    return {edit.model(), materializer.issues(), materializer.causes()};
}

} // namespace relvar
