#include "generators/layout/strips.h"

#include "generators/layout/nudge.h"

#include <queue>

#include <algorithm>
#include <cmath>

namespace relvar {

namespace {

constexpr double Tolerance = 10; // strips whose ends are nearer than this are beside each other
constexpr double Widest = 60;    // that a strip can be moved
constexpr double SmallestGap = 1.5;
constexpr int Attempts = 6;
constexpr int Rounds = 40;
constexpr int Clash = 100; // two rows' pieces would lie on each other

// "low" stands before "high"; undoing it costs `weight`.
struct Order
{
    int low;
    int high;
    int weight;
    bool turned = false;  // against its preference, because space asks for it
    bool dropped = false; // cannot be kept either way
};

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

// Solves the distances: least and greatest places first, then each strip as near to its wish as
// its neighbours let it.
class Places
{
public:
    Places(std::vector<Strip> &strips, std::vector<Order> &orders, const std::vector<int> &sequence,
           double distance)
        : m_strips(strips)
        , m_orders(orders)
        , m_sequence(sequence)
        , m_before(strips.size())
        , m_after(strips.size())
        , m_gaps(strips.size(), distance)
    {
        std::vector<int> rank(strips.size());
        for (size_t i = 0; i < sequence.size(); ++i)
            rank[size_t(sequence[i])] = int(i);
        for (size_t i = 0; i < m_orders.size(); ++i) {
            Order &order = m_orders[i];
            if (rank[size_t(order.low)] > rank[size_t(order.high)])
                std::swap(order.low, order.high);
            m_before[size_t(order.high)].push_back(int(i));
            m_after[size_t(order.low)].push_back(int(i));
        }
    }

    // False when orders contradict the space there is; those are turned round then.
    bool fit()
    {
        for (int round = 0; round < Rounds && !findLeast(); ++round) {
        }
        for (Order *order : m_turned)
            std::swap(order->low, order->high);
        return m_turned.empty();
    }

    void solve()
    {
        findGreatest();
        findWishes();
        for (const int index : m_sequence) {
            Strip &strip = m_strips[size_t(index)];
            if (strip.fixed)
                continue;
            double low = m_least[size_t(index)];
            for (const int order : m_before[size_t(index)]) {
                if (m_orders[size_t(order)].dropped)
                    continue;
                low = std::max(low, m_strips[size_t(m_orders[size_t(order)].low)].at +
                                        gap(m_orders[size_t(order)]));
            }
            strip.at = std::max(std::min(m_wish[size_t(index)], m_greatest[size_t(index)]), low);
            strip.at = std::clamp(strip.at, strip.slack.low, strip.slack.high);
        }
        for (const int index : m_sequence)
            if (!m_strips[size_t(index)].fixed && isCovered(index, m_strips[size_t(index)].at, 1))
                uncover(index);
    }

private:
    // Whether another strip beside this one is nearer than `distance`.
    bool isCovered(int index, double at, double distance) const
    {
        const auto near = [&](int other) {
            return std::abs(m_strips[size_t(other)].at - at) < distance;
        };
        return std::any_of(m_before[size_t(index)].begin(), m_before[size_t(index)].end(),
                           [&](int order) { return near(m_orders[size_t(order)].low); }) ||
               std::any_of(m_after[size_t(index)].begin(), m_after[size_t(index)].end(),
                           [&](int order) { return near(m_orders[size_t(order)].high); });
    }

    // Where orders were given up, strips may lie on each other: takes the nearest place beside.
    void uncover(int index)
    {
        Strip &strip = m_strips[size_t(index)];
        for (const double distance : {4.0, 2.0, 1.0})
            for (double step = distance; step < 2 * Widest; step += distance)
                for (const double at : {strip.at - step, strip.at + step})
                    if (at >= strip.slack.low && at <= strip.slack.high &&
                        !isCovered(index, at, distance)) {
                        strip.at = at;
                        return;
                    }
    }

    double gap(const Order &order) const
    {
        return std::min(m_gaps[size_t(order.low)], m_gaps[size_t(order.high)]);
    }

