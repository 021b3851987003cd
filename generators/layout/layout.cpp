#include "generators/layout/layout.h"

#include "generators/layout/columns.h"
#include "generators/layout/groups.h"
#include "generators/layout/packing.h"
#include "generators/layout/worker.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace relvar {

namespace {

constexpr int WholeComponent = 44; // boxes up to which a component is laid out in one piece
constexpr int GroupSize = 26;

// One layout from the graph to the corners.
class Layout
{
public:
    Layout(const Graph &graph, const LayoutOptions &options)
        : m_options(options)
    {
        QHash<Id, int> index;
        for (const GraphNode &node : graph.nodes) {
            if (node.fixed) {
                m_fixed.insert(node.id, node.rect);
                m_taken.append(node.rect);
            } else if (!index.contains(node.id)) {
                index.insert(node.id, int(m_ids.size()));
                m_ids.append(node.id);
                m_sizes.append(sane(node.rect.size()));
            }
        }
        m_wishes.resize(m_ids.size());
        for (const GraphEdge &edge : graph.edges) {
            const int from = index.value(edge.from, -1);
            const int to = index.value(edge.to, -1);
            if (from >= 0 && to >= 0 && from != to)
                m_links.append({to, edge.toY, from, edge.fromY});
            else if (from >= 0 && m_fixed.contains(edge.to))
                m_wishes[from].append(m_fixed.value(edge.to).center());
            else if (to >= 0 && m_fixed.contains(edge.from))
                m_wishes[to].append(m_fixed.value(edge.from).center());
        }
    }

    bool run(const Token &token)
    {
        group();
        const auto placements = placeInWorker(m_tasks, m_options.timeout, token);
        if (!placements)
            return false;
        for (qsizetype i = 0; i < m_tasks.size(); ++i)
            m_blocks.append(m_tasks[i].organic
                                ? asPlaced(m_tasks[i], placements->at(i))
                                : intoColumns(m_tasks[i], placements->at(i), m_options.aspect));
        m_fixed.isEmpty() ? pack() : insert();
        return true;
    }

    const QHash<Id, QPointF> &corners() const { return m_corners; }

private:
    bool isOrganic() const { return m_options.style == LayoutStyle::Organic; }

    static QSizeF sane(QSizeF size)
    {
        const auto side = [](double value) {
            return std::isfinite(value) ? std::clamp(value, 1.0, 30000.0) : 1.0;
        };
        return {side(size.width()), side(size.height())};
    }

    QList<QList<int>> components() const
    {
        std::vector<int> root(size_t(m_ids.size()));
        std::iota(root.begin(), root.end(), 0);
        const auto find = [&](int node) {
            while (root[size_t(node)] != node)
                node = root[size_t(node)] = root[size_t(root[size_t(node)])];
            return node;
        };
        for (const PlacementTask::Link &link : m_links) {
            const auto [low, high] = std::minmax({find(link.from), find(link.to)});
            root[size_t(high)] = low;
        }
        std::map<int, QList<int>> members;
        for (int node = 0; node < int(root.size()); ++node)
            members[find(node)].append(node);
        QList<QList<int>> result;
        for (const auto &[first, nodes] : members)
            result.append(nodes);
        return result;
    }

    // One task a group of related boxes; boxes without links stay apart.
    void group()
    {
        std::vector<int> local(size_t(m_ids.size()), -1);
        std::vector<int> taskOf(size_t(m_ids.size()), -1);
        std::map<int, QList<std::pair<int, int>>> links; // by component
        const QList<QList<int>> all = components();
        std::vector<int> componentOf(size_t(m_ids.size()), 0);
        for (int c = 0; c < int(all.size()); ++c)
            for (int i = 0; i < int(all[c].size()); ++i) {
                componentOf[size_t(all[c][i])] = c;
                local[size_t(all[c][i])] = i;
            }
        for (const PlacementTask::Link &link : m_links)
            links[componentOf[size_t(link.from)]].append(
                {local[size_t(link.from)], local[size_t(link.to)]});
        for (int c = 0; c < int(all.size()); ++c) {
            const QList<int> &component = all[c];
            if (component.size() == 1) {
                m_alone.append(component.first());
            } else if (component.size() <= WholeComponent || isOrganic()) {
                m_groups.append(component);
            } else {
                for (QList<int> group : relatedGroups(int(component.size()), links[c], GroupSize)) {
                    for (int &node : group)
                        node = component[node];
                    m_groups.append(group);
                }
            }
        }
        for (int g = 0; g < int(m_groups.size()); ++g) {
            PlacementTask task;
            task.nodeGap = m_options.nodeGap;
            task.rankGap = m_options.rankGap;
            task.organic = isOrganic();
            for (const int node : m_groups[g]) {
                taskOf[size_t(node)] = g;
                local[size_t(node)] = int(task.sizes.size());
                task.sizes.append(m_sizes[node]);
            }
            m_tasks.append(task);
        }
        std::map<std::pair<int, int>, double> attraction;
        for (PlacementTask::Link link : m_links) {
            const int from = taskOf[size_t(link.from)];
            const int to = taskOf[size_t(link.to)];
            link.from = local[size_t(link.from)];
            link.to = local[size_t(link.to)];
            if (from == to)
                m_tasks[from].links.append(link);
            else
                attraction[std::minmax(from, to)] += 1;
        }
        for (const auto &[pair, weight] : attraction)
            m_attractions.append({pair.first, pair.second, weight});
    }

