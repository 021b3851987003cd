#include "generators/drawing/chen.h"

#include "generators/drawing/chenovals.h"
#include "generators/drawing/nodesigns.h"
#include "generators/drawing/scene.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr double SmallestHeight = 40;
constexpr double EndHeight = 10; // of each line
constexpr int MostEnds = 14;     // that make it higher
constexpr double SmallestEntity = 104;
constexpr double LargestEntity = 448;
constexpr double WeakGap = 3;            // between the two rectangles of a weak entity
constexpr double AssociativeHeight = 48; // with a diamond in it
constexpr double AssociativeShare = 0.6; // of its width, where the name stands
constexpr double OvalRoom = 34;          // of an oval beside its text
constexpr double SmallestOval = 64;
constexpr double LargestOval = 200;
constexpr double ManyGap = 2.5;
constexpr double UnderlineBelow = 2.5;

double snappedUp(double length)
{
    return std::ceil(length / DrawingGrid - 1e-6) * DrawingGrid;
}

} // namespace

double chenEntityHeight(const NodeLook &node)
{
    return std::max(node.associative ? AssociativeHeight : SmallestHeight,
                    snappedUp(std::min(node.lineEnds, MostEnds) * EndHeight + EndHeight));
}

NodeGeometry chenGeometry(const NodeLook &node)
{
    const TextMeasure &measure = TextMeasure::shared();
    NodeGeometry g;
    g.rows = int(node.rows.size());
    g.more = node.hiddenRows > 0;
    double widest = g.more ? measure.width(TextRole::Type, moreText(node)) : 0;
    for (const RowLook &row : node.rows)
        widest = std::max(
            widest, measure.width(row.primary ? TextRole::KeyName : TextRole::Name, row.name));
    const double oval = std::clamp(std::ceil(widest + OvalRoom), SmallestOval, LargestOval);
    const OvalGrid grid = ovalGrid(g.rows + (g.more ? 1 : 0), oval);
    const double title = measure.width(TextRole::Title, node.title);
    const double badge = measure.width(TextRole::Type, node.badge);
    constexpr double pad = NodeGeometry::Padding;
    const double pins = 2 * headingMarks(node); // the name stays in the middle
    double width = std::max(title + pins, badge) + 2 * pad + 2 * WeakGap;
    if (node.associative)
        width = std::max(width, (title + pins) / AssociativeShare);
    width = std::clamp(snappedUp(width), SmallestEntity, LargestEntity);
    width = std::max(width, snappedUp(grid.width()));
    const double entity = chenEntityHeight(node);
    g.boxTop = snappedUp(grid.heightAbove());
    g.boxBottom = g.boxTop + entity;
    g.size = QSizeF(width, snappedUp(g.boxBottom + grid.heightBelow()));
    g.headingY = g.boxTop + entity / 2;
    g.cornerRadius = 0;
    g.titleWidth = (node.associative ? width * AssociativeShare : width - 2 * pad) - pins;
    g.badgeWidth = width - 2 * pad;
    const PlacedOvals placed = placedOvals(grid, g.boxRect());
    g.ovals = placed.ovals;
    g.ovalLinks = placed.links;
    return g;
}

// The diamond in the rectangle of an associative entity.
static void appendDiamond(QList<ChenMark> &marks, const QRectF &box)
{
    const QPointF corners[] = {{box.left(), box.center().y()},
                               {box.center().x(), box.top()},
                               {box.right(), box.center().y()},
                               {box.center().x(), box.bottom()}};
    for (size_t i = 0; i < 4; ++i)
        marks.append({ChenMark::Line, ChenMark::Entity, {}, {corners[i], corners[(i + 1) % 4]}});
}

QList<ChenMark> chenMarks(const NodeLook &node, const NodeGeometry &g)
{
    QList<ChenMark> marks;
    for (const QLineF &link : g.ovalLinks)
        marks.append({ChenMark::Line, ChenMark::Link, {}, link});
    const bool view = node.kind == Kind::View;
    const QRectF box = g.boxRect();
    marks.append({ChenMark::Box, ChenMark::Entity, box, {}, view, true});
    if (node.associative)
        appendDiamond(marks, box);
    else if (node.dependent)
        marks.append({ChenMark::Box,
                      ChenMark::Entity,
                      box.adjusted(WeakGap, WeakGap, -WeakGap, -WeakGap),
                      {}});
    const TextMeasure &measure = TextMeasure::shared();
    for (int i = 0; i < g.rows; ++i) {
        const RowLook &row = node.rows[i];
        const QRectF oval = g.ovals[i];
        marks.append({ChenMark::Oval, ChenMark::Attribute, oval, {}, row.derived, true, i});
        if (row.many)
            marks.append({ChenMark::Oval,
                          ChenMark::Attribute,
                          oval.adjusted(ManyGap, ManyGap, -ManyGap, -ManyGap),
                          {},
                          row.derived,
                          false,
                          i});
        if (!row.primary)
            continue;
        const TextPiece name = rowTexts(node, i, g).name;
        const QPointF start = name.at + QPointF(0, UnderlineBelow);
        marks.append({ChenMark::Line,
                      ChenMark::Underline,
                      {},
                      {start, start + QPointF(measure.width(name.role, name.text), 0)},
                      node.dependent,
                      false,
                      i});
    }
    return marks;
}

} // namespace relvar
