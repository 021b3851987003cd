#pragma once

#include "model/changeset.h"
#include "model/kinds.h"

#include <QHash>
#include <QSharedData>

#include <array>

namespace relvar {

// One version of a design: immutable objects by id, with an index of children and of referrers.
// A value: copying costs nanoseconds and gives a snapshot that any thread may read; writing after
// that copies only the shards that are touched (out of 256).
class Model
{
public:
    static constexpr int ShardCount = 256;
    struct Shard : QSharedData
    {
        QHash<Id, ObjectPtr> objects;
        QHash<Id, QList<Id>> children;
        QHash<Id, QList<Id>> referrers;
    };

    Model();

    // The object, or null when there is none or it is of another kind. The pointer lives as long
    // as some version that holds this state of the object: keep the id, or a Model, not the
    // pointer.
    template<class T>
    const T *get(Id id) const
    {
        const Object *object = find(id);
        return object && object->kind == T::Tag ? static_cast<const T *>(object) : nullptr;
    }
    const Object *find(Id id) const;
    ObjectPtr object(Id id) const;
    bool contains(Id id) const { return find(id) != nullptr; }

    // Ids of the children (of the top of the model for the null id) and of the objects that refer
    // to one, in no particular order; a referrer is named once.
    QList<Id> children(Id id) const;
    QList<Id> referrers(Id id) const;

    // Children of one kind in their order: rank, name, id.
    template<class T>
    QList<const T *> childrenOf(Id id) const;
    // All objects of one kind, ordered by rank, name, id.
    template<class T>
    QList<const T *> all() const;
    // All objects, in no particular order.
    template<class F>
    void forEach(F &&f) const
    {
        for (const auto &shard : d->shards)
            for (const ObjectPtr &object : shard->objects)
                f(*object);
    }

    // Goes on to the next version. Every `before` must be the state that the model holds.
    void apply(const ChangeSet &changes);
    // One step of the same, for Edit: replaces the object with this id, or removes it (null).
    void put(Id id, const ObjectPtr &after);

    // Grows with every applied change set; tells snapshots of one document apart.
    quint64 revision() const { return d->revision; }
    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }
    const Shard &shard(int i) const { return *d->shards[size_t(i)]; }
    bool sharesShard(const Model &other, int i) const { return &shard(i) == &other.shard(i); }

private:
    struct Data : QSharedData
    {
        std::array<QSharedDataPointer<Shard>, ShardCount> shards;
        quint64 revision = 0;
    };
    static size_t shardOf(Id id) { return size_t((id.value * 0x9E3779B97F4A7C15ull) >> 56); }
    const Shard &at(Id id) const { return *d->shards[shardOf(id)]; }
    Shard &writable(Id id) { return *d->shards[shardOf(id)]; }
    void link(QHash<Id, QList<Id>> Shard::*index, Id from, Id to);
    void unlink(QHash<Id, QList<Id>> Shard::*index, Id from, Id to);

    QSharedDataPointer<Data> d;
};

// Orders objects by rank, name, id.
bool inOrder(const Object *a, const Object *b);

template<class T>
QList<const T *> Model::childrenOf(Id id) const
{
    QList<const T *> result;
    const QList<Id> ids = children(id);
    for (const Id child : ids)
        if (const T *object = get<T>(child))
            result.append(object);
    std::sort(result.begin(), result.end(), inOrder);
    return result;
}

template<class T>
QList<const T *> Model::all() const
{
    QList<const T *> result;
    forEach([&](const Object &object) {
        if (object.kind == T::Tag)
            result.append(static_cast<const T *>(&object));
    });
    std::sort(result.begin(), result.end(), inOrder);
    return result;
}

} // namespace relvar
