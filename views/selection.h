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
    // Selects one object and asks every view to bring it into sight: a jump, to another diagram
    // when the present one does not show it, from which one can go back.
    void reveal(Id id);
    // The same for what follows a cursor: no jump, and nothing but the present diagram.
    void pointAt(Id id);

signals:
    void changed();
    void revealRequested(relvar::Id id);
    void aboutToJump();
    void jumped(relvar::Id id); // after the views did what they could

private:
    QList<Id> m_ids;
};

} // namespace relvar
