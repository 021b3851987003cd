#pragma once

#include "generators/layout/strips.h"

#include <vector>

namespace relvar {

// Of two strips beside each other, "low" stands before "high"; undoing it costs `weight`.
struct Order
{
    int low;
    int high;
    int weight;
    bool turned = false;  // against its preference, because space asks for it
    bool dropped = false; // cannot be kept either way
};

// Solves the distances between strips: least and greatest places first, then each strip as near to
// its wish as its neighbours let it. Used by one pass of the separation, on its thread.
class Places
{
public:
    // `sequence` is an order of all strips from low to high; `orders` that contradict it are
    // turned.
    Places(std::vector<Strip> &strips, std::vector<Order> &orders, const std::vector<int> &sequence,
           double distance);

    // False when orders contradict the space there is; those are turned round then, and a new
    // sequence is needed.
    bool fit();
    void solve();

private:
    bool isCovered(int index, double at, double distance) const;
    void uncover(int index);
    double gap(const Order &order) const;
    bool findLeast();
    void shrink(int index, const std::vector<int> &pushedBy);
    void turn(int index, const std::vector<int> &pushedBy);
    void findGreatest();
    void findWishes();

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

} // namespace relvar
