#include "generators/layout/routemetrics.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <vector>

namespace relvar {

namespace {

struct Piece
{
    double at = 0;
    double low = 0;
    double high = 0;
    int line = 0;
    bool end = false; // first or last of its line
};

struct Pieces
{
    std::vector<Piece> horizontal;
    std::vector<Piece> vertical;
};

Pieces cut(const QList<Route> &routes)
{
    Pieces pieces;
    for (int line = 0; line < routes.size(); ++line) {
        const QList<QPointF> &points = routes[line].points;
        for (qsizetype i = 0; i + 1 < points.size(); ++i) {
            const QPointF a = points[i];
            const QPointF b = points[i + 1];
            const bool end = i == 0 || i + 2 == points.size();
            if (a.y() == b.y())
                pieces.horizontal.push_back(
                    {a.y(), std::min(a.x(), b.x()), std::max(a.x(), b.x()), line, end});
            else if (a.x() == b.x())
                pieces.vertical.push_back(
                    {a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y()), line, end});
        }
    }
    const auto byPlace = [](const Piece &a, const Piece &b) {
        return std::tie(a.at, a.low, a.line) < std::tie(b.at, b.low, b.line);
    };
    std::sort(pieces.horizontal.begin(), pieces.horizontal.end(), byPlace);
    std::sort(pieces.vertical.begin(), pieces.vertical.end(), byPlace);
    return pieces;
}

// Length in which pieces of different bundles coincide. Stubs that share a row on one side of a
// node have to.
double overlapOf(const std::vector<Piece> &pieces, const std::vector<int> &bundles)
{
    double total = 0;
    for (size_t i = 0; i < pieces.size(); ++i)
        for (size_t j = i + 1; j < pieces.size() && pieces[j].at < pieces[i].at + 0.5; ++j) {
            const Piece &a = pieces[i];
            const Piece &b = pieces[j];
            if (bundles[size_t(a.line)] == bundles[size_t(b.line)])
                continue;
            const double shared = std::min(a.high, b.high) - std::max(a.low, b.low);
            const bool port = a.end && b.end && (a.low == b.low || a.high == b.high);
            if (shared > 0 && !port)
                total += shared;
        }
    return total;
}

int crossingsOf(const Pieces &pieces, const std::vector<int> &bundles)
{
    int count = 0;
    for (const Piece &v : pieces.vertical) {
        auto it = std::upper_bound(pieces.horizontal.begin(), pieces.horizontal.end(), v.low,
                                   [](double y, const Piece &piece) { return y < piece.at; });
        for (; it != pieces.horizontal.end() && it->at < v.high; ++it)
            count += it->low < v.at && v.at < it->high &&
                     bundles[size_t(it->line)] != bundles[size_t(v.line)];
    }
    return count;
}

bool passes(QPointF a, QPointF b, const QRectF &rect)
{
    const auto [left, right] = std::minmax(a.x(), b.x());
    const auto [top, bottom] = std::minmax(a.y(), b.y());
    return left < rect.right() && right > rect.left() && top < rect.bottom() && bottom > rect.top();
}

} // namespace

RouteMetrics measureRoutes(const Graph &graph, const QList<Route> &routes, double stub)
{
    RouteMetrics metrics;
    QHash<Id, QRectF> rects;
    for (const GraphNode &node : graph.nodes)
        rects.insert(node.id, node.rect);
    QHash<Id, GraphEdge> edges;
    for (const GraphEdge &edge : graph.edges)
        edges.insert(edge.id, edge);
    std::map<std::pair<Id, double>, int> rows;
    std::vector<int> bundles;
    for (const Route &route : routes) {
        const GraphEdge edge = edges.value(route.id);
        bundles.push_back(
            rows.try_emplace({edge.to, std::round(edge.toY)}, int(rows.size())).first->second);
        const QList<QPointF> &points = route.points;
        metrics.bends += std::max(0, int(points.size()) - 2);
        for (qsizetype i = 0; i + 1 < points.size(); ++i) {
            const QPointF way = points[i + 1] - points[i];
            metrics.length += std::abs(way.x()) + std::abs(way.y());
            metrics.slanted += way.x() != 0 && way.y() != 0;
        }
        for (const GraphNode &node : graph.nodes) {
            bool through = false;
            for (qsizetype i = 0; i + 1 < points.size(); ++i)
                through = through || passes(points[i], points[i + 1], node.rect);
            metrics.throughNodes += through;
        }
        const auto loose = [&](Id node, double y, QPointF point) {
            const QRectF rect = rects.value(node);
            return std::abs(point.y() - rect.top() - y) > 0.01 ||
                   (point.x() != rect.left() && point.x() != rect.right());
        };
        metrics.looseEnds += loose(edge.from, edge.fromY, points.value(0));
        metrics.looseEnds += loose(edge.to, edge.toY, points.value(points.size() - 1));
        if (points.size() > 2) {
            metrics.shortStubs += std::abs(points[1].x() - points[0].x()) < stub - 0.01;
            metrics.shortStubs += std::abs(points[points.size() - 1].x() -
                                           points[points.size() - 2].x()) < stub - 0.01;
        }
    }
    const Pieces pieces = cut(routes);
    metrics.overlap = overlapOf(pieces.horizontal, bundles) + overlapOf(pieces.vertical, bundles);
    metrics.crossings = crossingsOf(pieces, bundles);
    return metrics;
}

} // namespace relvar
