#pragma once

#include "generators/drawing/geometry.h"

// Signs in the heading of what is more than a table or a view.
namespace relvar {

// Its place in a heading, beside that of the pin.
inline constexpr double SignWidth = 18;

NodeSign nodeSign(const Object &object);
// Room at the right end of a heading for pin and sign.
double headingMarks(const NodeLook &node);
// A hypertable: a table cut into chunks. A continuous aggregate: bars on a line of time. From the
// top left corner of the node; none without a sign.
QList<QPolygonF> signShape(const NodeLook &node, const NodeGeometry &geometry);
// What the sign stands for, in words for tooltips and screen readers; empty without one.
QString signText(const Object &object);

} // namespace relvar
