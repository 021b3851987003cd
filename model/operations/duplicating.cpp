#include "model/operations/duplicating.h"

#include "model/operations/naming.h"
#include "model/operations/wording.h"

namespace relvar {
namespace {

// The object and everything below it, parents first.
void collect(const Model &model, Id id, QList<Id> &into)
{
    into.append(id);
    QList<Id> children = model.children(id);
    std::sort(children.begin(), children.end());
    for (const Id child : children)
        collect(model, child, into);
}

// Names of constraints and indexes begin with that of their table.
void followTable(Object &object, const QString &before, const QString &after)
{
    if (object.name.startsWith(before + u'_'))
        object.name = cutName(after + object.name.sliced(before.size()), DefaultIdentifierBytes);
}

} // namespace

Result<QList<Id>> duplicateObjects(Edit &edit, const QList<Id> &ids)
{
    const Model model = edit.model();
    QList<Id> all;
    for (const Id id : ids) {
        if (!model.contains(id))
            return Error{Operations::tr("The object to copy does not exist any more.")};
        collect(model, id, all);
    }
    QHash<Id, Id> copies;
    for (const Id id : std::as_const(all))
        copies.insert(id, newId());
    for (const Id id : std::as_const(all)) {
        const Object &original = *model.find(id);
        const std::shared_ptr<Object> copy = info(original.kind).clone(original);
        copy->id = copies.value(id);
        if (ids.contains(id)) {
            copy->rank = edit.nextRank(original.parent, original.kind);
            if (!copy->name.isEmpty())
                copy->name =
                    freeNameAmong(edit.model(), original.parent, original.kind, original.name);
        } else if (const Object *parent = model.find(original.parent);
                   parent && original.kind != Kind::Column && !copy->name.isEmpty()) {
            followTable(*copy, parent->name, edit.model().find(copies.value(parent->id))->name);
        }
        for (const FieldInfo &field : info(original.kind).fields)
            if (field.holdsRefs)
                field.remap(*copy, copies);
        copy->parent = copies.value(original.parent, original.parent);
        edit.put(copy);
    }
    QList<Id> result;
    for (const Id id : ids)
        result.append(copies.value(id));
    return result;
}

} // namespace relvar
