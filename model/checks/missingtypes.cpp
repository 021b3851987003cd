#include "model/checks/rules.h"

namespace relvar {

void checkMissingTypes(const RuleRun &run)
{
    // A column of SQLite needs none.
    const auto projects = run.model.all<Project>();
    const bool needed = projects.isEmpty() || projects.first()->dialect != u"sqlite";
    run.model.forEach([&](const Object &object) {
        if (needed && object.kind == Kind::Column &&
            static_cast<const Column &>(object).type.isEmpty())
            run.report(Severity::Error, object.id, "type",
                       Checks::tr("Column “%1” has no type.").arg(run.name(object.id)));
        if (object.kind == Kind::Domain && static_cast<const Domain &>(object).type.isEmpty())
            run.report(Severity::Error, object.id, "type",
                       Checks::tr("Domain “%1” has no type.").arg(run.name(object.id)));
        if (object.kind != Kind::CompositeType)
            return;
        for (const CompositeAttribute &attribute :
             static_cast<const CompositeType &>(object).attributes)
            if (attribute.type.isEmpty())
                run.report(Severity::Error, object.id, "attributes",
                           Checks::tr("Attribute “%1” of type “%2” has no type.")
                               .arg(attribute.name, run.name(object.id)));
    });
}

} // namespace relvar
