#pragma once

#include "generators/drawing/lineports.h"
#include "generators/drawing/text.h"

#include <QLineF>
#include <QPolygonF>

#include <array>
#include <tuple>

// What stands at the ends of lines, in each notation. Any thread.
//
// Crow's foot: at each end the greatest number (bar: one, foot: many) and, further out, the least
//   (bar: one, circle: none).
// IDEF1X: a dot at the child, with P (one or more), Z (zero or one) or a number beside it; a
// diamond
//   at a parent that a child may be without.
// Barker: a foot for many, and a bar at the end whose identifier the relationship is part of. What
//   is optional is said by the line itself.
// Chen: 1, N or M beside the ends; generalisations have their sign on the line.
// UML: multiplicities beside the ends; a filled diamond at a whole that its parts cannot be
// without.
namespace relvar {

// What one end of a line says, whatever the notation.
struct LineEnd
{
    int minimum = 0;
    int maximum = RelationshipEnd::Many;
    bool child = false; // the referencing end
    bool identifying = false;
    bool mandatory = false; // a row here has to have one at the other end

    bool isMany() const { return maximum < 0 || maximum > 1; }
};

LineEnd ownEnd(const LineLook &line);
LineEnd otherEnd(const LineLook &line);

// What tells the symbol of an end from others; in the order in which ends stand on a row: required
// columns mostly come before others.
struct EndKind
{
    std::array<int, 4> symbol{};
    QString order = {}; // Chen: of the line, which has a place of its own
    Id line = {};

    friend bool operator==(const EndKind &, const EndKind &) = default;
    friend bool operator<(const EndKind &a, const EndKind &b)
    {
        return std::tie(a.symbol, a.order, a.line) < std::tie(b.symbol, b.order, b.line);
    }
};
EndKind endKind(const LineLook &line, bool own);

// The place of a symbol on the side of a node: `outward` is the unit vector away from the node,
// `room` the length of the first piece of the line, into which it has to fit, and `spread` how far
// it may reach to both sides.
struct EndPlace
{
    QPointF at;
    QPointF outward;
    double room = 0;
    double spread = SymbolSpread;
    bool turnsUp = false; // the line, after that piece
};

struct EndSymbol
{
    QList<QLineF> strokes;
    QPointF center; // of the circle
    double radius = 0;
    QPolygonF outline;   // a triangle or diamond; empty otherwise
    bool filled = false; // the circle and the outline
    double length = 0;   // of the line that the symbol covers, from the node
    double reach = 0;    // of the symbol, from the node
    QString text;        // beside the line
    TextRole textRole = TextRole::Type;
    QPointF textAt; // the start of its baseline

    bool hasCircle() const { return radius > 0; }
};

EndSymbol crowsFootSymbol(const LineEnd &end, const EndPlace &place);
EndSymbol idef1xSymbol(const LineEnd &end, const EndPlace &place);
EndSymbol barkerSymbol(const LineEnd &end, const EndPlace &place);
EndSymbol umlSymbol(const LineEnd &end, const EndPlace &place);
EndSymbol chenSymbol(const LineEnd &end, const EndPlace &place);
EndSymbol endSymbol(Notation notation, const LineEnd &end, const EndPlace &place);
// At the general one of two tables: an open triangle. For subtypes in crow's foot a half circle,
// crossed when they exclude each other, with a second line when there are no others; in IDEF1X the
// circle of a category over one line, or over two when there are no others; in UML words in braces.
// Barker's subtypes always exclude each other and have no others.
EndSymbol subtypeSymbol(const LineLook &line, const EndPlace &place);

// Tells texts at different places apart; ends that lines share have theirs at the same.
QPoint textPlace(const EndSymbol &symbol);
// "0..1", "1", "1..*" …
QString multiplicityText(int minimum, int maximum);

} // namespace relvar
