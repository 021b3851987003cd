#include "generators/layout/nudge.h"
#include "generators/layout/pathsearch.h"
#include "generators/layout/router_p.h"
#include "generators/layout/tracks.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace relvar {

namespace {

constexpr double Trunk = 64; // of gathered lines, with room for a sign
constexpr double ShortenedReach = 0.45;
constexpr double Detour = 300; // of a mended line, beyond the boxes that it joins
constexpr double Frame = 160;  // free space around the diagram in which lines may run

double finite(double value)
{
    return std::isfinite(value) ? std::clamp(value, -1e7, 1e7) : 0;
}

} // namespace

Box Router::Private::body(const QRectF &rect)
{
    const double left = finite(rect.left());
    const double top = finite(rect.top());
    return {left, top, left + std::max(0.0, finite(rect.width())),
            top + std::max(0.0, finite(rect.height()))};
}

void Router::Private::load(const Graph &graph)
{
    std::map<Id, Box> bodies;
    for (const GraphNode &node : graph.nodes)
        bodies.insert_or_assign(node.id, body(node.rect));
    // By place: ids are others each time that a design is read, and its lines shall not be.
    std::vector<std::pair<Box, Id>> places;
    for (const auto &[id, box] : bodies)
        places.emplace_back(box, id);
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) {
        const Box &p = a.first;
        const Box &q = b.first;
        return std::tie(p.left, p.top, p.right, p.bottom) <
               std::tie(q.left, q.top, q.right, q.bottom);
    });
    for (const auto &[box, id] : places) {
        m_index.insert(id, int(m_bodies.size()));
        m_bodies.push_back(box);
    }
    int place = 0;
    for (const GraphEdge &edge : graph.edges) {
        const int from = m_index.value(edge.from, -1);
        const int to = m_index.value(edge.to, -1);
        if (from >= 0 && to >= 0)
            m_edges.push_back(
                {edge.id, from, finite(edge.fromY), to, finite(edge.toY), place++, edge.gathered});
    }
    bundle();
}

// Lines to the same row belong together.
void Router::Private::bundle()
{
    std::sort(m_edges.begin(), m_edges.end(), [](const Edge &a, const Edge &b) {
        return std::tie(a.to, a.toY, a.from, a.fromY, a.id) <
               std::tie(b.to, b.toY, b.from, b.fromY, b.id);
    });
    m_lines.assign(m_edges.size(), {});
    for (size_t i = 1; i < m_edges.size(); ++i) {
        const Edge &edge = m_edges[i];
        const Edge &last = m_edges[i - 1];
        const bool same = edge.to == last.to && std::abs(edge.toY - last.toY) < 0.5;
        m_lines[i].bundle = m_lines[i - 1].bundle + (same ? 0 : 1);
    }
}

// Where the wanted lines will be looked for: round the boxes that they join.
Box Router::Private::region(const std::vector<char> &wanted, const Box &whole) const
{
    if (std::count(wanted.begin(), wanted.end(), 1) == std::ptrdiff_t(wanted.size()))
        return whole;
    Box area{1e300, 1e300, -1e300, -1e300};
    for (size_t i = 0; i < m_edges.size(); ++i)
        if (wanted[i])
            area = area.united(m_bodies[size_t(m_edges[i].from)])
                       .united(m_bodies[size_t(m_edges[i].to)]);
    return area.grown(Detour);
}

Goal Router::Private::ends(int node, double y, const Obstacles &obstacles) const
{
    const Box &box = m_bodies[size_t(node)];
    const double at = std::clamp(box.top + y, box.top, box.bottom);
    const Range free{obstacles.freeLeft(box.left, at, node),
                     obstacles.freeRight(box.right, at, node)};
    return {{node, box.left, at, -1, free.low}, {node, box.right, at, 1, free.high}};
}

// All of a bundle that is gathered when one of it is wanted.
std::vector<char> Router::Private::withGathered(std::vector<char> wanted) const
{
    for (size_t first = 0; first < m_edges.size();) {
        size_t last = first;
        bool any = false;
        for (; last < m_edges.size() && m_lines[last].bundle == m_lines[first].bundle; ++last)
            any |= m_edges[last].gathered && wanted[last];
        for (; first < last; ++first)
            wanted[first] |= any && m_edges[first].gathered;
    }
    return wanted;
}

