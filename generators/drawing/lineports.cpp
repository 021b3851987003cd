#include "generators/drawing/lineports.h"

#include "generators/drawing/geometry.h"

#include <algorithm>
#include <map>
#include <set>

namespace relvar {
namespace {

// What stands at the end of a line, in the order in which ends stand on a row: required columns
// mostly come before others.
enum class Symbol { Bare, Triangle, One, ZeroOrOne, OneOrMore, ZeroOrMore };

Symbol symbolOf(const RelationshipEnd &end)
{
    if (end.isMany())
        return end.minimum > 0 ? Symbol::OneOrMore : Symbol::ZeroOrMore;
    return end.minimum > 0 ? Symbol::One : Symbol::ZeroOrOne;
}

Symbol fromSymbol(const LineLook &line)
{
    return line.subtype || line.inheritance ? Symbol::Bare : symbolOf(line.own);
}

Symbol toSymbol(const LineLook &line)
{
    return line.subtype || line.inheritance ? Symbol::Triangle : symbolOf(line.other);
}

struct Port
{
    double shift = 0;
    double spread = SymbolSpread;
};

Port portOf(Symbol symbol, const std::set<Symbol> &present, double height)
{
    if (present.size() < 2)
        return {};
    constexpr double Apart = 2 * SymbolSpread + 1;
    const auto count = double(present.size());
    const auto index = double(std::distance(present.begin(), present.find(symbol)));
    const double step = std::min(Apart, height / count);
    return {(index - (count - 1) / 2) * step, std::min(SymbolSpread, (step - 1) / 2)};
}

} // namespace

void placeEnds(const NodeLook &node, const QList<const LineLook *> &lines,
               QHash<Id, LinePorts> &ports)
{
    std::map<int, std::set<Symbol>> symbols; // by row
    for (const LineLook *line : lines) {
        if (line->from == node.object)
            symbols[rowOf(node, line->fromRow)].insert(fromSymbol(*line));
        if (line->to == node.object)
            symbols[rowOf(node, line->toRow)].insert(toSymbol(*line));
    }
    const auto place = [&](Id row, Symbol symbol) {
        const int at = rowOf(node, row);
        return portOf(symbol, symbols[at],
                      at < 0 ? NodeGeometry::HeaderHeight : NodeGeometry::RowHeight);
    };
    for (const LineLook *line : lines) {
        LinePorts &both = ports[line->id];
        if (line->from == node.object) {
            const Port port = place(line->fromRow, fromSymbol(*line));
            both.fromShift = port.shift;
            both.fromSpread = port.spread;
        }
        if (line->to == node.object) {
            const Port port = place(line->toRow, toSymbol(*line));
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
