#include "generators/drawing/painting.h"

#include <cmath>

namespace relvar {
namespace {

constexpr double SmallestGridStep = 7; // pixels
constexpr int GridFactor = 4;          // between the steps of the grid
constexpr double AreaRadius = 8;
constexpr double NoteTextLeft = 4;   // bars of notes that are too small to read: their height
constexpr double SmallestTitle = 11; // of areas, pixels

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

void paintAreas(const Frame &frame)
{
    QPainter &painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing, frame.isDetailed());
    const TextMeasure &measure = TextMeasure::shared();
    int number = -1;
    for (const AreaEntry &entry : frame.scene.areas.entries) {
        ++number;
        const QRectF &rect = entry.look.rect;
        if (!rect.adjusted(-2, -2, 2, 2).intersects(frame.exposed))
            continue;
        const QColor color = areaColor(frame.theme, entry.look, number);
        const bool selected = frame.isSelected(entry.look.id);
        painter.setPen(solidPen(selected ? frame.theme.selection : frame.theme.areaBorder(color),
                                selected ? 2 : 1));
        painter.setBrush(frame.theme.areaFill(color));
        painter.drawRoundedRect(rect, AreaRadius, AreaRadius);
        // Titles stay readable when zoomed out: they tell where one is.
        const double scale =
            std::max(1.0, SmallestTitle / (measure.height(TextRole::Area) * 0.8 * frame.zoom));
        GlyphText title;
        title.add(TextRole::Area,
                  measure.elided(TextRole::Area, entry.look.title,
                                 (rect.width() - 2 * NotePadding) / scale),
                  {0, 0});
        title.finish();
        painter.save();
        painter.translate(rect.topLeft() + QPointF(NotePadding, 0));
        painter.scale(scale, scale);
        drawText(painter, title, {0, measure.baseline(TextRole::Area, AreaTitleHeight / 2)},
                 frame.theme.areaText(color));
        painter.restore();
    }
}

void paintNotes(const Frame &frame)
{
    QPainter &painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing, frame.isDetailed());
    frame.scene.notes.forEachIn(frame.exposed, [&](const NoteEntry &entry, const QRectF &rect) {
        const QColor fill = frame.theme.noteFill(entry.look.color);
        const bool selected = frame.isSelected(entry.look.id);
        const NoteShape shape = noteShape(rect);
        const QColor border = mixed(fill, frame.theme.noteText, 0.35);
        painter.setPen(solidPen(selected                     ? frame.theme.selection
                                : frame.isLit(entry.look.id) ? frame.theme.hover
                                                             : border,
                                selected ? 2 : 1));
        painter.setBrush(fill);
        painter.drawPolygon(shape.outline);
        painter.setBrush(mixed(fill, frame.theme.noteText, 0.15));
        painter.drawPolygon(shape.fold);
        const QColor ink = frame.theme.readable(frame.theme.noteText, fill);
        if (!frame.isDetailed()) {
            for (double y = rect.top() + NotePadding * 2; y < rect.bottom() - NotePadding; y += 18)
                painter.fillRect(QRectF(rect.left() + NotePadding, y,
                                        rect.width() - 2 * NotePadding, NoteTextLeft),
                                 mixed(fill, ink, 0.3));
            return;
        }
        if (!entry.text)
            entry.text = std::make_shared<const GlyphText>(prepareNote(entry.look));
        drawText(painter, *entry.text, rect.topLeft(), ink);
    });
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
    paintLines(frame);
    paintNodes(frame);
    paintNotes(frame);
    if (states.handles)
        paintHandles(frame);
    painter.restore();
}

} // namespace relvar
