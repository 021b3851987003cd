#include "generators/layout/columns.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <vector>

namespace relvar {

namespace {

constexpr double SameColumn = 3; // px between middles
constexpr double LineSpace = 9;  // that each further line between two columns asks for
constexpr double MostRankGap = 260;
constexpr double Unfolded = 1.25; // height to width that is left as it is
constexpr double MostSpread = 4;  // more is needed only where boxes lie upon each other

struct BoxColumn
{
    std::vector<int> nodes; // from top to bottom
    double width = 0;
    double height = 0;
};

BoxColumn columnOf(const PlacementTask &task, std::vector<int> nodes)
{
    BoxColumn column{std::move(nodes), 0, -task.nodeGap};
    for (const int node : column.nodes) {
        column.width = std::max(column.width, task.sizes[node].width());
        column.height += task.sizes[node].height() + task.nodeGap;
    }
    return column;
}

std::vector<BoxColumn> ranksOf(const PlacementTask &task, const Placement &placement)
{
    std::vector<int> order(size_t(placement.size()));
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return std::tuple(placement[a].x(), a) < std::tuple(placement[b].x(), b);
    });
    std::vector<BoxColumn> ranks;
    for (size_t first = 0; first < order.size();) {
        size_t last = first + 1;
        while (last < order.size() &&
               placement[order[last]].x() - placement[order[last - 1]].x() < SameColumn)
            ++last;
        std::vector<int> nodes(order.begin() + long(first), order.begin() + long(last));
        std::sort(nodes.begin(), nodes.end(), [&](int a, int b) {
            return std::tuple(placement[a].y(), a) < std::tuple(placement[b].y(), b);
        });
        ranks.push_back(columnOf(task, std::move(nodes)));
        first = last;
    }
    return ranks;
}

std::vector<BoxColumn> folded(const PlacementTask &task, const std::vector<BoxColumn> &ranks,
                              double highest)
{
    std::vector<BoxColumn> columns;
    for (const BoxColumn &rank : ranks) {
        const int parts =
            std::max(1, int(std::ceil((rank.height + task.nodeGap) / (highest + task.nodeGap))));
        const double share = (rank.height + task.nodeGap) / parts;
        std::vector<int> nodes;
        double at = 0;
        int part = 0;
        for (const int node : rank.nodes) {
            const double tall = task.sizes[node].height() + task.nodeGap;
            if (!nodes.empty() && at + tall / 2 > share * (part + 1)) {
                columns.push_back(columnOf(task, std::exchange(nodes, {})));
                part = int((at + tall / 2) / share);
            }
            nodes.push_back(node);
            at += tall;
        }
        columns.push_back(columnOf(task, std::move(nodes)));
    }
    return columns;
}

QSizeF sizeOf(const PlacementTask &task, const std::vector<BoxColumn> &columns)
{
    QSizeF size(0, 0);
    for (const BoxColumn &column : columns)
        size = {size.width() + column.width + task.rankGap, std::max(size.height(), column.height)};
    return size - QSizeF(task.rankGap, 0);
}

std::vector<double> lefts(const PlacementTask &task, const std::vector<BoxColumn> &columns)
{
    std::vector<int> columnOfNode(size_t(task.sizes.size()), 0);
    for (size_t column = 0; column < columns.size(); ++column)
        for (const int node : columns[column].nodes)
            columnOfNode[size_t(node)] = int(column);
    std::vector<std::set<std::pair<int, double>>> lines(columns.size()); // right of each column
    for (const PlacementTask::Link &link : task.links) {
        const auto [first, last] =
            std::minmax(columnOfNode[size_t(link.from)], columnOfNode[size_t(link.to)]);
        for (int column = first; column < last; ++column)
            lines[size_t(column)].insert({link.from, link.fromY});
    }
    std::vector<double> result;
    double at = 0;
    for (size_t column = 0; column < columns.size(); ++column) {
        result.push_back(at);
        const double wanted = 48 + LineSpace * double(lines[column].size() + 1);
        at += columns[column].width + std::clamp(wanted, task.rankGap, MostRankGap);
    }
    return result;
}

} // namespace

