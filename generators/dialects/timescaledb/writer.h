#pragma once

#include "generators/dialects/postgresql/writer.h"
#include "model/timescaledb.h"

namespace relvar::timescaledb {

// Every block of a physical model, in an order that works: PostgreSQL's, and what makes
// hypertables, continuous aggregates and jobs, as the version of the design has it.
QList<postgresql::Block> createBlocks(const Model &model, const DdlOptions &options,
                                      const Token &token, QList<Unsupported> &unsupported);
// What stands before all blocks.
QString scriptHead(const Model &model);

// writepolicies.cpp
// A time as an argument: INTERVAL '7 days', 1000, BIGINT '1000', an expression, NULL.
QString lengthArgument(const Column *time, const QString &text);
// The statements that add the jobs of a table or view that has this time column. `remade`: the
// hypertable came with a job for its columnstore.
QString policyStatements(const Object &object, const QString &name, const Column *time, int version,
                         bool remade);
// The statement that makes a routine a job.
QString jobStatement(const Routine &routine, const QString &name);

} // namespace relvar::timescaledb
