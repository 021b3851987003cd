#include "generators/dialects/timescaledb/traits.h"

#include "generators/dialects/postgresql/traits.h"
#include "generators/dialects/traitrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar::timescaledb {

namespace {

// Times are intervals such as "7 days", or whole numbers where the time column holds such.
constexpr OptionRow rows[] = {
    {Kind::Project, "timescaledb.version", QT_TRANSLATE_NOOP("Options", "TimescaleDB version"),
     "2.29",
     QT_TRANSLATE_NOOP("Options", "Which version scripts are written for; older ones get the "
                                  "classic function calls.")},
    {Kind::Table, "timescaledb.time_column", QT_TRANSLATE_NOOP("Options", "Time column"), "",
     QT_TRANSLATE_NOOP("Options", "Makes the table a hypertable, divided into chunks by the values "
                                  "of this column.")},
    {Kind::Table, "timescaledb.chunk_interval", QT_TRANSLATE_NOOP("Options", "Chunk interval"),
     "7 days", QT_TRANSLATE_NOOP("Options", "How much time one chunk of the table holds.")},
    {Kind::Table, "timescaledb.dimensions", QT_TRANSLATE_NOOP("Options", "Further dimensions"), "",
     QT_TRANSLATE_NOOP("Options",
                       "What else chunks are made by, such as “by_hash(device_id, 4)”.")},
    {Kind::Table, "timescaledb.default_indexes", QT_TRANSLATE_NOOP("Options", "Default indexes"),
     "true",
     QT_TRANSLATE_NOOP("Options", "Whether an index on the time column is made by itself.")},
    {Kind::Table, "timescaledb.integer_now", QT_TRANSLATE_NOOP("Options", "Function for now"), "",
     QT_TRANSLATE_NOOP("Options", "What tells the present time when the time column is a number.")},
    {Kind::Table, "timescaledb.columnstore", QT_TRANSLATE_NOOP("Options", "Columnstore"), "false",
     QT_TRANSLATE_NOOP("Options", "Whether older chunks are compressed by columns.")},
    {Kind::Table, "timescaledb.segmentby", QT_TRANSLATE_NOOP("Options", "Segmented by"), "",
     QT_TRANSLATE_NOOP("Options", "Columns whose equal values are compressed together and found "
                                  "fast; a segment should have a hundred rows or more.")},
    {Kind::Table, "timescaledb.orderby", QT_TRANSLATE_NOOP("Options", "Ordered by"), "",
     QT_TRANSLATE_NOOP("Options", "How rows are ordered within a segment, such as “time DESC”.")},
    {Kind::Table, "timescaledb.compress_after", QT_TRANSLATE_NOOP("Options", "Compress after"), "",
     QT_TRANSLATE_NOOP("Options", "How old a chunk is when a job compresses it.")},
    {Kind::Table, "timescaledb.compress_schedule",
     QT_TRANSLATE_NOOP("Options", "Compression schedule"), "12 hours",
     QT_TRANSLATE_NOOP("Options", "How often that job runs.")},
    {Kind::Table, "timescaledb.drop_after", QT_TRANSLATE_NOOP("Options", "Drop after"), "",
     QT_TRANSLATE_NOOP("Options", "How old a chunk is when a job drops it with its rows.")},
    {Kind::Table, "timescaledb.drop_schedule", QT_TRANSLATE_NOOP("Options", "Retention schedule"),
     "1 day", QT_TRANSLATE_NOOP("Options", "How often that job runs.")},
    {Kind::Table, "timescaledb.reorder_index", QT_TRANSLATE_NOOP("Options", "Reorder by index"), "",
     QT_TRANSLATE_NOOP("Options", "The index in whose order a job puts the rows of older chunks.")},
    {Kind::View, "timescaledb.materialized_only", QT_TRANSLATE_NOOP("Options", "Materialized only"),
     "true",
     QT_TRANSLATE_NOOP("Options", "Whether a continuous aggregate leaves out the rows since its "
                                  "last refresh.")},
    {Kind::View, "timescaledb.create_group_indexes",
     QT_TRANSLATE_NOOP("Options", "Indexes on groups"), "true",
     QT_TRANSLATE_NOOP("Options", "Whether indexes on what it groups by are made by themselves.")},
    {Kind::View, "timescaledb.chunk_interval", QT_TRANSLATE_NOOP("Options", "Chunk interval"), "",
     QT_TRANSLATE_NOOP("Options", "How much time one chunk of the aggregate holds.")},
    {Kind::View, "timescaledb.refresh_schedule", QT_TRANSLATE_NOOP("Options", "Refresh schedule"),
     "", QT_TRANSLATE_NOOP("Options", "How often a job refreshes it; empty: never.")},
    {Kind::View, "timescaledb.refresh_start_offset", QT_TRANSLATE_NOOP("Options", "Refresh from"),
     "", QT_TRANSLATE_NOOP("Options", "How far back it is refreshed; empty: from the beginning.")},
    {Kind::View, "timescaledb.refresh_end_offset", QT_TRANSLATE_NOOP("Options", "Refresh until"),
     "", QT_TRANSLATE_NOOP("Options", "How old rows are that it takes in; empty: the newest too.")},
    {Kind::View, "timescaledb.columnstore", QT_TRANSLATE_NOOP("Options", "Columnstore"), "false",
     QT_TRANSLATE_NOOP("Options", "Whether older chunks are compressed by columns.")},
    {Kind::View, "timescaledb.segmentby", QT_TRANSLATE_NOOP("Options", "Segmented by"), "",
     QT_TRANSLATE_NOOP("Options", "Columns whose equal values are compressed together and found "
                                  "fast; a segment should have a hundred rows or more.")},
    {Kind::View, "timescaledb.orderby", QT_TRANSLATE_NOOP("Options", "Ordered by"), "",
     QT_TRANSLATE_NOOP("Options", "How rows are ordered within a segment, such as “time DESC”.")},
    {Kind::View, "timescaledb.compress_after", QT_TRANSLATE_NOOP("Options", "Compress after"), "",
     QT_TRANSLATE_NOOP("Options", "How old a chunk is when a job compresses it.")},
    {Kind::View, "timescaledb.drop_after", QT_TRANSLATE_NOOP("Options", "Drop after"), "",
     QT_TRANSLATE_NOOP("Options", "How old a chunk is when a job drops it with its rows.")},
    {Kind::Routine, "timescaledb.job_schedule", QT_TRANSLATE_NOOP("Options", "Job schedule"), "",
     QT_TRANSLATE_NOOP("Options", "How often TimescaleDB calls this as a job; empty: never.")},
    {Kind::Routine, "timescaledb.job_config", QT_TRANSLATE_NOOP("Options", "Job settings"), "",
     QT_TRANSLATE_NOOP("Options", "What the job is called with, as JSON.")},
};

} // namespace

const DialectTraits &traits()
{
    static const DialectTraits data = [] {
        DialectTraits own = postgresql::traits();
        own.key = u"timescaledb"_s;
        own.label = u"TimescaleDB"_s;
        own.options += optionsOf(rows);
        return own;
    }();
    return data;
}

} // namespace relvar::timescaledb
