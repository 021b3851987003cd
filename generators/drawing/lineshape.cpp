#include "generators/drawing/lineshape.h"

#include "generators/drawing/chen.h"
#include "generators/drawing/stubs.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace relvar {
namespace {

constexpr int CornerSides = 4;
constexpr double DoubleSpread = 1.8; // half the way between the two lines of a double one

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

QList<QPointF> reversed(QList<QPointF> course)
{
    std::reverse(course.begin(), course.end());
    return course;
}

// Divides a course in the middle of its length, but not beyond its first piece: lines to one row
// share what follows, whose style has to be that of all of them.
std::pair<QList<QPointF>, QList<QPointF>> halves(const QList<QPointF> &course)
{
    double length = 0;
    for (qsizetype i = 0; i + 1 < course.size(); ++i)
        length += lengthOf(course[i + 1] - course[i]);
    const QPointF piece = course[1] - course[0];
    const double end = lengthOf(piece) - (course.size() > 2 ? CornerRadius : 0);
    const QPointF middle = course[0] + unit(piece) * std::clamp(end, 0.0, length / 2);
    return {{course[0], middle}, QList<QPointF>{middle} + course.sliced(1)};
}

// From each entity to the diamond between them.
QList<LinePart> chenParts(const LineLook &line, const QList<QPointF> &course,
                          std::optional<QPointF> sign)
{
    if (!sign || line.inheritance)
        return {{course, 0, 0}};
    QList<LinePart> parts;
    const auto append = [&](const QList<QPointF> &part, bool whole) {
        if (!whole) {
            parts.append({part, 0, 0});
            return;
        }
        for (const double side : {DoubleSpread, -DoubleSpread})
            parts.append({beside(part, side), 0, 0});
    };
    const auto [own, other] = dividedAt(course, *sign);
    append(own, !line.subtype && ownEnd(line).mandatory);
    append(other, line.subtype ? line.total : otherEnd(line).mandatory);
    return parts;
}

// Dashes begin at the other end: lines that share their way to it have them at the same places.
QList<LinePart> partsOf(const LineLook &line, const QList<QPointF> &course)
{
    const LinePart solid{course, 0, 0};
    const LinePart dashed{reversed(course), DashLength, DashGap};
    const bool general = line.subtype || line.inheritance;
    const bool both = line.own.isMany() && line.other.isMany();
    switch (line.notation) {
    case Notation::CrowsFoot:
    case Notation::Chen: // see chenParts()
        break;
    case Notation::Idef1x:
        if (general || line.identifying || both)
            return {solid};
        return {dashed};
    case Notation::Uml:
        return {solid};
    case Notation::Barker: {
        if (general)
            break;
        LinePart own = ownEnd(line).mandatory ? solid : dashed;
        LinePart other = otherEnd(line).mandatory ? solid : dashed;
        if (own.dash <= 0 && other.dash <= 0)
            return {solid};
        std::tie(own.course, other.course) = halves(course);
        other.course = reversed(other.course);
        return {own, other};
    }
    }
    if (line.inheritance)
        return {{reversed(course), DotLength, DotGap}};
    return {line.identifying || line.subtype ? solid : dashed};
}

// A stub from its box to its connector, in the style that the line has there.
QList<LinePart> stubParts(const LineLook &line, bool own, const QList<QPointF> &course)
{
    const bool general = line.subtype || line.inheritance;
    const bool mandatory = (own ? ownEnd(line) : otherEnd(line)).mandatory;
    if (line.notation == Notation::Chen && !general && mandatory)
        return {{beside(course, DoubleSpread), 0, 0}, {beside(course, -DoubleSpread), 0, 0}};
    if (line.notation == Notation::Chen)
        return {{course, 0, 0}};
    if (line.notation == Notation::Barker && !general)
        return {mandatory ? LinePart{course, 0, 0} : LinePart{course, DashLength, DashGap}};
    LinePart part = partsOf(line, course).first();
    part.course = course;
    return {part};
}

} // namespace

