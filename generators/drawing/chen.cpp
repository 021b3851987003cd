#include "generators/drawing/chen.h"

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
constexpr double WeakGap = 3; // between the two rectangles of a weak entity
constexpr double OvalHeight = 28;
constexpr double OvalGap = 8;   // between ovals above each other
constexpr double OvalTop = 14;  // between the rectangle and its ovals
constexpr double OvalRoom = 34; // of an oval beside its text
constexpr double SmallestOval = 64;
constexpr double LargestOval = 200;
constexpr double Branch = 12; // from the stem to an oval
constexpr double ManyGap = 2.5;
constexpr double UnderlineBelow = 2.5;

double snappedUp(double length)
{
    return std::ceil(length / DrawingGrid - 1e-6) * DrawingGrid;
}

// Places ovals in two columns along a stem that hangs from the middle of the rectangle; an odd one
// at its end.
QList<QRectF> placedOvals(int count, double width, double oval, double below)
{
    QList<QRectF> ovals;
    const double middle = width / 2;
    for (int i = 0; i < count; ++i) {
        const double top = below + OvalTop + (i / 2) * (OvalHeight + OvalGap);
        const bool last = i + 1 == count && i % 2 == 0;
        const double left = last         ? middle - oval / 2
                            : i % 2 == 0 ? middle - Branch - oval
                                         : middle + Branch;
        ovals.append(QRectF(left, top, oval, OvalHeight));
    }
    return ovals;
}

} // namespace

double chenEntityHeight(const NodeLook &node)
{
    return std::max(SmallestHeight,
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
    const int count = g.rows + (g.more ? 1 : 0);
    const double oval = std::clamp(std::ceil(widest + OvalRoom), SmallestOval, LargestOval);
    const double title = measure.width(TextRole::Title, node.title);
    const double badge = measure.width(TextRole::Type, node.badge);
    constexpr double pad = NodeGeometry::Padding;
    const double pins = node.pinned ? 2 * PinWidth : 0; // the name stays in the middle
    double width = std::max(title + pins, badge) + 2 * pad + 2 * WeakGap;
    if (count > 0)
        width = std::max(width, count == 1 ? oval : 2 * (oval + Branch));
    width = std::clamp(snappedUp(width), SmallestEntity, LargestEntity);
    const int lines = (count + 1) / 2;
    const double entity = chenEntityHeight(node);
    const double height =
        entity + (lines == 0 ? 0 : OvalTop + lines * (OvalHeight + OvalGap) - OvalGap);
    g.size = QSizeF(width, snappedUp(height));
    g.boxBottom = entity;
    g.headingY = entity / 2;
    g.cornerRadius = 0;
    g.titleWidth = width - 2 * pad - pins;
    g.badgeWidth = width - 2 * pad;
    g.ovals = placedOvals(count, width, oval, entity);
    return g;
}

QList<ChenMark> chenMarks(const NodeLook &node, const NodeGeometry &g)
{
    QList<ChenMark> marks;
    const double middle = g.size.width() / 2;
    const auto link = [&](QPointF from, QPointF to) {
        marks.append({ChenMark::Line, ChenMark::Link, {}, {from, to}});
    };
    if (!g.ovals.isEmpty()) {
        const QRectF last = g.ovals.last();
        const bool odd = g.ovals.size() % 2 == 1;
        link({middle, g.boxBottom}, {middle, odd ? last.top() : last.center().y()});
        for (const QRectF &oval : g.ovals)
            if (!oval.contains(QPointF(middle, oval.center().y())))
                link({middle, oval.center().y()},
                     {oval.left() < middle ? oval.right() : oval.left(), oval.center().y()});
    }
    const bool view = node.kind == Kind::View;
    const QRectF box = g.boxRect();
    marks.append({ChenMark::Box, ChenMark::Entity, box, {}, view, true});
    if (node.dependent)
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
