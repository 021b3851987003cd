#include "generators/drawing/painting.h"

#include <cmath>

namespace relvar {
namespace {

constexpr double SmallestGridStep = 7; // pixels
constexpr int GridFactor = 4;          // between the steps of the grid
constexpr double LineWidth = 1.3;
constexpr double EmphasisWidth = 2.2;
constexpr double AreaRadius = 8;
constexpr double NoteFold = 14;
constexpr double NoteTextLeft = 4;   // bars of notes that are too small to read: their height
constexpr double SmallestTitle = 11; // of areas, pixels

QPen solidPen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

void appendVisible(QList<QLineF> &batch, const QList<QLineF> &lines, const QRectF &visible,
                   bool whole)
{
    if (whole) {
        batch.append(lines);
        return;
    }
    for (const QLineF &line : lines) {
        const auto [left, right] = std::minmax(line.x1(), line.x2());
        const auto [top, bottom] = std::minmax(line.y1(), line.y2());
        if (left <= visible.right() && right >= visible.left() && top <= visible.bottom() &&
            bottom >= visible.top())
            batch.append(line);
    }
}

const LineShape &shapeOf(const LineEntry &entry)
{
    if (!entry.shape)
        entry.shape = std::make_shared<const LineShape>(lineShape(entry.look, entry.points));
    return *entry.shape;
}

void appendPlain(QList<QLineF> &batch, const QList<QPointF> &points)
{
    for (qsizetype i = 0; i + 1 < points.size(); ++i)
        batch.append({points[i], points[i + 1]});
}

void paintLabels(const Frame &frame)
{
    frame.scene.lines.forEachIn(frame.exposed, [&](const LineEntry &entry, const QRectF &) {
        if (entry.labelRect.isEmpty() || !entry.labelRect.intersects(frame.exposed))
            return;
        if (!entry.label)
            entry.label =
                std::make_shared<const GlyphText>(prepareLabel(entry.look, entry.labelRect));
        frame.painter.fillRect(entry.labelRect, frame.theme.background);
        const bool strong = frame.isSelected(entry.look.id) || frame.isLit(entry.look.id);
        drawText(frame.painter, *entry.label, {},
                 strong ? frame.theme.text : frame.theme.mutedText);
    });
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
    const QRectF &area = frame.exposed;
    Batches<QLineF> batches;
    const auto color = [&](double at) {
        return std::fmod(std::abs(at), step * GridFactor) < step / 2 ? frame.theme.gridStrong
                                                                     : frame.theme.grid;
    };
    for (double x = std::floor(area.left() / step) * step; x <= area.right(); x += step)
        batches.of(color(x)).append({x, area.top(), x, area.bottom()});
    for (double y = std::floor(area.top() / step) * step; y <= area.bottom(); y += step)
        batches.of(color(y)).append({area.left(), y, area.right(), y});
    frame.painter.setRenderHint(QPainter::Antialiasing, false);
    batches.forEach([&](const QColor &ink, const QList<QLineF> &lines) {
        if (ink == frame.theme.grid && step * frame.zoom < 2 * SmallestGridStep)
            return;
        frame.painter.setPen(solidPen(ink, 0));
        frame.painter.drawLines(lines);
    });
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

void paintLines(const Frame &frame)
{
    const double reach = EmphasisWidth + frame.pixel();
    const QRectF visible = frame.exposed.adjusted(-reach, -reach, reach, reach);
    Batches<QLineF> normal;
    Batches<QLineF> strong;
    frame.scene.lines.forEachIn(visible, [&](const LineEntry &entry, const QRectF &bounds) {
        const Id id = entry.look.id;
        const bool selected = frame.isSelected(id);
        const bool lit = frame.isLit(id);
        QList<QLineF> &batch = selected ? strong.of(frame.theme.selection)
                               : lit    ? strong.of(frame.theme.hover)
                                        : normal.of(lineColor(frame.theme, entry.look));
        if (frame.isDetailed())
            appendVisible(batch, shapeOf(entry).detailed, visible, visible.contains(bounds));
        else
            appendPlain(batch, entry.points);
    });
    frame.painter.setRenderHint(QPainter::Antialiasing, frame.isDetailed());
    normal.forEach([&](const QColor &color, const QList<QLineF> &lines) {
        frame.painter.setPen(
            solidPen(frame.isDetailed() ? color : mixed(frame.theme.background, color, 0.7),
                     frame.isDetailed() ? LineWidth : 0));
        frame.painter.drawLines(lines);
    });
    strong.forEach([&](const QColor &color, const QList<QLineF> &lines) {
        frame.painter.setPen(solidPen(color, std::max(EmphasisWidth, 1.6 * frame.pixel())));
        frame.painter.drawLines(lines);
    });
    if (frame.zoom >= LabelZoom)
        paintLabels(frame);
}

void paintNotes(const Frame &frame)
{
    QPainter &painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing, frame.isDetailed());
    frame.scene.notes.forEachIn(frame.exposed, [&](const NoteEntry &entry, const QRectF &rect) {
        const QColor fill = frame.theme.noteFill(entry.look.color);
        const bool selected = frame.isSelected(entry.look.id);
        const double fold = std::min({NoteFold, rect.width() / 2, rect.height() / 2});
        const QPointF inner = rect.topRight() + QPointF(-fold, fold);
        const QPolygonF outline{rect.topLeft(), rect.topRight() - QPointF(fold, 0),
                                rect.topRight() + QPointF(0, fold), rect.bottomRight(),
                                rect.bottomLeft()};
        const QColor border = mixed(fill, frame.theme.noteText, 0.35);
        painter.setPen(solidPen(selected                     ? frame.theme.selection
                                : frame.isLit(entry.look.id) ? frame.theme.hover
                                                             : border,
                                selected ? 2 : 1));
        painter.setBrush(fill);
        painter.drawPolygon(outline);
        painter.setBrush(mixed(fill, frame.theme.noteText, 0.15));
        painter.drawPolygon(QPolygonF{outline[1], inner, outline[2]});
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
