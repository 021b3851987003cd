#pragma once

#include "model/model.h"

#include <optional>

namespace relvar {

// Where a window is: its diagram, what the camera sees of it, and what is selected.
struct Place
{
    Id diagram;
    QByteArray camera;
    QList<Id> selection;

    friend bool operator==(const Place &, const Place &) = default;
};

// The places that one can go back and forward to, as in a browser: each jump leaves one behind. A
// value of its window; GUI thread.
class PlaceHistory
{
public:
    static constexpr int Most = 100;

    // Before a jump away from here; what was ahead is given up.
    void leave(const Place &here);
    // Where to go now, away from `here`; places whose diagram is gone are passed over. None when
    // there is nowhere to go.
    std::optional<Place> back(const Place &here, const Model &model);
    std::optional<Place> forward(const Place &here, const Model &model);
    bool canGoBack() const { return !m_behind.isEmpty(); }
    bool canGoForward() const { return !m_ahead.isEmpty(); }

private:
    static std::optional<Place> step(QList<Place> &from, QList<Place> &to, const Place &here,
                                     const Model &model);

    QList<Place> m_behind;
    QList<Place> m_ahead;
};

} // namespace relvar
