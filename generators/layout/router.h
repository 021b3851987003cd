#pragma once

#include "generators/layout/graph.h"
#include "model/core/token.h"

#include <QHash>
#include <QList>
#include <QRectF>

#include <memory>

namespace relvar {

struct RouterOptions
{
    double clearance = 10;   // between a line and a box that it does not belong to
    double stub = 24;        // room for a crow's foot before the first corner
    double separation = 9;   // between parallel lines
    double bendPenalty = 90; // a corner costs as much as a detour of this length
};

// Keeps the orthogonal lines of one diagram and mends them when boxes move. The lines depend only
// on the graph, not on the order of its lists. Owned by whoever shows the diagram; one thread at a
// time.
class Router
{
public:
    explicit Router(RouterOptions options = {});
    Router(Router &&) noexcept;
    Router &operator=(Router &&) noexcept;
    ~Router();

    // Routes all lines anew. False when cancelled: the former graph stays.
    bool setGraph(const Graph &graph, const Token &token = {});
    // One route an edge whose ends are both in the graph, in the order of the graph's edges.
    QList<Route> routes() const;
    // Moves or resizes boxes, and routes again only their own lines and those in their way.
    // Returns the routes that are different now.
    QList<Route> moveNodes(const QHash<Id, QRectF> &rects);
    // Goes on to another graph: routes lines that are new or end elsewhere, and those that boxes
    // now stand in the way of; all others stay. Returns the routes that are different or new; when
    // cancelled, nothing, and the former graph stays.
    QList<Route> update(const Graph &graph, const Token &token = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

// All lines of a graph; empty when cancelled.
QList<Route> routeEdges(const Graph &graph, const RouterOptions &options = {},
                        const Token &token = {});

} // namespace relvar
