#include "generators/layout/placement.h"

#include <algorithm>
#include <vector>

namespace relvar {

namespace {

// Columns by longest path; links that would close a cycle do not count.
std::vector<int> ranksOf(const PlacementTask &task)
{
    const size_t count = size_t(task.sizes.size());
    std::vector<int> ranks(count, 0);
    for (size_t round = 0; round < std::min<size_t>(count, 12); ++round) {
        bool changed = false;
        for (const PlacementTask::Link &link : task.links)
            if (link.from != link.to && ranks[size_t(link.to)] <= ranks[size_t(link.from)]) {
                ranks[size_t(link.to)] = ranks[size_t(link.from)] + 1;
                changed = true;
            }
        if (!changed)
            break;
    }
    return ranks;
}

} // namespace

Placement placeByRanks(const PlacementTask &task)
{
    const std::vector<int> ranks = ranksOf(task);
    const int last = ranks.empty() ? 0 : *std::max_element(ranks.begin(), ranks.end());
    std::vector<std::vector<int>> columns(size_t(last) + 1);
    for (size_t node = 0; node < ranks.size(); ++node)
        columns[size_t(ranks[node])].push_back(int(node));
    Placement placement(task.sizes.size());
    double left = 0;
    std::vector<double> pull(ranks.size(), 0);
    for (std::vector<int> &column : columns) {
        if (column.empty())
            continue;
        for (const int node : column) {
            double sum = 0;
            int neighbours = 0;
            for (const PlacementTask::Link &link : task.links)
                if (link.to == node && ranks[size_t(link.from)] < ranks[size_t(node)]) {
                    sum += placement[link.from].y();
                    ++neighbours;
                }
            pull[size_t(node)] = neighbours ? sum / neighbours : 0;
        }
        std::stable_sort(column.begin(), column.end(),
                         [&](int a, int b) { return pull[size_t(a)] < pull[size_t(b)]; });
        double width = 0;
        double height = -task.nodeGap;
        for (const int node : column) {
            width = std::max(width, task.sizes[node].width());
            height += task.sizes[node].height() + task.nodeGap;
        }
        double top = -height / 2;
        for (const int node : column) {
            const double tall = task.sizes[node].height();
            placement[node] = QPointF(left + width / 2, top + tall / 2);
            top += tall + task.nodeGap;
        }
        left += width + task.rankGap;
    }
    return placement;
}

} // namespace relvar
