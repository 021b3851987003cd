#include "model/operations/properties.h"

#include "model/operations/fieldrules.h"
#include "model/operations/naming.h"
#include "model/operations/wording.h"

using namespace Qt::StringLiterals;

namespace relvar {

static Error gone()
{
    return {Operations::tr("The object does not exist any more.")};
}

bool needsName(Kind kind)
{
    switch (kind) {
    case Kind::Project:
    case Kind::Relationship:
    case Kind::Key:
    case Kind::Check:
    case Kind::Partition:
    case Kind::PublishedTable:
    case Kind::UserMapping:
    case Kind::DefaultPrivileges:
    case Kind::Grant:
    case Kind::Statement:
    case Kind::DiagramNode:
    case Kind::DiagramEdge:
    case Kind::Note:
    case Kind::Area:
    case Kind::Remark:
    case Kind::Cast:
    case Kind::Transform:
    case Kind::SecurityLabel:
        return false;
    default:
        return true;
    }
}

Result<void> rename(Edit &edit, Id id, const QString &name)
{
    const Object *object = edit.model().find(id);
    if (!object)
        return gone();
    const QString wanted = name.trimmed();
    if (wanted.isEmpty() && needsName(object->kind))
        return Error{Operations::tr("“%1” needs a name.").arg(displayName(edit.model(), id))};
    if (wanted.contains(QChar::Null))
        return Error{Operations::tr("A name cannot hold a zero character.")};
    if (const Id other = nameTaken(edit.model(), object->parent, object->kind, wanted, id))
        return Error{Operations::tr("There is a %1 “%2” already.")
                         .arg(kindInSentence(edit.model().find(other)->kind), wanted)};
    edit.set(id, &Object::name, wanted);
    return {};
}

Result<void> setComment(Edit &edit, Id id, const QString &comment)
{
    if (!edit.model().contains(id))
        return gone();
    edit.set(id, &Object::comment, comment);
    return {};
}

Result<void> setField(Edit &edit, Id id, const QString &key, const QJsonValue &value)
{
    const ObjectPtr object = edit.model().object(id);
    if (!object)
        return gone();
    const FieldInfo *field = info(object->kind).field(key);
    if (!field || key == u"parent" || key == u"rank")
        return Error{Operations::tr("“%1” has no field “%2” that can be set.")
                         .arg(displayName(edit.model(), id), key)};
    if (key == u"name")
        return rename(edit, id, value.toString());
    const std::shared_ptr<Object> copy = info(object->kind).clone(*object);
    if (!field->fromJson(*copy, value))
        return Error{Operations::tr("This is no value for the field “%1” of “%2”.")
                         .arg(fieldLabel(object->kind, *field), displayName(edit.model(), id))};
    QList<Id> refs;
    field->refs(*copy, refs);
    for (const Id ref : refs)
        if (ref && !edit.model().contains(ref))
            return Error{
                Operations::tr("The field “%1” of “%2” refers to something that does not exist.")
                    .arg(fieldLabel(object->kind, *field), displayName(edit.model(), id))};
    if (const Result<void> good = checkField(edit.model(), *copy, key); !good)
        return good;
    edit.modify<Object>(id, [&](Object &changed) { field->copy(changed, *copy); });
    return {};
}

Result<void> setOption(Edit &edit, Id id, const QString &key, const QString &value)
{
    if (!edit.model().contains(id))
        return gone();
    edit.modify<Object>(id, [&](Object &object) {
        if (value.isEmpty())
            object.options.remove(key);
        else
            object.options.insert(key, value);
    });
    return {};
}

Result<void> reorder(Edit &edit, Id id, int position)
{
    const Object *object = edit.model().find(id);
    if (!object)
        return gone();
    QList<const Object *> siblings;
    const QList<Id> children = edit.model().children(object->parent);
    for (const Id child : children)
        if (const Object *sibling = edit.model().find(child);
            sibling->kind == object->kind && child != id)
            siblings.append(sibling);
    std::sort(siblings.begin(), siblings.end(), inOrder);
    QList<Id> order;
    for (const Object *sibling : siblings)
        order.append(sibling->id);
    order.insert(qBound(0, position, int(order.size())), id);
    for (qsizetype i = 0; i < order.size(); ++i)
        edit.set(order[i], &Object::rank, int(i) + 1);
    return {};
}

} // namespace relvar
