#include "generators/layout/places.h"

#include <algorithm>
#include <cmath>

namespace relvar {

namespace {

constexpr double Widest = 60; // that a strip can be moved
constexpr double SmallestGap = 1.5;
constexpr int Rounds = 40;
constexpr int RoundsInLarge = 12;
constexpr size_t Large = 8000; // strips from which on time counts more than the last pixel

} // namespace

Places::Places(std::vector<Strip> &strips, std::vector<Order> &orders,
               const std::vector<int> &sequence, double distance)
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

bool Places::fit()
{
    const int rounds = m_strips.size() < Large ? Rounds : RoundsInLarge;
    for (int round = 0; round < rounds && !findLeast(); ++round) {
    }
    for (Order *order : m_turned)
        std::swap(order->low, order->high);
    return m_turned.empty();
}

void Places::solve()
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

// Whether another strip beside this one is nearer than `distance`.
bool Places::isCovered(int index, double at, double distance) const
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
void Places::uncover(int index)
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

double Places::gap(const Order &order) const
{
    return std::min(m_gaps[size_t(order.low)], m_gaps[size_t(order.high)]);
}

// False when a chain did not fit; its gaps are smaller now.
bool Places::findLeast()
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

void Places::shrink(int index, const std::vector<int> &pushedBy)
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
void Places::turn(int index, const std::vector<int> &pushedBy)
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

void Places::findGreatest()
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
void Places::findWishes()
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
                above[size_t(*it)] = std::max(above[size_t(*it)], above[size_t(o.high)] + gap(o));
        }
    m_wish.resize(m_strips.size());
    for (size_t i = 0; i < m_strips.size(); ++i)
        m_wish[i] = m_strips[i].wish + (below[i] - above[i]) / 2;
}

} // namespace relvar
