#pragma once

#include "generators/drawing/look.h"

// Where lines end on their rows. Ends with the same symbol share a place and may share a trunk;
// each other symbol has a place of its own on the row, so that all can be read. Any thread.
namespace relvar {

// Half the height of a symbol that has a row to itself.
inline constexpr double SymbolSpread = 6;

struct LinePorts
{
    double fromShift = 0; // from the middle of the row, scene units
    double toShift = 0;
    double fromSpread = SymbolSpread; // half the height that its symbol may take
    double toSpread = SymbolSpread;

    friend bool operator==(const LinePorts &, const LinePorts &) = default;
};

// Sets the ends of the given lines at one node; other ends of them stay as they are in `ports`.
void placeEnds(const NodeLook &node, const QList<const LineLook *> &lines,
               QHash<Id, LinePorts> &ports);
// Those of all lines of a diagram, by their id.
QHash<Id, LinePorts> linePorts(const DiagramLook &look);

} // namespace relvar
