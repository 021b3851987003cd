#include "generators/layout/strips.h"

#include "generators/layout/nudge.h"
#include "generators/layout/places.h"

#include <queue>

#include <algorithm>
#include <cmath>

namespace relvar {

namespace {

constexpr double Tolerance = 10; // strips whose ends are nearer than this are beside each other
constexpr int Attempts = 4;
constexpr int Clash = 100; // two rows' pieces would lie on each other

int jointsWithin(const Strip &strip, int side, const Strip &other)
{
    int count = 0;
    auto it = std::lower_bound(strip.joints.begin(), strip.joints.end(), other.low,
                               [](const Joint &joint, double value) { return joint.at < value; });
    for (; it != strip.joints.end() && it->at < other.high; ++it)
        count += it->side == side && it->at > other.low;
    return count;
}

// What it costs to stand `a` before `b`.
int cost(const Strip &a, const Strip &b)
{
    int total = jointsWithin(a, 1, b) + jointsWithin(b, -1, a);
    auto from = b.joints.begin();
    for (const Joint &joint : a.joints) {
        if (joint.side < 0 || !joint.firm)
            continue;
        while (from != b.joints.end() && from->at <= joint.at - Tolerance)
            ++from;
        for (auto it = from; it != b.joints.end() && it->at < joint.at + Tolerance; ++it)
            total += it->side < 0 && it->firm ? Clash : 0;
    }
    return total;
}

struct Walker
{
    const Polyline *points;
    int corner; // the end of the present piece
    int step;   // 1 or -1

    QPointF here() const { return (*points)[size_t(corner)]; }
    bool atEnd() const { return corner + step < 0 || corner + step >= int(points->size()); }
    QPointF next() const { return (*points)[size_t(corner + step)]; }
};

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

// Follows two lines that run on together from a piece to where they part. 1: the first one leaves
// to the left hand of the other, -1: to the right, 0: cannot tell.
int partsTo(Walker a, Walker b, QPointF heading)
{
    while (a.here() == b.here() && !a.atEnd() && !b.atEnd()) {
        const QPointF toA = a.next() - a.here();
        const QPointF toB = b.next() - b.here();
        const bool leftA = cross(heading, toA) < 0; // y grows downwards
        const bool leftB = cross(heading, toB) < 0;
        if (leftA != leftB)
            return leftA ? 1 : -1;
        const double lengthA = std::abs(toA.x() + toA.y());
        const double lengthB = std::abs(toB.x() + toB.y());
        heading = toA;
        a.corner += a.step;
        b.corner += b.step;
        if (lengthA == lengthB)
            continue;
        const Walker &shorter = lengthA < lengthB ? a : b;
        if (shorter.atEnd())
            return 0;
        const bool left = cross(heading, shorter.next() - shorter.here()) < 0;
        return left == (lengthA < lengthB) ? 1 : -1;
    }
    return 0;
}

// Looks along both ends of two strips: positive when `a` should stand before `b`.
int foresight(const Strip &a, const Strip &b, const std::vector<Line> &lines, bool vertical)
{
    const auto walker = [&](const Strip &strip, bool forward) {
        const auto &[line, piece] = strip.pieces.front();
        const Polyline &points = lines[size_t(line)].points;
        const QPointF along = points[size_t(piece) + 1] - points[size_t(piece)];
        const bool ascending = along.x() + along.y() > 0;
        return ascending == forward ? Walker{&points, piece + 1, 1} : Walker{&points, piece, -1};
    };
    int total = 0;
    for (const bool forward : {true, false}) {
        const double way = forward ? 1 : -1;
        const QPointF heading = vertical ? QPointF(0, way) : QPointF(way, 0);
        const int left = partsTo(walker(a, forward), walker(b, forward), heading);
        // Heading down, the left hand is where x is greater; heading right, where y is smaller.
        total += left * (vertical == forward ? -1 : 1);
    }
    return total;
}

std::vector<Order> orders(const std::vector<Strip> &strips, const std::vector<Line> &lines,
                          bool vertical, double distance)
{
    std::vector<int> sorted(strips.size());
    for (size_t i = 0; i < sorted.size(); ++i)
        sorted[i] = int(i);
    std::sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        const Strip &x = strips[size_t(a)];
        const Strip &y = strips[size_t(b)];
        return std::tie(x.slack.low, a) < std::tie(y.slack.low, b);
    });
    std::vector<Order> found;
    for (size_t i = 0; i < sorted.size(); ++i) {
        for (size_t j = i + 1; j < sorted.size(); ++j) {
            const int first = sorted[i];
            const int second = sorted[j];
            const Strip &a = strips[size_t(first)];
            const Strip &b = strips[size_t(second)];
            if (b.slack.low >= a.slack.high + distance)
                break;
            if (a.fixed && b.fixed)
                continue;
            const double shared = std::min(a.high, b.high) - std::max(a.low, b.low);
            if (shared <= (a.bundle == b.bundle ? Tolerance : -Tolerance))
                continue;
            if (a.bundle == b.bundle && a.at == b.at)
                continue;
            int weight = cost(b, a) - cost(a, b) + foresight(a, b, lines, vertical);
            bool before = weight > 0 || (weight == 0 && std::tie(a.at, a.bundle, first) <
                                                            std::tie(b.at, b.bundle, second));
            if (before && a.slack.low + 1 > b.slack.high)
                before = false;
            else if (!before && b.slack.low + 1 > a.slack.high)
                before = true;
            weight = std::abs(weight);
            found.push_back(before ? Order{first, second, weight} : Order{second, first, weight});
        }
    }
    return found;
}

