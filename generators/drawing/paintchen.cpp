#include "generators/drawing/chen.h"
#include "generators/drawing/painting.h"

namespace relvar {
namespace {

constexpr double SignWidth = 1.3; // of lines, in scene units

QPen penFor(const QColor &color, double width, bool dashed)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({3 / width, 2.5 / width});
    return pen;
}

QColor inkOf(const Frame &frame, const NodeEntry &entry, const ChenMark &mark, const QColor &header)
{
    const DrawingTheme &theme = frame.theme;
    if (mark.row >= 0 && frame.isSelected(entry.look.rows[mark.row].id))
        return theme.selection;
    if (mark.part == ChenMark::Entity && frame.isSelected(entry.look.object))
        return theme.selection;
    if (mark.part == ChenMark::Entity && frame.isLit(entry.look.object))
        return theme.hover;
    return chenInk(theme, mark.part, header);
}

QColor groundOf(const Frame &frame, const NodeEntry &entry, const ChenMark &mark,
                const QColor &header)
{
    const Id column = mark.row < 0 ? Id() : entry.look.rows[mark.row].id;
    if (column && frame.isSelected(column))
        return frame.theme.selectedRow;
    if (column && frame.isLit(column))
        return frame.theme.hoveredRow;
    return mark.part == ChenMark::Entity ? keyColor(frame.theme, header) : frame.theme.node;
}

bool isSignSeen(const Frame &frame, const LineEntry &entry)
{
    return entry.look.notation == Notation::Chen && !entry.labelRect.isEmpty() &&
           frame.shows(entry.look) &&
           entry.labelRect.adjusted(-2, -2, 2, 2).intersects(frame.exposed);
}

void paintSign(const Frame &frame, const LineEntry &entry, bool text)
{
    QPainter &painter = frame.painter;
    const bool selected = frame.isSelected(entry.look.id);
    const bool lit = frame.isLit(entry.look.id);
    const QColor color = selected ? frame.theme.selection
                         : lit    ? frame.theme.hover
                                  : lineColor(frame.theme, entry.look);
    const ChenSign sign = chenSign(entry.look, entry.labelRect);
    painter.setPen(penFor(color, selected || lit ? 2 : SignWidth, false));
    painter.setBrush(frame.theme.node);
    painter.drawPolygon(sign.outline);
    painter.setBrush(Qt::NoBrush);
    if (!sign.inner.isEmpty())
        painter.drawPolygon(sign.inner);
    if (!text || (sign.text.isEmpty() && sign.letter.isEmpty()))
        return;
    if (!entry.label)
        entry.label = std::make_shared<const GlyphText>(prepareSign(sign));
    drawText(painter, *entry.label, {}, frame.theme.text);
}

} // namespace

QColor chenInk(const DrawingTheme &theme, int part, const QColor &header)
{
    switch (part) {
    case ChenMark::Entity:
        return theme.readable(header, keyColor(theme, header));
    case ChenMark::Attribute:
        return mixed(theme.nodeBorder, theme.readable(header, theme.node), 0.35);
    case ChenMark::Underline:
        return theme.text;
    default:
        return theme.nodeBorder;
    }
}

void paintChenMarks(const Frame &frame, const NodeEntry &entry, const QRectF &rect,
                    const QColor &header)
{
    QPainter &painter = frame.painter;
    const QPointF at = rect.topLeft();
    if (!entry.marks)
        entry.marks =
            std::make_shared<const QList<ChenMark>>(chenMarks(entry.look, entry.geometry));
    for (const ChenMark &mark : *entry.marks) {
        const bool strong = mark.part == ChenMark::Entity &&
                            (frame.isSelected(entry.look.object) || frame.isLit(entry.look.object));
        const double width = strong ? 2 : mark.part == ChenMark::Entity ? 1.3 : 1;
        painter.setPen(penFor(inkOf(frame, entry, mark, header), width, mark.dashed));
        painter.setBrush(mark.filled ? QBrush(groundOf(frame, entry, mark, header))
                                     : QBrush(Qt::NoBrush));
        if (mark.shape == ChenMark::Line)
            painter.drawLine(mark.line.translated(at));
        else if (mark.shape == ChenMark::Box)
            painter.drawRect(mark.rect.translated(at));
        else
            painter.drawEllipse(mark.rect.translated(at));
    }
}

void paintSigns(const Frame &frame, bool texts)
{
    const std::vector<LineEntry> &lines = frame.scene.lines.entries;
    if (lines.empty() || lines.front().look.notation != Notation::Chen) // as all of a diagram
        return;
    frame.painter.setRenderHint(QPainter::Antialiasing, true);
    // Lines that share a sign have it once; what is emphasised lies over the others.
    for (const bool strong : {false, true}) {
        QSet<QPoint> painted;
        frame.scene.lines.forEachIn(frame.exposed, [&](const LineEntry &entry, const QRectF &) {
            const bool emphasised = frame.isSelected(entry.look.id) || frame.isLit(entry.look.id);
            const QPoint place = (entry.labelRect.center() * 4).toPoint();
            if (emphasised != strong || !isSignSeen(frame, entry) || painted.contains(place))
                return;
            painted.insert(place);
            paintSign(frame, entry, texts);
        });
    }
}

} // namespace relvar
