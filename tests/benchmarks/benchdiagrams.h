#pragma once

#include "model/model.h"

namespace relvar {

struct BenchDiagram
{
    Model model;
    Id diagram;
    QList<Id> tables; // in their order
};

// A diagram of so many tables in a grid, twelve columns each, 1.5 lines a table: most of them to
// near tables, some to hubs.
BenchDiagram largeDiagram(int tables);

// 56 tables and 120 relationships, most of them to a few hubs, not laid out yet.
BenchDiagram entangledDiagram();

} // namespace relvar
