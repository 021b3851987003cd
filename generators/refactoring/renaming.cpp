#include "generators/refactoring/renaming.h"

#include "generators/dialects/dialect.h"
#include "model/names.h"
#include "model/operations/properties.h"

#include <QCoreApplication>

namespace relvar {

// Tables whose columns come from this one: partitions and tables that inherit from it, at any
// depth.
static void collectHeirs(const Model &model, Id table, QSet<Id> &heirs)
{
    const QList<Id> children = model.children(table);
    for (const Id id : children)
        if (const Partition *partition = model.get<Partition>(id))
            if (const Id heir = partition->table; heir && !heirs.contains(heir)) {
                heirs.insert(heir);
                collectHeirs(model, heir, heirs);
            }
    const QList<Id> referrers = model.referrers(table);
    for (const Id id : referrers)
        if (const Table *heir = model.get<Table>(id);
            heir && heir->inherits.contains(Ref<Table>(table)) && !heirs.contains(id)) {
            heirs.insert(id);
            collectHeirs(model, id, heirs);
        }
}

// An object, and the same column where heirs of its table have it as one of their own.
static QList<Id> sameEverywhere(const Model &model, Id id)
{
    QList<Id> result{id};
    const Column *column = model.get<Column>(id);
    if (!column)
        return result;
    QSet<Id> heirs;
    collectHeirs(model, column->parent, heirs);
    for (const Id heir : std::as_const(heirs))
        for (const Column *own : model.childrenOf<Column>(heir))
            if (own->name == column->name)
                result.append(own->id);
    return result;
}

// What the texts of the model before are after these renames, which have been made.
static Renaming follow(Edit &edit, const Model &before, const QHash<Id, QString> &names)
{
    const FollowedRename follow = dialectOf(before).followRename(before, names);
    Renaming result;
    result.unsure = follow.unsure;
    for (const ObjectPtr &object : follow.changed) {
        result.followed.append(object->id);
        const std::shared_ptr<Object> copy = info(object->kind).clone(*object);
        copy->name = edit.model().find(object->id)->name;
        edit.put(copy);
    }
    return result;
}

Result<Renaming> renameEverywhere(Edit &edit, Id id, const QString &name)
{
    const Model before = edit.model();
    QHash<Id, QString> names;
    const QList<Id> same = sameEverywhere(before, id);
    for (const Id one : same) {
        if (const Result<void> renamed = rename(edit, one, name); !renamed)
            return renamed.error();
        names.insert(one, edit.model().find(one)->name);
    }
    return follow(edit, before, names);
}

Result<Renaming> renameEverywhere(Edit &edit, const QHash<Id, QString> &names)
{
    const Model before = edit.model();
    QHash<Id, QString> all;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        for (const Id one : sameEverywhere(before, it.key()))
            all.insert(one, names.value(one, it.value()).trimmed());
    // First all of them, so that names may go round; then the same rules as for one.
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        edit.set(it.key(), &Object::name, it.value());
    QList<Id> ids = all.keys();
    std::sort(ids.begin(), ids.end());
    for (const Id id : std::as_const(ids))
        if (const Result<void> possible = rename(edit, id, all[id]); !possible)
            return possible.error();
    return follow(edit, before, all);
}

Result<void> renameEverywhere(Edit &edit, Id id, const QString &name, Renaming &into)
{
    const Result<Renaming> renamed = renameEverywhere(edit, id, name);
    if (!renamed)
        return renamed.error();
    into.followed += renamed->followed;
    into.unsure += renamed->unsure;
    return {};
}

QString remark(const Model &model, const Renaming &renaming)
{
    QStringList names;
    for (const Id id : renaming.unsure)
        names.append(QCoreApplication::translate("Renaming", "“%1”").arg(displayName(model, id)));
    if (names.isEmpty())
        return {};
    constexpr qsizetype most = 3;
    if (names.size() > most)
        names = names.mid(0, most) << QCoreApplication::translate("Renaming", "others");
    return QCoreApplication::translate("Renaming",
                                       "Look at %1: the old name may still be meant there.")
        .arg(names.join(QCoreApplication::translate("Renaming", ", ")));
}

} // namespace relvar
