#pragma once

#include "generators/layout/nudge.h"
#include "generators/layout/pathsearch.h"
#include "generators/layout/router.h"

#include <array>
#include <vector>

namespace relvar {

// The boxes and lines of one graph. Owned by the router, and used on its thread.
class Router::Private
{
public:
    explicit Private(RouterOptions options)
        : m_options(options)
    {
    }

    void load(const Graph &graph);
    bool routeAll(const Token &token) { return route(std::vector<char>(m_edges.size(), 1), token); }
    RouterOptions options() const { return m_options; }
    QList<Route> move(const QHash<Id, QRectF> &rects);
    // Takes over from `before` the lines that can stay, and routes the others.
    bool follow(const Private &before, const Token &token);
    QList<Route> routes() const;
    QList<Route> differentFrom(const Private &before) const;

private:
    struct Edge
    {
        Id id;
        int from = 0;
        double fromY = 0;
        int to = 0;
        double toY = 0;
        int place = 0; // in the graph's list
        bool gathered = false;
    };

    static Box body(const QRectF &rect);
    bool route(const std::vector<char> &asking, const Token &token);
    void bundle();
    Box region(const std::vector<char> &wanted, const Box &whole) const;
    std::vector<char> withGathered(std::vector<char> wanted) const;
    Goal root(size_t line, const Obstacles &obstacles) const;
    Goal ends(int node, double y, const Obstacles &obstacles) const;
    std::vector<size_t> clashes() const;
    void shortenStubs(const Obstacles &obstacles, PathSearch &search);
    Polyline loop(const Edge &edge, const Obstacles &obstacles) const;
    Polyline simple(const Edge &edge) const;
    Route routeOf(size_t index) const;

    // Mending (routerupdates.cpp)
    bool isBlocked(size_t index, const std::vector<Box> &boxes) const;
    std::array<double, 6> endsOf(size_t index) const;

    RouterOptions m_options;
    QHash<Id, int> m_index;
    std::vector<Box> m_bodies; // as they stood when the graph was loaded, from left to right
    std::vector<Edge> m_edges; // by bundle
    std::vector<Line> m_lines; // one an edge
};

} // namespace relvar
