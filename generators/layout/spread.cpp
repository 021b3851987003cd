#include "generators/layout/spread.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <vector>

namespace relvar {
namespace {

constexpr double Touching = 1e-6;

// One direction: where boxes begin, how long they are, and which of them keep a distance in it.
class Axis
{
    using Edges = std::set<std::pair<double, size_t>>; // where boxes begin or end, in order

public:
    Axis(const QList<SpreadBox> &boxes, bool across, const SpreadOptions &options)
        : m_options(options)
        , m_isFirst(across)
    {
        for (const SpreadBox &box : boxes) {
            m_starts.push_back(across ? box.rect.x() : box.rect.y());
            m_lengths.push_back(across ? box.rect.width() : box.rect.height());
            m_fixed.push_back(box.fixed ? 1 : 0);
        }
        m_order.resize(m_starts.size());
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this](size_t a, size_t b) { return middle(a) < middle(b); });
    }

    // Between two boxes; negative when they overlap in this direction.
    double between(size_t a, size_t b) const
    {
        return std::abs(middle(a) - middle(b)) - (m_lengths[a] + m_lengths[b]) / 2;
    }

    // Places from which nobody has to move further; `other` is the other direction.
    std::vector<double> solved(const Axis &other) const
    {
        const std::vector<double> pushed = pushedOn(other);
        const std::vector<double> back = pushedBack(other, m_starts);
        const std::vector<double> limits = pushedBack(other, limitsOfFixed());
        std::vector<double> places(m_starts.size());
        Edges ends;
        for (const size_t box : m_order) {
            const double wish =
                std::min(m_fixed[box] ? m_starts[box] : (pushed[box] + back[box]) / 2, limits[box]);
            // What asks for less than that changes nothing.
            const double enough = std::min(wish, m_starts[box]) - 2 * m_options.grid;
            const double least = leastStart(box, enough, places, ends, other);
            places[box] = onGrid(box, wish, least, limits[box]);
            ends.insert({places[box] + m_lengths[box], box});
        }
        return places;
    }

private:
    double middle(size_t box) const { return m_starts[box] + m_lengths[box] / 2; }

    // Two that overlap are moved apart where that is nearer, others stay apart where they are.
    bool keepsDistance(size_t a, size_t b, const Axis &other) const
    {
        const double own = between(a, b);
        const double others = other.between(a, b);
        return own != others ? own > others : m_isFirst;
    }

    // From start to start, of a box and one that comes after it.
    double distance(size_t first, size_t second) const
    {
        const double present = between(first, second);
        const double gap = present < -Touching ? m_options.gap : std::min(present, m_options.gap);
        return m_lengths[first] + std::max(gap, 0.0);
    }

    // Where a box may begin because of those before it: `least`, or more. `ends` are theirs. The
    // farthest ones come first, and those that cannot reach it are not looked at.
    double leastStart(size_t box, double least, const std::vector<double> &places,
                      const Edges &ends, const Axis &other) const
    {
        for (auto it = ends.crbegin(); it != ends.crend(); ++it) {
            if (it->first + m_options.gap <= least)
                break;
            if (const size_t before = it->second; keepsDistance(before, box, other))
                least = std::max(least, places[before] + distance(before, box));
        }
        return least;
    }

    std::vector<double> pushedOn(const Axis &other) const
    {
        std::vector<double> places = m_starts;
        Edges ends;
        for (const size_t box : m_order) {
            places[box] = leastStart(box, places[box], places, ends, other);
            ends.insert({places[box] + m_lengths[box], box});
        }
        return places;
    }

    // The other way, from places or from the greatest ones that there may be.
    std::vector<double> pushedBack(const Axis &other, std::vector<double> places) const
    {
        Edges starts;
        for (auto box = m_order.crbegin(); box != m_order.crend(); ++box) {
            double &place = places[*box];
            for (const auto &[start, after] : starts) {
                if (start - m_options.gap - m_lengths[*box] >= place)
                    break;
                if (keepsDistance(*box, after, other))
                    place = std::min(place, start - distance(*box, after));
            }
            starts.insert({place, *box});
        }
        return places;
    }

    std::vector<double> limitsOfFixed() const
    {
        std::vector<double> limits(m_starts.size(), std::numeric_limits<double>::infinity());
        for (size_t box = 0; box < limits.size(); ++box)
            if (m_fixed[box])
                limits[box] = m_starts[box];
        return limits;
    }

    // What stays keeps its place, on the grid or not.
    double onGrid(size_t box, double wish, double least, double most) const
    {
        if (std::abs(wish - m_starts[box]) < Touching && m_starts[box] >= least - Touching)
            return m_starts[box];
        double near = std::round(wish / m_options.grid) * m_options.grid;
        if (near > most)
            near -= m_options.grid;
        return near >= least - Touching ? near : std::ceil(least / m_options.grid) * m_options.grid;
    }

    SpreadOptions m_options;
    bool m_isFirst; // decides where both directions are as good
    std::vector<double> m_starts;
    std::vector<double> m_lengths;
    std::vector<char> m_fixed;
    std::vector<size_t> m_order; // by their middles
};

} // namespace

bool anyOverlap(QList<QRectF> rects)
{
    std::sort(rects.begin(), rects.end(),
              [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    for (auto one = rects.cbegin(); one != rects.cend(); ++one)
        for (auto other = one + 1; other != rects.cend() && other->left() < one->right(); ++other)
            if (one->intersects(*other))
                return true;
    return false;
}

QHash<Id, QPointF> spreadApart(const QList<SpreadBox> &boxes, const SpreadOptions &options)
{
    QHash<Id, QPointF> moved;
    QList<QRectF> rects;
    for (const SpreadBox &box : boxes)
        rects.append(box.rect);
    if (!anyOverlap(std::move(rects)))
        return moved;
    const Axis across(boxes, true, options);
    const Axis down(boxes, false, options);
    const std::vector<double> lefts = across.solved(down);
    const std::vector<double> tops = down.solved(across);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QPointF corner(lefts[size_t(i)], tops[size_t(i)]);
        if (corner != boxes[i].rect.topLeft())
            moved.insert(boxes[i].id, corner);
    }
    return moved;
}

} // namespace relvar
