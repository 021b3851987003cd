#pragma once

#include "generators/drawing/look.h"

#include <QPolygonF>

#include <array>

// Lines that are split: instead of running through the diagram they have a stub at each end, which
// leads to a connector with the name of what is at the other end. Scene units; any thread.
namespace relvar {

// The course of a split line is that of its own stub, from the box to its connector, followed by
// that of the other stub, from its connector to the box; both have as many points. What lies
// between the connectors is not drawn. The stubs, each from its box:
std::array<QList<QPointF>, 2> stubsOf(const QList<QPointF> &course);
// The pieces of which a line is drawn: both stubs, or all of it.
QList<QList<QPointF>> coursesOf(const LineLook &line, const QList<QPointF> &course);

// Names what is at the other end: a label that points there.
struct Connector
{
    QRectF rect;
    QPolygonF outline;
    QString text; // as it fits
    QPointF textAt;
};
// Those at both ends of a split line, its own first; empty ones of a whole line.
std::array<Connector, 2> connectorsOf(const LineLook &line, const QList<QPointF> &course);

// One end of a split line: the box, and the height in the scene at which it leaves.
struct StubEnd
{
    Id box;
    double y = 0;
};
struct SplitLine
{
    LineLook look;
    StubEnd from;
    StubEnd to;
};
// The courses of split lines, by their id: their connectors stand beside their boxes, on the side
// towards the other end where there is room, clear of boxes and of each other.
QHash<Id, QList<QPointF>> placeStubs(const QList<SplitLine> &lines, const QHash<Id, QRectF> &boxes);
// The same for one line, whatever stands in the way.
QList<QPointF> plainStubs(const SplitLine &line, const QRectF &from, const QRectF &to);

} // namespace relvar
