#include "app/placehistory.h"

namespace relvar {

void PlaceHistory::leave(const Place &here)
{
    m_ahead.clear();
    if (!m_behind.isEmpty() && m_behind.last() == here)
        return;
    m_behind.append(here);
    if (m_behind.size() > Most)
        m_behind.removeFirst();
}

std::optional<Place> PlaceHistory::step(QList<Place> &from, QList<Place> &to, const Place &here,
                                        const Model &model)
{
    while (!from.isEmpty()) {
        const Place there = from.takeLast();
        if (!model.contains(there.diagram) || there == here)
            continue;
        to.append(here);
        return there;
    }
    return {};
}

std::optional<Place> PlaceHistory::back(const Place &here, const Model &model)
{
    return step(m_behind, m_ahead, here, model);
}

std::optional<Place> PlaceHistory::forward(const Place &here, const Model &model)
{
    return step(m_ahead, m_behind, here, model);
}

} // namespace relvar
