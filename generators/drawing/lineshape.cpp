#include "generators/drawing/lineshape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace relvar {
namespace {

constexpr double FootLength = 11; // from the node to the point where its toes meet
constexpr double CircleRadius = 4;
constexpr double OneAt = 8; // of the bar for "at most one"
constexpr double BarGap = 5;
constexpr double TriangleLength = 13;
constexpr double TriangleSpread = 1.25; // of the spread of other symbols
constexpr int CircleSides = 14;
constexpr int CornerSides = 4;

QPointF across(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

QPointF unit(QPointF vector)
{
    const double length = lengthOf(vector);
    return length > 0 ? vector / length : QPointF(1, 0);
}

// Cuts the first `length` off a course.
QList<QPointF> shortened(QList<QPointF> points, double length)
{
    if (points.size() < 2 || length <= 0)
        return points;
    const QPointF piece = points[1] - points[0];
    points[0] += unit(piece) * std::min(length, lengthOf(piece));
    return points;
}

// The course as chords: corners become a few short pieces.
QList<QPointF> roundedChords(const QList<QPointF> &course)
{
    QList<QPointF> result;
    for (qsizetype i = 0; i < course.size(); ++i) {
        if (i == 0 || i + 1 == course.size())
            result.append(course[i]);
        else
            result.append(cornerChords(course[i - 1], course[i], course[i + 1], CornerRadius));
    }
    return result;
}

void appendSolid(QList<QLineF> &lines, const QList<QPointF> &points)
{
    for (qsizetype i = 0; i + 1 < points.size(); ++i)
        lines.append({points[i], points[i + 1]});
}

void appendDashed(QList<QLineF> &lines, const QList<QPointF> &points, double dash, double gap)
{
    bool drawing = true;
    double left = dash;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const double length = lengthOf(points[i + 1] - points[i]);
        const QPointF direction = unit(points[i + 1] - points[i]);
        for (double done = 0; done < length;) {
            const double step = std::min(left, length - done);
            if (drawing)
                lines.append({points[i] + direction * done, points[i] + direction * (done + step)});
            done += step;
            left -= step;
            if (left <= 1e-9) {
                drawing = !drawing;
                left = drawing ? dash : gap;
            }
        }
    }
}

void appendSymbol(QList<QLineF> &lines, const EndSymbol &symbol)
{
    lines.append(symbol.strokes);
    for (qsizetype i = 0; i + 1 < symbol.triangle.size(); ++i)
        lines.append({symbol.triangle[i], symbol.triangle[i + 1]});
    if (!symbol.hasCircle())
        return;
    const auto at = [&](int i) {
        const double angle = 2 * std::numbers::pi * i / CircleSides;
        return symbol.center + symbol.radius * QPointF(std::cos(angle), std::sin(angle));
    };
    for (int i = 0; i < CircleSides; ++i)
        lines.append({at(i), at(i + 1)});
}

} // namespace

QList<QPointF> cornerChords(QPointF before, QPointF corner, QPointF after, double radius)
{
    const QPointF in = corner - before;
    const QPointF out = after - corner;
    const double r = std::min({radius, lengthOf(in) / 2, lengthOf(out) / 2});
    const QPointF a = corner - unit(in) * r;
    const QPointF b = corner + unit(out) * r;
    QList<QPointF> chords;
    for (int step = 0; step <= CornerSides; ++step) {
        const double t = double(step) / CornerSides;
        chords.append((1 - t) * (1 - t) * a + 2 * t * (1 - t) * corner + t * t * b);
    }
    return chords;
}

QList<QLineF> strokesOf(const EndSymbol &symbol)
{
    QList<QLineF> strokes;
    appendSymbol(strokes, symbol);
    return strokes;
}

QList<QLineF> strokesOf(const LineShape &shape)
{
    QList<QLineF> strokes;
    appendSymbol(strokes, shape.from);
    appendSymbol(strokes, shape.to);
    if (shape.dash > 0)
        appendDashed(strokes, roundedChords(shape.course), shape.dash, shape.gap);
    else
        appendSolid(strokes, roundedChords(shape.course));
    return strokes;
}

