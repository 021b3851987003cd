#include "generators/drawing/smartguides.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace relvar {
namespace {

constexpr double Same = 0.01; // scene units that count as none

// The interval that a rectangle takes in one direction.
struct Extent
{
    double from = 0;
    double to = 0;

    double middle() const { return (from + to) / 2; }
    double length() const { return to - from; }
    bool overlaps(const Extent &other) const { return from < other.to && other.from < to; }
};

Extent along(const QRectF &rect, bool horizontal)
{
    return horizontal ? Extent{rect.left(), rect.right()} : Extent{rect.top(), rect.bottom()};
}

bool areSame(double a, double b)
{
    return std::abs(a - b) < Same;
}

// The boxes that face one in a direction: those before and after it, the nearest ones first.
struct Facing
{
    QList<QRectF> before;
    QList<QRectF> after;
};

Facing facing(const QRectF &box, const QList<QRectF> &others, bool horizontal)
{
    Facing found;
    const Extent mine = along(box, horizontal);
    for (const QRectF &other : others) {
        if (!along(other, !horizontal).overlaps(along(box, !horizontal)))
            continue;
        const Extent its = along(other, horizontal);
        if (its.to <= mine.middle())
            found.before.append(other);
        else if (its.from >= mine.middle())
            found.after.append(other);
    }
    std::sort(found.before.begin(), found.before.end(), [&](const QRectF &a, const QRectF &b) {
        return along(a, horizontal).to > along(b, horizontal).to;
    });
    std::sort(found.after.begin(), found.after.end(), [&](const QRectF &a, const QRectF &b) {
        return along(a, horizontal).from < along(b, horizontal).from;
    });
    return found;
}

// Two boxes one after the other, and the gap between them.
struct Gap
{
    QRectF first;
    QRectF second;

    double size(bool horizontal) const
    {
        return along(second, horizontal).from - along(first, horizontal).to;
    }
};

// The gap behind the nearest neighbour on one side: between that and its own neighbour.
std::optional<Gap> gapBehind(const QList<QRectF> &side, bool before, bool horizontal)
{
    if (side.size() < 2)
        return {};
    for (qsizetype i = 1; i < side.size(); ++i) {
        const Gap gap = before ? Gap{side[i], side[0]} : Gap{side[0], side[i]};
        if (gap.size(horizontal) > Same)
            return gap;
    }
    return {};
}

class Axis
{
public:
    Axis(const QRectF &moving, const QList<QRectF> &others, double tolerance, bool horizontal)
        : m_others(others)
        , m_tolerance(tolerance)
        , m_horizontal(horizontal)
    {
        findEdges(along(moving, horizontal));
        findGaps(moving);
    }

    std::optional<double> best() const { return m_best; }

    // What is in line, or equally far, when the box stands there.
    void addGuides(const QRectF &placed, QList<SmartGuide> &guides) const
    {
        const Extent mine = along(placed, m_horizontal);
        for (const double at : {mine.from, mine.middle(), mine.to})
            addEdge(placed, at, areSame(at, mine.middle()), guides);
        addGaps(placed, guides);
    }

private:
    void consider(double offset)
    {
        if (std::abs(offset) <= m_tolerance && (!m_best || std::abs(offset) < std::abs(*m_best)))
            m_best = offset;
    }

    void findEdges(const Extent &mine)
    {
        for (const QRectF &other : m_others) {
            const Extent its = along(other, m_horizontal);
            for (const double target : {its.from, its.to}) {
                consider(target - mine.from);
                consider(target - mine.to);
            }
            consider(its.middle() - mine.middle());
        }
    }

    void findGaps(const QRectF &moving)
    {
        const Extent mine = along(moving, m_horizontal);
        const Facing sides = facing(moving, m_others, m_horizontal);
        if (!sides.before.isEmpty() && !sides.after.isEmpty()) {
            const double from = along(sides.before.first(), m_horizontal).to;
            const double to = along(sides.after.first(), m_horizontal).from;
            if (to - from > mine.length())
                consider((from + to) / 2 - mine.middle());
        }
        if (const auto gap = gapBehind(sides.before, true, m_horizontal))
            consider(along(gap->second, m_horizontal).to + gap->size(m_horizontal) - mine.from);
        if (const auto gap = gapBehind(sides.after, false, m_horizontal))
            consider(along(gap->first, m_horizontal).from - gap->size(m_horizontal) - mine.to);
    }

    QLineF across(double at, double from, double to) const
    {
        return m_horizontal ? QLineF(at, from, at, to) : QLineF(from, at, to, at);
    }

