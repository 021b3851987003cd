#pragma once

#include "generators/drawing/look.h"

#include <QLineF>
#include <QPainterPath>

// The shape of lines: corners, dashes and the symbols of the crow's foot notation at their ends.
// A solid line is identifying, a dashed one is not; at each end stand the greatest number (bar:
// one, crow's foot: many) and, further out, the least (bar: one, circle: none).
namespace relvar {

inline constexpr double CornerRadius = 5;
inline constexpr double DashLength = 6;
inline constexpr double DashGap = 4;

// What stands at one end of a line.
struct EndSymbol
{
    QList<QLineF> strokes;
    QPointF center; // of the circle
    double radius = 0;
    QPolygonF triangle; // of a subtype, at the supertype; empty otherwise
    double length = 0;  // of the line that the symbol covers, from the node

    bool hasCircle() const { return radius > 0; }
};

// The symbol at a point on the side of a node; `outward` is the unit vector away from the node,
// `room` the length of the first piece of the line, into which it has to fit.
EndSymbol endSymbol(const RelationshipEnd &end, QPointF at, QPointF outward, double room);
EndSymbol subtypeSymbol(QPointF at, QPointF outward, double room);

// A line ready to be drawn.
struct LineShape
{
    QList<QPointF> course; // the line without what its symbols cover
    EndSymbol from;
    EndSymbol to;
    QList<QLineF> detailed; // everything: rounded, dashed, with symbols, as short strokes
    QList<QLineF> plain;    // straight pieces only
    QRectF bounds;          // symbols included
};

LineShape lineShape(const LineLook &line, const QList<QPointF> &points);

// The course with rounded corners.
QPainterPath roundedPath(const QList<QPointF> &course);

} // namespace relvar
