#include "generators/drawing/linepainting.h"

#include <QPaintEngine>

namespace relvar {
namespace {

constexpr double FarLineShare = 0.7; // of a line's colour, the rest is background

std::optional<QPointF> signOf(const LineEntry &entry)
{
    return entry.labelRect.isEmpty() ? std::optional<QPointF>() : entry.labelRect.center();
}

// Strokes for printers and vector files; solid ones cover the dashed ones that they share a piece
// with.
void paintStrokes(const Frame &frame)
{
    QPainter &painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const bool solid : {false, true})
        forEachLine(frame, [&](const LineEntry &entry, const QColor &color, double width, bool) {
            const LineShape &shape = shapeOf(entry);
            QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
            painter.setBrush(Qt::NoBrush);
            for (const LinePart &part : shape.parts) {
                if (part.isSolid() != solid)
                    continue;
                if (!solid)
                    pen.setDashPattern({part.dash / width, part.gap / width});
                painter.setPen(pen);
                painter.drawPath(roundedPath(part.course));
            }
            if (!solid)
                return;
            painter.setPen(pen);
            for (const EndSymbol *symbol : {&shape.from, &shape.to}) {
                painter.drawLines(symbol->strokes);
                painter.setBrush(symbol->filled ? QBrush(color) : QBrush(Qt::NoBrush));
                painter.drawPath(closedPartOf(*symbol));
            }
        });
}

// Straight pieces a pixel wide, as rectangles: the quickest that a raster can do.
void paintPlain(const Frame &frame)
{
    QPainter &painter = frame.painter;
    const QTransform transform = painter.worldTransform();
    const double reach = 3 * frame.pixel();
    const QRectF visible = frame.exposed.adjusted(-reach, -reach, reach, reach);
    const QRect screen = transform.mapRect(visible).toAlignedRect();
    Batches<QRect> normal;
    Batches<QRect> strong;
    frame.scene.lines.forEachIn(visible, [&](const LineEntry &entry, const QRectF &) {
        if (!frame.shows(entry.look))
            return;
        const bool selected = frame.isSelected(entry.look.id);
        const bool lit = frame.isLit(entry.look.id);
        QList<QRect> &batch =
            selected ? strong.of(frame.theme.selection)
            : lit    ? strong.of(frame.theme.hover)
                     : normal.of(mixed(frame.theme.background, lineColor(frame.theme, entry.look),
                                       FarLineShare));
        const int width = qRound(frame.states.leastLine) + (selected || lit ? 1 : 0);
        const qsizetype gap = entry.look.split ? entry.points.size() / 2 - 1 : -1;
        for (qsizetype i = 0; i + 1 < entry.points.size(); ++i) {
            if (i == gap)
                continue;
            const QPointF a = transform.map(entry.points[i]);
            const QPointF b = transform.map(entry.points[i + 1]);
            const auto [left, right] = std::minmax(qRound(a.x()), qRound(b.x()));
            const auto [top, bottom] = std::minmax(qRound(a.y()), qRound(b.y()));
            const QRect piece(left, top, right - left + width, bottom - top + width);
            if (piece.intersects(screen))
                batch.append(piece & screen);
        }
    });
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const auto fill = [&](const QColor &color, const QList<QRect> &rects) {
        painter.setBrush(color);
        painter.drawRects(rects);
    };
    normal.forEach(fill);
    strong.forEach(fill);
    painter.restore();
}

} // namespace

const LineShape &shapeOf(const LineEntry &entry)
{
    if (!entry.shape)
        entry.shape = std::make_shared<const LineShape>(
            lineShape(entry.look, entry.points, entry.ports, signOf(entry)));
    return *entry.shape;
}

void paintLines(const Frame &frame)
{
    const QPaintEngine *engine = frame.painter.paintEngine();
    if (!frame.hasSymbols()) {
        paintPlain(frame);
        return;
    }
    if (!engine || engine->type() != QPaintEngine::Raster ||
        frame.painter.worldTransform().type() > QTransform::TxScale) {
        paintStrokes(frame);
    } else {
        paintPixelLines(frame);
    }
    paintSigns(frame, frame.zoom >= LabelZoom);
    paintConnectors(frame, frame.zoom >= LabelZoom);
    if (frame.zoom >= LabelZoom) {
        paintEndTexts(frame);
        paintLineLabels(frame);
    }
}

} // namespace relvar
