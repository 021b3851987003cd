#include "generators/drawing/endsymbols.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr double FootLength = 11; // from the node to the point where its toes meet
constexpr double CircleRadius = 4;
constexpr double DotRadius = 4;
constexpr double OneAt = 8; // of the bar for "at most one"
constexpr double BarGap = 5;
constexpr double TriangleLength = 13;
constexpr double TriangleSpread = 1.25; // of the spread of other symbols
constexpr double DiamondLength = 15;
constexpr double DiamondSpread = 0.8;
constexpr double CategoryRadius = 4.5;
constexpr double CategoryGap = 3.5; // between two lines for one
constexpr double HalfCircleLength = 9;
constexpr int HalfCircleSides = 12;
constexpr double TextGap = 4;   // between a node or symbol and the text after it
constexpr double TextAbove = 3; // of its baseline over the line
constexpr double CrowdedTextAbove = 2;

// Draws at distances from the node, all of them smaller when there is too little room.
class SymbolPen
{
public:
    SymbolPen(const EndPlace &place, double whole)
        : m_place(place)
        , m_scale(std::clamp(place.room / (whole + 1), 0.4, 1.0))
    {
    }

    EndSymbol symbol;

    double scaled(double length) const { return length * m_scale; }
    QPointF along(double distance) const { return m_place.at + m_place.outward * scaled(distance); }
    QPointF side(double share = 1) const
    {
        const QPointF across(-m_place.outward.y(), m_place.outward.x());
        return across * scaled(m_place.spread * share);
    }
    void bar(double distance, double share = 1)
    {
        symbol.strokes.append({along(distance) - side(share), along(distance) + side(share)});
    }
    void foot()
    {
        symbol.strokes.append({along(FootLength), m_place.at - side()});
        symbol.strokes.append({along(FootLength), m_place.at + side()});
    }
    void stem(double from, double to) { symbol.strokes.append({along(from), along(to)}); }
    void circle(double center, double radius)
    {
        symbol.center = along(center);
        symbol.radius = scaled(std::min(radius, m_place.spread));
    }
    void diamond(bool filled)
    {
        const QPointF middle = along(DiamondLength / 2);
        symbol.outline << m_place.at << middle - side(DiamondSpread) << along(DiamondLength)
                       << middle + side(DiamondSpread) << m_place.at;
        symbol.filled = filled;
        covers(DiamondLength);
    }
    void covers(double length) { symbol.length = symbol.reach = scaled(length); }
    // Over the line, unless the line turns up through it; smaller between lines to the same row.
    void text(const QString &text)
    {
        if (text.isEmpty())
            return;
        const TextMeasure &measure = TextMeasure::shared();
        const bool crowded = m_place.spread < SymbolSpread;
        symbol.textRole = crowded ? TextRole::Mark : TextRole::Type;
        const double width = measure.width(symbol.textRole, text);
        const double start = symbol.reach + TextGap;
        const double above = crowded ? CrowdedTextAbove : TextAbove;
        const double capitals = 2 * measure.baseline(symbol.textRole, 0);
        const bool below = m_place.turnsUp && start + width > m_place.room;
        symbol.text = text;
        symbol.textAt = m_place.at + QPointF(m_place.outward.x() < 0 ? -start - width : start,
                                             below ? above + capitals : -above);
    }

private:
    const EndPlace &m_place;
    double m_scale;
};

bool isParent(const LineEnd &end)
{
    return !end.child && !end.isMany();
}

QString idef1xText(const LineEnd &end)
{
    if (end.maximum < 0)
        return end.minimum == 0   ? QString()
               : end.minimum == 1 ? u"P"_s
                                  : QString::number(end.minimum) + u'+';
    if (end.minimum == 0 && end.maximum == 1)
        return u"Z"_s;
    return end.minimum == end.maximum ? QString::number(end.minimum)
                                      : u"%1-%2"_s.arg(end.minimum).arg(end.maximum);
}

} // namespace

LineEnd ownEnd(const LineLook &line)
{
    return {line.own.minimum, line.own.maximum, true, line.identifying, line.other.minimum > 0};
}

LineEnd otherEnd(const LineLook &line)
{
    return {line.other.minimum, line.other.maximum, false, line.identifying, line.own.minimum > 0};
}

EndKind endKind(const LineLook &line, bool own)
{
    if (line.subtype || line.inheritance)
        return {{own ? 0 : 1, !own && line.total, own ? 0 : int(line.disjointness),
                 own ? 0 : int(line.inheritance)}};
    const LineEnd end = own ? ownEnd(line) : otherEnd(line);
    switch (line.notation) {
    case Notation::CrowsFoot:
        break;
    case Notation::Chen: // a place of its own, so that its diamond stands on it alone
        return {{own ? 2 : 3, !end.mandatory, 0, 0}, line.order, line.id};
    case Notation::Idef1x:
        return isParent(end) ? EndKind{{2, !end.identifying, end.minimum == 0, 0}}
                             : EndKind{{3, !end.identifying, end.minimum, end.maximum}};
    case Notation::Barker:
        return {{2, end.isMany(), !end.mandatory, end.child && end.identifying}};
    case Notation::Uml:
        return {{2, !end.child && end.identifying, end.minimum, end.maximum}};
    }
    return {{2, end.isMany(), end.minimum == 0, 0}};
}

static EndSymbol categorySymbol(bool complete, const EndPlace &place)
{
    constexpr double Start = 5;
    constexpr double First = Start + 2 * CategoryRadius + 2;
    const double whole = First + (complete ? CategoryGap : 0);
    SymbolPen pen(place, whole);
    pen.stem(0, Start);
    pen.circle(Start + CategoryRadius, CategoryRadius);
    pen.bar(First, TriangleSpread);
    if (complete)
        pen.bar(whole, TriangleSpread);
    pen.covers(whole);
    return pen.symbol;
}

