#pragma once

#include "generators/drawing/look.h"
#include "generators/layout/graph.h"

#include <QFont>
#include <QLineF>
#include <QPolygonF>

// Sizes and places in a drawing, worked out from looks alone; the same on the canvas and in
// exported pictures. Scene units, which are pixels at zoom 1. Any thread.
namespace relvar {

// The step that places and sizes snap to.
inline constexpr double DrawingGrid = 8;

// The fonts of a drawing; those of the calling thread.
struct DrawingFonts
{
    QFont title;
    QFont name;
    QFont keyName;
    QFont type;
    QFont mark;
    QFont label; // on lines
    QFont note;
    QFont area;
};
const DrawingFonts &drawingFonts();

// The room of the pin in a heading.
inline constexpr double PinWidth = 14;

// Where things are inside a node, from its top left corner.
struct NodeGeometry
{
    static constexpr double HeaderHeight = 32;
    static constexpr double RowsTop = 36;
    static constexpr double RowHeight = 20;
    static constexpr double Padding = 10;

    QSizeF size; // whole steps of the grid
    int rows = 0;
    bool more = false; // a last line that tells how many rows are hidden
    double nameLeft = Padding;
    double nameWidth = 0; // longer names are elided
    double typeWidth = 0; // of the column of types, which ends at the right padding
    double titleWidth = 0;
    double badgeWidth = 0;
    double lensRoom = 0; // at the right end of rows, for what a lens says
    double boxTop = 0;   // in IDEF1X the name stands above the box, in Chen attributes do
    double cornerRadius = 5;
    double headingY = HeaderHeight / 2; // where lines to no row leave
    int keyRows = 0;                    // that a line parts from the others
    double boxBottom = 0;               // Chen: of the rectangle, which attributes stand around
    QList<QRectF> ovals;                // Chen: of the rows, and of the last line
    QList<QLineF> ovalLinks;            // Chen: from the rectangle to each

    bool hasOpenTitle() const { return boxTop > 0 && !hasOvals(); }
    bool hasOvals() const { return boxBottom > 0; }
    double headingBottom() const { return boxBottom > 0 ? boxBottom : HeaderHeight; }
    QRectF titleRect() const
    {
        if (hasOvals())
            return boxRect();
        return {0, 0, size.width(), boxTop > 0 ? boxTop : HeaderHeight};
    }
    QRectF boxRect() const
    {
        return {0, boxTop, size.width(), (boxBottom > 0 ? boxBottom : size.height()) - boxTop};
    }
    double keyLine() const { return RowsTop + keyRows * RowHeight; }
    QRectF rowRect(int row) const;
    QRectF moreRect() const { return rowRect(rows); }
    // The middle of a row, where its lines leave; of the heading for -1.
    double anchorY(int row) const;
    // The row at a height, or at a point (in its oval); -1 when there is none.
    int rowAt(double y) const;
    int rowAt(QPointF point) const;

    friend bool operator==(const NodeGeometry &, const NodeGeometry &) = default;
};

NodeGeometry nodeGeometry(const NodeLook &node);
// The place of a node in the scene.
QRectF nodeRect(const NodeLook &node);
// The height that ends of lines to no row may take.
double headingRoom(const NodeLook &node);
// The row of a column, or -1 (the heading) when it is not shown.
int rowOf(const NodeLook &node, Id column);

// What a row says besides its name: "PK", "FK", "PK FK", "UK" … before it, or after it in IDEF1X
// "(FK)", "(AK)" and "(O)" for a column that may be null, and in Barker "#", "*" or "o". At the
// conceptual level "ID" and "AID" for what identifies an entity, and what else could.
QString markText(const RowLook &row, Notation notation = Notation::CrowsFoot,
                 Level level = Level::Physical);
// "text", or "text?" for a column that may be null; "text [0..1]" in UML.
QString typeLabel(const RowLook &row, Notation notation = Notation::CrowsFoot);
QString typeLabel(const QString &type, bool required, Notation notation);
QString moreText(const NodeLook &node);
// The start of its baseline.
QPointF moreTextAt(const NodeLook &node, const NodeGeometry &geometry);
// The badges on the lower border of a node: how many of its lines are hidden, and how many tables
// that it is related to do not stand on the diagram. In the scene; empty without any.
struct NodeBadges
{
    QRectF hidden;
    QRectF unshown;
    QString hiddenText;
    QString unshownText;
};
inline constexpr double BadgeHeight = 16;
NodeBadges nodeBadges(const NodeLook &node, const QRectF &rect);

// What router and layout know of a diagram: nodes by the id of their object, lines by the id of
// their relationship. Pinned nodes are fixed. The router gets the lines that are routed
// automatically: whole ones without bends of their own. The layout gets whole lines: what a split
// one joins may stand far apart.
enum class GraphLines { All, Whole, Automatic };
Graph graphOf(const DiagramLook &look, GraphLines lines = GraphLines::Whole);

// The course of a line through bends that the user set: horizontal and vertical pieces from the
// side of one node to the side of the other. `from` and `to` are the nodes, the heights those of
// the rows in the scene.
QList<QPointF> bentRoute(const QRectF &from, double fromY, const QRectF &to, double toY,
                         const QList<QPointF> &bends);

// The drawing pin of a node that automatic layout leaves in place: head, body and needle, from the
// top left corner of the node.
QList<QPolygonF> pinShape(const NodeGeometry &node);
// A note's outline, whose upper right corner is folded, and the fold.
struct NoteShape
{
    QPolygonF outline;
    QPolygonF fold;
};
NoteShape noteShape(const QRectF &rect);

// How far a point is from a line; infinite when there are no points.
double distanceTo(const QList<QPointF> &points, QPointF point);
// The place for the label of a line: the middle of its longest horizontal piece.
QPointF labelAnchor(const QList<QPointF> &points);
QRectF boundsOf(const QList<QPointF> &points);

} // namespace relvar
