#pragma once

#include <QList>

#include <utility>

namespace relvar {

// Splits a graph into groups of related nodes of at most about `most` each: connected components
// stay whole when they are small enough, larger ones are gathered along their strongest links.
// Nodes without links form no group. Deterministic.
QList<QList<int>> relatedGroups(int nodes, const QList<std::pair<int, int>> &links, int most);

} // namespace relvar
