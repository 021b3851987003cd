#pragma once

#include "model/core/id.h"

#include <QList>
#include <QObject>

namespace relvar {

// The objects that the user has selected, shared by the canvas, the tree and the panels of one
// window. Holds ids of model objects (tables, columns, relationships, …), never of diagram nodes.
// GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<Id> &ids() const { return m_ids; }
    Id current() const { return m_ids.isEmpty() ? Id() : m_ids.last(); }
    bool contains(Id id) const { return m_ids.contains(id); }

    void set(const QList<Id> &ids);
    void clear() { set({}); }
    void toggle(Id id);
    // Selects one object and asks every view to bring it into sight.
    void reveal(Id id);

signals:
    void changed();
    void revealRequested(relvar::Id id);

private:
    QList<Id> m_ids;
};

} // namespace relvar
