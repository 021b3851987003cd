#include "generators/drawing/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

// The courses of lines: through bends, and what is near them.
namespace relvar {
namespace {

constexpr double BentStub = 24;

// The side of a node on which a line towards x leaves, and the least that it goes out.
std::pair<double, double> sideTowards(const QRectF &node, double x)
{
    return x >= node.center().x() ? std::pair(node.right(), std::max(x, node.right() + BentStub))
                                  : std::pair(node.left(), std::min(x, node.left() - BentStub));
}

void appendCorner(QList<QPointF> &points, QPointF point)
{
    if (!points.isEmpty() && points.last() == point)
        return;
    // The middle one of three points on a line is no corner.
    if (points.size() > 1) {
        const QPointF &a = points[points.size() - 2];
        QPointF &b = points.last();
        if ((a.x() == b.x() && b.x() == point.x()) || (a.y() == b.y() && b.y() == point.y())) {
            b = point;
            return;
        }
    }
    points.append(point);
}

} // namespace

QList<QPointF> bentRoute(const QRectF &from, double fromY, const QRectF &to, double toY,
                         const QList<QPointF> &bends)
{
    if (bends.isEmpty())
        return {};
    const auto [startX, firstX] = sideTowards(from, bends.first().x());
    const auto [endX, lastX] = sideTowards(to, bends.last().x());
    QList<QPointF> points{{startX, fromY}, {firstX, fromY}};
    double y = fromY;
    for (qsizetype i = 0; i < bends.size(); ++i) {
        const double x = i == 0 ? firstX : i + 1 == bends.size() ? lastX : bends[i].x();
        appendCorner(points, {x, y}); // along the height of the bend before
        if (i + 1 < bends.size() || bends.size() > 1) {
            y = bends[i].y();
            appendCorner(points, {x, y});
        }
    }
    if (points.last().x() != lastX)
        appendCorner(points, {lastX, y});
    appendCorner(points, {lastX, toY});
    appendCorner(points, {endX, toY});
    return points;
}

double distanceTo(const QList<QPointF> &points, QPointF p)
{
    double best = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPointF along = points[i + 1] - points[i];
        const double square = QPointF::dotProduct(along, along);
        const double t =
            square > 0 ? std::clamp(QPointF::dotProduct(p - points[i], along) / square, 0.0, 1.0)
                       : 0;
        const QPointF off = p - (points[i] + t * along);
        best = std::min(best, std::hypot(off.x(), off.y()));
    }
    return best;
}

QPointF labelAnchor(const QList<QPointF> &points)
{
    QPointF anchor = points.isEmpty() ? QPointF() : points.first();
    double longest = -1;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const double length = std::abs(points[i + 1].x() - points[i].x());
        if (length > longest) {
            longest = length;
            anchor = (points[i] + points[i + 1]) / 2;
        }
    }
    return anchor;
}

QRectF boundsOf(const QList<QPointF> &points)
{
    return QPolygonF(points).boundingRect();
}

} // namespace relvar
