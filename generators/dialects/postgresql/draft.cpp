#include "generators/dialects/postgresql/draft.h"

#include "model/edit.h"
#include "model/operations/naming.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

Draft::Draft()
    : m_path{u"public"_s}
{
}

void Draft::keep(std::shared_ptr<Object> object)
{
    m_children[object->parent].append(object->id);
    m_order.append(object);
    const Id id = object->id;
    m_objects.insert(id, std::move(object));
}

Object *Draft::find(Id id) const
{
    const auto it = m_objects.constFind(id);
    return it == m_objects.cend() || m_removed.contains(id) ? nullptr : it->get();
}

QList<Id> Draft::children(Id parent) const
{
    QList<Id> result = m_children.value(parent);
    if (!m_removed.isEmpty())
        result.removeIf([this](Id id) { return m_removed.contains(id); });
    return result;
}

Schema &Draft::schema(const QString &name)
{
    if (Schema *known = get<Schema>(lookUp(Space::Schema, {}, name)))
        return *known;
    Schema &made = add<Schema>({}, name);
    made.external = true;
    return made;
}

Id Draft::schemaToCreateIn(const QString &name)
{
    if (!name.isEmpty())
        return schema(name).id;
    for (const QString &one : m_path)
        if (const Id known = lookUp(Space::Schema, {}, one))
            return known;
    return schema(m_path.isEmpty() ? u"public"_s : m_path.first()).id;
}

Ref<Role> Draft::role(const QString &name)
{
    if (const Id known = lookUp(Space::Role, {}, name))
        return Ref<Role>(known);
    return Ref<Role>(add<Role>({}, name).id);
}

Id Draft::inSchema(Space space, const Name &name) const
{
    if (!name.schema.isEmpty()) {
        const Id schema = lookUp(Space::Schema, {}, name.schema);
        return schema ? lookUp(space, schema, name.name) : Id();
    }
    for (const QString &one : m_path)
        if (const Id schema = lookUp(Space::Schema, {}, one))
            if (const Id found = lookUp(space, schema, name.name))
                return found;
    const Id common = lookUp(Space::Schema, {}, u"public"_s);
    return common ? lookUp(space, common, name.name) : Id();
}

// Kinds whose names are looked up among those of their kind alone.
static bool hasNamesOfItsKind(Kind kind)
{
    switch (kind) {
    case Kind::Routine:
    case Kind::Collation:
    case Kind::Conversion:
    case Kind::Operator:
    case Kind::OperatorFamily:
    case Kind::OperatorClass:
    case Kind::AccessMethod:
    case Kind::TextSearchParser:
    case Kind::TextSearchTemplate:
    case Kind::TextSearchDictionary:
    case Kind::TextSearchConfiguration:
        return true;
    default:
        return false;
    }
}

QList<Id> Draft::named(Kind kind, const Name &name) const
{
    const auto in = [&](Id parent) {
        QList<Id> found = m_named.value({parent, kind, name.name});
        found.removeIf([this](Id id) { return m_removed.contains(id); });
        return found;
    };
    if (kind == Kind::AccessMethod)
        return in({});
    QStringList path = m_path;
    path.append(u"public"_s);
    if (!name.schema.isEmpty())
        path = {name.schema};
    for (const QString &one : path)
        if (const Id schema = lookUp(Space::Schema, {}, one)) {
            const QList<Id> found = in(schema);
            if (!found.isEmpty())
                return found;
        }
    return {};
}

void Draft::setPartitionOf(Id table, Id parent)
{
    if (parent)
        m_partitionOf.insert(table, parent);
    else
        m_partitionOf.remove(table);
}

Column *Draft::column(Id table, const QString &name) const
{
    return column(table, name, 0);
}

// A script may claim that two tables inherit from each other: the depth is bounded.
Column *Draft::column(Id table, const QString &name, int depth) const
{
    if (Column *own = ownColumn(table, name))
        return own;
    const Table *object = get<Table>(table);
    if (!object || depth > 32)
        return nullptr;
    if (const Id whole = partitionedTable(table))
        if (Column *found = column(whole, name, depth + 1))
            return found;
    for (const Ref<Table> parent : object->inherits)
        if (Column *found = column(parent, name, depth + 1))
            return found;
    return nullptr;
}

QList<Column *> Draft::columns(const Table &table) const
{
    QList<Column *> result;
    QSet<QString> names;
    QSet<Id> seen;
    QList<Id> open{table.id};
    QList<Id> lineage;
    while (!open.isEmpty() && lineage.size() < 64) {
        const Id id = open.takeFirst();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        lineage.prepend(id);
        if (const Id whole = partitionedTable(id))
            open.append(whole);
        if (const Table *object = get<Table>(id))
            for (const Ref<Table> parent : object->inherits)
                open.append(parent);
    }
    for (const Id id : lineage)
        for (Column *column : childrenOf<Column>(id))
            if (!names.contains(column->name)) {
                names.insert(column->name);
                result.append(column);
            }
    return result;
}

Key *Draft::primaryKey(Id table) const
{
    for (Key *key : childrenOf<Key>(table))
        if (key->type == KeyType::Primary)
            return key;
    return nullptr;
}

