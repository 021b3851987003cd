#pragma once

#include "generators/dialects/mysql/names.h"
#include "model/model.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>

namespace relvar::mysql {

// The schema of scripts that name no database: the one that the connection has chosen.
inline QString defaultDatabase()
{
    return QStringLiteral("default");
}

// What shares a space of names. Relation: tables, views, sequences of a database. Index: indexes
// and keys of a table. Constraint: foreign keys and checks of a table. Kept: what a kept statement
// creates.
enum class Space : quint8 {
    Schema,
    Role,
    Relation,
    Column,
    Index,
    Constraint,
    Trigger,
    Function,
    Procedure,
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

// The model while a script is being read: mutable objects, found by the names that the script uses.
// Names of tables and databases may differ in case only where nothing else is meant. Belongs to one
// reader, on its thread.
class Draft
{
public:
    // Makes an object after its siblings of this kind, to be found by its name. The reference stays
    // good.
    template<class T>
    T &add(Id parent, const QString &name)
    {
        auto object = std::make_shared<T>();
        object->id = newId();
        object->parent = parent;
        object->name = name;
        object->rank = ++m_ranks[{parent, int(T::Tag)}];
        T &result = *object;
        keep(std::move(object));
        bind(result);
        return result;
    }
    // A routine is found by its name and its type.
    Routine &addRoutine(Id schema, const QString &name, RoutineType type)
    {
        Routine &result = add<Routine>(schema, {});
        result.type = type;
        rename(result.id, name);
        return result;
    }
    template<class T>
    T *get(Id id) const
    {
        Object *object = find(id);
        return object && object->kind == T::Tag ? static_cast<T *>(object) : nullptr;
    }
    Object *find(Id id) const;
    // Children that were not removed, in their order.
    template<class T>
    QList<T *> childrenOf(Id parent) const
    {
        QList<T *> result;
        const QList<Id> ids = m_children.value(parent);
        for (const Id id : ids)
            if (T *object = get<T>(id))
                result.append(object);
        std::stable_sort(result.begin(), result.end(),
                         [](const T *a, const T *b) { return a->rank < b->rank; });
        return result;
    }
    const QList<std::shared_ptr<Object>> &objects() const { return m_order; }

    // The database that USE chose; empty: that of the connection.
    void setDatabase(const QString &name) { m_database = name; }
    const QString &database() const { return m_database; }
    // A database, made as one that exists already when it is not known.
    Schema &schema(const QString &name);
    Schema *knownSchema(const QString &name) const;

    // Something in a database; null when it is not known.
    Id inSchema(Space space, const Name &name) const;
    Id relation(const Name &name) const { return inSchema(Space::Relation, name); }
    template<class T>
    T *relationOf(const Name &name) const
    {
        return get<T>(relation(name));
    }
    Id lookUp(Space space, Id parent, const QString &name) const;
    Column *column(Id table, const QString &name) const
    {
        return get<Column>(lookUp(Space::Column, table, name));
    }
    Key *primaryKey(Id table) const;
    void bindKept(const Name &name, Id id);

    // A name of an index by the rule of the server: that of its first column, with a number.
    QString freeIndexName(Id table, const QString &base) const;
    // "table_ibfk_1", "table_chk_1": after the highest number so far.
    QString numberedName(const Table &table, const QString &label) const;

    void rename(Id id, const QString &name);
    void moveTo(Id id, Id schema);
    void remove(Id id);
    // Puts a column in front of all others, or after one of them.
    void place(Column &column, bool first, const QString &after);

    QString displayName(Id id) const;
    // The finished model.
    Model model() const;

private:
    void keep(std::shared_ptr<Object> object);
    void bind(const Object &object);
    void unbind(const Object &object);

    QHash<Id, std::shared_ptr<Object>> m_objects;
    QList<std::shared_ptr<Object>> m_order;
    QHash<Id, QList<Id>> m_children;
    QHash<NameKey, Id> m_names;
    QHash<std::pair<Id, int>, int> m_ranks;
    QSet<Id> m_removed;
    QString m_database;
};

// A name as it stands in a statement: in its database when that is not the default one.
QString quotedName(const Draft &draft, Id id);

} // namespace relvar::mysql
