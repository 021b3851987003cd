#include "generators/layout/obstacles.h"

#include <algorithm>
#include <cmath>

namespace relvar {

namespace {

constexpr double CellSize = 256;
constexpr int MostCells = 512; // in one direction

bool containsX(const Box &box, double x)
{
    return box.left < x && x < box.right;
}

bool containsY(const Box &box, double y)
{
    return box.top < y && y < box.bottom;
}

bool overlap(const Box &a, const Box &b)
{
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

} // namespace

Obstacles::Obstacles(std::vector<Box> boxes, double frame)
    : m_boxes(std::move(boxes))
{
    if (!m_boxes.empty())
        m_frame = m_boxes.front();
    for (const Box &box : m_boxes) {
        m_frame.left = std::min(m_frame.left, box.left);
        m_frame.top = std::min(m_frame.top, box.top);
        m_frame.right = std::max(m_frame.right, box.right);
        m_frame.bottom = std::max(m_frame.bottom, box.bottom);
    }
    m_frame = m_frame.grown(frame);
    const double width = m_frame.right - m_frame.left;
    const double height = m_frame.bottom - m_frame.top;
    m_columns = int(std::clamp(std::ceil(width / CellSize), 1.0, double(MostCells)));
    m_rows = int(std::clamp(std::ceil(height / CellSize), 1.0, double(MostCells)));
    m_cellWidth = std::max(1.0, width / m_columns);
    m_cellHeight = std::max(1.0, height / m_rows);
    m_cells.resize(size_t(m_columns) * size_t(m_rows));
    for (int index = 0; index < count(); ++index) {
        const Box &area = box(index);
        for (int y = row(area.top); y <= row(area.bottom); ++y)
            for (int x = column(area.left); x <= column(area.right); ++x)
                m_cells[size_t(y) * size_t(m_columns) + size_t(x)].push_back(index);
    }
}

int Obstacles::column(double x) const
{
    return std::clamp(int(std::floor((x - m_frame.left) / m_cellWidth)), 0, m_columns - 1);
}

int Obstacles::row(double y) const
{
    return std::clamp(int(std::floor((y - m_frame.top) / m_cellHeight)), 0, m_rows - 1);
}

double Obstacles::ray(double x, double y, int dx, int dy, int except) const
{
    const double start = dx ? x : y;
    const int step = dx + dy;
    double best =
        dx ? (dx > 0 ? m_frame.right : m_frame.left) : (dy > 0 ? m_frame.bottom : m_frame.top);
    if ((best - start) * step <= 0)
        return start;
    int atColumn = column(x);
    int atRow = row(y);
    while (true) {
        for (const int index : cell(atColumn, atRow)) {
            if (index == except)
                continue;
            const Box &area = box(index);
            if (dx ? !containsY(area, y) : !containsX(area, x))
                continue;
            const double near =
                dx ? (dx > 0 ? area.left : area.right) : (dy > 0 ? area.top : area.bottom);
            const double far =
                dx ? (dx > 0 ? area.right : area.left) : (dy > 0 ? area.bottom : area.top);
            if ((far - start) * step <= 0)
                continue;
            if ((near - start) * step < 0)
                return start;
            if ((near - best) * step < 0)
                best = near;
        }
        const int last = dx ? column(best) : row(best);
        if ((dx ? atColumn : atRow) == last)
            return best;
        atColumn += dx;
        atRow += dy;
    }
}

double Obstacles::freeLeft(double x, double y, int except) const
{
    return ray(x, y, -1, 0, except);
}

double Obstacles::freeRight(double x, double y, int except) const
{
    return ray(x, y, 1, 0, except);
}

double Obstacles::freeUp(double x, double y, int except) const
{
    return ray(x, y, 0, -1, except);
}

double Obstacles::freeDown(double x, double y, int except) const
{
    return ray(x, y, 0, 1, except);
}

Range Obstacles::freeX(double x, double y, int except) const
{
    return {ray(x, y, -1, 0, except), ray(x, y, 1, 0, except)};
}

Range Obstacles::freeY(double x, double y, int except) const
{
    return {ray(x, y, 0, -1, except), ray(x, y, 0, 1, except)};
}

template<class Visit>
bool Obstacles::visit(const Box &area, Visit visit) const
{
    for (int y = row(area.top); y <= row(area.bottom); ++y)
        for (int x = column(area.left); x <= column(area.right); ++x)
            for (const int index : cell(x, y))
                if (overlap(box(index), area) && !visit(index))
                    return false;
    return true;
}

Range Obstacles::slackX(double x, double top, double bottom, double reach) const
{
    Range range{x - reach, x + reach};
    visit({x - reach, top, x + reach, bottom}, [&](int index) {
        const Box &area = box(index);
        if (area.right <= x)
            range.low = std::max(range.low, area.right);
        else if (area.left >= x)
            range.high = std::min(range.high, area.left);
        else // already inside: it may only stay
            range = {x, x};
        return true;
    });
    return {std::min(range.low, x), std::max(range.high, x)};
}

Range Obstacles::slackY(double y, double left, double right, double reach) const
{
    Range range{y - reach, y + reach};
    visit({left, y - reach, right, y + reach}, [&](int index) {
        const Box &area = box(index);
        if (area.bottom <= y)
            range.low = std::max(range.low, area.bottom);
        else if (area.top >= y)
            range.high = std::min(range.high, area.top);
        else
            range = {y, y};
        return true;
    });
    return {std::min(range.low, y), std::max(range.high, y)};
}

bool Obstacles::isFree(const Box &area) const
{
    return visit(area, [](int) { return false; });
}

std::vector<int> Obstacles::touching(const Box &area) const
{
    std::vector<int> found;
    visit(area, [&](int index) {
        found.push_back(index);
        return true;
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace relvar