QString Draft::displayName(Id id) const
{
    const Object *object = find(id);
    if (!object)
        return {};
    const Object *parent = find(object->parent);
    return parent ? parent->name + u'.' + object->name : object->name;
}

static QList<Space> spacesOf(Kind kind)
{
    switch (kind) {
    case Kind::Schema:
        return {Space::Schema};
    case Kind::Role:
        return {Space::Role};
    case Kind::Extension:
        return {Space::Extension};
    case Kind::Table:
    case Kind::View:
    case Kind::CompositeType:
        return {Space::Relation, Space::Type};
    case Kind::Sequence:
    case Kind::Index:
        return {Space::Relation};
    case Kind::EnumType:
    case Kind::Domain:
    case Kind::BaseType:
    case Kind::RangeType:
        return {Space::Type};
    case Kind::Column:
        return {Space::Column};
    case Kind::Key:
        return {Space::Constraint, Space::Relation, Space::TakenConstraint};
    case Kind::Check:
    case Kind::Relationship:
        return {Space::Constraint, Space::TakenConstraint};
    case Kind::Trigger:
        return {Space::Trigger};
    case Kind::Policy:
        return {Space::Policy};
    case Kind::Rule:
        return {Space::Rule};
    case Kind::Statistics:
        return {Space::Statistics};
    case Kind::EventTrigger:
        return {Space::EventTrigger};
    case Kind::Publication:
        return {Space::Publication};
    case Kind::Subscription:
        return {Space::Subscription};
    case Kind::ForeignDataWrapper:
        return {Space::ForeignDataWrapper};
    case Kind::ForeignServer:
        return {Space::ForeignServer};
    case Kind::Language:
        return {Space::Language};
    case Kind::Tablespace:
        return {Space::Tablespace};
    default:
        return {};
    }
}

// Where an object's name is registered: indexes and keys are relations of the table's schema.
static Id scopeOf(const Draft &draft, const Object &object, Space space)
{
    const bool wide = space == Space::Relation || space == Space::TakenConstraint;
    const Object *parent = draft.find(object.parent);
    if (wide && parent && parent->kind != Kind::Schema)
        return parent->parent;
    return object.parent;
}

void Draft::unbindAll(const Object &object)
{
    for (const Space space : spacesOf(object.kind)) {
        const Id scope = scopeOf(*this, object, space);
        if (lookUp(space, scope, object.name) == object.id)
            unbind(space, scope, object.name);
    }
    if (hasNamesOfItsKind(object.kind))
        m_named[{object.parent, object.kind, object.name}].removeOne(object.id);
}

void Draft::bindAll(const Object &object)
{
    for (const Space space : spacesOf(object.kind))
        bind(space, scopeOf(*this, object, space), object.name, object.id);
    if (hasNamesOfItsKind(object.kind))
        m_named[{object.parent, object.kind, object.name}].append(object.id);
}

void Draft::replace(std::shared_ptr<Object> object)
{
    const auto held = m_objects.value(object->id);
    unbindAll(*held);
    for (std::shared_ptr<Object> &one : m_order)
        if (one == held)
            one = object;
    m_objects.insert(object->id, object);
    bindAll(*object);
}

void Draft::rename(Id id, const QString &name)
{
    Object *object = find(id);
    if (!object)
        return;
    unbindAll(*object);
    object->name = name;
    bindAll(*object);
}

void Draft::moveToSchema(Id id, const QString &schemaName)
{
    Object *object = find(id);
    const Id to = schema(schemaName).id;
    if (!object || object->parent == to)
        return;
    QList<Id> parts = children(id);
    unbindAll(*object);
    for (const Id part : parts)
        unbindAll(*find(part));
    m_children[object->parent].removeOne(id);
    object->parent = to;
    object->rank = nextRank(to, object->kind);
    m_children[to].append(id);
    bindAll(*object);
    for (const Id part : parts)
        bindAll(*find(part));
}

void Draft::remove(Id id)
{
    Object *object = find(id);
    if (!object)
        return;
    for (const Id part : children(id))
        remove(part);
    unbindAll(*object);
    m_removed.insert(id);
}

QString Draft::freeName(Id table, const QString &columns, const QString &label) const
{
    const Object *object = find(table);
    if (!object)
        return {};
    for (int number = 0;; ++number) {
        const QString name =
            composedName(object->name, columns, number ? label + QString::number(number) : label);
        if (!lookUp(Space::Relation, object->parent, name) &&
            !lookUp(Space::TakenConstraint, object->parent, name) && !constraint(table, name))
            return name;
    }
}

Model Draft::model() const
{
    Model model;
    for (const auto &object : m_order)
        model.put(object->id, object);
    if (m_removed.isEmpty())
        return model;
    // With what cannot be without them, and out of the references of what remains.
    Edit edit(model);
    for (const Id id : m_removed)
        if (edit.model().contains(id))
            if (const Result<void> removed = edit.remove(id); !removed)
                continue;
    return edit.model();
}

} // namespace relvar::postgresql
