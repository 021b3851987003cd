#include "model/checks/rules.h"
#include "model/operations/types.h"

namespace relvar {

static QString typeText(const Model &model, const DataType &type)
{
    const Object *named = model.find(type.named);
    return (named ? named->name : QString()) + type.text;
}

void checkForeignKeyTypes(const RuleRun &run)
{
    for (const Relationship *relationship : run.model.all<Relationship>())
        for (const ColumnPair &pair : relationship->pairs) {
            const Column *own = run.model.get<Column>(pair.column);
            const Column *other = run.model.get<Column>(pair.referenced);
            if (!own || !other || own->type.isEmpty() || other->type.isEmpty())
                continue;
            const TypeFit fit = compareTypes(run.model, own->type, other->type);
            if (fit == TypeFit::Same)
                continue;
            const QString text =
                fit == TypeFit::Different
                    ? Checks::tr("Column “%1” (%2) cannot refer to “%3” (%4): their types do not "
                                 "fit together.")
                    : Checks::tr("Column “%1” (%2) refers to “%3” (%4), which has another type.");
            run.report(fit == TypeFit::Different ? Severity::Error : Severity::Warning,
                       relationship->id, "pairs",
                       text.arg(run.name(own->id), typeText(run.model, own->type),
                                run.name(other->id), typeText(run.model, other->type)));
        }
}

} // namespace relvar
