#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

// Where the ovals of an entity stand in Chen's notation: in rows above and below its rectangle,
// each joined to it by a straight line that passes no other oval. Any thread.
namespace relvar {

// Columns of ovals of one width. The lines to the rows farther out run beside the ovals, towards
// the middle, in a lane of each column.
struct OvalGrid
{
    int columns = 0;
    int above = 0; // how many ovals
    int below = 0;
    double oval = 0; // the width of each

    int rowsAbove() const;
    int rowsBelow() const;
    // The room that the columns take, and that above and below the rectangle.
    double width() const;
    double heightAbove() const;
    double heightBelow() const;
};

// The grid for so many ovals that is neither too wide nor too high. A few stand below only.
OvalGrid ovalGrid(int count, double oval);

struct PlacedOvals
{
    QList<QRectF> ovals;
    QList<QLineF> links; // of each, from the rectangle
};
// The ovals around a rectangle, from the top left to the bottom right. The grid is not wider than
// the rectangle.
PlacedOvals placedOvals(const OvalGrid &grid, const QRectF &rectangle);

} // namespace relvar
