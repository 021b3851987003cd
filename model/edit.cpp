#include "model/edit.h"

#include "model/names.h"

#include <QCoreApplication>

namespace relvar {

void Edit::put(Id id, const ObjectPtr &after)
{
    if (!m_before.contains(id))
        m_before.insert(id, m_base.object(id));
    m_work.put(id, after);
}

ChangeSet Edit::changes() const
{
    QList<Change> list;
    list.reserve(m_before.size());
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it)
        list.append({it.key(), it.value(), m_work.object(it.key())});
    return ChangeSet(std::move(list));
}

int Edit::nextRank(Id parent, Kind kind)
{
    int &last = m_lastRank[{parent, int(kind)}];
    if (last == 0) {
        const QList<Id> ids = m_work.children(parent);
        for (const Id id : ids)
            if (const Object *child = m_work.find(id); child->kind == kind)
                last = std::max(last, child->rank);
    }
    return ++last;
}

QString Edit::freeName(Id parent, Kind kind, const QString &wanted) const
{
    QSet<QString> taken;
    const QList<Id> ids = m_work.children(parent);
    for (const Id id : ids)
        if (const Object *child = m_work.find(id); child->kind == kind)
            taken.insert(child->name);
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = wanted + u'_' + QString::number(i);
    return name;
}

namespace {

// Finds what a removal takes along: children, and owners of references that say so.
class Removal
{
public:
    explicit Removal(const Model &model)
        : m_model(model)
    {
    }

    Result<void> collect(const QList<Id> &ids)
    {
        for (const Id id : ids)
            take(id);
        while (!m_queue.isEmpty() || !m_shrinking.isEmpty()) {
            while (!m_queue.isEmpty())
                follow(m_queue.takeLast());
            takeEmptied();
        }
        return refuseBlocked();
    }

    const QSet<Id> &removed() const { return m_removed; }
    const QSet<Id> &touched() const { return m_touched; }

private:
    void take(Id id)
    {
        if (!m_model.contains(id) || m_removed.contains(id))
            return;
        m_removed.insert(id);
        m_queue.append(id);
    }

    void follow(Id id)
    {
        const QList<Id> children = m_model.children(id);
        for (const Id child : children)
            take(child);
        const QList<Id> referrers = m_model.referrers(id);
        for (const Id referrer : referrers) {
            m_touched.insert(referrer);
            const Object &object = *m_model.find(referrer);
            for (const FieldInfo &field : info(object.kind).fields) {
                if (!field.holdsRefs || field.onTargetRemoved == OnTargetRemoved::Clear)
                    continue;
                QList<Id> refs;
                field.refs(object, refs);
                if (!refs.contains(id))
                    continue;
                if (field.onTargetRemoved == OnTargetRemoved::Remove)
                    take(referrer);
                else if (field.onTargetRemoved == OnTargetRemoved::Shrink)
                    m_shrinking.insert(referrer);
            }
        }
    }

    void takeEmptied()
    {
        const QSet<Id> candidates = std::exchange(m_shrinking, {});
        for (const Id id : candidates) {
            if (m_removed.contains(id))
                continue;
            const Object &object = *m_model.find(id);
            const auto copy = info(object.kind).clone(object);
            for (const FieldInfo &field : info(object.kind).fields)
                if (field.holdsRefs && field.onTargetRemoved == OnTargetRemoved::Shrink &&
                    field.drop(*copy, m_removed) && field.emptyList(*copy))
                    take(id);
        }
    }

    Result<void> refuseBlocked() const
    {
        for (const Id id : m_touched) {
            if (m_removed.contains(id))
                continue;
            const Object &object = *m_model.find(id);
            for (const FieldInfo &field : info(object.kind).fields) {
                if (!field.holdsRefs || field.onTargetRemoved != OnTargetRemoved::Block)
                    continue;
                QList<Id> refs;
                field.refs(object, refs);
                for (const Id ref : refs)
                    if (m_removed.contains(ref))
                        return Error{QCoreApplication::translate(
                                         "Edit", "“%1” cannot be removed: “%2” needs it.")
                                         .arg(displayName(m_model, ref), displayName(m_model, id))};
            }
        }
        return {};
    }

    const Model &m_model;
    QSet<Id> m_removed;
    QSet<Id> m_touched;   // objects with a reference to something removed
    QSet<Id> m_shrinking; // of these, the ones that go when their list runs empty
    QList<Id> m_queue;
};

} // namespace

Result<void> Edit::remove(const QList<Id> &ids)
{
    const Model before = m_work;
    Removal removal(before);
    if (const Result<void> allowed = removal.collect(ids); !allowed)
        return allowed;
    for (const Id id : removal.removed())
        put(id, nullptr);
    for (const Id id : removal.touched()) {
        if (removal.removed().contains(id))
            continue;
        const Object &object = *before.find(id);
        replace(object, [&](Object &copy) {
            for (const FieldInfo &field : info(copy.kind).fields)
                if (field.holdsRefs)
                    field.drop(copy, removal.removed());
        });
    }
    return {};
}

} // namespace relvar
