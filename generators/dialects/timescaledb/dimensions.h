#pragma once

#include "model/model.h"

namespace relvar::timescaledb {

// A dimension besides time, as the option of the table says it.
struct Dimension
{
    bool hash = true;
    QString column;
    QString amount; // partitions, or a time
    QString function;
};

// What the option "dimensions" of a table says, without what cannot be understood.
QList<Dimension> dimensionsOf(const Table &table);

} // namespace relvar::timescaledb