static EndSymbol halfCircleSymbol(const LineLook &line, const EndPlace &place)
{
    const double whole = HalfCircleLength + (line.total ? CategoryGap : 0);
    SymbolPen pen(place, whole);
    for (int i = 0; i <= HalfCircleSides; ++i) {
        const double angle = std::numbers::pi * i / HalfCircleSides;
        pen.symbol.outline << pen.along(HalfCircleLength * (1 - std::sin(angle))) +
                                  pen.side(TriangleSpread * -std::cos(angle));
    }
    pen.symbol.outline << pen.symbol.outline.first();
    if (line.disjointness == Disjointness::Disjoint)
        for (const double side : {0.65, -0.65}) // inside the arc
            pen.symbol.strokes.append(
                {pen.along(HalfCircleLength) - pen.side(side * TriangleSpread),
                 pen.along(HalfCircleLength * 0.25) + pen.side(side * TriangleSpread)});
    if (line.total)
        pen.bar(whole, TriangleSpread);
    pen.covers(whole);
    return pen.symbol;
}

// What UML says of a generalisation; words of the language, never translated.
static QString constraintText(const LineLook &line)
{
    if (line.disjointness == Disjointness::Unstated)
        return line.total ? u"{complete}"_s : QString();
    return u"{%1, %2}"_s.arg(line.total ? u"complete"_s : u"incomplete"_s,
                             enumName(line.disjointness));
}

EndSymbol crowsFootSymbol(const LineEnd &end, const EndPlace &place)
{
    const double most = end.isMany() ? FootLength : OneAt;
    const double gap = end.isMany() ? 0 : 2;
    const double whole = most + (end.minimum > 0 ? BarGap : gap + 2 * CircleRadius);
    SymbolPen pen(place, whole);
    if (end.isMany())
        pen.foot();
    else
        pen.bar(OneAt);
    if (end.minimum > 0) {
        pen.bar(whole);
        pen.stem(0, whole);
    } else {
        pen.stem(0, most + gap);
        pen.circle(most + gap + CircleRadius, CircleRadius);
    }
    pen.covers(whole);
    return pen.symbol;
}

EndSymbol idef1xSymbol(const LineEnd &end, const EndPlace &place)
{
    if (isParent(end)) {
        SymbolPen pen(place, DiamondLength);
        if (end.minimum == 0 && !end.identifying)
            pen.diamond(false);
        return pen.symbol;
    }
    SymbolPen pen(place, 2 * DotRadius);
    pen.circle(DotRadius, DotRadius);
    pen.symbol.filled = true;
    pen.covers(2 * DotRadius);
    pen.text(idef1xText(end));
    return pen.symbol;
}

EndSymbol barkerSymbol(const LineEnd &end, const EndPlace &place)
{
    const double most = end.isMany() ? FootLength : 0;
    const bool identifier = end.child && end.identifying;
    const double whole = identifier ? (end.isMany() ? most + BarGap : OneAt) : most;
    SymbolPen pen(place, whole);
    if (end.isMany())
        pen.foot();
    if (identifier)
        pen.bar(whole);
    pen.symbol.reach = pen.scaled(whole);
    return pen.symbol;
}

EndSymbol umlSymbol(const LineEnd &end, const EndPlace &place)
{
    SymbolPen pen(place, DiamondLength);
    if (!end.child && end.identifying)
        pen.diamond(true);
    pen.text(multiplicityText(end.minimum, end.maximum));
    return pen.symbol;
}

EndSymbol chenSymbol(const LineEnd &end, const EndPlace &place)
{
    SymbolPen pen(place, 0);
    const QString many = end.maximum > 1 ? QString::number(end.maximum)
                         : end.child     ? u"N"_s
                                         : u"M"_s;
    pen.text(end.isMany() ? many : u"1"_s);
    return pen.symbol;
}

EndSymbol endSymbol(Notation notation, const LineEnd &end, const EndPlace &place)
{
    switch (notation) {
    case Notation::CrowsFoot:
        break;
    case Notation::Chen:
        return chenSymbol(end, place);
    case Notation::Idef1x:
        return idef1xSymbol(end, place);
    case Notation::Barker:
        return barkerSymbol(end, place);
    case Notation::Uml:
        return umlSymbol(end, place);
    }
    return crowsFootSymbol(end, place);
}

EndSymbol subtypeSymbol(const LineLook &line, const EndPlace &place)
{
    if (line.notation == Notation::Chen)
        return {}; // a triangle stands on the line
    if (line.notation == Notation::Idef1x)
        return categorySymbol(line.total, place);
    if (line.notation == Notation::CrowsFoot && line.subtype)
        return halfCircleSymbol(line, place);
    SymbolPen pen(place, TriangleLength);
    const QPointF foot = pen.along(TriangleLength);
    const QPointF side = pen.side(TriangleSpread);
    pen.symbol.outline << place.at << foot - side << foot + side << place.at;
    pen.covers(TriangleLength);
    if (line.notation == Notation::Uml)
        pen.text(constraintText(line));
    return pen.symbol;
}

QPoint textPlace(const EndSymbol &symbol)
{
    return (symbol.textAt * 4).toPoint();
}

QString multiplicityText(int minimum, int maximum)
{
    if (minimum == maximum)
        return QString::number(minimum);
    return u"%1..%2"_s.arg(minimum).arg(maximum < 0 ? u"*"_s : QString::number(maximum));
}

} // namespace relvar
