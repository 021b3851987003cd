#include "generators/drawing/scene.h"

#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr double NameAndTypeGap = 10;
constexpr double LabelPadding = 4;

} // namespace

RowTexts rowTexts(const RowLook &row, const NodeGeometry &g)
{
    const TextMeasure &measure = TextMeasure::shared();
    const TextRole role = row.primary ? TextRole::KeyName : TextRole::Name;
    RowTexts texts;
    const double right = g.size.width() - NodeGeometry::Padding;
    const double whole = right - g.nameLeft;
    // When both are too long they share the row.
    const double room = std::max(whole - measure.width(role, row.name) - NameAndTypeGap, whole / 2);
    texts.type = measure.elided(TextRole::Type, typeLabel(row), room);
    texts.typeLeft = right - measure.width(TextRole::Type, texts.type);
    const double end = texts.type.isEmpty() ? right : texts.typeLeft - NameAndTypeGap;
    texts.name = measure.elided(role, row.name, end - g.nameLeft);
    return texts;
}

NodeText prepareText(const NodeLook &node, const NodeGeometry &g)
{
    const TextMeasure &measure = TextMeasure::shared();
    constexpr double pad = NodeGeometry::Padding;
    NodeText text;
    const double middle = NodeGeometry::HeaderHeight / 2;
    text.title.add(TextRole::Title, measure.elided(TextRole::Title, node.title, g.titleWidth),
                   {pad, measure.baseline(TextRole::Title, middle)});
    const QString badge = measure.elided(TextRole::Type, node.badge, g.badgeWidth);
    text.badge.add(
        TextRole::Type, badge,
        {g.size.width() - pad - (node.pinned ? PinWidth : 0) - measure.width(TextRole::Type, badge),
         measure.baseline(TextRole::Title, middle)});
    for (int i = 0; i < g.rows; ++i) {
        const RowLook &row = node.rows[i];
        const double y = g.anchorY(i);
        const double baseline = measure.baseline(TextRole::Name, y);
        const RowTexts texts = rowTexts(row, g);
        if (row.primary)
            text.keyNames.add(TextRole::KeyName, texts.name, {g.nameLeft, baseline});
        else
            text.names.add(TextRole::Name, texts.name, {g.nameLeft, baseline});
        text.types.add(TextRole::Type, texts.type, {texts.typeLeft, baseline});
        text.marks.add(TextRole::Mark, markText(row), {pad, measure.baseline(TextRole::Mark, y)});
    }
    if (g.more)
        text.more.add(TextRole::Type, moreText(node),
                      {g.nameLeft, measure.baseline(TextRole::Type, g.moreRect().center().y())});
    for (GlyphText *one : {&text.title, &text.badge, &text.names, &text.keyNames, &text.types,
                           &text.marks, &text.more})
        one->finish();
    return text;
}

QList<NoteLine> noteLines(const NoteLook &note)
{
    QList<NoteLine> lines;
    const double width = note.rect.width() - 2 * NotePadding;
    const double bottom = note.rect.height() - NotePadding / 2;
    double y = NotePadding;
    const QStringList paragraphs = note.text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, drawingFonts().note);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (width <= 0 || y + line.height() > bottom)
                return lines;
            lines.append({paragraph.mid(line.textStart(), line.textLength()),
                          {NotePadding, y + line.ascent()}});
            y += line.height() + 2;
        }
        layout.endLayout();
    }
    return lines;
}

GlyphText prepareNote(const NoteLook &note)
{
    GlyphText glyphs;
    const QList<NoteLine> lines = noteLines(note);
    for (const NoteLine &line : lines)
        glyphs.add(TextRole::Note, line.text, line.baseline);
    glyphs.finish();
    return glyphs;
}

QRectF labelRectOf(const LineLook &line, const QList<QPointF> &points)
{
    if (line.label.isEmpty() || points.size() < 2)
        return {};
    const TextMeasure &measure = TextMeasure::shared();
    QRectF rect(0, 0, measure.width(TextRole::Label, line.label) + 2 * LabelPadding,
                measure.height(TextRole::Label) + 2);
    rect.moveCenter(labelAnchor(points));
    return rect;
}

GlyphText prepareLabel(const LineLook &line, const QRectF &rect)
{
    GlyphText glyphs;
    glyphs.add(TextRole::Label, line.label,
               {rect.left() + LabelPadding,
                TextMeasure::shared().baseline(TextRole::Label, rect.center().y())});
    glyphs.finish();
    return glyphs;
}

QColor areaColor(const DrawingTheme &theme, const AreaLook &area, int number)
{
    return theme.header(area.color, number);
}

QColor headerColor(const DrawingTheme &theme, const NodeLook &node, const QRectF &rect,
                   const std::vector<AreaEntry> &areas)
{
    const QColor own = DrawingTheme::userColor(node.color, QColor());
    if (own.isValid())
        return own;
    if (node.kind == Kind::View)
        return theme.accents.last();
    for (size_t i = areas.size(); i-- > 0;)
        if (areas[i].look.rect.contains(rect.center()))
            return areaColor(theme, areas[i].look, int(i));
    return theme.header({}, node.accent);
}

QColor lineColor(const DrawingTheme &theme, const LineLook &line)
{
    return DrawingTheme::userColor(line.color, line.conceptual ? theme.conceptualLine : theme.line);
}

} // namespace relvar
