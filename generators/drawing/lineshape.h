#pragma once

#include "generators/drawing/lineports.h"

#include <QLineF>
#include <QPainterPath>

// The shape of lines: corners, dashes and the symbols of the crow's foot notation at their ends.
// A solid line is identifying, a dashed one is not; at each end stand the greatest number (bar:
// one, crow's foot: many) and, further out, the least (bar: one, circle: none). Inheritance is
// dotted and ends in an open triangle.
namespace relvar {

inline constexpr double CornerRadius = 5;
inline constexpr double DashLength = 6;
inline constexpr double DashGap = 4;
inline constexpr double DotLength = 2;
inline constexpr double DotGap = 3;

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
// `room` the length of the first piece of the line, into which it has to fit, and `spread` how far
// it may reach to both sides.
EndSymbol endSymbol(const RelationshipEnd &end, QPointF at, QPointF outward, double room,
                    double spread = SymbolSpread);
EndSymbol subtypeSymbol(QPointF at, QPointF outward, double room, double spread = SymbolSpread);

// A line ready to be drawn.
struct LineShape
{
    QList<QPointF> course; // the line without what its symbols cover
    EndSymbol from;
    EndSymbol to;
    double dash = 0; // 0: solid
    double gap = 0;
};

LineShape lineShape(const LineLook &line, const QList<QPointF> &points,
                    const LinePorts &ports = {});

// A symbol as strokes; its circle becomes chords.
QList<QLineF> strokesOf(const EndSymbol &symbol);
// All of a line as short strokes: rounded, dashed, with symbols. For painters without pixels.
QList<QLineF> strokesOf(const LineShape &shape);
// A rounded corner as chords.
QList<QPointF> cornerChords(QPointF before, QPointF corner, QPointF after, double radius);

// The course with rounded corners.
QPainterPath roundedPath(const QList<QPointF> &course);

} // namespace relvar
