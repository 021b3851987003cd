#include "generators/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace relvar {

namespace {

double reach(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

bool free(const QRectF &rect, const QList<QRectF> &taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) {
        return rect.left() < other.right() && other.left() < rect.right() &&
               rect.top() < other.bottom() && other.top() < rect.bottom();
    });
}

// Puts blocks down one by one: the next is the one that the placed ones attract most.
class Packing
{
public:
    Packing(const QList<QSizeF> &sizes, const QList<Attraction> &attractions, double gap,
            double aspect)
        : m_aspect(aspect)
        , m_rects(sizes.size())
        , m_neighbours(size_t(sizes.size()))
        , m_pull(size_t(sizes.size()), 0)
        , m_done(size_t(sizes.size()), 0)
    {
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            m_rects[i] = QRectF(QPointF(), sizes[i] + QSizeF(gap, gap));
            m_area += m_rects[i].width() * m_rects[i].height();
        }
        for (const Attraction &a : attractions) {
            m_neighbours[size_t(a.first)].push_back({a.second, a.weight});
            m_neighbours[size_t(a.second)].push_back({a.first, a.weight});
        }
    }

    QList<QPointF> run()
    {
        for (qsizetype placed = 0; placed < m_rects.size(); ++placed) {
            const int block = next();
            m_rects[block].moveTopLeft(bestPlace(block));
            m_done[size_t(block)] = 1;
            m_taken.append(m_rects[block]);
            m_bounds |= m_rects[block];
            for (const auto &[other, weight] : m_neighbours[size_t(block)])
                m_pull[size_t(other)] += weight;
        }
        QList<QPointF> corners;
        for (const QRectF &rect : m_rects)
            corners.append(rect.topLeft() - m_bounds.topLeft());
        return corners;
    }

private:
    int next() const
    {
        int best = -1;
        const auto better = [&](int a, int b) {
            const auto rank = [&](int i) {
                const QRectF &rect = m_rects[i];
                return std::tuple(m_pull[size_t(i)] > 0,
                                  m_pull[size_t(i)] > 0 ? m_pull[size_t(i)] : 0,
                                  rect.width() * rect.height());
            };
            return rank(a) > rank(b);
        };
        for (int i = 0; i < int(m_rects.size()); ++i)
            if (!m_done[size_t(i)] && (best < 0 || better(i, best)))
                best = i;
        return best;
    }

    double cost(int block, const QRectF &rect) const
    {
        const QRectF whole = m_bounds | rect;
        const double side = std::max(whole.width() / m_aspect, whole.height());
        const double fair = std::sqrt(m_area / m_aspect); // height of a perfect packing
        double pull = 0;
        double weights = 0;
        for (const auto &[other, weight] : m_neighbours[size_t(block)])
            if (m_done[size_t(other)]) {
                pull += weight * reach(rect.center(), m_rects[other].center());
                weights += weight;
            }
        // What sticks out of the fair shape costs much, the distance to relatives less, and
        // everything keeps to the middle.
        const double middle =
            reach(rect.center(), m_bounds.isNull() ? rect.center() : m_bounds.center());
        return 6 * std::max(0.0, side - fair) + 1.5 * side + (weights > 0 ? pull / weights : 0) +
               0.25 * middle;
    }

    QPointF bestPlace(int block) const
    {
        if (m_taken.isEmpty())
            return {};
        QRectF rect = m_rects[block];
        QPointF best;
        double least = 1e300;
        const auto consider = [&](double x, double y) {
            rect.moveTopLeft({x, y});
            const double price = cost(block, rect);
            if (price < least - 1e-6 && free(rect, m_taken)) {
                least = price;
                best = rect.topLeft();
            }
        };
        for (const QRectF &other : m_taken) {
            for (const double x : {other.left(), other.right() - rect.width()}) {
                consider(x, other.bottom());
                consider(x, other.top() - rect.height());
            }
            for (const double y : {other.top(), other.bottom() - rect.height()}) {
                consider(other.right(), y);
                consider(other.left() - rect.width(), y);
            }
        }
        return best;
    }

    double m_aspect;
    double m_area = 0;
    QList<QRectF> m_rects;
    std::vector<std::vector<std::pair<int, double>>> m_neighbours;
    std::vector<double> m_pull;
    std::vector<char> m_done;
    QList<QRectF> m_taken;
    QRectF m_bounds;
};

} // namespace

QList<QPointF> packed(const QList<QSizeF> &sizes, const QList<Attraction> &attractions, double gap,
                      double aspect)
{
    return Packing(sizes, attractions, gap, aspect).run();
}

QPointF nearestFree(QSizeF size, QPointF wish, const QList<QRectF> &taken, double gap)
{
    QRectF rect(QPointF(), size);
    rect.moveCenter(wish);
    QList<QRectF> kept;
    for (const QRectF &other : taken)
        kept.append(other.adjusted(-gap, -gap, gap, gap));
    if (free(rect, kept))
        return rect.topLeft();
    QPointF best;
    double least = 1e300;
    const auto consider = [&](double x, double y) {
        rect.moveTopLeft({x, y});
        const double price = reach(rect.center(), wish);
        if (price < least - 1e-6 && free(rect, kept)) {
            least = price;
            best = rect.topLeft();
        }
    };
    const QPointF start = wish - QPointF(size.width(), size.height()) / 2;
    for (const QRectF &other : kept) {
        for (const double x : {start.x(), other.left() - size.width(), other.right()})
            for (const double y : {other.top() - size.height(), other.bottom()})
                consider(x, y);
        for (const double y : {start.y(), other.top(), other.bottom() - size.height()})
            for (const double x : {other.left() - size.width(), other.right()})
                consider(x, y);
    }
    return best;
}

} // namespace relvar
