#pragma once

#include "generators/dialects/postgresql/parsetree.h"
#include "model/model.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace relvar::postgresql {

// What shares a space of names. Relation: tables, views, sequences, indexes, composite types within
// a schema. Constraint: keys, checks and foreign keys within a table or domain. TakenConstraint:
// the same within a schema, only to find free names. Kept: what a kept statement creates.
enum class Space : quint8 {
    Schema,
    Role,
    Extension,
    Relation,
    Type,
    Column,
    Constraint,
    TakenConstraint,
    Trigger,
    Policy,
    Rule,
    Statistics,
    EventTrigger,
    Publication,
    Subscription,
    ForeignDataWrapper,
    ForeignServer,
    Language,
    Tablespace,
    Kept,
};

struct NameKey
{
    Id parent;
    Space space;
    QString name;

    friend bool operator==(const NameKey &, const NameKey &) = default;
    friend size_t qHash(const NameKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.parent.value, int(key.space), key.name);
    }
};

struct KindKey
{
    Id parent;
    Kind kind;
    QString name;

    friend bool operator==(const KindKey &, const KindKey &) = default;
    friend size_t qHash(const KindKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.parent.value, int(key.kind), key.name);
    }
};

// The model while a script is being read: mutable objects, found by the names that the script uses,
// along its search path. Belongs to one reader, on its thread.
class Draft
{
public:
    Draft();

    // Makes an object after its siblings of this kind, to be found by its name. The reference stays
    // good.
    template<class T>
    T &add(Id parent, const QString &name)
    {
        auto object = std::make_shared<T>();
        object->id = newId();
        object->parent = parent;
        object->name = name;
        object->rank = nextRank(parent, T::Tag);
        T &result = *object;
        keep(std::move(object));
        bindAll(result);
        return result;
    }
    // An object that may be changed; null when it does not exist, or is of another kind.
    template<class T>
    T *get(Id id) const
    {
        Object *object = find(id);
        return object && object->kind == T::Tag ? static_cast<T *>(object) : nullptr;
    }
    Object *find(Id id) const;
    // Children that were not removed, in their order.
    QList<Id> children(Id parent) const;
    template<class T>
    QList<T *> childrenOf(Id parent) const
    {
        QList<T *> result;
        for (const Id id : children(parent))
            if (T *object = get<T>(id))
                result.append(object);
        return result;
    }

    void bind(Space space, Id parent, const QString &name, Id id)
    {
        m_names.insert({parent, space, name}, id);
    }
    void unbind(Space space, Id parent, const QString &name)
    {
        m_names.remove({parent, space, name});
    }
    Id lookUp(Space space, Id parent, const QString &name) const
    {
        const Id id = m_names.value({parent, space, name});
        return m_removed.isEmpty() || !m_removed.contains(id) ? id : Id();
    }

    // The search path as the script last set it, without "$user".
    void setSearchPath(const QStringList &path) { m_path = path; }
    const QStringList &searchPath() const { return m_path; }

    // The schema in which a statement creates something: made, as an external one, when needed.
    Id schemaToCreateIn(const QString &name);
    Schema &schema(const QString &name);
    // A role, made as an external one when it is not known.
    Ref<Role> role(const QString &name);

    // What the script may only mention, made as an external one when it is not known.
    ForeignDataWrapper &foreignDataWrapper(const QString &name)
    {
        return mentioned<ForeignDataWrapper>(Space::ForeignDataWrapper, name);
    }
    ForeignServer &foreignServer(const QString &name)
    {
        return mentioned<ForeignServer>(Space::ForeignServer, name);
    }
    Language &language(const QString &name) { return mentioned<Language>(Space::Language, name); }

