#include "model/names.h"

#include "model/kindinfo.h"

namespace relvar {

static Id nearest(const Model &model, Id id, std::initializer_list<Kind> kinds)
{
    for (int depth = 0; depth < 16; ++depth) {
        const Object *object = model.find(id);
        if (!object)
            return {};
        if (std::find(kinds.begin(), kinds.end(), object->kind) != kinds.end())
            return id;
        id = object->parent;
    }
    return {};
}

QString nameOf(const Model &model, Id id)
{
    const Object *object = model.find(id);
    return object ? object->name : QString();
}

Id schemaOf(const Model &model, Id id)
{
    return nearest(model, id, {Kind::Schema});
}

Id tableOf(const Model &model, Id id)
{
    return nearest(model, id, {Kind::Table, Kind::View});
}

QStringList path(const Model &model, Id id)
{
    QStringList names;
    for (int depth = 0; depth < 16; ++depth) {
        const Object *object = model.find(id);
        if (!object)
            break;
        names.prepend(object->name);
        id = object->parent;
    }
    return names;
}

static QString typeText(const Model &model, const DataType &type)
{
    return type.named ? nameOf(model, type.named) + type.text : type.text;
}

// Whom they are for, where, and for what: "reporting, sales, TABLES".
static QString defaultPrivilegesText(const Model &model, const DefaultPrivileges &given)
{
    QStringList parts{nameOf(model, given.creator), nameOf(model, given.parent),
                      enumName(given.target).toUpper()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// The names of objects whose parent would say nothing as the qualifier; empty for others.
static QString wholeName(const Model &model, const Object &object)
{
    if (!object.name.isEmpty())
        return {};
    if (object.kind == Kind::DefaultPrivileges)
        return defaultPrivilegesText(model, static_cast<const DefaultPrivileges &>(object));
    if (object.kind == Kind::PublishedTable)
        return displayName(model, static_cast<const PublishedTable &>(object).table) +
               QStringLiteral(" → ") + nameOf(model, object.parent);
    return {};
}

// What stands for a name where there is none.
static QString standIn(const Model &model, const Object &object)
{
    if (object.kind == Kind::Cast) {
        const auto &cast = static_cast<const Cast &>(object);
        return typeText(model, cast.source) + QStringLiteral(" → ") + typeText(model, cast.target);
    }
    if (object.kind == Kind::Transform) {
        const auto &transform = static_cast<const Transform &>(object);
        return typeText(model, transform.type) + QStringLiteral(", ") + transform.language;
    }
    return kindLabel(object.kind);
}

QString displayName(const Model &model, Id id)
{
    const Object *object = model.find(id);
    if (!object)
        return {};
    if (const QString whole = wholeName(model, *object); !whole.isEmpty())
        return whole;
    const QString own = object->name.isEmpty() ? standIn(model, *object) : object->name;
    const Object *parent = model.find(object->parent);
    if (!parent || parent->name.isEmpty() || info(object->kind).facet == Facet::Diagram)
        return own;
    return parent->name + u'.' + own;
}

} // namespace relvar
