#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// TimescaleDB 2.x: PostgreSQL with hypertables, continuous aggregates, the columnstore, and jobs.
const Dialect &timescaledbDialect();

// Whether a script is unmistakably for TimescaleDB: it makes the extension, or a hypertable.
bool isTimescaledbScript(const QByteArray &sql);

} // namespace relvar
