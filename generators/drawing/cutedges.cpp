#include "generators/drawing/cutedges.h"

#include "generators/drawing/geometry.h"

#include <QPainter>

namespace relvar {

QList<QLineF> cutEdges(const QRectF &part, const QList<QRectF> &boxes)
{
    QList<QLineF> edges;
    for (const QRectF &box : boxes) {
        const QRectF seen = box & part;
        if (seen.isEmpty())
            continue;
        if (box.left() < part.left())
            edges.append({seen.topLeft(), seen.bottomLeft()});
        if (box.right() > part.right())
            edges.append({seen.topRight(), seen.bottomRight()});
        if (box.top() < part.top())
            edges.append({seen.topLeft(), seen.topRight()});
        if (box.bottom() > part.bottom())
            edges.append({seen.bottomLeft(), seen.bottomRight()});
    }
    return edges;
}

void paintCutEdges(QPainter &painter, const QRectF &part, const DiagramLook &look,
                   const DrawingTheme &theme)
{
    constexpr double Width = 1.4;
    QList<QRectF> boxes;
    for (const NodeLook &node : look.nodes)
        if (node.notation != Notation::Chen) // no box around its attributes
            boxes.append(nodeRect(node));
    for (const NoteLook &note : look.notes)
        boxes.append(note.rect);
    for (const AreaLook &area : look.areas)
        boxes.append(area.rect);
    QPen pen(theme.mutedText, Width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({4, 3});
    painter.save();
    painter.setPen(pen);
    // All of the line's width lies on the page.
    const double half = Width / 2;
    painter.drawLines(cutEdges(part.adjusted(half, half, -half, -half), boxes));
    painter.restore();
}

} // namespace relvar