double cornerRadius(QPointF before, QPointF corner, QPointF after, double radius)
{
    return std::min({radius, lengthOf(corner - before) / 2, lengthOf(after - corner) / 2});
}

QList<QPointF> cornerChords(QPointF before, QPointF corner, QPointF after, double radius)
{
    const QPointF in = corner - before;
    const QPointF out = after - corner;
    const double r = cornerRadius(before, corner, after, radius);
    const QPointF a = corner - unit(in) * r;
    const QPointF b = corner + unit(out) * r;
    QList<QPointF> chords;
    for (int step = 0; step <= CornerSides; ++step) {
        const double t = double(step) / CornerSides;
        chords.append((1 - t) * (1 - t) * a + 2 * t * (1 - t) * corner + t * t * b);
    }
    return chords;
}

QPainterPath closedPartOf(const EndSymbol &symbol)
{
    QPainterPath path;
    if (!symbol.outline.isEmpty()) {
        path.addPolygon(symbol.outline);
        path.closeSubpath();
    }
    if (symbol.hasCircle())
        path.addEllipse(symbol.center, symbol.radius, symbol.radius);
    return path;
}

static LineShape splitShape(const LineLook &line, const QList<QPointF> &points,
                            const LinePorts &ports)
{
    LineShape shape;
    const std::array<QList<QPointF>, 2> stubs = stubsOf(points);
    const bool general = line.subtype || line.inheritance;
    for (const bool own : {true, false}) {
        const QList<QPointF> &stub = stubs[own ? 0 : 1];
        if (stub.size() < 2)
            continue;
        const QPointF piece = stub[1] - stub[0];
        const EndPlace place{stub[0], unit(piece), lengthOf(piece),
                             own ? ports.fromSpread : ports.toSpread,
                             stub.size() > 2 && stub[2].y() < stub[1].y()};
        EndSymbol &symbol = own ? shape.from : shape.to;
        if (!general)
            symbol = endSymbol(line.notation, own ? ownEnd(line) : otherEnd(line), place);
        else if (!own)
            symbol = subtypeSymbol(line, place);
        shape.parts += stubParts(line, own, shortened(stub, symbol.length));
    }
    return shape;
}

LineShape lineShape(const LineLook &line, const QList<QPointF> &points, const LinePorts &ports,
                    std::optional<QPointF> sign)
{
    LineShape shape;
    if (points.size() < 2)
        return shape;
    if (line.split)
        return splitShape(line, points, ports);
    // A line without a corner shares its only piece between both symbols.
    const double share = points.size() == 2 ? 0.5 : 1;
    const auto place = [&](QPointF at, QPointF next, QPointF after, double spread) {
        return EndPlace{at, unit(next - at), lengthOf(next - at) * share, spread,
                        after.y() < next.y()};
    };
    const qsizetype last = points.size() - 1;
    const EndPlace from =
        place(points[0], points[1], points[std::min<qsizetype>(2, last)], ports.fromSpread);
    const EndPlace to = place(points[last], points[last - 1],
                              points[std::max<qsizetype>(last - 2, 0)], ports.toSpread);
    if (line.subtype || line.inheritance) {
        shape.to = subtypeSymbol(line, to);
    } else {
        shape.from = endSymbol(line.notation, ownEnd(line), from);
        shape.to = endSymbol(line.notation, otherEnd(line), to);
    }
    const QList<QPointF> course = shortened(points, shape.from.length);
    if (line.notation == Notation::Chen) {
        shape.parts = chenParts(line, course, sign);
        return shape;
    }
    shape.parts = partsOf(line, reversed(shortened(reversed(course), shape.to.length)));
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
        const double radius = cornerRadius(course[i - 1], course[i], course[i + 1], CornerRadius);
        path.lineTo(course[i] - unit(in) * radius);
        path.quadTo(course[i], course[i] + unit(out) * radius);
    }
    return path;
}

} // namespace relvar
