#pragma once

#include "generators/drawing/look.h"
#include "generators/layout/router.h"

namespace relvar {

// The courses of the lines of one diagram: automatic ones from the router, others through the
// bends that the user set, and the stubs of split ones. Movable: may be filled on a background
// thread and handed over. One thread at a time.
//
//   DiagramRoutes routes;
//   routes.setLook(look);                             // background above some 200 tables
//   for (const Route &r : routes.all()) painter.setRoute(r.id, r.points);
//   for (const Route &r : routes.moveNodes({{table, rect}})) painter.setRoute(r.id, r.points);
class DiagramRoutes
{
public:
    // Routes every line. False when cancelled: the former state stays.
    bool setLook(const DiagramLook &look, const Token &token = {});
    // One a line whose both ends are shown; ids are those of relationships.
    QList<Route> all() const;

    // Moves nodes (by the id of their object) to scene rectangles, as while dragging, and returns
    // the courses that are different now. After a change of rows, lines or tables use update().
    QList<Route> moveNodes(const QHash<Id, QRectF> &rects);
    // Takes over another look of the same diagram and returns the courses that are different now:
    // of lines that are new or whose ends are elsewhere, and of those in the way of boxes that are.
    // When cancelled, nothing, and the former state stays.
    QList<Route> update(const DiagramLook &look, const Token &token = {});

private:
    // A line that the router leaves alone: it has bends of its own, or is split.
    struct Bent
    {
        LineLook line;
        double fromY = 0; // from the top of the node
        double toY = 0;
    };
    QList<QPointF> course(const Bent &bent) const;
    QHash<Id, QList<QPointF>> splitCourses() const;
    void takeOwnWays(const DiagramLook &look);

    Router m_router;
    Graph m_graph; // with all nodes, and the lines that are routed automatically
    QHash<Id, QRectF> m_rects;
    QHash<Id, Bent> m_bent;
    QHash<Id, Bent> m_split;
    QHash<Id, QList<QPointF>> m_points;
};

} // namespace relvar
