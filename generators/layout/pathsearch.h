#pragma once

#include "generators/layout/tracks.h"

#include <QPointF>

#include <span>
#include <vector>

namespace relvar {

// Where a line may begin: the end of a row on one side of a box.
struct Port
{
    int node = 0;
    double x = 0;
    double y = 0;
    int side = 1;     // -1: left, 1: right
    double reach = 0; // x up to which the way straight out is free
    double trunk = 0; // that it goes straight out if there is room; more than the stub
};

// One goal: a row that can be reached on either side.
struct Goal
{
    Port left;
    Port right;
};

using Polyline = std::vector<QPointF>;

// Finds ways along tracks from one row to many at once; the ways form a tree, so that lines to the
// same row share their trunk. Keeps its tables between searches; one thread at a time.
class PathSearch
{
public:
    struct Costs
    {
        double bend = 90;
        double stub = 24;
        double separation = 9;   // room that a line takes in a street
        int expansions = 400000; // the bound after which a line gets no way
    };

    PathSearch(const Tracks &tracks, Costs costs);

    // A way for each goal, from the goal to the root; empty where there is none.
    std::vector<Polyline> search(const Goal &root, std::span<const Goal> goals);

private:
    struct Attachment
    {
        int vertical;
        double y;
        int goal;
        int side;
        double x; // of the goal
    };
    struct Start
    {
        int vertical;
        Port port;
    };
    struct Entry
    {
        double estimate;
        int state;
        friend bool operator<(const Entry &a, const Entry &b) // std heaps keep the largest on top
        {
            return a.estimate != b.estimate ? a.estimate > b.estimate : a.state > b.state;
        }
    };
    struct Label
    {
        double cost = 0;
        int parent = 0; // a state, or -1 - index of a start
        unsigned round = 0;
        bool settled = false;
    };

    template<class Visit>
    void eachTrack(const Port &port, double shortest, Visit visit) const;
    template<class Visit>
    bool eachTrack(const Port &port, Visit visit) const;
    void attach(std::span<const Goal> goals);
    void begin(const Goal &root);
    void expand(int state);
    void reachGoals(int vertical, double y, double low, double high, double cost, int parent);
    void relax(int state, double cost, int parent);
    double price(int crossing, Tracks::Direction direction, double length) const;
    void use(int state, int next);
    double rest(int state) const;
    int goalState(int goal) const { return 2 * int(m_tracks.crossings().size()) + goal; }
    Polyline trace(int goal);

    const Tracks &m_tracks;
    Costs m_costs;
    unsigned m_round = 0;
    struct Traffic
    {
        unsigned round = 0; // that counted last
        int lines = 0;
    };
    std::vector<Traffic> m_traffic; // crossing * 2 + (0 to the right of it, 1 below it)
    std::vector<Label> m_labels; // crossing * 2 + (0 on the horizontal, 1 on the vertical), goals
    std::vector<Entry> m_heap;
    std::vector<Attachment> m_attachments;              // by vertical and y
    std::vector<std::pair<unsigned, Range>> m_attached; // a vertical's share of m_attachments
    std::vector<int> m_goalAttachment;
    std::vector<Start> m_starts;
    Box m_target;
};

} // namespace relvar
