#include "views/canvas/tools/alignguides.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace relvar {
namespace {

// The interval that a rectangle takes in one direction.
struct Extent
{
    double from = 0;
    double to = 0;

    double middle() const { return (from + to) / 2; }
    bool overlaps(const Extent &other) const { return from < other.to && other.from < to; }
};

Extent along(const QRectF &rect, bool horizontal)
{
    return horizontal ? Extent{rect.left(), rect.right()} : Extent{rect.top(), rect.bottom()};
}

void consider(std::optional<double> &best, double offset, double tolerance)
{
    if (std::abs(offset) <= tolerance && (!best || std::abs(offset) < std::abs(*best)))
        best = offset;
}

// The offset that puts an edge or the middle in line with that of another rectangle.
std::optional<double> edgeOffset(const QRectF &moving, const QList<QRectF> &others,
                                 double tolerance, bool horizontal)
{
    const Extent mine = along(moving, horizontal);
    std::optional<double> best;
    for (const QRectF &other : others) {
        const Extent its = along(other, horizontal);
        for (const double target : {its.from, its.to}) {
            consider(best, target - mine.from, tolerance);
            consider(best, target - mine.to, tolerance);
        }
        consider(best, its.middle() - mine.middle(), tolerance);
    }
    return best;
}

// The neighbours on both sides in one direction, as far as they face the rectangle.
struct Neighbours
{
    std::optional<QRectF> before;
    std::optional<QRectF> after;
};

Neighbours neighbours(const QRectF &moving, const QList<QRectF> &others, bool horizontal)
{
    const Extent mine = along(moving, horizontal);
    Neighbours found;
    for (const QRectF &other : others) {
        if (!along(other, !horizontal).overlaps(along(moving, !horizontal)))
            continue;
        const Extent its = along(other, horizontal);
        if (its.to <= mine.middle() && its.middle() < mine.middle()) {
            if (!found.before || its.to > along(*found.before, horizontal).to)
                found.before = other;
        } else if (its.from >= mine.middle()) {
            if (!found.after || its.from < along(*found.after, horizontal).from)
                found.after = other;
        }
    }
    return found;
}

void addGapGuides(AlignmentSnap &snap, const QRectF &moving, const Neighbours &sides,
                  bool horizontal)
{
    const auto guide = [&](const QRectF &a, const QRectF &b) {
        const Extent first = along(a, !horizontal);
        const Extent second = along(b, !horizontal);
        const double level =
            (std::max(first.from, second.from) + std::min(first.to, second.to)) / 2;
        const double from = along(a, horizontal).to;
        const double to = along(b, horizontal).from;
        snap.guides.append(horizontal ? QLineF(from, level, to, level)
                                      : QLineF(level, from, level, to));
    };
    guide(*sides.before, moving);
    guide(moving, *sides.after);
}

void addEdgeGuides(AlignmentSnap &snap, const QRectF &placed, const QList<QRectF> &others,
                   bool horizontal)
{
    const Extent mine = along(placed, horizontal);
    const auto add = [&](double at) {
        Extent span = along(placed, !horizontal);
        bool shared = false;
        for (const QRectF &other : others) {
            const Extent its = along(other, horizontal);
            if (std::abs(its.from - at) > 0.01 && std::abs(its.to - at) > 0.01 &&
                std::abs(its.middle() - at) > 0.01)
                continue;
            const Extent across = along(other, !horizontal);
            span = {std::min(span.from, across.from), std::max(span.to, across.to)};
            shared = true;
        }
        if (shared)
            snap.guides.append(horizontal ? QLineF(at, span.from, at, span.to)
                                          : QLineF(span.from, at, span.to, at));
    };
    add(mine.from);
    add(mine.middle());
    add(mine.to);
}

} // namespace

AlignmentSnap alignTo(const QRectF &moving, const QList<QRectF> &others, double tolerance)
{
    AlignmentSnap snap;
    std::optional<double> edges[2];
    std::optional<double> gaps[2];
    Neighbours sides[2];
    for (const bool horizontal : {true, false}) {
        const int i = horizontal ? 0 : 1;
        edges[i] = edgeOffset(moving, others, tolerance, horizontal);
        sides[i] = neighbours(moving, others, horizontal);
        if (!edges[i] && sides[i].before && sides[i].after) {
            const double middle =
                (along(*sides[i].before, horizontal).to + along(*sides[i].after, horizontal).from) /
                2;
            consider(gaps[i], middle - along(moving, horizontal).middle(), tolerance);
        }
    }
    snap.horizontal = edges[0] || gaps[0];
    snap.vertical = edges[1] || gaps[1];
    snap.offset = {edges[0].value_or(gaps[0].value_or(0)), edges[1].value_or(gaps[1].value_or(0))};
    const QRectF placed = moving.translated(snap.offset);
    for (const bool horizontal : {true, false}) {
        const int i = horizontal ? 0 : 1;
        if (edges[i])
            addEdgeGuides(snap, placed, others, horizontal);
        else if (gaps[i])
            addGapGuides(snap, placed, sides[i], horizontal);
    }
    return snap;
}

} // namespace relvar