Block intoColumns(const PlacementTask &task, const Placement &placement, double aspect)
{
    Block block;
    block.corners.resize(task.sizes.size());
    std::vector<BoxColumn> columns = ranksOf(task, placement);
    double top = 1e300;
    double bottom = -1e300;
    for (qsizetype i = 0; i < placement.size(); ++i) {
        top = std::min(top, placement[i].y() - task.sizes[i].height() / 2);
        bottom = std::max(bottom, placement[i].y() + task.sizes[i].height() / 2);
    }
    const double width = sizeOf(task, columns).width();
    const bool fold = bottom - top > Unfolded * width && placement.size() > 3;
    if (fold) {
        std::vector<BoxColumn> best = columns;
        double least = 1e300;
        double highest = 0;
        for (const QSizeF &size : task.sizes)
            highest = std::max(highest, size.height());
        for (double height = highest; height < (bottom - top) * 1.1; height *= 1.12) {
            std::vector<BoxColumn> tried = folded(task, columns, height);
            const QSizeF size = sizeOf(task, tried);
            const double badness = std::abs(std::log(size.width() / size.height() / aspect));
            if (badness < least - 1e-9) {
                least = badness;
                best = std::move(tried);
            }
        }
        columns = std::move(best);
        top = 0;
        bottom = sizeOf(task, columns).height();
    }
    const std::vector<double> left = lefts(task, columns);
    for (size_t column = 0; column < columns.size(); ++column) {
        double at = (bottom - top - columns[column].height) / 2;
        for (const int node : columns[column].nodes) {
            const double tall = task.sizes[node].height();
            const double y = fold ? at : placement[node].y() - tall / 2 - top;
            block.corners[node] = QPointF(left[column], std::round(y));
            at += tall + task.nodeGap;
        }
    }
    block.size = {left.empty() ? 0 : left.back() + columns.back().width, bottom - top};
    return block;
}

Block asPlaced(const PlacementTask &task, const Placement &placement)
{
    const auto &sizes = task.sizes;
    double spread = 1;
    for (qsizetype i = 0; i < sizes.size(); ++i)
        for (qsizetype j = 0; j < i; ++j) {
            const QPointF off = placement[i] - placement[j];
            const double across = (sizes[i].width() + sizes[j].width()) / 2 + task.nodeGap;
            const double down = (sizes[i].height() + sizes[j].height()) / 2 + task.nodeGap;
            spread = std::max(spread, std::min(across / std::max(1e-3, std::abs(off.x())),
                                               down / std::max(1e-3, std::abs(off.y()))));
        }
    if (spread > MostSpread)
        return intoColumns(task, placeByRanks(task), 1.6);
    Block block;
    QRectF bounds;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        QRectF rect(QPointF(), sizes[i]);
        rect.moveCenter(placement[i] * spread);
        bounds |= rect;
        block.corners.append(rect.topLeft());
    }
    for (QPointF &corner : block.corners)
        corner -= bounds.topLeft();
    block.size = bounds.size();
    return block;
}

Block intoGrid(const QList<QSizeF> &sizes, double width, double gap)
{
    Block block;
    double cell = 1;
    for (const QSizeF &size : sizes)
        cell = std::max(cell, size.width());
    const int most = std::max(1, int((width + gap) / (cell + gap)));
    std::vector<int> order(size_t(sizes.size()));
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return sizes[a].height() > sizes[b].height(); });
    std::vector<double> bottoms(size_t(std::min(most, int(sizes.size()))), 0);
    block.corners.resize(sizes.size());
    double bottom = 0;
    for (const int node : order) {
        const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
        block.corners[node] = QPointF(double(shortest - bottoms.begin()) * (cell + gap), *shortest);
        bottom = std::max(bottom, *shortest + sizes[node].height());
        *shortest += sizes[node].height() + gap;
    }
    block.size = {double(bottoms.size()) * (cell + gap) - gap, bottom};
    return block;
}

} // namespace relvar
