#include "app/actions/reasons.h"

#include <QCoreApplication>
#include <QHash>

namespace relvar {
namespace {

// The translation context.
class Reasons
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

const char *const Anything = QT_TRANSLATE_NOOP("Reasons", "needs a selected object");
const char *const TableChosen = QT_TRANSLATE_NOOP("Reasons", "needs a selected table");
const char *const TwoTables = QT_TRANSLATE_NOOP("Reasons", "needs two selected tables");
const char *const ThreeTables = QT_TRANSLATE_NOOP("Reasons", "needs three selected tables");
const char *const Line = QT_TRANSLATE_NOOP("Reasons", "needs a selected line");
const char *const InArea =
    QT_TRANSLATE_NOOP("Reasons", "needs a selected area, or a table that belongs to one");
const char *const Columns = QT_TRANSLATE_NOOP("Reasons", "needs selected columns of one table");

// By the id of the action, or by its group with a dot at the end.
const std::pair<const char *, const char *> Needs[] = {
    {"edit.undo", QT_TRANSLATE_NOOP("Reasons", "nothing was done yet")},
    {"edit.redo", QT_TRANSLATE_NOOP("Reasons", "nothing was taken back")},
    {"edit.cut", Anything},
    {"edit.copy", Anything},
    {"edit.duplicate", Anything},
    {"edit.remove", Anything},
    {"edit.delete", Anything},
    {"edit.rename", Anything},
    {"edit.addcolumn", TableChosen},
    {"edit.collapse", TableChosen},
    {"edit.expand", TableChosen},
    {"edit.pin", TableChosen},
    {"edit.unpin", TableChosen},
    {"edit.physical",
     QT_TRANSLATE_NOOP("Reasons", "needs a selected relationship without a foreign key")},
    {"refactor.extract-entity", Columns},
    {"refactor.promote-to-lookup", QT_TRANSLATE_NOOP("Reasons", "needs a selected column")},
    {"refactor.split-table", Columns},
    {"refactor.merge-tables",
     QT_TRANSLATE_NOOP("Reasons", "needs a selected one-to-one relationship")},
    {"refactor.resolve-many-to-many",
     QT_TRANSLATE_NOOP("Reasons", "needs a selected many-to-many relationship")},
    {"refactor.natural-key",
     QT_TRANSLATE_NOOP("Reasons", "needs a selected table with a unique key")},
    {"refactor.surrogate-key",
     QT_TRANSLATE_NOOP("Reasons", "needs a selected table whose key is no number yet")},
    {"refactor.pull-up",
     QT_TRANSLATE_NOOP("Reasons", "needs columns of a subtype or part, or its table")},
    {"refactor.push-down",
     QT_TRANSLATE_NOOP("Reasons", "needs a selected table with subtypes or parts")},
    {"line.hide", Line},
    {"line.split", Line},
    {"line.join", Line},
    {"paint.", Anything},
    {"arrange.horizontally", ThreeTables},
    {"arrange.vertically", ThreeTables},
    {"arrange.resetline", QT_TRANSLATE_NOOP("Reasons", "needs a selected line that was bent")},
    {"arrange.", TwoTables},
    {"area.wrap", TableChosen},
    {"area.", InArea},
    {"diagram.layoutselection", TableChosen},
    {"diagram.extract", TableChosen},
    {"diagram.addrelated", TableChosen},
    {"view.fitselection", Anything},
    {"go.back", QT_TRANSLATE_NOOP("Reasons", "nothing was gone to yet")},
    {"go.forward", QT_TRANSLATE_NOOP("Reasons", "nothing was gone back from")},
};

// What can be used although nothing may be changed, once something is selected.
bool onlyLooks(const QString &action)
{
    return action == QLatin1String("edit.copy") || action.startsWith(QLatin1String("view.")) ||
           action.startsWith(QLatin1String("go."));
}

} // namespace

QString reasonAgainst(const QString &action, ActionCircumstances circumstances)
{
    if (!circumstances.projectOpen)
        return Reasons::tr("needs an open project");
    if (circumstances.readOnly && !onlyLooks(action))
        return Reasons::tr("the project is open for reading only");
    for (const auto &[start, reason] : Needs) {
        const QLatin1String id(start);
        if (id.endsWith(u'.') ? action.startsWith(id) : action == id)
            return Reasons::tr(reason);
    }
    return Reasons::tr("cannot be used now");
}

} // namespace relvar