    // False when a chain did not fit; its gaps are smaller now.
    bool findLeast()
    {
        bool fits = true;
        m_least.assign(m_strips.size(), 0);
        std::vector<int> pushedBy(m_strips.size(), -1);
        for (const int index : m_sequence) {
            const Strip &strip = m_strips[size_t(index)];
            double least = strip.slack.low;
            for (const int order : m_before[size_t(index)]) {
                const Order &o = m_orders[size_t(order)];
                if (o.dropped)
                    continue;
                if (m_least[size_t(o.low)] + gap(o) > least + 1e-6) {
                    least = m_least[size_t(o.low)] + gap(o);
                    pushedBy[size_t(index)] = order;
                }
            }
            if (least > strip.slack.high + 1e-6) {
                fits = false;
                shrink(index, pushedBy);
                least = strip.slack.high;
            }
            m_least[size_t(index)] = least;
        }
        return fits;
    }

    void shrink(int index, const std::vector<int> &pushedBy)
    {
        int links = 0;
        int root = index;
        for (; pushedBy[size_t(root)] >= 0; root = m_orders[size_t(pushedBy[size_t(root)])].low)
            ++links;
        const double space = m_strips[size_t(index)].slack.high - m_least[size_t(root)];
        const double gap = std::max(0.0, space / links * 0.999);
        if (gap < SmallestGap) {
            turn(index, pushedBy);
            return;
        }
        m_gaps[size_t(index)] = std::min(m_gaps[size_t(index)], gap);
        for (int at = index; pushedBy[size_t(at)] >= 0;) {
            const Order &order = m_orders[size_t(pushedBy[size_t(at)])];
            at = order.low;
            m_gaps[size_t(at)] = std::min(m_gaps[size_t(at)], gap);
        }
    }

    // Turns the least important order of a chain that cannot be, or gives it up.
    void turn(int index, const std::vector<int> &pushedBy)
    {
        Order *weakest = nullptr;
        Order *turnable = nullptr;
        for (int at = index; pushedBy[size_t(at)] >= 0;) {
            Order &order = m_orders[size_t(pushedBy[size_t(at)])];
            at = order.low;
            if (!weakest || order.weight < weakest->weight)
                weakest = &order;
            if (!order.turned && (!turnable || order.weight < turnable->weight) &&
                m_strips[size_t(order.high)].slack.low + SmallestGap <=
                    m_strips[size_t(order.low)].slack.high)
                turnable = &order;
        }
        if (turnable) {
            turnable->turned = true;
            m_turned.push_back(turnable);
        } else {
            weakest->dropped = true;
        }
    }

    void findGreatest()
    {
        m_greatest.assign(m_strips.size(), 0);
        for (auto it = m_sequence.rbegin(); it != m_sequence.rend(); ++it) {
            double greatest = m_strips[size_t(*it)].slack.high;
            for (const int order : m_after[size_t(*it)]) {
                const Order &o = m_orders[size_t(order)];
                if (o.dropped)
                    continue;
                greatest = std::min(greatest, m_greatest[size_t(o.high)] - gap(o));
            }
            m_greatest[size_t(*it)] = std::max(greatest, m_least[size_t(*it)]);
        }
    }

    // Spreads a stack of strips about the middle of their wishes.
    void findWishes()
    {
        std::vector<double> below(m_strips.size(), 0);
        std::vector<double> above(m_strips.size(), 0);
        for (const int index : m_sequence)
            for (const int order : m_before[size_t(index)]) {
                const Order &o = m_orders[size_t(order)];
                if (!m_strips[size_t(o.low)].fixed)
                    below[size_t(index)] =
                        std::max(below[size_t(index)], below[size_t(o.low)] + gap(o));
            }
        for (auto it = m_sequence.rbegin(); it != m_sequence.rend(); ++it)
            for (const int order : m_after[size_t(*it)]) {
                const Order &o = m_orders[size_t(order)];
                if (!m_strips[size_t(o.high)].fixed)
                    above[size_t(*it)] =
                        std::max(above[size_t(*it)], above[size_t(o.high)] + gap(o));
            }
        m_wish.resize(m_strips.size());
        for (size_t i = 0; i < m_strips.size(); ++i)
            m_wish[i] = m_strips[i].wish + (below[i] - above[i]) / 2;
    }

    std::vector<Strip> &m_strips;
    std::vector<Order> &m_orders;
    std::vector<Order *> m_turned;
    const std::vector<int> &m_sequence;
    std::vector<std::vector<int>> m_before; // orders by their high strip
    std::vector<std::vector<int>> m_after;
    std::vector<double> m_gaps; // that a strip asks of its neighbours
    std::vector<double> m_least;
    std::vector<double> m_greatest;
    std::vector<double> m_wish;
};

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
