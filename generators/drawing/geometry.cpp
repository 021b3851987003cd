#include "generators/drawing/geometry.h"

#include "generators/drawing/chen.h"
#include "generators/drawing/lineports.h"
#include "generators/drawing/nodesigns.h"
#include "generators/drawing/text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr double SmallestWidth = 152;
constexpr double LargestWidth = 448;
constexpr double ColumnGap = 20; // between a name and its type
constexpr double MarkGap = 8;
constexpr double LensRoom = 8;   // that a mark takes beside the padding
constexpr double ChenMargin = 8; // above and below the ends of lines together
constexpr double NoteFold = 14;
constexpr double SoftRadius = 10; // of the corners of boxes that are round for a reason
constexpr double AssociativeRadius = 14;
constexpr double OpenTitleHeight = 24; // of a name above its box
constexpr double KeysOnlyRoom = 8;     // under the line below the keys, when nothing else follows

double snappedUp(double length)
{
    return std::ceil(length / DrawingGrid - 1e-6) * DrawingGrid;
}

QFont drawingFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringList{u"DejaVu Sans"_s, u"Noto Sans"_s, u"sans-serif"_s});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

const DrawingFonts &drawingFonts()
{
    thread_local const DrawingFonts fonts{
        drawingFont(12, QFont::Bold),
        drawingFont(12),
        drawingFont(12, QFont::Bold),
        drawingFont(10),
        drawingFont(9),
        drawingFont(11),
        drawingFont(12),
        drawingFont(14, QFont::Bold),
    };
    return fonts;
}

QRectF NodeGeometry::rowRect(int row) const
{
    return hasOvals() ? ovals.value(row)
                      : QRectF(0, RowsTop + row * RowHeight, size.width(), RowHeight);
}

double NodeGeometry::anchorY(int row) const
{
    return row < 0 ? headingY : rowRect(row).center().y();
}

int NodeGeometry::rowAt(double y) const
{
    const int row = int(std::floor((y - RowsTop) / RowHeight));
    return row >= 0 && row < rows ? row : -1;
}

int NodeGeometry::rowAt(QPointF point) const
{
    if (!hasOvals())
        return rowAt(point.y());
    for (int row = 0; row < rows; ++row) {
        const QRectF &oval = ovals[row];
        const QPointF off = point - oval.center();
        if (std::hypot(off.x() / oval.width(), off.y() / oval.height()) <= 0.5)
            return row;
    }
    return -1;
}

static bool hasOpenTitle(const NodeLook &node)
{
    return node.notation == Notation::Idef1x && (!node.rows.isEmpty() || node.hiddenRows > 0);
}

double headingRoom(const NodeLook &node)
{
    if (node.notation == Notation::Chen)
        return chenEntityHeight(node) - ChenMargin;
    return hasOpenTitle(node) ? NodeGeometry::RowsTop - OpenTitleHeight
                              : NodeGeometry::HeaderHeight;
}

// Corners, and what stands where, by the notation.
static void applyNotation(NodeGeometry &g, const NodeLook &node)
{
    if (node.notation == Notation::Barker)
        g.cornerRadius = SoftRadius;
    if (node.notation == Notation::Uml)
        g.cornerRadius = 0;
    if (node.notation == Notation::CrowsFoot && node.associative)
        g.cornerRadius = AssociativeRadius;
    if (node.notation != Notation::Idef1x)
        return;
    g.cornerRadius = node.dependent ? SoftRadius : 0;
    if (!hasOpenTitle(node))
        return;
    g.boxTop = OpenTitleHeight;
    g.headingY = (OpenTitleHeight + NodeGeometry::RowsTop) / 2;
    g.keyRows = int(std::count_if(node.rows.cbegin(), node.rows.cend(),
                                  [](const RowLook &row) { return row.primary; }));
}

