#include "generators/drawing/painting.h"

#include <algorithm>

namespace relvar {
namespace {

constexpr double NodeRadius = 5;
constexpr double BarHeight = 5;
constexpr double CharacterWidth = 6.4; // of a bar, about
constexpr double PinSize = 10;

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
    // A drawing pin: head, neck and needle.
    const QPointF c(node.right() - NodeGeometry::Padding - PinSize / 2 + 2,
                    node.top() + NodeGeometry::HeaderHeight / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(c.x() - 3.5, c.y() - 5.5, 7, 2), 1, 1);
    painter.drawPolygon(QPolygonF{c + QPointF(-2, -3.5), c + QPointF(2, -3.5), c + QPointF(2.5, 0),
                                  c + QPointF(4, 1.5), c + QPointF(-4, 1.5), c + QPointF(-2.5, 0)});
    painter.drawRect(QRectF(c.x() - 0.6, c.y() + 1.5, 1.2, 4.5));
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

void appendBars(const NodeEntry &entry, const QRectF &rect, QList<QRectF> &bars)
{
    const NodeGeometry &g = entry.geometry;
    for (int i = 0; i < g.rows; ++i) {
        const RowLook &row = entry.look.rows[i];
        const double y = rect.top() + g.anchorY(i) - BarHeight / 2;
        const double type = std::min(double(row.type.size()) * CharacterWidth * 0.8, g.typeWidth);
        const double name = std::min(double(row.name.size()) * CharacterWidth,
                                     g.nameWidth - (type > 0 ? type + 12 : 0));
        bars.append({rect.left() + g.nameLeft, y, name, BarHeight});
        if (type > 0)
            bars.append({rect.right() - NodeGeometry::Padding - type, y + 1, type, BarHeight - 2});
    }
}

// Nodes without texts: batches of rectangles.
void paintPlain(const Frame &frame)
{
    QList<QRectF> bodies;
    Batches<QRectF> headers;
    Batches<QRectF> titles;
    Batches<QRectF> borders;
    QList<QRectF> bars;
    const bool withBars = frame.zoom >= BarsZoom;
    frame.scene.nodes.forEachIn(frame.exposed, [&](const NodeEntry &entry, const QRectF &rect) {
        const QColor header = headerColor(frame.theme, entry.look, rect, frame.scene.areas.entries);
        const QRectF head(rect.left(), rect.top(), rect.width(), NodeGeometry::HeaderHeight);
        bodies.append(rect);
        headers.of(header).append(head);
        if (frame.isSelected(entry.look.object))
            borders.of(frame.theme.selection).append(rect);
        else if (frame.isLit(entry.look.object))
            borders.of(frame.theme.hover).append(rect);
        if (!withBars)
            return;
        const double length = std::min(double(entry.look.title.size()) * CharacterWidth * 1.2,
                                       entry.geometry.titleWidth);
        titles.of(mixed(header, DrawingTheme::textOn(header), 0.75))
            .append({rect.left() + NodeGeometry::Padding, head.center().y() - 3.5, length, 7});
        appendBars(entry, rect, bars);
    });
    QPainter &painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen(frame.theme.nodeBorder, 0));
    painter.setBrush(frame.theme.node);
    painter.drawRects(bodies);
    painter.setPen(Qt::NoPen);
    const auto fill = [&](const QColor &color, const QList<QRectF> &rects) {
        painter.setBrush(color);
        painter.drawRects(rects);
    };
    headers.forEach(fill);
    titles.forEach(fill);
    fill(frame.theme.bar, bars);
    painter.setBrush(Qt::NoBrush);
    borders.forEach([&](const QColor &color, const QList<QRectF> &rects) {
        painter.setPen(pen(color, 2 * frame.pixel()));
        painter.drawRects(rects);
    });
}

} // namespace

void paintNodes(const Frame &frame)
{
    if (!frame.isDetailed()) {
        paintPlain(frame);
        return;
    }
    frame.painter.setRenderHint(QPainter::Antialiasing, true);
    const QRectF visible = frame.exposed.adjusted(-6, -6, 6, 6);
    frame.scene.nodes.forEachIn(visible, [&](const NodeEntry &entry, const QRectF &rect) {
        paintDetailed(frame, entry, rect);
    });
}

} // namespace relvar
