#include "generators/drawing/chenovals.h"

#include <algorithm>

namespace relvar {
namespace {

constexpr double OvalHeight = 28;
constexpr double OvalGap = 8;    // between ovals above each other
constexpr double OvalTop = 18;   // between the rectangle and the nearest ovals
constexpr double ColumnGap = 12; // besides the lanes
constexpr double LaneStep = 8;   // between two lines of a lane
constexpr double LargestGrid = 640;
constexpr int MostColumns = 4;
constexpr int FewOvals = 3;          // which all stand below
constexpr double HeightWeight = 2.4; // of height against width: diagrams run from left to right

int rowsOf(int count, int columns)
{
    return columns > 0 ? (count + columns - 1) / columns : 0;
}

double heightOf(int rows)
{
    return rows == 0 ? 0 : OvalTop + rows * (OvalHeight + OvalGap) - OvalGap;
}

// Lanes lie on the inner side of their columns; the middle one has its own on the left.
bool hasLaneRight(const OvalGrid &grid, int column)
{
    return 2 * column < grid.columns - 1;
}

double laneOf(const OvalGrid &grid)
{
    return std::max({grid.rowsAbove() - 1, grid.rowsBelow() - 1, 0}) * LaneStep;
}

// The room after a column; the same on both sides of the middle.
double gapAfter(const OvalGrid &grid, int column)
{
    const auto lanes = [&](int at) {
        return (hasLaneRight(grid, at) ? 1 : 0) + (hasLaneRight(grid, at + 1) ? 0 : 1);
    };
    return ColumnGap + std::max(lanes(column), lanes(grid.columns - 2 - column)) * laneOf(grid);
}

// The columns that a row with some ovals uses; -1 is the middle between two.
QList<int> columnsOfRow(int count, int columns)
{
    if (count == 1)
        return {columns % 2 == 1 ? columns / 2 : -1};
    if (count == 2 && columns == 3)
        return {0, 2};
    const int first = (columns - count) / 2;
    QList<int> used;
    for (int i = 0; i < count; ++i)
        used.append(first + i);
    return used;
}

// Places the ovals of one row, counted from the rectangle.
void placeRow(PlacedOvals &placed, const OvalGrid &grid, const QList<double> &lefts,
              const QRectF &box, int row, int count, bool above)
{
    const double out = OvalTop + row * (OvalHeight + OvalGap);
    const double edge = above ? box.top() : box.bottom();
    const double top = above ? edge - out - OvalHeight : edge + out;
    for (const int column : columnsOfRow(count, grid.columns)) {
        const double left = column < 0 ? box.center().x() - grid.oval / 2 : lefts[column];
        const QRectF oval(left, top, grid.oval, OvalHeight);
        placed.ovals.append(oval);
        const double middle = oval.center().x();
        if (row == 0 || column < 0) {
            placed.links.append({{middle, edge}, {middle, above ? oval.bottom() : oval.top()}});
            continue;
        }
        const bool right = hasLaneRight(grid, column);
        const double side = right ? oval.right() : oval.left();
        placed.links.append(
            {{side + (right ? row : -row) * LaneStep, edge}, {side, oval.center().y()}});
    }
}

} // namespace

int OvalGrid::rowsAbove() const
{
    return rowsOf(above, columns);
}

int OvalGrid::rowsBelow() const
{
    return rowsOf(below, columns);
}

double OvalGrid::width() const
{
    double width = columns * oval + (columns == 1 ? 2 * laneOf(*this) + ColumnGap : 0);
    for (int column = 0; column + 1 < columns; ++column)
        width += gapAfter(*this, column);
    return width;
}

double OvalGrid::heightAbove() const
{
    return heightOf(rowsAbove());
}

double OvalGrid::heightBelow() const
{
    return heightOf(rowsBelow());
}

OvalGrid ovalGrid(int count, double oval)
{
    OvalGrid best;
    double least = 0;
    const int above = count <= FewOvals ? 0 : count / 2;
    for (int columns = 1; columns <= std::min(MostColumns, count - above); ++columns) {
        const OvalGrid grid{columns, above, count - above, oval};
        if (columns > 1 && grid.width() > LargestGrid)
            continue; // more columns have fewer rows, and so narrower lanes
        const double cost = grid.width() + HeightWeight * (grid.heightAbove() + grid.heightBelow());
        if (best.columns > 0 && cost >= least)
            continue;
        best = grid;
        least = cost;
    }
    return best;
}

PlacedOvals placedOvals(const OvalGrid &grid, const QRectF &rectangle)
{
    PlacedOvals placed;
    QList<double> lefts;
    double left = rectangle.center().x() - grid.width() / 2 +
                  (grid.columns == 1 ? laneOf(grid) + ColumnGap / 2 : 0);
    for (int column = 0; column < grid.columns; ++column) {
        lefts.append(left);
        left += grid.oval + (column + 1 < grid.columns ? gapAfter(grid, column) : 0);
    }
    // The outermost row of either side is the one that may not be full.
    for (int row = grid.rowsAbove() - 1; row >= 0; --row)
        placeRow(placed, grid, lefts, rectangle, row,
                 std::min(grid.columns, grid.above - row * grid.columns), true);
    for (int row = 0; row < grid.rowsBelow(); ++row)
        placeRow(placed, grid, lefts, rectangle, row,
                 std::min(grid.columns, grid.below - row * grid.columns), false);
    return placed;
}

} // namespace relvar
