#pragma once

#include "app/placehistory.h"

#include <QObject>

namespace relvar {

class ProjectView;

// Takes a project's window from place to place: notes where it was at each jump, goes back and
// forward, and opens the diagram that shows what is jumped to. Owned by its view; GUI thread.
class Navigator : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(ProjectView *view);

    // Notes where the window is, before it goes elsewhere.
    void leave();
    // The next jump leaves from here, wherever the camera is taken meanwhile; until release()
    // of what it returned.
    int hold();
    void release(int hold);
    void back();
    void forward();
    // To a saved view, on its diagram.
    void goToView(Id savedView);
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    // A diagram that shows an object, or its table: the present one if that does; none otherwise.
    Id diagramShowing(Id object) const;

signals:
    void changed(); // what canGoBack() and canGoForward() say

private:
    Place here() const;
    void go(const std::optional<Place> &place);
    void follow(Id object);

    ProjectView *m_view;
    PlaceHistory m_history;
    std::optional<Place> m_held;
    int m_hold = 0; // the newest
    bool m_going = false;
};

} // namespace relvar
