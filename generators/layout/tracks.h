#pragma once

#include "generators/layout/obstacles.h"

#include <array>
#include <vector>

namespace relvar {

// A straight free way: vertical at x = at from y = low to high, or horizontal the other way round.
struct Track
{
    double at = 0;
    double low = 0;
    double high = 0;
    double width = 0; // of the street, to both sides together
};

// The streets between the boxes: one vertical and one horizontal track a gap, and where they cross.
// A path along tracks touches no box. Owned by one routing run; read-only after construction.
class Tracks
{
public:
    enum Direction { Left, Right, Up, Down };
    struct Crossing
    {
        int vertical;
        int horizontal;
        double x;
        double y;
        std::array<int, 4> next{-1, -1, -1, -1}; // by Direction; -1 at the end of the track
    };

    // `bodies` are the nodes themselves; `obstacles` holds the same boxes with their margin. Only
    // boxes that reach into `region` have streets beside them.
    Tracks(const std::vector<Box> &bodies, const Obstacles &obstacles, const Box &region,
           double stub);

    const std::vector<Track> &verticals() const { return m_verticals; }
    const std::vector<Track> &horizontals() const { return m_horizontals; }
    const std::vector<Crossing> &crossings() const { return m_crossings; }
    // Crossings on a vertical track, from top to bottom.
    const std::vector<int> &along(int vertical) const { return m_along[size_t(vertical)]; }
    double x(int crossing) const { return m_crossings[size_t(crossing)].x; }
    double y(int crossing) const { return m_crossings[size_t(crossing)].y; }

private:
    void cross();

    std::vector<Track> m_verticals;   // sorted by x
    std::vector<Track> m_horizontals; // sorted by y
    std::vector<Crossing> m_crossings;
    std::vector<std::vector<int>> m_along;
};

} // namespace relvar