EndSymbol endSymbol(const RelationshipEnd &end, QPointF at, QPointF outward, double room,
                    double spread)
{
    const double whole = (end.isMany() ? FootLength : OneAt) +
                         (end.minimum > 0 ? BarGap : 2 * CircleRadius + (end.isMany() ? 0 : 2));
    const double scale = std::clamp(room / (whole + 1), 0.4, 1.0);
    const QPointF side = across(outward) * spread * scale;
    EndSymbol symbol;
    const auto place = [&](double distance) { return at + outward * distance * scale; };
    const auto bar = [&](double distance) {
        symbol.strokes.append({place(distance) - side, place(distance) + side});
    };
    double reached = OneAt;
    if (end.isMany()) {
        reached = FootLength;
        symbol.strokes.append({place(FootLength), at - side});
        symbol.strokes.append({place(FootLength), at + side});
    } else {
        bar(OneAt);
    }
    if (end.minimum > 0) {
        bar(reached + BarGap);
        symbol.length = (reached + BarGap) * scale;
        symbol.strokes.append({at, place(reached + BarGap)});
        return symbol;
    }
    const double gap = end.isMany() ? 0 : 2;
    symbol.strokes.append({at, place(reached + gap)});
    symbol.center = place(reached + gap + CircleRadius);
    symbol.radius = std::min(CircleRadius, spread) * scale;
    symbol.length = (reached + gap + 2 * CircleRadius) * scale;
    return symbol;
}

EndSymbol subtypeSymbol(QPointF at, QPointF outward, double room, double spread)
{
    const double scale = std::clamp(room / (TriangleLength + 1), 0.4, 1.0);
    const QPointF foot = at + outward * TriangleLength * scale;
    const QPointF side = across(outward) * spread * TriangleSpread * scale;
    EndSymbol symbol;
    symbol.triangle << at << foot - side << foot + side << at;
    symbol.length = TriangleLength * scale;
    return symbol;
}

LineShape lineShape(const LineLook &line, const QList<QPointF> &points, const LinePorts &ports)
{
    LineShape shape;
    if (points.size() < 2)
        return shape;
    const QPointF first = points[1] - points[0];
    const QPointF last = points[points.size() - 2] - points.last();
    // A line without a corner shares its only piece between both symbols.
    const double share = points.size() == 2 ? 0.5 : 1;
    if (line.subtype || line.inheritance) {
        shape.to = subtypeSymbol(points.last(), unit(last), lengthOf(last) * share, ports.toSpread);
    } else {
        shape.from = endSymbol(line.own, points.first(), unit(first), lengthOf(first) * share,
                               ports.fromSpread);
        shape.to = endSymbol(line.other, points.last(), unit(last), lengthOf(last) * share,
                             ports.toSpread);
    }
    shape.course = shortened(points, shape.from.length);
    std::reverse(shape.course.begin(), shape.course.end());
    shape.course = shortened(shape.course, shape.to.length);
    std::reverse(shape.course.begin(), shape.course.end());
    if (line.inheritance) {
        shape.dash = DotLength;
        shape.gap = DotGap;
    } else if (!line.identifying && !line.subtype) {
        shape.dash = DashLength;
        shape.gap = DashGap;
    }
    return shape;
}

QPainterPath roundedPath(const QList<QPointF> &course)
{
    QPainterPath path;
    for (qsizetype i = 0; i < course.size(); ++i) {
        if (i == 0) {
            path.moveTo(course[i]);
            continue;
        }
        if (i + 1 == course.size()) {
            path.lineTo(course[i]);
            continue;
        }
        const QPointF in = course[i] - course[i - 1];
        const QPointF out = course[i + 1] - course[i];
        const double radius = std::min({CornerRadius, lengthOf(in) / 2, lengthOf(out) / 2});
        path.lineTo(course[i] - unit(in) * radius);
        path.quadTo(course[i], course[i] + unit(out) * radius);
    }
    return path;
}

} // namespace relvar
