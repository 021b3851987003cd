#include "generators/layout/compaction.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>
#include <vector>

namespace relvar {
namespace {

using Rects = std::vector<QRectF>;

constexpr int MostRounds = 6; // each makes it smaller, or is the last

QSizeF sizeOf(const Rects &rects)
{
    QSizeF size(0, 0);
    for (const QRectF &rect : rects)
        size = size.expandedTo({rect.right(), rect.bottom()});
    return size;
}

// How much smaller it would have to be drawn; up to 1 it fits.
double excess(QSizeF size, QSizeF room)
{
    return std::max(size.width() / std::max(room.width(), 1.0),
                    size.height() / std::max(room.height(), 1.0));
}

Rects turned(Rects rects)
{
    for (QRectF &rect : rects)
        rect = QRectF(rect.y(), rect.x(), rect.height(), rect.width());
    return rects;
}

// To the left as far as the boxes beside it let each one go, and never past one that stood left of
// it: so empty columns vanish, and the order stays.
Rects slidLeft(Rects rects, QSizeF gap)
{
    std::vector<size_t> order(rects.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return rects[a].left() < rects[b].left(); });
    double reached = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        QRectF &rect = rects[order[i]];
        double left = reached;
        for (size_t j = 0; j < i; ++j) {
            const QRectF &other = rects[order[j]];
            if (other.top() < rect.bottom() + gap.height() &&
                rect.top() < other.bottom() + gap.height())
                left = std::max(left, other.right() + gap.width());
        }
        rect.moveLeft(left);
        reached = left;
    }
    return rects;
}

Rects slidTogether(Rects rects, QSizeF gap, bool downFirst)
{
    const auto up = [&](const Rects &present) {
        return turned(slidLeft(turned(present), gap.transposed()));
    };
    for (int round = 0; round < MostRounds; ++round) {
        const Rects before = rects;
        rects = downFirst ? slidLeft(up(rects), gap) : up(slidLeft(rects, gap));
        if (rects == before)
            break;
    }
    return rects;
}

// So many rows of as many boxes each.
Rects inRows(const Rects &rects, size_t rows, QSizeF gap)
{
    std::vector<size_t> order(rects.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return rects[a].center().y() < rects[b].center().y();
    });
    const size_t length = (rects.size() + rows - 1) / rows;
    Rects placed = rects;
    double top = 0;
    for (size_t start = 0; start < order.size(); start += length) {
        const auto begin = order.begin() + std::ptrdiff_t(start);
        const auto end = order.begin() + std::ptrdiff_t(std::min(start + length, order.size()));
        std::stable_sort(begin, end, [&](size_t a, size_t b) {
            return rects[a].center().x() < rects[b].center().x();
        });
        double left = 0;
        double height = 0;
        for (auto it = begin; it != end; ++it) {
            placed[*it].moveTopLeft({left, top});
            left += rects[*it].width() + gap.width();
            height = std::max(height, rects[*it].height());
        }
        top += height + gap.height();
    }
    return placed;
}

// Slid together when that fits, or the first rows that do, or what is smallest.
Rects arranged(const Rects &rects, const CompactOptions &options)
{
    Rects best;
    double least = std::numeric_limits<double>::infinity();
    const auto offer = [&](Rects candidate) {
        const double now = excess(sizeOf(candidate), options.room);
        if (now < least - 1e-9) {
            least = now;
            best = std::move(candidate);
        }
        return least <= 1;
    };
    for (const bool downFirst : {false, true})
        (void)offer(slidTogether(rects, options.gap, downFirst));
    if (least <= 1)
        return best;
    for (size_t rows = 1; rows <= rects.size(); ++rows) {
        Rects candidate = inRows(rects, rows, options.gap);
        const bool tooHigh = excess({0, sizeOf(candidate).height()}, options.room) >= least;
        if (tooHigh || offer(std::move(candidate))) // more rows are higher still
            break;
    }
    return best;
}

class Compactor
{
public:
    Compactor(const QList<CompactBox> &boxes, const CompactOptions &options)
        : m_options(options)
    {
        QHash<Id, Id> holders;
        for (const CompactBox &box : boxes)
            holders.insert(box.id, box.inside);
        for (const CompactBox &box : boxes)
            m_inside[leadsNowhere(box, holders) ? Id() : box.inside].append(box);
        for (auto &[holder, list] : m_inside)
            std::sort(list.begin(), list.end(), [](const CompactBox &a, const CompactBox &b) {
                return std::tuple(a.rect.y(), a.rect.x(), a.id) <
                       std::tuple(b.rect.y(), b.rect.x(), b.id);
            });
    }

    QHash<Id, QRectF> run()
    {
        (void)arrange({});
        spread({}, {0, 0});
        return m_places;
    }

private:
    // Whether what it is inside of is not there, or inside of itself.
    static bool leadsNowhere(const CompactBox &box, const QHash<Id, Id> &holders)
    {
        Id holder = box.inside;
        for (qsizetype steps = 0; holder; ++steps) {
            const auto found = holders.constFind(holder);
            if (found == holders.cend() || steps > holders.size())
                return true;
            holder = *found;
        }
        return false;
    }

    double onGrid(double length) const
    {
        return std::ceil(length / m_options.grid - 1e-6) * m_options.grid;
    }

    // Places what is inside, from the corner of its holder; the size that it needs.
    QSizeF arrange(Id holder)
    {
        const QList<CompactBox> &inner = m_inside[holder];
        Rects rects;
        for (const CompactBox &box : inner) {
            QSizeF size = box.rect.size();
            if (m_inside.contains(box.id))
                size = arrange(box.id);
            // On the grid, everything stays on it.
            rects.emplace_back(box.rect.topLeft(),
                               QSizeF(onGrid(size.width()), onGrid(size.height())));
        }
        const Rects placed = arranged(rects, m_options);
        const QPointF corner =
            holder ? QPointF(m_options.padding.left(), m_options.padding.top()) : QPointF();
        for (qsizetype i = 0; i < inner.size(); ++i) {
            const bool holds = m_inside.contains(inner[i].id);
            m_places.insert(inner[i].id,
                            QRectF(placed[size_t(i)].topLeft() + corner,
                                   holds ? placed[size_t(i)].size() : inner[i].rect.size()));
        }
        const QSizeF size = sizeOf(placed);
        return holder ? size.grownBy(m_options.padding) : size;
    }

    // From places in the holder to places in the scene.
    void spread(Id holder, QPointF by)
    {
        const QList<CompactBox> &inner = m_inside[holder];
        for (const CompactBox &box : inner) {
            QRectF &place = m_places[box.id];
            place.translate(by);
            if (m_inside.contains(box.id))
                spread(box.id, place.topLeft());
        }
    }

    CompactOptions m_options;
    std::map<Id, QList<CompactBox>> m_inside; // by what holds them
    QHash<Id, QRectF> m_places;
};

} // namespace

QHash<Id, QRectF> compacted(const QList<CompactBox> &boxes, const CompactOptions &options)
{
    if (boxes.isEmpty() || boxes.size() > options.most)
        return {};
    return Compactor(boxes, options).run();
}

} // namespace relvar