    // Something in a schema, along the search path when the name has no schema; none if unknown.
    Id relation(const Name &name) const { return inSchema(Space::Relation, name); }
    Id type(const Name &name) const { return inSchema(Space::Type, name); }
    Id kept(const Name &name) const { return inSchema(Space::Kept, name); }
    Id inSchema(Space space, const Name &name) const;
    QList<Id> routines(const Name &name) const { return named(Kind::Routine, name); }
    // The objects of a kind that have this name, for kinds of which several may have one: those of
    // the first schema on the path that has any.
    QList<Id> named(Kind kind, const Name &name) const;

    template<class T>
    T *relationOf(const Name &name) const
    {
        return get<T>(relation(name));
    }
    // A column by name, also one that the table has from those it inherits from.
    Column *column(Id table, const QString &name) const;
    Column *ownColumn(Id table, const QString &name) const
    {
        return get<Column>(lookUp(Space::Column, table, name));
    }
    // All columns, inherited ones first.
    QList<Column *> columns(const Table &table) const;
    // Key, Check or Relationship.
    Id constraint(Id table, const QString &name) const
    {
        return lookUp(Space::Constraint, table, name);
    }
    Key *primaryKey(Id table) const;
    // What an object needs besides what its fields refer to: see usesOf().
    QSet<Id> uses(Id id) const { return m_uses.value(id); }
    void setUses(Id id, const QSet<Id> &uses)
    {
        if (uses.isEmpty())
            m_uses.remove(id);
        else
            m_uses.insert(id, uses);
    }
    // What a kept statement is about: it goes when that goes.
    Id subject(Id statement) const { return m_subjects.value(statement); }
    void setSubject(Id statement, Id subject) { m_subjects.insert(statement, subject); }
    // Whether an object is a column, also one that has been removed.
    bool isColumn(Id id) const
    {
        const auto it = m_objects.constFind(id);
        return it != m_objects.cend() && (*it)->kind == Kind::Column;
    }
    // The partitioned table that a table is a partition of.
    Id partitionedTable(Id table) const { return m_partitionOf.value(table); }
    void setPartitionOf(Id table, Id parent);

    // "schema.name", or "table.name" of a part: for messages.
    QString displayName(Id id) const;

    // Makes an object of another kind of this one, under the same id and name.
    template<class T>
    T &become(Id id)
    {
        const Object &old = *find(id);
        auto object = std::make_shared<T>();
        object->id = id;
        object->parent = old.parent;
        object->rank = nextRank(old.parent, T::Tag);
        object->name = old.name;
        object->comment = old.comment;
        T &result = *object;
        replace(std::move(object));
        return result;
    }
    // Renames, moves to another schema, or takes away, with the names it is found by.
    void rename(Id id, const QString &name);
    void moveToSchema(Id id, const QString &schemaName);
    void remove(Id id);

    // A constraint's or index's name by PostgreSQL's rule, free in the table's schema.
    QString freeName(Id table, const QString &columns, const QString &label) const;

    // The finished model.
    Model model() const;
    const QList<std::shared_ptr<Object>> &objects() const { return m_order; }

private:
    template<class T>
    T &mentioned(Space space, const QString &name)
    {
        if (T *known = get<T>(lookUp(space, {}, name)))
            return *known;
        T &made = add<T>({}, name);
        made.external = true;
        return made;
    }
    int nextRank(Id parent, Kind kind) { return ++m_ranks[{parent, int(kind)}]; }
    void keep(std::shared_ptr<Object> object);
    void replace(std::shared_ptr<Object> object);
    void unbindAll(const Object &object);
    void bindAll(const Object &object);
    Column *column(Id table, const QString &name, int depth) const;

    QHash<Id, std::shared_ptr<Object>> m_objects;
    QList<std::shared_ptr<Object>> m_order;
    QHash<Id, QList<Id>> m_children;
    QHash<NameKey, Id> m_names;
    QHash<KindKey, QList<Id>> m_named;
    QHash<std::pair<Id, int>, int> m_ranks;
    QHash<Id, Id> m_partitionOf;
    QHash<Id, QSet<Id>> m_uses;
    QHash<Id, Id> m_subjects;
    QSet<Id> m_removed;
    QStringList m_path;
};

} // namespace relvar::postgresql
