#pragma once

#include <cstddef>
#include <vector>

namespace relvar {

// A rectangle by its four borders, in plain doubles: the inner loops of routing touch millions.
struct Box
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    Box grown(double by) const { return {left - by, top - by, right + by, bottom + by}; }
    Box united(const Box &other) const
    {
        return {left < other.left ? left : other.left, top < other.top ? top : other.top,
                right > other.right ? right : other.right,
                bottom > other.bottom ? bottom : other.bottom};
    }
    friend bool operator==(const Box &, const Box &) = default;
    bool touches(const Box &other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom &&
               other.top <= bottom;
    }
};

struct Range
{
    double low = 0;
    double high = 0;
};

// The boxes that lines must keep out of, in a uniform grid. A point on a border is free. Read-only
// after construction; owned by the router that built it.
class Obstacles
{
public:
    static constexpr int Nobody = -1;

    // Rays end at the frame: all boxes, grown by `frame`.
    Obstacles(std::vector<Box> boxes, double frame);

    const Box &box(int index) const { return m_boxes[size_t(index)]; }
    int count() const { return int(m_boxes.size()); }
    const Box &frame() const { return m_frame; }

    // How far one can go from a point, in one or both ways of a direction, not seeing
    // the box `except`. Nowhere or empty (low == high) where the point itself is covered.
    double freeLeft(double x, double y, int except = Nobody) const;
    double freeRight(double x, double y, int except = Nobody) const;
    double freeUp(double x, double y, int except = Nobody) const;
    double freeDown(double x, double y, int except = Nobody) const;
    Range freeX(double x, double y, int except = Nobody) const;
    Range freeY(double x, double y, int except = Nobody) const;
    // How far a vertical segment can be pushed left and right, at most `reach` each way.
    Range slackX(double x, double top, double bottom, double reach) const;
    Range slackY(double y, double left, double right, double reach) const;
    bool isFree(const Box &area) const;
    // Boxes that share area with `area`, in ascending order.
    std::vector<int> touching(const Box &area) const;

private:
    int column(double x) const;
    int row(double y) const;
    const std::vector<int> &cell(int column, int row) const
    {
        return m_cells[size_t(row) * size_t(m_columns) + size_t(column)];
    }
    template<class Visit>
    bool visit(const Box &area, Visit visit) const;
    double ray(double x, double y, int dx, int dy, int except) const;

    std::vector<Box> m_boxes;
    Box m_frame;
    double m_cellWidth = 256;
    double m_cellHeight = 256;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<int>> m_cells;
};

} // namespace relvar
