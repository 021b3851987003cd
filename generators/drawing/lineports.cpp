#include "generators/drawing/lineports.h"

#include "generators/drawing/endsymbols.h"
#include "generators/drawing/geometry.h"

#include <algorithm>
#include <map>
#include <set>

namespace relvar {
namespace {

struct Port
{
    double shift = 0;
    double spread = SymbolSpread;
};

Port portOf(const EndKind &kind, const std::set<EndKind> &present, double height)
{
    if (present.size() < 2)
        return {};
    constexpr double Apart = 2 * SymbolSpread + 1;
    const auto count = double(present.size());
    const auto index = double(std::distance(present.begin(), present.find(kind)));
    const double step = std::min(Apart, height / count);
    return {(index - (count - 1) / 2) * step, std::min(SymbolSpread, (step - 1) / 2)};
}

} // namespace

void placeEnds(const NodeLook &node, const QList<const LineLook *> &lines,
               QHash<Id, LinePorts> &ports)
{
    std::map<int, std::set<EndKind>> kinds; // by row
    for (const LineLook *line : lines) {
        if (line->from == node.object)
            kinds[rowOf(node, line->fromRow)].insert(endKind(*line, true));
        if (line->to == node.object)
            kinds[rowOf(node, line->toRow)].insert(endKind(*line, false));
    }
    const auto place = [&](Id row, const EndKind &kind) {
        const int at = rowOf(node, row);
        return portOf(kind, kinds[at], at < 0 ? headingRoom(node) : NodeGeometry::RowHeight);
    };
    for (const LineLook *line : lines) {
        LinePorts &both = ports[line->id];
        if (line->from == node.object) {
            const Port port = place(line->fromRow, endKind(*line, true));
            both.fromShift = port.shift;
            both.fromSpread = port.spread;
        }
        if (line->to == node.object) {
            const Port port = place(line->toRow, endKind(*line, false));
            both.toShift = port.shift;
            both.toSpread = port.spread;
        }
    }
}

QHash<Id, LinePorts> linePorts(const DiagramLook &look)
{
    QHash<Id, QList<const LineLook *>> linesOf;
    for (const LineLook &line : look.lines) {
        linesOf[line.from].append(&line);
        if (line.to != line.from)
            linesOf[line.to].append(&line);
    }
    QHash<Id, LinePorts> ports;
    for (const NodeLook &node : look.nodes)
        placeEnds(node, linesOf.value(node.object), ports);
    return ports;
}

} // namespace relvar
