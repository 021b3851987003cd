#include "generators/layout/tracks.h"

#include <algorithm>
#include <cmath>

namespace relvar {

namespace {

constexpr double SideStreet = 40; // from a box to the first vertical track, where there is room
constexpr double TopStreet = 24;
constexpr double SameStreet = 40;  // tracks nearer than this may stand for each other
constexpr double StreetWidth = 60; // to each side, at most
constexpr double SeedDistance = 160;

struct Candidate
{
    Track track;
    double nearest; // a track that replaces this one must not lie nearer to the box
    int side;       // -1: left of or above its box, 1: the other side
};

bool longer(const Candidate &a, const Candidate &b)
{
    const double lengthA = a.track.high - a.track.low;
    const double lengthB = b.track.high - b.track.low;
    if (lengthA != lengthB)
        return lengthA > lengthB;
    if (a.track.at != b.track.at)
        return a.track.at < b.track.at;
    if (a.track.low != b.track.low)
        return a.track.low < b.track.low;
    return a.side < b.side;
}

std::vector<double> seeds(double from, double to)
{
    const int parts = std::clamp(int((to - from) / SeedDistance), 2, 8);
    const double inset = std::min(5.0, (to - from) / 4);
    std::vector<double> places;
    for (int part = 0; part <= parts; ++part)
        places.push_back(from + inset + (to - from - 2 * inset) * part / parts);
    return places;
}

// Of tracks in one street only the longest are kept.
std::vector<Track> prune(std::vector<Candidate> candidates, const Obstacles &obstacles,
                         bool vertical)
{
    std::sort(candidates.begin(), candidates.end(), longer);
    const double origin = vertical ? obstacles.frame().left : obstacles.frame().top;
    const double end = vertical ? obstacles.frame().right : obstacles.frame().bottom;
    const double width = std::max(SameStreet, (end - origin) / 4096);
    std::vector<std::vector<Track>> streets(size_t((end - origin) / width) + 2);
    std::vector<Track> kept;
    const auto replaces = [&](const Track &other, const Candidate &candidate) {
        const Track &track = candidate.track;
        if (other.low > track.low || other.high < track.high)
            return false;
        if (std::abs(other.at - track.at) < 0.5)
            return true;
        if (std::abs(other.at - track.at) > SameStreet ||
            (other.at - candidate.nearest) * candidate.side < 0)
            return false;
        const double low = std::min(other.at, track.at);
        const double high = std::max(other.at, track.at);
        return vertical ? obstacles.isFree({low, track.low, high, track.high})
                        : obstacles.isFree({track.low, low, track.high, high});
    };
    for (const Candidate &candidate : candidates) {
        const size_t street = size_t(std::max(0.0, (candidate.track.at - origin) / width));
        bool replaced = false;
        for (size_t at = street ? street - 1 : 0; at <= street + 1 && !replaced; ++at)
            if (at < streets.size())
                replaced = std::any_of(streets[at].begin(), streets[at].end(),
                                       [&](const Track &t) { return replaces(t, candidate); });
        if (replaced)
            continue;
        streets[std::min(street, streets.size() - 1)].push_back(candidate.track);
        kept.push_back(candidate.track);
    }
    std::sort(kept.begin(), kept.end(), [](const Track &a, const Track &b) {
        return a.at != b.at ? a.at < b.at : a.low < b.low;
    });
    return kept;
}

void addVerticals(std::vector<Candidate> &found, const Box &body, int index, double stub,
                  const Obstacles &obstacles)
{
    std::array<Track, 2> last{Track{1e300}, Track{1e300}};
    for (const double y : seeds(body.top, body.bottom)) {
        for (const int side : {-1, 1}) {
            const double edge = side < 0 ? body.left : body.right;
            // The margins count as gap: the middle lies between the two bodies.
            const double own =
                side < 0 ? edge - obstacles.box(index).left : obstacles.box(index).right - edge;
            const double gap = own + (side < 0 ? edge - obstacles.freeLeft(edge, y, index)
                                               : obstacles.freeRight(edge, y, index) - edge);
            const double x = edge + side * std::min(gap / 2, SideStreet);
            Track &former = last[side < 0 ? 0 : 1];
            if (std::abs(former.at - x) < 0.5 && former.low <= y && y <= former.high)
                continue; // the same street as from the seed before
            const Range way = obstacles.freeY(x, y);
            former = {x, way.low, way.high};
            if (way.high - way.low > 1)
                found.push_back({{x, way.low, way.high}, edge + side * stub, side});
        }
    }
}

void addHorizontals(std::vector<Candidate> &found, const Box &body, int index,
                    const Obstacles &obstacles)
{
    std::array<Track, 2> last{Track{1e300}, Track{1e300}};
    for (const double x : seeds(body.left, body.right)) {
        for (const int side : {-1, 1}) {
            const double edge = side < 0 ? body.top : body.bottom;
            const double own =
                side < 0 ? edge - obstacles.box(index).top : obstacles.box(index).bottom - edge;
            const double gap = own + (side < 0 ? edge - obstacles.freeUp(x, edge, index)
                                               : obstacles.freeDown(x, edge, index) - edge);
            const double y = edge + side * std::min(gap / 2, TopStreet);
            Track &former = last[side < 0 ? 0 : 1];
            if (std::abs(former.at - y) < 0.5 && former.low <= x && x <= former.high)
                continue;
            const Range way = obstacles.freeX(x, y);
            former = {y, way.low, way.high};
            if (way.high - way.low > 1)
                found.push_back({{y, way.low, way.high}, edge, side});
        }
    }
}

} // namespace

Tracks::Tracks(const std::vector<Box> &bodies, const Obstacles &obstacles, const Box &region,
               double stub)
{
    std::vector<Candidate> verticals;
    std::vector<Candidate> horizontals;
    for (int index = 0; index < int(bodies.size()); ++index) {
        const Box &body = bodies[size_t(index)];
        if (!body.touches(region))
            continue;
        addVerticals(verticals, body, index, stub, obstacles);
        addHorizontals(horizontals, body, index, obstacles);
    }
    m_verticals = prune(std::move(verticals), obstacles, true);
    m_horizontals = prune(std::move(horizontals), obstacles, false);
    for (Track &track : m_verticals) {
        const Range range = obstacles.slackX(track.at, track.low, track.high, StreetWidth);
        track.width = range.high - range.low;
    }
    for (Track &track : m_horizontals) {
        const Range range = obstacles.slackY(track.at, track.low, track.high, StreetWidth);
        track.width = range.high - range.low;
    }
    cross();
}

void Tracks::cross()
{
    m_along.resize(m_verticals.size());
    std::vector<int> last(m_horizontals.size(), -1); // rightmost crossing so far
    for (int v = 0; v < int(m_verticals.size()); ++v) {
        const Track &vertical = m_verticals[size_t(v)];
        auto it = std::lower_bound(m_horizontals.begin(), m_horizontals.end(), vertical.low,
                                   [](const Track &track, double y) { return track.at < y; });
        for (; it != m_horizontals.end() && it->at <= vertical.high; ++it) {
            if (it->low > vertical.at || it->high < vertical.at)
                continue;
            const int h = int(it - m_horizontals.begin());
            const int here = int(m_crossings.size());
            m_crossings.push_back({v, h, vertical.at, it->at});
            Crossing &crossing = m_crossings.back();
            if (!m_along[size_t(v)].empty()) {
                crossing.next[Up] = m_along[size_t(v)].back();
                m_crossings[size_t(crossing.next[Up])].next[Down] = here;
            }
            if (const int left = last[size_t(h)]; left >= 0) {
                m_crossings[size_t(here)].next[Left] = left;
                m_crossings[size_t(left)].next[Right] = here;
            }
            last[size_t(h)] = here;
            m_along[size_t(v)].push_back(here);
        }
    }
}

} // namespace relvar
