#pragma once

#include "model/objects/object.h"

#include <QList>

namespace relvar {

// What became of one object: before is null when it was added, after when it was removed.
struct Change
{
    Id id;
    ObjectPtr before;
    ObjectPtr after;

    // The state that exists: the new one, or the last one of a removed object.
    const Object &any() const { return after ? *after : *before; }
    Kind kind() const { return any().kind; }
};

// The difference between two versions of a model: at most one change an object, sorted by id. The
// only thing that leads from one version to the next. A value; safe on any thread.
class ChangeSet
{
public:
    ChangeSet() = default;
    // Takes changes in any order, at most one for each id; those that change nothing are left out.
    explicit ChangeSet(QList<Change> changes);

    bool isEmpty() const { return m_changes.isEmpty(); }
    qsizetype size() const { return m_changes.size(); }
    auto begin() const { return m_changes.cbegin(); }
    auto end() const { return m_changes.cend(); }
    const QList<Change> &changes() const { return m_changes; }
    const Change *find(Id id) const;

    // The way back.
    ChangeSet inverted() const;
    // This set followed by the next one.
    ChangeSet composed(const ChangeSet &next) const;
    // The part of it that belongs to one facet.
    ChangeSet only(Facet facet) const;

    friend bool operator==(const ChangeSet &a, const ChangeSet &b);

private:
    QList<Change> m_changes;
};

} // namespace relvar
