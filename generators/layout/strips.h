#pragma once

#include "generators/layout/obstacles.h"

#include <utility>
#include <vector>

namespace relvar {

struct Line;

// Where a strip is joined by a piece at a right angle.
struct Joint
{
    double at = 0;     // along the strip
    int side = 0;      // -1: the piece comes from the low side
    double far = 0;    // the other end of that piece
    bool firm = false; // that piece lies on a row and cannot move
    friend bool operator<(const Joint &a, const Joint &b)
    {
        return a.at != b.at ? a.at < b.at : a.side < b.side;
    }
};

// Pieces of one bundle on one straight: the unit that is moved sideways.
struct Strip
{
    int bundle = 0;
    double at = 0;
    double low = 0; // extent along the strip
    double high = 0;
    bool fixed = false;
    Range slack;                             // where `at` may go
    double wish = 0;                         // where it would stand alone
    std::vector<Joint> joints;               // sorted
    std::vector<std::pair<int, int>> pieces; // line, index of its first corner
};

// Sets `at` of every strip that is not fixed, so that strips beside each other keep their distance.
void separate(std::vector<Strip> &strips, const std::vector<Line> &lines, bool vertical,
              double distance);

} // namespace relvar
