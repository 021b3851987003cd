#include "generators/layout/router_p.h"

#include <algorithm>

namespace relvar {

static bool crosses(const Polyline &points, const Box &box)
{
    for (size_t i = 0; i + 1 < points.size(); ++i) {
        const auto [left, right] = std::minmax(points[i].x(), points[i + 1].x());
        const auto [top, bottom] = std::minmax(points[i].y(), points[i + 1].y());
        if (left < box.right && right > box.left && top < box.bottom && bottom > box.top)
            return true;
    }
    return false;
}

// Whether a box stands in the way of a line: its first and last piece may touch the margins of the
// boxes that they leave.
bool Router::Private::isBlocked(size_t index, const std::vector<Box> &boxes) const
{
    const Polyline &points = m_lines[index].points;
    return std::any_of(boxes.begin(), boxes.end(), [&](const Box &box) {
        return crosses(points, box) ||
               (points.size() > 3 &&
                crosses({points.begin() + 1, points.end() - 1}, box.grown(m_options.clearance)));
    });
}

QList<Route> Router::Private::move(const QHash<Id, QRectF> &rects)
{
    std::vector<char> moved(m_bodies.size(), 0);
    std::vector<Box> places;
    for (auto it = rects.begin(); it != rects.end(); ++it) {
        const int index = m_index.value(it.key(), -1);
        if (index < 0)
            continue;
        moved[size_t(index)] = 1;
        m_bodies[size_t(index)] = body(it.value());
        places.push_back(m_bodies[size_t(index)]);
    }
    std::vector<char> wanted(m_edges.size(), 0);
    for (size_t i = 0; i < m_edges.size(); ++i)
        wanted[i] =
            moved[size_t(m_edges[i].from)] || moved[size_t(m_edges[i].to)] || isBlocked(i, places);
    const std::vector<Line> before = m_lines;
    route(wanted, {});
    QList<Route> changed;
    for (size_t i = 0; i < m_edges.size(); ++i)
        if (m_lines[i].points != before[i].points)
            changed.append(routeOf(i));
    return changed;
}

bool Router::Private::follow(const Private &before, const Token &token)
{
    QHash<Id, size_t> known;
    for (size_t i = 0; i < before.m_edges.size(); ++i)
        known.insert(before.m_edges[i].id, i);
    std::vector<Box> places; // new, or other than before
    for (auto it = m_index.cbegin(); it != m_index.cend(); ++it) {
        const Box &box = m_bodies[size_t(it.value())];
        const int old = before.m_index.value(it.key(), -1);
        if (old < 0 || before.m_bodies[size_t(old)] != box)
            places.push_back(box);
    }
    std::vector<char> wanted(m_edges.size(), 1);
    for (size_t i = 0; i < m_edges.size(); ++i) {
        const auto found = known.constFind(m_edges[i].id);
        if (found == known.cend() || before.endsOf(*found) != endsOf(i))
            continue;
        m_lines[i].points = before.m_lines[*found].points;
        wanted[i] = isBlocked(i, places);
    }
    return std::find(wanted.begin(), wanted.end(), 1) == wanted.end() || route(wanted, token);
}

// Both boxes, by their sides, and the heights of the rows.
std::array<double, 6> Router::Private::endsOf(size_t index) const
{
    const Edge &edge = m_edges[index];
    const Box &from = m_bodies[size_t(edge.from)];
    const Box &to = m_bodies[size_t(edge.to)];
    return {from.left, from.right, std::clamp(from.top + edge.fromY, from.top, from.bottom),
            to.left,   to.right,   std::clamp(to.top + edge.toY, to.top, to.bottom)};
}

QList<Route> Router::Private::differentFrom(const Private &before) const
{
    QHash<Id, size_t> known;
    for (size_t i = 0; i < before.m_edges.size(); ++i)
        known.insert(before.m_edges[i].id, i);
    QList<Route> changed;
    for (size_t i = 0; i < m_edges.size(); ++i) {
        const auto found = known.constFind(m_edges[i].id);
        if (found == known.cend() || before.m_lines[*found].points != m_lines[i].points)
            changed.append(routeOf(i));
    }
    return changed;
}

} // namespace relvar