// The end that a bundle has in common. Gathered lines come to the side where most of them begin.
Goal Router::Private::root(size_t line, const Obstacles &obstacles) const
{
    const Edge &edge = m_edges[line];
    Goal goal = ends(edge.to, edge.toY, obstacles);
    if (!edge.gathered)
        return goal;
    const auto middle = [this](int node) {
        return (m_bodies[size_t(node)].left + m_bodies[size_t(node)].right) / 2;
    };
    int right = 0;
    for (size_t i = 0; i < m_edges.size(); ++i)
        if (m_lines[i].bundle == m_lines[line].bundle && m_edges[i].from != edge.to)
            right += middle(m_edges[i].from) < middle(edge.to) ? -1 : 1;
    goal.left = goal.right = right < 0 ? goal.left : goal.right;
    goal.left.trunk = goal.right.trunk = Trunk;
    return goal;
}

Polyline Router::Private::loop(const Edge &edge, const Obstacles &obstacles) const
{
    const Box &box = m_bodies[size_t(edge.from)];
    const Goal from = ends(edge.from, edge.fromY, obstacles);
    const Goal to = ends(edge.to, edge.toY, obstacles);
    const double out = m_options.stub + 4;
    if (from.right.y == to.right.y) { // over the top, from side to side
        const double y = box.top - out / 2;
        return {{box.right, from.right.y}, {box.right + out, from.right.y}, {box.right + out, y},
                {box.left - out, y},       {box.left - out, to.left.y},     {box.left, to.left.y}};
    }
    const double room = std::min(from.right.reach, to.right.reach) - box.right;
    const double roomLeft = box.left - std::max(from.left.reach, to.left.reach);
    const bool right = room >= out || room >= roomLeft;
    const double edgeX = right ? box.right : box.left;
    const double x = edgeX + (right ? std::min(out, std::max(room, 8.0))
                                    : -std::min(out, std::max(roomLeft, 8.0)));
    return {{edgeX, from.right.y}, {x, from.right.y}, {x, to.right.y}, {edgeX, to.right.y}};
}

// What is left when no way is free: straight through whatever is there.
Polyline Router::Private::simple(const Edge &edge) const
{
    const Box &a = m_bodies[size_t(edge.from)];
    const Box &b = m_bodies[size_t(edge.to)];
    const double y1 = std::clamp(a.top + edge.fromY, a.top, a.bottom);
    const double y2 = std::clamp(b.top + edge.toY, b.top, b.bottom);
    double x1 = a.right;
    double x2 = b.left;
    double middle = (x1 + x2) / 2;
    if (b.left < a.right && a.left >= b.right) {
        x1 = a.left;
        x2 = b.right;
        middle = (x1 + x2) / 2;
    } else if (b.left < a.right) {
        x2 = b.right;
        middle = std::max(x1, x2) + m_options.stub;
    }
    if (y1 == y2 && (middle - x1) * (x2 - middle) >= 0)
        return {{x1, y1}, {x2, y2}};
    return {{x1, y1}, {middle, y1}, {middle, y2}, {x2, y2}};
}

bool Router::Private::route(const std::vector<char> &asking, const Token &token)
{
    const std::vector<char> wanted = withGathered(asking);
    std::vector<Box> grown;
    grown.reserve(m_bodies.size());
    for (const Box &box : m_bodies)
        grown.push_back(box.grown(m_options.clearance));
    const Obstacles obstacles(std::move(grown), Frame);
    const Tracks tracks(m_bodies, obstacles, region(wanted, obstacles.frame()), m_options.stub);
    PathSearch search(tracks, {m_options.bendPenalty, m_options.stub, m_options.separation});
    std::vector<Goal> goals;
    std::vector<size_t> asked;
    for (size_t first = 0; first < m_edges.size();) {
        if (token.cancelled())
            return false;
        token.report(int(first), int(m_edges.size()));
        goals.clear();
        asked.clear();
        size_t last = first;
        for (; last < m_edges.size() && m_lines[last].bundle == m_lines[first].bundle; ++last) {
            const Edge &edge = m_edges[last];
            m_lines[last].fixed = !wanted[last];
            if (!wanted[last])
                continue;
            if (edge.from == edge.to) {
                m_lines[last].points = loop(edge, obstacles);
                continue;
            }
            goals.push_back(ends(edge.from, edge.fromY, obstacles));
            asked.push_back(last);
        }
        if (!asked.empty()) {
            auto ways = search.search(root(first, obstacles), goals);
            for (size_t i = 0; i < asked.size(); ++i)
                m_lines[asked[i]].points =
                    ways[i].empty() ? simple(m_edges[asked[i]]) : std::move(ways[i]);
        }
        first = last;
    }
    nudge(m_lines, obstacles, {m_options.separation, m_options.stub});
    shortenStubs(obstacles, search);
    return true;
}

