#include "generators/drawing/painting.h"

#include <algorithm>

namespace relvar {
namespace {

constexpr double NodeRadius = 5;

QPen pen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

// The heading: its upper corners are rounded, its lower ones too when nothing follows.
QPainterPath headerPath(const QRectF &rect, bool alone)
{
    QPainterPath path;
    const double r = NodeRadius;
    path.moveTo(rect.left(), alone ? rect.bottom() - r : rect.bottom());
    path.lineTo(rect.left(), rect.top() + r);
    path.quadTo(rect.topLeft(), rect.topLeft() + QPointF(r, 0));
    path.lineTo(rect.right() - r, rect.top());
    path.quadTo(rect.topRight(), rect.topRight() + QPointF(0, r));
    path.lineTo(rect.right(), alone ? rect.bottom() - r : rect.bottom());
    if (alone) {
        path.quadTo(rect.bottomRight(), rect.bottomRight() - QPointF(r, 0));
        path.lineTo(rect.left() + r, rect.bottom());
        path.quadTo(rect.bottomLeft(), rect.bottomLeft() - QPointF(0, r));
    }
    path.closeSubpath();
    return path;
}

void paintPin(QPainter &painter, const QRectF &node, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QList<QPolygonF> parts = pinShape(node.width());
    for (const QPolygonF &part : parts)
        painter.drawPolygon(part.translated(node.topLeft()));
}

void paintRowStates(const Frame &frame, const NodeEntry &entry, const QRectF &rect)
{
    for (int i = 0; i < entry.geometry.rows; ++i) {
        const Id column = entry.look.rows[i].id;
        if (!column)
            continue;
        const bool selected = frame.isSelected(column);
        if (!selected && !frame.isLit(column))
            continue;
        const QRectF row =
            entry.geometry.rowRect(i).translated(rect.topLeft()).adjusted(1, 0, -1, 0);
        frame.painter.fillRect(row, selected ? frame.theme.selectedRow : frame.theme.hoveredRow);
        if (selected)
            frame.painter.fillRect(QRectF(row.left(), row.top(), 3, row.height()),
                                   frame.theme.selection);
    }
}

void paintTexts(const Frame &frame, const NodeEntry &entry, const QRectF &rect,
                const QColor &onHeader, const QColor &header)
{
    if (!entry.text)
        entry.text = std::make_shared<const NodeText>(prepareText(entry.look, entry.geometry));
    const NodeText &text = *entry.text;
    const QPointF at = rect.topLeft();
    QPainter &painter = frame.painter;
    drawText(painter, text.title, at, onHeader);
    drawText(painter, text.badge, at,
             mixed(onHeader, header, contrast(onHeader, header) > 6 ? 0.12 : 0));
    drawText(painter, text.names, at, frame.theme.text);
    drawText(painter, text.keyNames, at, frame.theme.text);
    drawText(painter, text.types, at, frame.theme.mutedText);
    drawText(painter, text.marks, at, frame.theme.mark);
    drawText(painter, text.more, at, frame.theme.mutedText);
}

void paintDetailed(const Frame &frame, const NodeEntry &entry, const QRectF &rect)
{
    QPainter &painter = frame.painter;
    const DrawingTheme &theme = frame.theme;
    const QColor header = headerColor(theme, entry.look, rect, frame.scene.areas.entries);
    const bool alone = rect.height() <= NodeGeometry::HeaderHeight;
    const bool isView = entry.look.kind == Kind::View;

    painter.setPen(Qt::NoPen);
    if (!alone) {
        painter.setBrush(theme.node);
        painter.drawRoundedRect(rect, NodeRadius, NodeRadius);
        paintRowStates(frame, entry, rect);
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(header);
    painter.drawPath(
        headerPath({rect.left(), rect.top(), rect.width(), NodeGeometry::HeaderHeight}, alone));
    const bool selected = frame.isSelected(entry.look.object);
    const bool lit = frame.isLit(entry.look.object);
    painter.setBrush(Qt::NoBrush);
    QPen border = pen(selected ? theme.selection
                      : lit    ? theme.hover
                               : mixed(theme.nodeBorder, header, alone ? 1 : 0),
                      selected || lit ? 2 : 1);
    if (isView && !selected && !lit)
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.drawRoundedRect(rect, NodeRadius, NodeRadius);
    if (selected) {
        QColor halo = theme.selection;
        halo.setAlphaF(0.25F);
        painter.setPen(pen(halo, 3));
        painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), NodeRadius + 2,
                                NodeRadius + 2);
    }
    const QColor onHeader = DrawingTheme::textOn(header);
    paintTexts(frame, entry, rect, onHeader, header);
    if (entry.look.pinned)
        paintPin(painter, rect, onHeader);
}

} // namespace

void paintNodes(const Frame &frame)
{
    if (!frame.isDetailed()) {
        paintPlainNodes(frame);
        return;
    }
    frame.painter.setRenderHint(QPainter::Antialiasing, true);
    const QRectF visible = frame.exposed.adjusted(-6, -6, 6, 6);
    frame.scene.nodes.forEachIn(visible, [&](const NodeEntry &entry, const QRectF &rect) {
        paintDetailed(frame, entry, rect);
    });
}

} // namespace relvar
