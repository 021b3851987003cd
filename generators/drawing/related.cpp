#include "generators/drawing/related.h"

#include "generators/drawing/areas.h"
#include "generators/drawing/geometry.h"
#include "model/operations/areas.h"
#include "model/operations/diagrams.h"
#include "model/operations/lines.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace relvar {
namespace {

constexpr double SideGap = 96;  // between a table and what comes beside it: room for lines
constexpr double UpperGap = 32; // between what stands above each other
constexpr double Step = 4 * DrawingGrid;
constexpr int Reach = 60; // steps in each direction in which a free place is looked for

// Finds free places on a diagram, which fills as they are taken.
class FreePlaces
{
public:
    FreePlaces(const DiagramLook &look, Id ownArea)
    {
        for (const NodeLook &node : look.nodes)
            m_taken.append(nodeRect(node));
        for (const NoteLook &note : look.notes)
            m_taken.append(note.rect);
        for (const AreaLook &area : look.areas)
            if (area.id != ownArea)
                m_taken.append(area.rect);
    }

    // The nearest place beside a table; the other side only where that is much nearer.
    QPointF take(const QRectF &beside, const QSizeF &size, bool left)
    {
        double best = std::numeric_limits<double>::infinity();
        QPointF found = beside.bottomLeft() + QPointF(0, Reach * Step);
        for (const bool other : {false, true}) {
            const double x =
                left != other ? beside.left() - SideGap - size.width() : beside.right() + SideGap;
            for (int i = 0; i <= Reach; ++i)
                for (int j = -Reach; j <= Reach; ++j) {
                    const QPointF corner(x + (left != other ? -i : i) * Step,
                                         beside.top() + j * Step);
                    const double cost = i * Step * 1.5 + std::abs(j) * Step + (other ? 400 : 0);
                    if (cost < best && isFree(QRectF(corner, size))) {
                        best = cost;
                        found = corner;
                    }
                }
        }
        found = {std::round(found.x() / DrawingGrid) * DrawingGrid,
                 std::round(found.y() / DrawingGrid) * DrawingGrid};
        m_taken.append(QRectF(found, size));
        return found;
    }

private:
    bool isFree(const QRectF &rect) const
    {
        const QRectF room = rect.adjusted(-UpperGap, -UpperGap, UpperGap, UpperGap);
        return std::none_of(m_taken.cbegin(), m_taken.cend(),
                            [&](const QRectF &taken) { return taken.intersects(room); });
    }

    QList<QRectF> m_taken;
};

bool refersTo(const Model &model, Id from, Id to)
{
    const QList<const Relationship *> lines = model.childrenOf<Relationship>(from);
    return std::any_of(lines.cbegin(), lines.cend(),
                       [&](const Relationship *line) { return line->target == to; });
}

} // namespace

Result<QList<Id>> placeRelated(Edit &edit, Id diagram, const QList<Id> &tables)
{
    QList<Id> placed;
    QList<Id> nodes;
    for (const Id table : tables) {
        const Id origin = nodeOf(edit.model(), diagram, table);
        if (!origin)
            continue;
        const QRectF beside = nodeRect(nodeLook(edit.model(), origin));
        FreePlaces places(diagramLook(edit.model(), diagram), areaOf(edit.model(), origin));
        const QList<Id> missing = unshownRelated(edit.model(), diagram, table);
        for (const Id other : missing) {
            const Result<Id> node = placeOnDiagram(edit, diagram, other, 0, 0);
            if (!node)
                return node.error();
            const QSizeF size = nodeRect(nodeLook(edit.model(), *node)).size();
            const QPointF at = places.take(beside, size, refersTo(edit.model(), table, other));
            if (const auto moved = moveNodes(edit, {{*node, at.x(), at.y()}}); !moved)
                return moved.error();
            placed.append(other);
            nodes.append(*node);
        }
    }
    if (placed.isEmpty())
        return Error{QCoreApplication::translate(
            "Drawing", "All tables that the selection is related to stand on the diagram.")};
    if (const Result<void> joined = joinAreas(edit, diagram, nodes); !joined)
        return joined.error();
    return placed;
}

} // namespace relvar
