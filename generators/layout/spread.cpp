#include "generators/layout/spread.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace relvar {
namespace {

constexpr double Touching = 1e-6;

// One direction: where boxes begin, how long they are, and which of them keep a distance in it.
class Axis
{
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
        for (size_t i = 0; i < m_order.size(); ++i) {
            const size_t box = m_order[i];
            const double wish = m_fixed[box] ? m_starts[box] : (pushed[box] + back[box]) / 2;
            double least = -std::numeric_limits<double>::infinity();
            for (size_t j = 0; j < i; ++j)
                if (const size_t before = m_order[j]; keepsDistance(before, box, other))
                    least = std::max(least, places[before] + distance(before, box));
            places[box] = onGrid(box, std::min(wish, limits[box]), least, limits[box]);
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

    std::vector<double> pushedOn(const Axis &other) const
    {
        std::vector<double> places = m_starts;
        for (size_t i = 0; i < m_order.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                if (keepsDistance(m_order[j], m_order[i], other))
                    places[m_order[i]] = std::max(
                        places[m_order[i]], places[m_order[j]] + distance(m_order[j], m_order[i]));
        return places;
    }

    // The other way, from places or from the greatest ones that there may be.
    std::vector<double> pushedBack(const Axis &other, std::vector<double> places) const
    {
        for (size_t i = m_order.size(); i-- > 0;)
            for (size_t j = i + 1; j < m_order.size(); ++j)
                if (keepsDistance(m_order[i], m_order[j], other))
                    places[m_order[i]] = std::min(
                        places[m_order[i]], places[m_order[j]] - distance(m_order[i], m_order[j]));
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

bool anyOverlap(const QList<SpreadBox> &boxes)
{
    for (qsizetype i = 0; i < boxes.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (boxes[i].rect.intersects(boxes[j].rect))
                return true;
    return false;
}

} // namespace

QHash<Id, QPointF> spreadApart(const QList<SpreadBox> &boxes, const SpreadOptions &options)
{
    QHash<Id, QPointF> moved;
    if (!anyOverlap(boxes))
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
