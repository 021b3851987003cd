#include "model/checks/rules.h"
#include "model/operations/materializer.h"

namespace relvar {

void checkUnresolvable(const RuleRun &run)
{
    bool conceptual = false;
    run.model.forEach([&](const Object &object) {
        if (object.kind == Kind::Relationship)
            conceptual = conceptual || !static_cast<const Relationship &>(object).isPhysical();
    });
    if (!conceptual)
        return;
    Edit edit(run.model);
    Materializer materializer(edit, run.options.identifierBytes);
    materializer.materializeAll();
    for (const Issue &issue : materializer.issues())
        run.report(issue.severity, issue.id, issue.field.toLatin1().constData(), issue.text);
}

} // namespace relvar
