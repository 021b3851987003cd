#include "model/model.h"

#include "model/kindinfo.h"

#include <algorithm>

namespace relvar {

Model::Model()
    : d(new Data)
{
    for (auto &shard : d->shards)
        shard = new Shard;
}

const Object *Model::find(Id id) const
{
    const auto &objects = at(id).objects;
    const auto it = objects.constFind(id);
    return it == objects.cend() ? nullptr : it->get();
}

ObjectPtr Model::object(Id id) const
{
    return at(id).objects.value(id);
}

QList<Id> Model::children(Id id) const
{
    return at(id).children.value(id);
}

QList<Id> Model::referrers(Id id) const
{
    return at(id).referrers.value(id);
}

qsizetype Model::size() const
{
    qsizetype count = 0;
    for (const auto &shard : d->shards)
        count += shard->objects.size();
    return count;
}

void Model::link(QHash<Id, QList<Id>> Shard::*index, Id from, Id to)
{
    (writable(from).*index)[from].append(to);
}

void Model::unlink(QHash<Id, QList<Id>> Shard::*index, Id from, Id to)
{
    auto &hash = writable(from).*index;
    const auto it = hash.find(from);
    if (it == hash.end())
        return;
    it->removeOne(to);
    if (it->isEmpty())
        hash.erase(it);
}

static QList<Id> distinctRefs(const Object &object)
{
    QList<Id> refs = refsOf(object);
    std::sort(refs.begin(), refs.end());
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    return refs;
}

void Model::put(Id id, const ObjectPtr &after)
{
    const ObjectPtr before = object(id);
    if (!before && !after)
        return;
    if (!before || !after || before->parent != after->parent) {
        if (before)
            unlink(&Shard::children, before->parent, id);
        if (after)
            link(&Shard::children, after->parent, id);
    }
    const QList<Id> oldRefs = before ? distinctRefs(*before) : QList<Id>();
    const QList<Id> newRefs = after ? distinctRefs(*after) : QList<Id>();
    if (oldRefs != newRefs) {
        for (const Id target : oldRefs)
            unlink(&Shard::referrers, target, id);
        for (const Id target : newRefs)
            link(&Shard::referrers, target, id);
    }
    if (after)
        writable(id).objects.insert(id, after);
    else
        writable(id).objects.remove(id);
}

void Model::apply(const ChangeSet &changes)
{
    for (const Change &change : changes)
        put(change.id, change.after);
    ++d->revision;
}

bool inOrder(const Object *a, const Object *b)
{
    if (a->rank != b->rank)
        return a->rank < b->rank;
    if (const int order = a->name.compare(b->name); order != 0)
        return order < 0;
    return a->id < b->id;
}

} // namespace relvar
