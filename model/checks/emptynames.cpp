#include "model/checks/rules.h"

namespace relvar {

// Constraints and indexes are left out: the database gives them names.
static bool needsName(Kind kind)
{
    switch (kind) {
    case Kind::Role:
    case Kind::Schema:
    case Kind::Extension:
    case Kind::EnumType:
    case Kind::CompositeType:
    case Kind::Domain:
    case Kind::BaseType:
    case Kind::RangeType:
    case Kind::Collation:
    case Kind::Conversion:
    case Kind::Operator:
    case Kind::OperatorFamily:
    case Kind::OperatorClass:
    case Kind::TextSearchParser:
    case Kind::TextSearchTemplate:
    case Kind::TextSearchDictionary:
    case Kind::TextSearchConfiguration:
    case Kind::AccessMethod:
    case Kind::Sequence:
    case Kind::Table:
    case Kind::Column:
    case Kind::View:
    case Kind::Routine:
    case Kind::Trigger:
    case Kind::Policy:
    case Kind::Rule:
    case Kind::EventTrigger:
    case Kind::Statistics:
    case Kind::Publication:
    case Kind::Subscription:
    case Kind::ForeignDataWrapper:
    case Kind::ForeignServer:
    case Kind::Language:
    case Kind::Tablespace:
        return true;
    default:
        return false;
    }
}

void checkEmptyNames(const RuleRun &run)
{
    run.model.forEach([&](const Object &object) {
        if (!needsName(object.kind) || !object.name.trimmed().isEmpty())
            return;
        const Object *parent = run.model.find(object.parent);
        run.report(Severity::Error, object.id, "name",
                   parent ? Checks::tr("%1 in “%2” has no name.")
                                .arg(kindLabel(object.kind), run.name(parent->id))
                          : Checks::tr("%1 has no name.").arg(kindLabel(object.kind)));
    });
}

} // namespace relvar
