#include "generators/layout/pathsearch.h"

#include <algorithm>
#include <cmath>

namespace relvar {

namespace {

constexpr double ShortestStub = 6; // where boxes stand too close for a whole one

} // namespace

PathSearch::PathSearch(const Tracks &tracks, Costs costs)
    : m_tracks(tracks)
    , m_costs(costs)
    , m_traffic(tracks.crossings().size() * 2)
    , m_labels(tracks.crossings().size() * 2)
    , m_attached(tracks.verticals().size())
{
}

template<class Visit>
void PathSearch::eachTrack(const Port &port, double shortest, Visit visit) const
{
    const double nearest = port.x + port.side * shortest;
    const double low = port.side > 0 ? nearest : port.reach;
    const double high = port.side > 0 ? port.reach : nearest;
    const auto &verticals = m_tracks.verticals();
    auto it = std::lower_bound(verticals.begin(), verticals.end(), low,
                               [](const Track &track, double x) { return track.at < x; });
    for (; it != verticals.end() && it->at <= high; ++it)
        if (it->low <= port.y && port.y <= it->high)
            visit(int(it - verticals.begin()));
}

template<class Visit>
bool PathSearch::eachTrack(const Port &port, Visit visit) const
{
    bool any = false;
    const auto noted = [&](int vertical) {
        any = true;
        visit(vertical);
    };
    for (const double shortest : {std::max(port.trunk, m_costs.stub), m_costs.stub, ShortestStub})
        if (!any)
            eachTrack(port, shortest, noted);
    return any;
}

void PathSearch::attach(std::span<const Goal> goals)
{
    m_attachments.clear();
    m_target = {1e300, 1e300, -1e300, -1e300};
    for (int goal = 0; goal < int(goals.size()); ++goal) {
        for (const Port *port : {&goals[size_t(goal)].left, &goals[size_t(goal)].right}) {
            eachTrack(*port, [&](int vertical) {
                m_attachments.push_back({vertical, port->y, goal, port->side, port->x});
            });
            m_target.left = std::min(m_target.left, port->x);
            m_target.right = std::max(m_target.right, port->x);
            m_target.top = std::min(m_target.top, port->y);
            m_target.bottom = std::max(m_target.bottom, port->y);
        }
    }
    std::sort(m_attachments.begin(), m_attachments.end(), [](const auto &a, const auto &b) {
        return std::tie(a.vertical, a.y, a.goal, a.side) <
               std::tie(b.vertical, b.y, b.goal, b.side);
    });
    for (size_t first = 0; first < m_attachments.size();) {
        size_t last = first;
        while (last < m_attachments.size() &&
               m_attachments[last].vertical == m_attachments[first].vertical)
            ++last;
        m_attached[size_t(m_attachments[first].vertical)] = {m_round,
                                                             {double(first), double(last)}};
        first = last;
    }
}

// A line on its way along `vertical` between `low` and `high` can turn into a goal's row.
void PathSearch::reachGoals(int vertical, double y, double low, double high, double cost,
                            int parent)
{
    const auto &[round, share] = m_attached[size_t(vertical)];
    if (round != m_round)
        return;
    const auto end = m_attachments.begin() + long(share.high);
    auto it = std::lower_bound(m_attachments.begin() + long(share.low), end, low,
                               [](const Attachment &a, double at) { return a.y < at; });
    const double x = m_tracks.verticals()[size_t(vertical)].at;
    for (; it != end && it->y <= high; ++it) {
        double total = cost + std::abs(it->y - y) + m_costs.bend + std::abs(it->x - x);
        if (parent < 0) { // straight from the root's row
            const Port &port = m_starts[size_t(-1 - parent)].port;
            const bool level = std::abs(it->y - port.y) < 0.5;
            if (level && it->side == port.side)
                continue;
            if (level)
                total -= 2 * m_costs.bend;
        }
        const int state = goalState(it->goal);
        const Label &label = m_labels[size_t(state)];
        if (label.round == m_round && label.cost <= total)
            continue;
        m_goalAttachment[size_t(it->goal)] = int(it - m_attachments.begin());
        relax(state, total, parent);
    }
}

double PathSearch::rest(int state) const
{
    const int crossing = state / 2;
    if (crossing >= int(m_tracks.crossings().size()))
        return 0;
    const double x = m_tracks.x(crossing);
    const double y = m_tracks.y(crossing);
    const double dx = std::max({m_target.left - x, x - m_target.right, 0.0});
    const double dy = std::max({m_target.top - y, y - m_target.bottom, 0.0});
    return dx + dy;
}

void PathSearch::relax(int state, double cost, int parent)
{
    Label &label = m_labels[size_t(state)];
    if (label.round == m_round && label.cost <= cost)
        return;
    label = {cost, parent, m_round, false};
    m_heap.push_back({cost + rest(state), state});
    std::push_heap(m_heap.begin(), m_heap.end());
}

void PathSearch::begin(const Goal &root)
{
    m_starts.clear();
    for (const Port *port : {&root.left, &root.right}) {
        eachTrack(*port, [&](int vertical) {
            const Track &track = m_tracks.verticals()[size_t(vertical)];
            const double cost = std::abs(track.at - port->x) + m_costs.bend;
            const int parent = -1 - int(m_starts.size());
            m_starts.push_back({vertical, *port});
            reachGoals(vertical, port->y, track.low, track.high, cost, parent);
            const auto &along = m_tracks.along(vertical);
            const auto below = std::lower_bound(
                along.begin(), along.end(), port->y,
                [this](int crossing, double y) { return m_tracks.y(crossing) < y; });
            if (below != along.end())
                relax(*below * 2 + 1, cost + m_tracks.y(*below) - port->y, parent);
            if (below != along.begin()) {
                const int above = *std::prev(below);
                relax(above * 2 + 1, cost + port->y - m_tracks.y(above), parent);
            }
        });
    }
}

void PathSearch::expand(int state)
{
    const int here = state / 2;
    const bool onVertical = state % 2;
    const double cost = m_labels[size_t(state)].cost;
    const Tracks::Crossing &crossing = m_tracks.crossings()[size_t(here)];
    const Track &vertical = m_tracks.verticals()[size_t(crossing.vertical)];
    const double y = m_tracks.y(here);
    const double costVertical = cost + (onVertical ? 0 : m_costs.bend);
    const double costHorizontal = cost + (onVertical ? m_costs.bend : 0);
    const int up = crossing.next[Tracks::Up];
    const int down = crossing.next[Tracks::Down];
    reachGoals(crossing.vertical, y, up < 0 ? vertical.low : m_tracks.y(up),
               down < 0 ? vertical.high : m_tracks.y(down), costVertical, state);
    if (up >= 0)
        relax(up * 2 + 1, costVertical + price(up, Tracks::Down, y - m_tracks.y(up)), state);
    if (down >= 0)
        relax(down * 2 + 1, costVertical + price(here, Tracks::Down, m_tracks.y(down) - y), state);
    if (const int left = crossing.next[Tracks::Left]; left >= 0)
        relax(left * 2, costHorizontal + price(left, Tracks::Right, vertical.at - m_tracks.x(left)),
              state);
    if (const int right = crossing.next[Tracks::Right]; right >= 0)
        relax(right * 2,
              costHorizontal + price(here, Tracks::Right, m_tracks.x(right) - vertical.at), state);
}

// A street that is nearly full is dear.
double PathSearch::price(int crossing, Tracks::Direction direction, double length) const
{
    const Tracks::Crossing &at = m_tracks.crossings()[size_t(crossing)];
    const bool down = direction == Tracks::Down;
    const Track &track = down ? m_tracks.verticals()[size_t(at.vertical)]
                              : m_tracks.horizontals()[size_t(at.horizontal)];
    const double lines = m_traffic[size_t(crossing) * 2 + (down ? 1 : 0)].lines;
    const double room = std::max(2.0, track.width / m_costs.separation);
    return length * (1 + 2 * std::max(0.0, lines / room - 0.6));
}

// Counts a bundle once on the piece between two neighbouring crossings.
void PathSearch::use(int state, int next)
{
    const int a = state / 2;
    const int b = next / 2;
    const auto &neighbours = m_tracks.crossings()[size_t(a)].next;
    Traffic *traffic = nullptr;
    if (neighbours[Tracks::Right] == b)
        traffic = &m_traffic[size_t(a) * 2];
    else if (neighbours[Tracks::Left] == b)
        traffic = &m_traffic[size_t(b) * 2];
    else if (neighbours[Tracks::Down] == b)
        traffic = &m_traffic[size_t(a) * 2 + 1];
    else if (neighbours[Tracks::Up] == b)
        traffic = &m_traffic[size_t(b) * 2 + 1];
    if (!traffic || traffic->round == m_round)
        return;
    traffic->round = m_round;
    ++traffic->lines;
}

std::vector<Polyline> PathSearch::search(const Goal &root, std::span<const Goal> goals)
{
    ++m_round;
    m_heap.clear();
    const int firstGoal = goalState(0);
    if (m_labels.size() < size_t(firstGoal) + goals.size())
        m_labels.resize(size_t(firstGoal) + goals.size());
    m_goalAttachment.assign(goals.size(), -1);
    attach(goals);
    begin(root);
    size_t found = 0;
    for (int left = m_costs.expansions; left > 0 && !m_heap.empty() && found < goals.size();
         --left) {
        std::pop_heap(m_heap.begin(), m_heap.end());
        const int state = m_heap.back().state;
        m_heap.pop_back();
        Label &label = m_labels[size_t(state)];
        if (label.settled)
            continue;
        label.settled = true;
        if (state >= firstGoal)
            ++found;
        else
            expand(state);
    }
    std::vector<Polyline> ways(goals.size());
    for (int goal = 0; goal < int(goals.size()); ++goal) {
        const Label &label = m_labels[size_t(goalState(goal))];
        if (label.round == m_round)
            ways[size_t(goal)] = trace(goal);
    }
    return ways;
}

Polyline PathSearch::trace(int goal)
{
    const Attachment &end = m_attachments[size_t(m_goalAttachment[size_t(goal)])];
    const double x = m_tracks.verticals()[size_t(end.vertical)].at;
    Polyline way{{end.x, end.y}, {x, end.y}};
    const auto add = [&way](QPointF point) {
        const QPointF last = way.back();
        if (point == last)
            return;
        const QPointF before = way[way.size() - 2];
        if ((before.x() == last.x() && last.x() == point.x()) ||
            (before.y() == last.y() && last.y() == point.y()))
            way.back() = point;
        else
            way.push_back(point);
    };
    int state = m_labels[size_t(goalState(goal))].parent;
    for (; state >= 0; state = m_labels[size_t(state)].parent) {
        add({m_tracks.x(state / 2), m_tracks.y(state / 2)});
        if (const int next = m_labels[size_t(state)].parent; next >= 0)
            use(state, next);
    }
    const Start &start = m_starts[size_t(-1 - state)];
    add({m_tracks.verticals()[size_t(start.vertical)].at, start.port.y});
    add({start.port.x, start.port.y});
    return way;
}

} // namespace relvar