NodeGeometry nodeGeometry(const NodeLook &node)
{
    if (node.notation == Notation::Chen)
        return chenGeometry(node);
    const TextMeasure &measure = TextMeasure::shared();
    NodeGeometry g;
    g.rows = int(node.rows.size());
    g.more = node.hiddenRows > 0;
    const bool marksFollow = node.notation == Notation::Idef1x;
    double marks = 0;
    double types = 0;
    double both = 0;
    for (const RowLook &row : node.rows) {
        double name = measure.width(row.primary ? TextRole::KeyName : TextRole::Name, row.name);
        // A lens changes no sizes: boxes do not jump while databases are compared.
        const QString &shown = node.lens == Lens::None ? row.type : row.ownType;
        const double type =
            measure.width(TextRole::Type, typeLabel(shown, row.required, node.notation));
        const double mark = measure.width(TextRole::Mark, markText(row, node.notation, node.level));
        if (!marksFollow)
            marks = std::max(marks, mark);
        else if (mark > 0)
            name += MarkGap + mark;
        types = std::max(types, type);
        both = std::max(both, name + (type > 0 ? ColumnGap + type : 0));
        if (row.verdict != Verdict::Same)
            g.lensRoom = LensRoom;
    }
    constexpr double pad = NodeGeometry::Padding;
    if (marks > 0)
        g.nameLeft = pad + std::ceil(marks) + MarkGap;
    applyNotation(g, node);
    const double title = measure.width(TextRole::Title, node.title);
    const double badge = measure.width(TextRole::Type, node.badge);
    const double pin = headingMarks(node);
    double width = std::max(g.nameLeft + both + pad,
                            title + (badge > 0 ? badge + ColumnGap : 0) + pin + 2 * pad);
    if (g.more)
        width = std::max(width, g.nameLeft + measure.width(TextRole::Type, moreText(node)) + pad);
    width = std::clamp(snappedUp(width), SmallestWidth, LargestWidth);
    const int lines = g.rows + (g.more ? 1 : 0);
    double height = lines == 0 ? NodeGeometry::HeaderHeight
                               : NodeGeometry::RowsTop + lines * NodeGeometry::RowHeight + 4;
    if (g.keyRows > 0 && g.keyRows == lines)
        height += KeysOnlyRoom;
    g.size = QSizeF(width, snappedUp(height));

    const double row = width - g.nameLeft - pad - g.lensRoom;
    g.typeWidth = std::min(types, row);
    g.nameWidth = row; // a name may use what its own type leaves
    g.badgeWidth = std::min(badge, (width - 2 * pad) / 2);
    g.titleWidth = width - 2 * pad - pin - (g.badgeWidth > 0 ? g.badgeWidth + ColumnGap / 2 : 0);
    return g;
}

QRectF nodeRect(const NodeLook &node)
{
    return {node.position, nodeGeometry(node).size};
}

int rowOf(const NodeLook &node, Id column)
{
    if (!column)
        return -1;
    for (qsizetype i = 0; i < node.rows.size(); ++i)
        if (node.rows[i].id == column)
            return int(i);
    return -1;
}

Graph graphOf(const DiagramLook &look, GraphLines lines)
{
    struct Place
    {
        const NodeLook *node;
        NodeGeometry geometry;
    };
    Graph graph;
    QHash<Id, Place> places;
    for (const NodeLook &node : look.nodes) {
        const Place place{&node, nodeGeometry(node)};
        places.insert(node.object, place);
        graph.nodes.append({node.object, QRectF(node.position, place.geometry.size), node.pinned});
    }
    const auto anchor = [&](Id object, Id row) {
        const Place &place = *places.constFind(object);
        return place.geometry.anchorY(rowOf(*place.node, row));
    };
    const QHash<Id, LinePorts> ports = linePorts(look);
    for (const LineLook &line : look.lines) {
        if (!places.contains(line.from) || !places.contains(line.to) ||
            (lines != GraphLines::All && line.split) ||
            (lines == GraphLines::Automatic && !line.bends.isEmpty()))
            continue;
        const LinePorts port = ports.value(line.id);
        graph.edges.append({line.id, line.from, anchor(line.from, line.fromRow) + port.fromShift,
                            line.to, anchor(line.to, line.toRow) + port.toShift, sharesSign(line)});
    }
    return graph;
}

QList<QPolygonF> pinShape(const NodeGeometry &node)
{
    const QPointF c(node.size.width() - NodeGeometry::Padding - 3, node.titleRect().center().y());
    const auto box = [&](double x, double y, double w, double h) {
        return QPolygonF{c + QPointF(x, y), c + QPointF(x + w, y), c + QPointF(x + w, y + h),
                         c + QPointF(x, y + h)};
    };
    return {box(-3.5, -5.5, 7, 2),
            QPolygonF{c + QPointF(-2, -3.5), c + QPointF(2, -3.5), c + QPointF(2.5, 0),
                      c + QPointF(4, 1.5), c + QPointF(-4, 1.5), c + QPointF(-2.5, 0)},
            box(-0.6, 1.5, 1.2, 4.5)};
}

NoteShape noteShape(const QRectF &rect)
{
    const double fold = std::min({NoteFold, rect.width() / 2, rect.height() / 2});
    const QPointF start = rect.topRight() - QPointF(fold, 0);
    const QPointF end = rect.topRight() + QPointF(0, fold);
    return {QPolygonF{rect.topLeft(), start, end, rect.bottomRight(), rect.bottomLeft()},
            QPolygonF{start, rect.topRight() + QPointF(-fold, fold), end}};
}

} // namespace relvar
