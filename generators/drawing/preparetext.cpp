#include "generators/drawing/lensmarks.h"
#include "generators/drawing/nodesigns.h"
#include "generators/drawing/scene.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr double NameAndTypeGap = 10;
constexpr double MarkGap = 5; // of marks after a name
constexpr double ColonGap = 5;
constexpr double OpenTitleLeft = 2;
constexpr double LabelPadding = 4;
constexpr double OvalPadding = 24;
constexpr double OpenBoxShare = 0.6; // of the heading's colour in the border of its box
constexpr double KeyShare = 0.12;    // and behind its keys

} // namespace

QPainterPath upperPart(const QRectF &rect, double r, bool alone)
{
    QPainterPath path;
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

HeadingTexts headingTexts(const NodeLook &node, const NodeGeometry &g)
{
    const TextMeasure &measure = TextMeasure::shared();
    const double pad = g.hasOpenTitle() ? OpenTitleLeft : NodeGeometry::Padding;
    const double baseline = measure.baseline(TextRole::Title, g.titleRect().center().y());
    HeadingTexts texts;
    texts.title = {TextRole::Title, measure.elided(TextRole::Title, node.title, g.titleWidth), {}};
    texts.badge = {TextRole::Type, measure.elided(TextRole::Type, node.badge, g.badgeWidth), {}};
    const double pin = headingMarks(node);
    const double badge = measure.width(TextRole::Type, texts.badge.text);
    const bool centered = node.notation == Notation::Uml && badge <= 0 && pin <= 0;
    const double title = measure.width(TextRole::Title, texts.title.text);
    if (g.hasOvals()) { // above each other
        const double middle = g.size.width() / 2;
        const double y = g.headingY;
        texts.title.at = {middle - title / 2,
                          measure.baseline(TextRole::Title, badge > 0 ? y - 6 : y)};
        texts.badge.at = {middle - badge / 2, measure.baseline(TextRole::Type, y + 9)};
        return texts;
    }
    texts.title.at = {centered ? (g.size.width() - title) / 2 : pad, baseline};
    texts.badge.at = {g.size.width() - pad - pin - badge, baseline};
    return texts;
}

RowTexts rowTexts(const NodeLook &node, int index, const NodeGeometry &g)
{
    const RowLook &row = node.rows[index];
    const TextMeasure &measure = TextMeasure::shared();
    const TextRole role = row.primary ? TextRole::KeyName : TextRole::Name;
    if (g.hasOvals()) {
        const QRectF oval = g.rowRect(index);
        const QString name = measure.elided(role, row.name, oval.width() - OvalPadding);
        const QPointF at(oval.center().x() - measure.width(role, name) / 2,
                         measure.baseline(TextRole::Name, oval.center().y()));
        return {{}, {role, name, at}, {}};
    }
    const double y = g.anchorY(index);
    const double right = g.size.width() - NodeGeometry::Padding - g.lensRoom;
    const bool marksFollow = node.notation == Notation::Idef1x;
    const bool typesFollow = node.notation == Notation::Uml;
    RowTexts texts;
    texts.mark = {TextRole::Mark,
                  markText(row, node.notation, node.level),
                  {NodeGeometry::Padding, measure.baseline(TextRole::Mark, y)}};
    QString name = row.name;
    if (typesFollow && !row.type.isEmpty())
        name += u':';
    double whole = right - g.nameLeft;
    if (marksFollow && !texts.mark.text.isEmpty())
        whole -= MarkGap + measure.width(TextRole::Mark, texts.mark.text);
    // When both are too long they share the row.
    const double room = std::max(whole - measure.width(role, name) - NameAndTypeGap, whole / 2);
    const QString type = measure.elided(TextRole::Type, typeLabel(row, node.notation), room);
    const double typeWidth = measure.width(TextRole::Type, type);
    name = measure.elided(role, name, whole - (type.isEmpty() ? 0 : typeWidth + NameAndTypeGap));
    const double end = g.nameLeft + measure.width(role, name);
    const double baseline = measure.baseline(TextRole::Name, y);
    texts.name = {role, name, {g.nameLeft, baseline}};
    texts.type = {
        TextRole::Type, type, {typesFollow ? end + ColonGap : right - typeWidth, baseline}};
    if (marksFollow)
        texts.mark.at.setX(end + MarkGap);
    return texts;
}

static void add(GlyphText &glyphs, const TextPiece &piece)
{
    glyphs.add(piece.role, piece.text, piece.at);
}

static void addLensMark(NodeText &text, Verdict verdict, QPointF middle)
{
    const QString mark = lensMarkText(verdict);
    if (mark.isEmpty())
        return;
    const TextMeasure &measure = TextMeasure::shared();
    const QPointF at(middle.x() - measure.width(TextRole::KeyName, mark) / 2,
                     measure.baseline(TextRole::KeyName, middle.y()));
    (verdict == Verdict::Lost ? text.lost : text.emulated).add(TextRole::KeyName, mark, at);
}

NodeText prepareText(const NodeLook &node, const NodeGeometry &g)
{
    NodeText text;
    const HeadingTexts heading = headingTexts(node, g);
    add(text.title, heading.title);
    add(text.badge, heading.badge);
    for (int i = 0; i < g.rows; ++i) {
        const RowTexts texts = rowTexts(node, i, g);
        add(node.rows[i].primary ? text.keyNames : text.names, texts.name);
        add(text.types, texts.type);
        add(text.marks, texts.mark);
        addLensMark(text, node.rows[i].verdict, lensMarkAt(g, i));
    }
    if (g.more)
        text.more.add(TextRole::Type, moreText(node), moreTextAt(node, g));
    for (GlyphText *one : {&text.title, &text.badge, &text.names, &text.keyNames, &text.types,
                           &text.marks, &text.more, &text.emulated, &text.lost})
        one->finish();
    return text;
}

AreaTitle areaTitle(const AreaLook &area, double scale)
{
    const TextMeasure &measure = TextMeasure::shared();
    AreaTitle title;
    double room = area.rect.width() / scale - 2 * NotePadding;
    if (area.entities > 0 && scale <= 1) {
        title.count = QCoreApplication::translate("Drawing", "%n entities", nullptr, area.entities);
        const double width = measure.width(TextRole::Type, title.count);
        title.countLeft = room - width;
        room -= width + NotePadding;
        if (room < NotePadding * 4) { // the name comes first
            room += width + NotePadding;
            title.count.clear();
        }
    }
    title.name = measure.elided(TextRole::Area, area.title, room);
    return title;
}

QRectF labelRectOf(const LineLook &line, const QList<QPointF> &points)
{
    if (line.label.isEmpty() || line.split || points.size() < 2)
        return {};
    const TextMeasure &measure = TextMeasure::shared();
    QRectF rect(0, 0, measure.width(TextRole::Label, line.label) + 2 * LabelPadding,
                measure.height(TextRole::Label) + 2);
    rect.moveCenter(labelAnchor(points));
    return rect;
}

EndTexts prepareEnds(const LineShape &shape)
{
    EndTexts texts;
    const EndSymbol *const symbols[] = {&shape.from, &shape.to};
    for (size_t i = 0; i < texts.size(); ++i) {
        texts[i].add(symbols[i]->textRole, symbols[i]->text, symbols[i]->textAt);
        texts[i].finish();
    }
    return texts;
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

GlyphText prepareConnectors(const std::array<Connector, 2> &connectors)
{
    GlyphText glyphs;
    for (const Connector &connector : connectors)
        glyphs.add(TextRole::Label, connector.text, connector.textAt);
    glyphs.finish();
    return glyphs;
}

GlyphText prepareSign(const ChenSign &sign)
{
    GlyphText glyphs;
    glyphs.add(sign.role, sign.text, sign.textAt);
    glyphs.add(sign.role, sign.letter, sign.letterAt);
    glyphs.finish();
    return glyphs;
}

QColor areaColor(const DrawingTheme &theme, const AreaLook &area, int number)
{
    return theme.header(area.color, number);
}

QColor headerColor(const DrawingTheme &theme, const NodeLook &node,
                   const std::vector<AreaEntry> &areas)
{
    if (node.colorBy != ColorBy::Own)
        return node.group < 0 ? theme.accents.last() : theme.header(node.color, node.accent);
    const QColor own = DrawingTheme::userColor(node.color, QColor());
    if (own.isValid())
        return own;
    if (node.kind == Kind::View)
        return theme.accents.last();
    for (size_t i = 0; node.area && i < areas.size(); ++i)
        if (areas[i].look.id == node.area)
            return areaColor(theme, areas[i].look, int(i));
    return theme.header({}, node.accent);
}

QColor boxColor(const DrawingTheme &theme, const NodeGeometry &g, const QColor &header)
{
    const bool alone = g.size.height() <= NodeGeometry::HeaderHeight;
    if (g.hasOvals())
        return chenInk(theme, ChenMark::Entity, header);
    if (g.hasOpenTitle())
        return mixed(theme.nodeBorder, titleColor(theme, g, header), OpenBoxShare);
    return alone ? header : theme.nodeBorder;
}

QColor keyColor(const DrawingTheme &theme, const QColor &header)
{
    return mixed(theme.node, header, KeyShare);
}

QColor titleColor(const DrawingTheme &theme, const NodeGeometry &g, const QColor &header)
{
    if (g.hasOvals())
        return theme.text;
    return g.hasOpenTitle() ? theme.areaText(header) : DrawingTheme::textOn(header);
}

QColor lineColor(const DrawingTheme &theme, const LineLook &line)
{
    return theme.ink(line.color, line.conceptual ? theme.conceptualLine : theme.line);
}

} // namespace relvar