    void put(const QList<int> &nodes, const Block &block, QPointF corner)
    {
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            const QPointF place = corner + block.corners[i];
            m_corners.insert(m_ids[nodes[i]], {std::round(place.x()), std::round(place.y())});
        }
    }

    QList<QSizeF> sizesOf(const QList<int> &nodes) const
    {
        QList<QSizeF> sizes;
        for (const int node : nodes)
            sizes.append(m_sizes[node]);
        return sizes;
    }

    // Related groups side by side, what is alone in rows below them.
    void pack()
    {
        QList<QSizeF> sizes;
        for (const Block &block : m_blocks)
            sizes.append(block.size);
        const QList<QPointF> corners =
            packed(sizes, m_attractions, m_options.blockGap, m_options.aspect);
        QRectF bounds;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            put(m_groups[i], m_blocks[i], corners[i]);
            bounds |= QRectF(corners[i], sizes[i]);
        }
        if (m_alone.isEmpty())
            return;
        const QList<QSizeF> alone = sizesOf(m_alone);
        double area = 0;
        for (const QSizeF &size : alone)
            area += (size.width() + m_options.nodeGap) * (size.height() + m_options.nodeGap);
        const double whole = area + bounds.width() * bounds.height();
        const double width = std::max(bounds.width(), std::sqrt(whole * m_options.aspect));
        const double top = bounds.isEmpty() ? 0 : bounds.height() + m_options.blockGap;
        put(m_alone, intoGrid(alone, width, m_options.nodeGap), {0, top});
    }

    // New boxes go where their neighbours are, without moving those.
    void insert()
    {
        QList<QRectF> taken = m_taken;
        QRectF bounds;
        for (const QRectF &rect : taken)
            bounds |= rect;
        const auto add = [&](const QList<int> &nodes, const Block &block) {
            QPointF sum;
            int count = 0;
            for (const int node : nodes)
                for (const QPointF wish : m_wishes[node]) {
                    sum += wish;
                    ++count;
                }
            const QPointF wish =
                count ? sum / count
                      : QPointF(bounds.center().x(),
                                bounds.bottom() + m_options.blockGap + block.size.height() / 2);
            const QPointF corner = nearestFree(block.size, wish, taken, m_options.nodeGap);
            taken.append(QRectF(corner, block.size));
            put(nodes, block, corner);
        };
        for (qsizetype i = 0; i < m_blocks.size(); ++i)
            add(m_groups[i], m_blocks[i]);
        QList<int> strangers;
        for (const int node : m_alone) {
            if (m_wishes[node].isEmpty())
                strangers.append(node);
            else
                add({node}, {{QPointF()}, m_sizes[node]});
        }
        if (!strangers.isEmpty())
            add(strangers,
                intoGrid(sizesOf(strangers), std::max(bounds.width(), 800.0), m_options.nodeGap));
    }

    LayoutOptions m_options;
    QList<Id> m_ids;
    QList<QSizeF> m_sizes;
    QHash<Id, QRectF> m_fixed;
    QList<QRectF> m_taken;          // by those, in the order of the graph
    QList<QList<QPointF>> m_wishes; // middles of fixed neighbours
    QList<PlacementTask::Link> m_links;
    QList<QList<int>> m_groups;
    QList<int> m_alone;
    QList<PlacementTask> m_tasks;
    QList<Attraction> m_attractions;
    QList<Block> m_blocks;
    QHash<Id, QPointF> m_corners;
};

} // namespace

Result<QHash<Id, QPointF>> layoutGraph(const Graph &graph, const LayoutOptions &options,
                                       const Token &token)
{
    Layout layout(graph, options);
    if (token.cancelled() || !layout.run(token))
        return Error{QCoreApplication::translate("relvar::Layout", "The layout was cancelled.")};
    return layout.corners();
}

} // namespace relvar
