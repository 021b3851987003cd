#include "app/cli/tableargument.h"

#include "app/cli/console.h"
#include "model/names.h"

namespace relvar::cli {

Result<Id> tableNamed(const Model &model, const QString &name)
{
    QList<Id> found;
    for (const Table *table : model.all<Table>())
        if (table->name == name || path(model, table->id).join(u'.') == name)
            found.append(table->id);
    if (found.size() > 1)
        return Error{Cli::tr("Several tables are called “%1”; name the schema.").arg(name)};
    if (found.isEmpty())
        return Error{Cli::tr("There is no table “%1”.").arg(name)};
    return found.first();
}

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts))
        list.append(one.trimmed());
    return list;
}

} // namespace relvar::cli
