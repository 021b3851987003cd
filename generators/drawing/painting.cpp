#include "generators/drawing/painting.h"

#include <cmath>

namespace relvar {
namespace {

constexpr double SmallestGridStep = 7; // pixels
constexpr float VeilShare = 0.8F;      // of the background, over what is out of focus
constexpr int GridFactor = 4;          // between the steps of the grid

QPen solidPen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

} // namespace

void drawText(QPainter &painter, const GlyphText &text, QPointF offset, const QColor &color)
{
    if (text.runs().isEmpty())
        return;
    painter.setPen(color);
    for (const QGlyphRun &run : text.runs())
        painter.drawGlyphRun(offset, run);
}

void paintGrid(const Frame &frame)
{
    double step = DrawingGrid * 2;
    while (step * frame.zoom < SmallestGridStep)
        step *= GridFactor;
    const bool fine = step * frame.zoom >= 2 * SmallestGridStep;
    const double coarse = step * GridFactor;
    const QTransform transform = frame.painter.worldTransform();
    const QRect screen = transform.mapRect(frame.exposed).toAlignedRect();
    QList<QRect> weak;
    QList<QRect> strong;
    const auto list = [&](double at) -> QList<QRect> & {
        return std::abs(std::remainder(at, coarse)) < step / 2 ? strong : weak;
    };
    const double every = fine ? step : coarse;
    const QRectF &area = frame.exposed;
    for (double x = std::floor(area.left() / every) * every; x <= area.right(); x += every)
        list(x).append(
            {qRound(transform.map(QPointF(x, 0)).x()), screen.top(), 1, screen.height()});
    for (double y = std::floor(area.top() / every) * every; y <= area.bottom(); y += every)
        list(y).append(
            {screen.left(), qRound(transform.map(QPointF(0, y)).y()), screen.width(), 1});
    QPainter &painter = frame.painter;
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.theme.grid);
    painter.drawRects(weak);
    painter.setBrush(frame.theme.gridStrong);
    painter.drawRects(strong);
    painter.restore();
}

void paintHandles(const Frame &frame)
{
    QPainter &painter = frame.painter;
    const double half = HandleSize / 2 * frame.pixel();
    const auto handle = [&](QPointF at) {
        return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half);
    };
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(solidPen(frame.theme.selection, 1.5 * frame.pixel()));
    painter.setBrush(frame.theme.node);
    for (const Id id : frame.states.selected) {
        if (const LineEntry *line = frame.scene.lines.find(id)) {
            for (const QPointF &bend : line->look.bends)
                painter.drawEllipse(handle(bend));
            for (const EndHandle &end : endHandles(frame.scene, *line))
                painter.drawRect(handle(end.at));
            continue;
        }
        const bool sizable =
            frame.scene.notes.index.contains(id) || frame.scene.areas.index.contains(id);
        if (!sizable)
            continue;
        const QRectF rect = frame.scene.notes.index.contains(id) ? frame.scene.notes.boundsOf(id)
                                                                 : frame.scene.areas.boundsOf(id);
        for (const QPointF &corner :
             {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()})
            painter.drawRect(handle(corner));
    }
}

void paintScene(const DrawingScene &scene, QPainter &painter, const QRectF &exposed, double zoom,
                const DrawingTheme &theme, const PaintStates &states)
{
    const Frame frame{scene, painter, exposed, std::max(zoom, 1e-4), theme, states};
    painter.fillRect(exposed, theme.background);
    painter.save();
    if (states.grid)
        paintGrid(frame);
    paintAreas(frame);
    if (!states.focus) {
        paintLines(frame);
        paintNodes(frame);
        paintNotes(frame);
    } else {
        Frame part = frame;
        part.pass = FocusPass::Dimmed;
        paintLines(part);
        paintNodes(part);
        paintNotes(part);
        QColor veil = theme.background;
        veil.setAlphaF(VeilShare);
        painter.fillRect(exposed, veil);
        part.pass = FocusPass::Clear;
        paintLines(part);
        paintNodes(part);
    }
    if (states.handles)
        paintHandles(frame);
    painter.restore();
}

} // namespace relvar