// Lines whose first or last piece lies on that of another bundle: rows that face each other.
std::vector<size_t> Router::Private::clashes() const
{
    struct Stub
    {
        double y;
        double left;
        double right;
        size_t line;
    };
    std::vector<Stub> stubs;
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const Polyline &points = m_lines[line].points;
        for (const size_t at : {size_t(0), points.size() - 2}) {
            const auto [left, right] = std::minmax(points[at].x(), points[at + 1].x());
            stubs.push_back({points[at].y(), left, right, line});
        }
    }
    std::sort(stubs.begin(), stubs.end(), [](const Stub &a, const Stub &b) {
        return std::tie(a.y, a.left, a.right, a.line) < std::tie(b.y, b.left, b.right, b.line);
    });
    std::vector<size_t> found;
    for (size_t i = 0; i < stubs.size(); ++i)
        for (size_t j = i + 1; j < stubs.size() && stubs[j].y < stubs[i].y + 0.5; ++j) {
            const Stub &a = stubs[i];
            const Stub &b = stubs[j];
            if (m_lines[a.line].bundle == m_lines[b.line].bundle || a.left >= b.right ||
                b.left >= a.right || a.left == b.left || a.right == b.right)
                continue;
            for (const size_t line : {a.line, b.line})
                if (!m_lines[line].fixed && !m_edges[line].gathered &&
                    m_edges[line].from != m_edges[line].to)
                    found.push_back(line);
        }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

// Looks for other ways for lines that clash, with less than half of the space between the rows.
void Router::Private::shortenStubs(const Obstacles &obstacles, PathSearch &search)
{
    const std::vector<size_t> lines = clashes();
    if (lines.empty())
        return;
    const auto shortened = [&](int node, double y) {
        Goal goal = ends(node, y, obstacles);
        for (Port *port : {&goal.left, &goal.right})
            port->reach = port->x + (port->reach - port->x) * ShortenedReach;
        return goal;
    };
    for (const size_t line : lines) {
        const Edge &edge = m_edges[line];
        const Goal goal = shortened(edge.from, edge.fromY);
        auto ways = search.search(shortened(edge.to, edge.toY), {&goal, 1});
        if (!ways.front().empty())
            m_lines[line].points = std::move(ways.front());
    }
    nudge(m_lines, obstacles, {m_options.separation, m_options.stub});
}

QList<Route> Router::Private::routes() const
{
    QList<Route> all(qsizetype(m_edges.size()));
    for (size_t i = 0; i < m_edges.size(); ++i)
        all[m_edges[i].place] = routeOf(i);
    return all;
}

Route Router::Private::routeOf(size_t index) const
{
    const Polyline &points = m_lines[index].points;
    return {m_edges[index].id, QList<QPointF>(points.begin(), points.end())};
}

Router::Router(RouterOptions options)
    : d(std::make_unique<Private>(options))
{
}
Router::Router(Router &&) noexcept = default;
Router &Router::operator=(Router &&) noexcept = default;
Router::~Router() = default;

bool Router::setGraph(const Graph &graph, const Token &token)
{
    auto next = std::make_unique<Private>(d->options());
    next->load(graph);
    if (!next->routeAll(token))
        return false;
    d = std::move(next);
    return true;
}

QList<Route> Router::routes() const
{
    return d->routes();
}

QList<Route> Router::moveNodes(const QHash<Id, QRectF> &rects)
{
    return d->move(rects);
}

QList<Route> Router::update(const Graph &graph, const Token &token)
{
    auto next = std::make_unique<Private>(d->options());
    next->load(graph);
    if (!next->follow(*d, token))
        return {};
    d.swap(next);
    return d->differentFrom(*next);
}

QList<Route> routeEdges(const Graph &graph, const RouterOptions &options, const Token &token)
{
    Router router(options);
    router.setGraph(graph, token);
    return router.routes();
}

} // namespace relvar