    void addEdge(const QRectF &placed, double at, bool middle, QList<SmartGuide> &guides) const
    {
        // The line reaches to the nearest box on each side: in a grid, lines along whole rows would
        // say no more, and each would have to be painted again at every move.
        const Extent mine = along(placed, !m_horizontal);
        Extent span = mine;
        double room[] = {std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
        std::optional<Extent> nearest; // the free way to the nearest one
        bool shared = false;
        for (const QRectF &other : m_others) {
            const Extent its = along(other, m_horizontal);
            if (middle ? !areSame(its.middle(), at)
                       : !areSame(its.from, at) && !areSame(its.to, at))
                continue;
            const Extent beyond = along(other, !m_horizontal);
            shared = true;
            const bool before = beyond.to <= mine.from;
            const Extent way = before ? Extent{beyond.to, mine.from} : Extent{mine.to, beyond.from};
            if (way.length() < room[before]) {
                room[before] = way.length();
                (before ? span.from : span.to) =
                    before ? std::min(mine.from, beyond.from) : std::max(mine.to, beyond.to);
            }
            if (way.length() > Same && (!nearest || way.length() < nearest->length()))
                nearest = way;
        }
        if (!shared)
            return;
        SmartGuide guide{SmartGuide::Edge, across(at, span.from, span.to), 0, {}};
        if (nearest) {
            guide.distance = nearest->length();
            guide.labelAt = across(at, nearest->from, nearest->to).center();
        }
        guides.append(guide);
    }

    void addGap(const Gap &gap, QList<SmartGuide> &guides) const
    {
        const Extent first = along(gap.first, !m_horizontal);
        const Extent second = along(gap.second, !m_horizontal);
        const double level =
            (std::max(first.from, second.from) + std::min(first.to, second.to)) / 2;
        const double from = along(gap.first, m_horizontal).to;
        const double to = along(gap.second, m_horizontal).from;
        const QLineF line =
            m_horizontal ? QLineF(from, level, to, level) : QLineF(level, from, level, to);
        guides.append({SmartGuide::Gap, line, to - from, line.center()});
    }

    void addGaps(const QRectF &placed, QList<SmartGuide> &guides) const
    {
        const Facing sides = facing(placed, m_others, m_horizontal);
        std::optional<Gap> before;
        std::optional<Gap> after;
        if (!sides.before.isEmpty())
            before = Gap{sides.before.first(), placed};
        if (!sides.after.isEmpty())
            after = Gap{placed, sides.after.first()};
        const auto size = [&](const Gap &gap) { return gap.size(m_horizontal); };
        const bool middle =
            before && after && size(*before) > Same && areSame(size(*before), size(*after));
        const auto behind = gapBehind(sides.before, true, m_horizontal);
        const auto beyond = gapBehind(sides.after, false, m_horizontal);
        const bool chainBefore = before && behind && areSame(size(*before), size(*behind));
        const bool chainAfter = after && beyond && areSame(size(*after), size(*beyond));
        if (chainBefore)
            addGap(*behind, guides);
        if (middle || chainBefore)
            addGap(*before, guides);
        if (middle || chainAfter)
            addGap(*after, guides);
        if (chainAfter)
            addGap(*beyond, guides);
    }

    const QList<QRectF> &m_others;
    double m_tolerance;
    bool m_horizontal;
    std::optional<double> m_best;
};

// Whether two guides tell the same distance at the same height, or the same place across.
bool tellTheSame(const SmartGuide &a, const SmartGuide &b)
{
    const bool down = a.line.dx() == 0;
    return down == (b.line.dx() == 0) && areSame(a.distance, b.distance) &&
           areSame(down ? a.labelAt.y() : a.labelAt.x(), down ? b.labelAt.y() : b.labelAt.x());
}

// A distance is told once, and not upon a box that lies in its way.
void tellOnce(QList<SmartGuide> &guides, const QList<QRectF> &others)
{
    for (qsizetype i = 0; i < guides.size(); ++i) {
        SmartGuide &edge = guides[i];
        if (edge.kind != SmartGuide::Edge || edge.distance == 0)
            continue;
        bool told = std::any_of(others.cbegin(), others.cend(),
                                [&](const QRectF &other) { return other.contains(edge.labelAt); });
        for (qsizetype j = 0; j < guides.size() && !told; ++j)
            told = j != i && (j < i || guides[j].kind == SmartGuide::Gap) &&
                   guides[j].distance > 0 && tellTheSame(edge, guides[j]);
        if (told)
            edge.distance = 0;
    }
}

} // namespace

SmartSnap smartSnap(const QRectF &moving, const QList<QRectF> &others, double tolerance)
{
    const Axis across(moving, others, tolerance, true);
    const Axis down(moving, others, tolerance, false);
    SmartSnap snap;
    snap.horizontal = across.best().has_value();
    snap.vertical = down.best().has_value();
    snap.offset = {across.best().value_or(0), down.best().value_or(0)};
    const QRectF placed = moving.translated(snap.offset);
    if (snap.horizontal)
        across.addGuides(placed, snap.guides);
    if (snap.vertical)
        down.addGuides(placed, snap.guides);
    tellOnce(snap.guides, others);
    return snap;
}

} // namespace relvar
