#include "views/selection.h"

namespace relvar {

void Selection::set(const QList<Id> &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    emit changed();
}

void Selection::toggle(Id id)
{
    QList<Id> ids = m_ids;
    if (!ids.removeOne(id))
        ids.append(id);
    set(ids);
}

void Selection::reveal(Id id)
{
    emit aboutToJump();
    pointAt(id);
    emit jumped(id);
}

void Selection::pointAt(Id id)
{
    set({id});
    emit revealRequested(id);
}

} // namespace relvar
