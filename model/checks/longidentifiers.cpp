#include "model/checks/rules.h"
#include "model/operations/naming.h"

namespace relvar {

static bool isIdentifier(const Object &object)
{
    return info(object.kind).facet == Facet::Schema && object.kind != Kind::Project &&
           object.kind != Kind::Grant && object.kind != Kind::Statement;
}

void checkLongIdentifiers(const RuleRun &run)
{
    run.model.forEach([&](const Object &object) {
        const qsizetype bytes = object.name.toUtf8().size();
        if (bytes > run.options.identifierBytes && isIdentifier(object))
            run.report(Severity::Warning, object.id, "name",
                       Checks::tr("The name “%1” is %2 bytes long; the database takes %3 and would "
                                  "cut it to “%4”.")
                           .arg(object.name, QString::number(bytes),
                                QString::number(run.options.identifierBytes),
                                cutName(object.name, run.options.identifierBytes)));
    });
}

} // namespace relvar
