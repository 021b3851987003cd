#pragma once

#include "generators/drawing/endsymbols.h"

#include <QPainterPath>

#include <optional>

// The shape of lines: corners, dashes and the symbols at their ends.
//
// Crow's foot and IDEF1X: a solid line is identifying, a dashed one is not. Barker: the part at an
// entity is solid when each of its rows has to take part. UML: every line is solid. Inheritance is
// dotted where the notation has nothing for it. Chen: solid, and double from an entity to the
// diamond when each of its rows has to take part, and from a table to the triangle when each is of
// a subtype.
namespace relvar {

inline constexpr double CornerRadius = 5;
inline constexpr double DashLength = 6;
inline constexpr double DashGap = 4;
inline constexpr double DotLength = 2;
inline constexpr double DotGap = 3;

// A piece of a line of one style.
struct LinePart
{
    QList<QPointF> course;
    double dash = 0; // 0: solid
    double gap = 0;

    bool isSolid() const { return dash <= 0; }
};

// A line ready to be drawn.
struct LineShape
{
    QList<LinePart> parts; // without what its symbols cover
    EndSymbol from;
    EndSymbol to;
};

// `sign` is the middle of its diamond in Chen's notation.
LineShape lineShape(const LineLook &line, const QList<QPointF> &points, const LinePorts &ports = {},
                    std::optional<QPointF> sign = {});

// What a symbol has beside its strokes, which is filled when the symbol is: outline and circle.
QPainterPath closedPartOf(const EndSymbol &symbol);
// How round a corner of a course is, at most `radius`; and the corner as chords.
double cornerRadius(QPointF before, QPointF corner, QPointF after, double radius);
QList<QPointF> cornerChords(QPointF before, QPointF corner, QPointF after, double radius);

// The course with rounded corners.
QPainterPath roundedPath(const QList<QPointF> &course);

} // namespace relvar
