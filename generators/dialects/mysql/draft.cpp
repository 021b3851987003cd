#include "generators/dialects/mysql/draft.h"

#include "model/edit.h"

namespace relvar::mysql {

using namespace Qt::StringLiterals;

static Space spaceOf(const Object &object)
{
    switch (object.kind) {
    case Kind::Schema:
        return Space::Schema;
    case Kind::Role:
        return Space::Role;
    case Kind::Table:
    case Kind::View:
    case Kind::Sequence:
        return Space::Relation;
    case Kind::Column:
        return Space::Column;
    case Kind::Key:
    case Kind::Index:
        return Space::Index;
    case Kind::Check:
    case Kind::Relationship:
        return Space::Constraint;
    case Kind::Trigger:
        return Space::Trigger;
    case Kind::Routine:
        return static_cast<const Routine &>(object).type == RoutineType::Procedure
                   ? Space::Procedure
                   : Space::Function;
    default:
        return Space::Kept;
    }
}

// The server tells these apart by their case.
static bool isExact(Space space)
{
    return space == Space::Schema || space == Space::Relation || space == Space::Role ||
           space == Space::Trigger;
}

// Triggers share the names of their database.
static Id scopeOf(const Draft &draft, const Object &object)
{
    const Object *parent = object.kind == Kind::Trigger ? draft.find(object.parent) : nullptr;
    return parent ? parent->parent : object.parent;
}

void Draft::keep(std::shared_ptr<Object> object)
{
    m_children[object->parent].append(object->id);
    m_order.append(object);
    const Id id = object->id;
    m_objects.insert(id, std::move(object));
}

void Draft::bind(const Object &object)
{
    const Space space = spaceOf(object);
    if (object.name.isEmpty() || space == Space::Kept)
        return;
    const Id scope = scopeOf(*this, object);
    m_names.insert({scope, space, object.name}, object.id);
    const NameKey folded{scope, space, object.name.toLower()};
    if (!isExact(space) || !lookUp(space, scope, folded.name))
        m_names.insert(folded, object.id);
}

void Draft::unbind(const Object &object)
{
    const Space space = spaceOf(object);
    const Id scope = scopeOf(*this, object);
    for (const QString &name : {object.name, object.name.toLower()}) {
        const auto it = m_names.constFind({scope, space, name});
        if (it != m_names.cend() && *it == object.id)
            m_names.erase(it);
    }
}

Object *Draft::find(Id id) const
{
    const auto it = m_objects.constFind(id);
    return it == m_objects.cend() || m_removed.contains(id) ? nullptr : it->get();
}

Id Draft::lookUp(Space space, Id parent, const QString &name) const
{
    auto it = m_names.constFind({parent, space, name});
    if (it == m_names.cend())
        it = m_names.constFind({parent, space, name.toLower()});
    return it == m_names.cend() || m_removed.contains(*it) ? Id() : *it;
}

Schema *Draft::knownSchema(const QString &name) const
{
    const QString &own = name.isEmpty() ? m_database : name;
    return get<Schema>(lookUp(Space::Schema, {}, own.isEmpty() ? defaultDatabase() : own));
}

Schema &Draft::schema(const QString &name)
{
    if (Schema *known = knownSchema(name))
        return *known;
    const QString &own = name.isEmpty() ? m_database : name;
    Schema &made = add<Schema>({}, own.isEmpty() ? defaultDatabase() : own);
    made.external = true;
    return made;
}

Id Draft::inSchema(Space space, const Name &name) const
{
    const Schema *schema = knownSchema(name.schema);
    return schema ? lookUp(space, schema->id, name.name) : Id();
}

void Draft::bindKept(const Name &name, Id id)
{
    m_names.insert({schema(name.schema).id, Space::Kept, name.name}, id);
}

Key *Draft::primaryKey(Id table) const
{
    for (Key *key : childrenOf<Key>(table))
        if (key->type == KeyType::Primary)
            return key;
    return nullptr;
}

QString Draft::freeIndexName(Id table, const QString &base) const
{
    QString name = base;
    for (int number = 2; lookUp(Space::Index, table, name); ++number)
        name = base + u'_' + QString::number(number);
    return name;
}

QString Draft::numberedName(const Table &table, const QString &label) const
{
    const QString stem = table.name + label;
    int highest = 0;
    const auto consider = [&](const QString &name) {
        if (name.startsWith(stem, Qt::CaseInsensitive))
            highest = std::max(highest, name.mid(stem.size()).toInt());
    };
    for (const Relationship *one : childrenOf<Relationship>(table.id))
        consider(one->name);
    for (const Check *one : childrenOf<Check>(table.id))
        consider(one->name);
    return stem + QString::number(highest + 1);
}

void Draft::rename(Id id, const QString &name)
{
    Object *object = find(id);
    if (!object)
        return;
    unbind(*object);
    object->name = name;
    bind(*object);
}

void Draft::moveTo(Id id, Id schema)
{
    Object *object = find(id);
    if (!object || object->parent == schema)
        return;
    unbind(*object);
    m_children[object->parent].removeOne(id);
    object->parent = schema;
    object->rank = ++m_ranks[{schema, int(object->kind)}];
    m_children[schema].append(id);
    bind(*object);
}

void Draft::remove(Id id)
{
    Object *object = find(id);
    if (!object)
        return;
    const QList<Id> parts = m_children.value(id);
    for (const Id part : parts)
        remove(part);
    unbind(*object);
    m_removed.insert(id);
}

void Draft::place(Column &column, bool first, const QString &after)
{
    QList<Column *> columns = childrenOf<Column>(column.parent);
    const Column *before = after.isEmpty() ? nullptr : this->column(column.parent, after);
    if (!first && (!before || before == &column))
        return;
    columns.removeOne(&column);
    const qsizetype at =
        first ? 0 : columns.indexOf(const_cast<Column *>(before)) + 1; // one of the list
    columns.insert(at, &column);
    for (qsizetype i = 0; i < columns.size(); ++i)
        columns[i]->rank = int(i) + 1;
}

QString Draft::displayName(Id id) const
{
    const Object *object = find(id);
    const Object *parent = object ? find(object->parent) : nullptr;
    return !object ? QString() : parent ? parent->name + u'.' + object->name : object->name;
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
    for (const auto &object : m_order)
        if (m_removed.contains(object->id) && edit.model().contains(object->id))
            if (const Result<void> removed = edit.remove(object->id); !removed)
                continue;
    return edit.model();
}

QString quotedName(const Draft &draft, Id id)
{
    const Object *object = draft.find(id);
    if (!object)
        return {};
    const Object *parent = draft.find(object->parent);
    const bool plain = !parent || parent->kind != Kind::Schema || parent->name == defaultDatabase();
    return plain ? quotedName(object->name)
                 : quotedName(parent->name) + u'.' + quotedName(object->name);
}

} // namespace relvar::mysql
