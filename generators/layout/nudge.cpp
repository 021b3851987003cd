#include "generators/layout/nudge.h"

#include "generators/layout/strips.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace relvar {

namespace {

constexpr double Reach = 48;     // how far a piece may leave its track
constexpr int MendingPasses = 4; // at most, where something still lies on something else

// The coordinate that a pass moves is "at", the other one runs along the piece.
double at(QPointF point, bool vertical)
{
    return vertical ? point.x() : point.y();
}

double along(QPointF point, bool vertical)
{
    return vertical ? point.y() : point.x();
}

int sign(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

// The connections at the ends of a piece: which way the line goes on.
void connect(Strip &strip, const Line &line, size_t piece, bool vertical)
{
    const auto add = [&](size_t corner, size_t beyond) {
        const int side = sign(at(line.points[beyond], vertical) - strip.at);
        const bool firm = beyond == 0 || beyond + 1 == line.points.size();
        if (side)
            strip.joints.push_back({along(line.points[corner], vertical), side,
                                    at(line.points[beyond], vertical), firm});
    };
    if (piece > 0)
        add(piece, piece - 1);
    if (piece + 2 < line.points.size())
        add(piece + 1, piece + 2);
}

// Where lines that may move are, or can get: what is elsewhere does not matter to them.
class Neighbourhood
{
public:
    Neighbourhood(const std::vector<Line> &lines, const Box &frame)
        : m_origin(frame.left, frame.top)
        , m_columns(std::clamp(int((frame.right - frame.left) / Cell) + 1, 1, 2000))
        , m_rows(std::clamp(int((frame.bottom - frame.top) / Cell) + 1, 1, 2000))
        , m_marked(size_t(m_columns) * size_t(m_rows), 0)
    {
        for (const Line &line : lines)
            if (!line.fixed)
                for (size_t piece = 0; piece + 1 < line.points.size(); ++piece)
                    each(line.points[piece], line.points[piece + 1], 2 * Reach, [](char &cell) {
                        cell = 1;
                        return true;
                    });
    }

    bool touches(QPointF a, QPointF b)
    {
        return !each(a, b, 0, [](char cell) { return !cell; });
    }

private:
    static constexpr double Cell = 96;

    template<class Visit>
    bool each(QPointF a, QPointF b, double margin, Visit visit)
    {
        const auto index = [](double value, int count) {
            return std::clamp(int(std::floor(value / Cell)), 0, count - 1);
        };
        const auto [left, right] = std::minmax(a.x() - m_origin.x(), b.x() - m_origin.x());
        const auto [top, bottom] = std::minmax(a.y() - m_origin.y(), b.y() - m_origin.y());
        for (int y = index(top - margin, m_rows); y <= index(bottom + margin, m_rows); ++y)
            for (int x = index(left - margin, m_columns); x <= index(right + margin, m_columns);
                 ++x)
                if (!visit(m_marked[size_t(y) * size_t(m_columns) + size_t(x)]))
                    return false;
        return true;
    }

    QPointF m_origin;
    int m_columns;
    int m_rows;
    std::vector<char> m_marked;
};

std::vector<Strip> pieces(const std::vector<Line> &lines, bool vertical, Neighbourhood *near)
{
    std::vector<Strip> strips;
    for (int index = 0; index < int(lines.size()); ++index) {
        const Line &line = lines[size_t(index)];
        for (size_t piece = 0; piece + 1 < line.points.size(); ++piece) {
            const QPointF a = line.points[piece];
            const QPointF b = line.points[piece + 1];
            if (at(a, vertical) != at(b, vertical) || a == b)
                continue;
            if (near && line.fixed && !near->touches(a, b))
                continue;
            Strip strip;
            strip.bundle = line.bundle;
            strip.at = at(a, vertical);
            strip.low = std::min(along(a, vertical), along(b, vertical));
            strip.high = std::max(along(a, vertical), along(b, vertical));
            strip.fixed = line.fixed || piece == 0 || piece + 2 == line.points.size();
            strip.pieces.push_back({index, int(piece)});
            connect(strip, line, piece, vertical);
            strips.push_back(std::move(strip));
        }
    }
    return strips;
}

// Pieces of one bundle that lie on each other move together.
std::vector<Strip> merged(std::vector<Strip> strips)
{
    std::sort(strips.begin(), strips.end(), [](const Strip &a, const Strip &b) {
        return std::tie(a.bundle, a.at, a.low, a.high, a.pieces.front()) <
               std::tie(b.bundle, b.at, b.low, b.high, b.pieces.front());
    });
    std::vector<Strip> result;
    for (Strip &strip : strips) {
        Strip *last = result.empty() ? nullptr : &result.back();
        if (!last || last->bundle != strip.bundle || last->at != strip.at ||
            strip.low > last->high) {
            result.push_back(std::move(strip));
            continue;
        }
        last->high = std::max(last->high, strip.high);
        last->fixed = last->fixed || strip.fixed;
        last->pieces.insert(last->pieces.end(), strip.pieces.begin(), strip.pieces.end());
        last->joints.insert(last->joints.end(), strip.joints.begin(), strip.joints.end());
    }
    for (Strip &strip : result) {
        std::sort(strip.joints.begin(), strip.joints.end());
        strip.joints.erase(std::unique(strip.joints.begin(), strip.joints.end(),
                                       [](const Joint &a, const Joint &b) {
                                           return a.at == b.at && a.side == b.side;
                                       }),
                           strip.joints.end());
    }
    return result;
}

void setSlack(Strip &strip, const Obstacles &obstacles, bool vertical, double stub)
{
    if (strip.fixed) {
        strip.slack = {strip.at, strip.at};
        strip.wish = strip.at;
        return;
    }
    Range slack = vertical ? obstacles.slackX(strip.at, strip.low, strip.high, Reach)
                           : obstacles.slackY(strip.at, strip.low, strip.high, Reach);
    const bool bounded = slack.low > strip.at - Reach && slack.high < strip.at + Reach;
    strip.wish = bounded ? (slack.low + slack.high) / 2 : strip.at;
    if (vertical) {
        Range kept = slack;
        for (const Joint &joint : strip.joints) {
            if (joint.firm && joint.side < 0)
                kept.low = std::max(kept.low, joint.far + stub);
            else if (joint.firm)
                kept.high = std::min(kept.high, joint.far - stub);
        }
        if (kept.low <= kept.high)
            slack = kept;
    }
    strip.slack = slack;
    strip.wish = std::clamp(strip.wish, slack.low, slack.high);
}

// A moved line joins the part of its bundle that stays.
void joinFixed(std::vector<Strip> &strips)
{
    for (Strip &strip : strips) {
        if (strip.fixed)
            continue;
        for (const Strip &other : strips) {
            if (!other.fixed || other.bundle != strip.bundle || other.low > strip.high ||
                strip.low > other.high || other.at < strip.slack.low || other.at > strip.slack.high)
                continue;
            strip.at = strip.wish = other.at;
            strip.slack = {other.at, other.at};
            break;
        }
    }
}

void write(std::vector<Line> &lines, const std::vector<Strip> &strips, bool vertical)
{
    for (const Strip &strip : strips) {
        if (strip.fixed)
            continue;
        for (const auto &[line, piece] : strip.pieces)
            for (const int corner : {piece, piece + 1}) {
                QPointF &point = lines[size_t(line)].points[size_t(corner)];
                vertical ? point.setX(strip.at) : point.setY(strip.at);
            }
    }
}

// Whether pieces of different bundles lie on each other, which moving one of them could change.
bool overlap(const std::vector<Strip> &strips)
{
    std::vector<const Strip *> sorted;
    sorted.reserve(strips.size());
    for (const Strip &strip : strips)
        sorted.push_back(&strip);
    std::sort(sorted.begin(), sorted.end(),
              [](const Strip *a, const Strip *b) { return a->at < b->at; });
    for (size_t i = 0; i < sorted.size(); ++i)
        for (size_t j = i + 1; j < sorted.size() && sorted[j]->at < sorted[i]->at + 0.5; ++j) {
            const Strip &a = *sorted[i];
            const Strip &b = *sorted[j];
            if (a.bundle != b.bundle && !(a.fixed && b.fixed) &&
                std::min(a.high, b.high) > std::max(a.low, b.low))
                return true;
        }
    return false;
}

} // namespace

void nudge(std::vector<Line> &lines, const Obstacles &obstacles, const NudgeOptions &options)
{
    const bool partly =
        std::any_of(lines.begin(), lines.end(), [](const Line &l) { return l.fixed; });
    std::optional<Neighbourhood> near;
    if (partly)
        near.emplace(lines, obstacles.frame());
    // Twice in turn lets the order of one direction follow from that of the other.
    const int passes = partly ? 3 : 5;
    const auto stripsOf = [&](bool vertical) {
        return merged(pieces(lines, vertical, near ? &*near : nullptr));
    };
    for (int pass = 0; pass < passes + MendingPasses; ++pass) {
        const bool vertical = pass % 2 == 0;
        std::vector<Strip> strips = stripsOf(vertical);
        // A pass in one direction can push ends of the other one over each other.
        if (pass >= passes && !overlap(strips) && !overlap(stripsOf(!vertical)))
            break;
        for (Strip &strip : strips)
            setSlack(strip, obstacles, vertical, options.stub);
        if (partly)
            joinFixed(strips);
        separate(strips, lines, vertical, options.separation);
        write(lines, strips, vertical);
    }
}

} // namespace relvar