// A sequence that honours the orders; where they contradict each other, the cheapest yield.
std::vector<int> sequence(const std::vector<Strip> &strips, const std::vector<Order> &all)
{
    const size_t count = strips.size();
    std::vector<std::vector<int>> after(count);
    std::vector<int> waiting(count, 0);
    std::vector<int> burden(count, 0);
    for (const Order &order : all) {
        after[size_t(order.low)].push_back(int(&order - all.data()));
        ++waiting[size_t(order.high)];
        burden[size_t(order.high)] += order.weight + 1;
    }
    const auto later = [&](int a, int b) {
        const Strip &x = strips[size_t(a)];
        const Strip &y = strips[size_t(b)];
        return std::tie(x.at, x.bundle, a) > std::tie(y.at, y.bundle, b);
    };
    std::priority_queue<int, std::vector<int>, decltype(later)> ready(later);
    std::vector<char> done(count, 0);
    for (size_t i = 0; i < count; ++i)
        if (!waiting[i])
            ready.push(int(i));
    std::vector<int> result;
    while (result.size() < count) {
        int next = -1;
        if (!ready.empty()) {
            next = ready.top();
            ready.pop();
        } else {
            for (size_t i = 0; i < count; ++i)
                if (!done[i] && (next < 0 || burden[i] < burden[size_t(next)]))
                    next = int(i);
        }
        if (done[size_t(next)])
            continue;
        done[size_t(next)] = 1;
        result.push_back(next);
        for (const int index : after[size_t(next)]) {
            const Order &order = all[size_t(index)];
            burden[size_t(order.high)] -= order.weight + 1;
            if (--waiting[size_t(order.high)] == 0 && !done[size_t(order.high)])
                ready.push(order.high);
        }
    }
    return result;
}

} // namespace

void separate(std::vector<Strip> &strips, const std::vector<Line> &lines, bool vertical,
              double distance)
{
    std::vector<Order> all = orders(strips, lines, vertical, distance);
    for (int attempt = 1;; ++attempt) {
        const std::vector<int> order = sequence(strips, all);
        Places places(strips, all, order, distance);
        if (!places.fit() && attempt < Attempts)
            continue;
        places.solve();
        return;
    }
}

} // namespace relvar
