#pragma once

#include "model/core/result.h"
#include "model/kindinfo.h"
#include "model/model.h"

#include <QHash>

namespace relvar {

// A transaction on a model: works on a copy and records what became different. Operations take one
// as their first argument; Document turns the outcome into one step of the history. Lives on the
// stack of whoever edits; not shared between threads.
class Edit
{
public:
    explicit Edit(const Model &model)
        : m_base(model)
        , m_work(model)
    {
    }

    const Model &model() const { return m_work; }
    template<class T>
    const T *get(Id id) const
    {
        return m_work.get<T>(id);
    }

    // Adds an object and returns its id: a new one, unless the object brings its own. Without a
    // rank of its own it is placed after its siblings of the same kind.
    template<class T>
    Id add(T object)
    {
        if (!object.id)
            object.id = newId();
        if (object.rank == 0)
            object.rank = nextRank(object.parent, object.kind);
        const Id id = object.id;
        put(id, std::make_shared<const T>(std::move(object)));
        return id;
    }
    // Adds or replaces an object as it is.
    void put(const ObjectPtr &object) { put(object->id, object); }

    // Changes an object through f(T &). T may be Object, for the fields that all kinds have.
    // Nothing happens when there is no such object.
    template<class T, class F>
    void modify(Id id, F &&f)
    {
        if constexpr (std::is_same_v<T, Object>) {
            if (const Object *object = m_work.find(id))
                replace(*object, [&](Object &copy) { f(copy); });
        } else {
            if (const T *object = get<T>(id))
                replace(*object, [&](Object &copy) { f(static_cast<T &>(copy)); });
        }
    }
    template<class T, class V, class W>
    void set(Id id, V T::*member, W &&value)
    {
        if constexpr (std::is_base_of_v<Object, T> && !std::is_same_v<T, Object>)
            modify<T>(id, [&](T &object) { object.*member = std::forward<W>(value); });
        else
            modify<Object>(id, [&](Object &object) { object.*member = std::forward<W>(value); });
    }

    // Removes an object, its children, and what cannot be without it (see OnTargetRemoved).
    // Fails, and changes nothing, when a reference with OnTargetRemoved::Block stands against it.
    Result<void> remove(Id id) { return remove(QList<Id>{id}); }
    Result<void> remove(const QList<Id> &ids);

    // What has changed so far.
    ChangeSet changes() const;
    bool isEmpty() const { return changes().isEmpty(); }

    // A name that no child of `parent` of this kind has yet: the wanted one, or wanted_2, wanted_3
    // …
    QString freeName(Id parent, Kind kind, const QString &wanted) const;
    // The rank of the next child of this kind.
    int nextRank(Id parent, Kind kind);

private:
    void put(Id id, const ObjectPtr &after);
    template<class F>
    void replace(const Object &object, F &&change)
    {
        const std::shared_ptr<Object> copy = info(object.kind).clone(object);
        change(*copy);
        if (!sameValue(object, *copy))
            put(copy->id, copy);
    }

    const Model m_base;
    Model m_work;
    QHash<Id, ObjectPtr> m_before; // of every touched object
    QHash<std::pair<Id, int>, int> m_lastRank;
};

} // namespace relvar
