#include "generators/drawing/painting.h"

#include <algorithm>
#include <cmath>

// Areas and notes.
namespace relvar {
namespace {

constexpr double AreaRadius = 8;
constexpr double SmallestTitle = 11; // of areas, pixels
constexpr double BarHeight = 4;      // of what stands for the lines of notes too small to read
constexpr double LargestTitleShare = 0.5;

QPen solidPen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

QColor faded(QColor color, double strength)
{
    color.setAlphaF(float(strength));
    return color;
}

void paintAreaTitle(const Frame &frame, const AreaLook &area, const QColor &color)
{
    QPainter &painter = frame.painter;
    const TextMeasure &measure = TextMeasure::shared();
    // Titles stay readable when zoomed out: they tell where one is.
    const double scale =
        std::max(1.0, SmallestTitle / (measure.height(TextRole::Area) * 0.8 * frame.zoom));
    const double height = std::min(AreaTitleHeight * scale, area.rect.height() * LargestTitleShare);
    const QRectF strip(area.rect.topLeft(), QSizeF(area.rect.width(), height));
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.theme.areaTitle(color));
    painter.drawPath(upperPart(strip.adjusted(0.5, 0.5, -0.5, 0), AreaRadius, false));
    const AreaTitle title = areaTitle(area, scale);
    const QColor ink = frame.theme.areaTitleText(color);
    GlyphText name;
    name.add(TextRole::Area, title.name, {0, 0});
    name.finish();
    painter.save();
    painter.setClipRect(strip, Qt::IntersectClip);
    painter.translate(strip.topLeft() + QPointF(NotePadding, height / 2));
    painter.scale(scale, scale);
    drawText(painter, name, {0, measure.baseline(TextRole::Area, 0)}, ink);
    if (scale <= 1) {
        GlyphText count;
        count.add(TextRole::Type, title.count, {0, 0});
        count.finish();
        drawText(painter, count, {title.countLeft, measure.baseline(TextRole::Type, 0)}, ink);
    }
    painter.restore();
}

std::shared_ptr<const NotePaint> prepareNote(const NoteLook &look)
{
    auto paint = std::make_shared<NotePaint>();
    const NoteText text = noteText(look);
    for (const NotePiece &piece : text.pieces) {
        const auto same = std::find_if(
            paint->texts.begin(), paint->texts.end(), [&](const NotePaint::Part &part) {
                return part.link == piece.link && part.strength == piece.strength;
            });
        NotePaint::Part &part =
            same != paint->texts.end()
                ? *same
                : paint->texts.emplace_back(NotePaint::Part{piece.link, piece.strength, {}});
        part.text.addShaped(piece.font, piece.text, piece.baseline);
    }
    for (NotePaint::Part &part : paint->texts)
        part.text.finish();
    paint->grounds = text.grounds;
    paint->rules = text.rules;
    return paint;
}

void paintNoteText(const Frame &frame, const NoteEntry &entry, const QRectF &rect,
                   const QColor &fill)
{
    QPainter &painter = frame.painter;
    const QColor ink = frame.theme.readable(frame.theme.noteText, fill);
    if (!frame.isDetailed()) {
        const double width = rect.width() - 2 * NotePadding;
        for (double y = rect.top() + NotePadding * 2; y < rect.bottom() - NotePadding; y += 18)
            painter.fillRect(QRectF(rect.left() + NotePadding, y, width, BarHeight),
                             mixed(fill, ink, 0.3));
        return;
    }
    if (!entry.text)
        entry.text = prepareNote(entry.look);
    for (const QRectF &ground : entry.text->grounds)
        painter.fillRect(ground.translated(rect.topLeft()), mixed(fill, ink, 0.08));
    for (const QRectF &rule : entry.text->rules)
        painter.fillRect(rule.translated(rect.topLeft()), mixed(fill, ink, 0.4));
    const QColor link = frame.theme.readable(frame.theme.selection, fill);
    for (const NotePaint::Part &part : entry.text->texts)
        drawText(painter, part.text, rect.topLeft(), faded(part.link ? link : ink, part.strength));
}

} // namespace

void paintAreas(const Frame &frame)
{
    QPainter &painter = frame.painter;
    painter.setRenderHint(QPainter::Antialiasing, frame.isDetailed());
    int number = -1;
    for (const AreaEntry &entry : frame.scene.areas.entries) {
        ++number;
        const QRectF &rect = entry.look.rect;
        if (!rect.adjusted(-2, -2, 2, 2).intersects(frame.exposed))
            continue;
        const QColor color = areaColor(frame.theme, entry.look, number);
        const bool selected = frame.isSelected(entry.look.id);
        painter.setPen(Qt::NoPen);
        painter.setBrush(frame.theme.areaFill(color));
        painter.drawRoundedRect(rect, AreaRadius, AreaRadius);
        paintAreaTitle(frame, entry.look, color);
        painter.setPen(solidPen(selected ? frame.theme.selection : frame.theme.areaBorder(color),
                                selected ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, AreaRadius, AreaRadius);
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
        paintNoteText(frame, entry, rect, fill);
    });
}

} // namespace relvar
