#include "generators/layout/groups.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace relvar {

namespace {

// Groups under construction, joined pair by pair along the heaviest links between them.
class Gathering
{
public:
    Gathering(int nodes, const QList<std::pair<int, int>> &links, int most)
        : m_group(size_t(nodes))
        , m_size(size_t(nodes), 1)
        , m_most(most)
    {
        std::iota(m_group.begin(), m_group.end(), 0);
        std::vector<int> degree(size_t(nodes), 0);
        for (const auto &[a, b] : links) {
            ++degree[size_t(a)];
            ++degree[size_t(b)];
        }
        // A link means more to a table with few of them.
        for (const auto &[a, b] : links)
            if (a != b)
                m_weights[std::minmax(a, b)] += 1.0 / degree[size_t(a)] + 1.0 / degree[size_t(b)];
    }

    // Joins groups that are each other's best partner; false when there are none any more.
    bool join()
    {
        std::vector<std::pair<double, int>> best(m_group.size(), {0, -1});
        const auto offer = [&](int group, int other, double score) {
            auto &[most, partner] = best[size_t(group)];
            if (score > most || (score == most && partner >= 0 && other < partner))
                best[size_t(group)] = {score, other};
        };
        for (const auto &[pair, weight] : m_weights) {
            const int together = m_size[size_t(pair.first)] + m_size[size_t(pair.second)];
            if (together > m_most)
                continue;
            const double score = weight / std::sqrt(double(together));
            offer(pair.first, pair.second, score);
            offer(pair.second, pair.first, score);
        }
        std::vector<int> target(m_group.size());
        std::iota(target.begin(), target.end(), 0);
        bool any = false;
        for (int group = 0; group < int(best.size()); ++group) {
            const int other = best[size_t(group)].second;
            if (other > group && best[size_t(other)].second == group) {
                target[size_t(other)] = group;
                m_size[size_t(group)] += m_size[size_t(other)];
                any = true;
            }
        }
        rename(target);
        return any;
    }

    // Small groups left round a full one keep together.
    void gatherRest(int small)
    {
        std::map<int, int> open; // by the full group: the rest that still takes members
        std::vector<int> target(m_group.size());
        std::iota(target.begin(), target.end(), 0);
        std::vector<std::pair<double, int>> strongest(m_group.size(), {0, -1});
        for (const auto &[pair, weight] : m_weights)
            for (const auto &[group, other] : {pair, std::pair(pair.second, pair.first)})
                if (weight > strongest[size_t(group)].first && m_size[size_t(other)] > small)
                    strongest[size_t(group)] = {weight, other};
        for (int group = 0; group < int(target.size()); ++group) {
            const int other = strongest[size_t(group)].second;
            if (m_group[size_t(group)] != group || m_size[size_t(group)] > small || other < 0)
                continue;
            const auto it = open.find(other);
            if (it != open.end() && m_size[size_t(it->second)] + m_size[size_t(group)] <= m_most) {
                target[size_t(group)] = it->second;
                m_size[size_t(it->second)] += m_size[size_t(group)];
            } else {
                open[other] = group;
            }
        }
        rename(target);
    }

    QList<QList<int>> groups() const
    {
        std::map<int, QList<int>> members;
        for (int node = 0; node < int(m_group.size()); ++node)
            members[m_group[size_t(node)]].append(node);
        QList<QList<int>> result;
        for (const auto &[group, nodes] : members)
            result.append(nodes);
        return result;
    }

private:
    void rename(const std::vector<int> &target)
    {
        for (int &group : m_group)
            group = target[size_t(group)];
        std::map<std::pair<int, int>, double> weights;
        for (const auto &[pair, weight] : m_weights) {
            const auto renamed =
                std::minmax(target[size_t(pair.first)], target[size_t(pair.second)]);
            if (renamed.first != renamed.second)
                weights[renamed] += weight;
        }
        m_weights = std::move(weights);
    }

    std::vector<int> m_group; // of each node: its first member
    std::vector<int> m_size;
    int m_most;
    std::map<std::pair<int, int>, double> m_weights;
};

} // namespace

QList<QList<int>> relatedGroups(int nodes, const QList<std::pair<int, int>> &links, int most)
{
    std::vector<char> linked(size_t(nodes), 0);
    for (const auto &[a, b] : links)
        if (a != b)
            linked[size_t(a)] = linked[size_t(b)] = 1;
    Gathering gathering(nodes, links, most);
    while (gathering.join()) {
    }
    gathering.gatherRest(std::max(1, most / 6));
    QList<QList<int>> groups = gathering.groups();
    groups.removeIf([&](const QList<int> &group) {
        return group.size() == 1 && !linked[size_t(group.first())];
    });
    return groups;
}

} // namespace relvar
