#pragma once

#include "generators/dialects/postgresql/reading.h"
#include "generators/dialects/timescaledb/catalog.h"

// The parts of the reader of TimescaleDB. Each puts what it reads into the options of the draft's
// objects, or says why it does not.
namespace relvar::timescaledb {

// What holds from one statement to the next, besides the session of PostgreSQL's reader.
struct State
{
    Catalog catalog;                  // what a dump holds of the extension's tables
    QHash<QString, QString> ownViews; // the queries of views that TimescaleDB makes, by name
    QList<Id> guarded;                // tables with the trigger that hypertables have
};

// readcalls.cpp: nothing when no function of TimescaleDB is called.
std::optional<postgresql::Outcome> readCalls(postgresql::Reading &reading,
                                             const PgQuery__Node &statement);
bool callsExtension(const PgQuery__Node &statement);
// readsettings.cpp: what stands in WITH and SET, after PostgreSQL's reader has read it.
postgresql::Outcome readTableSettings(postgresql::Draft &draft, Table &table, bool created);
void readViewSettings(View &view);
void clearSettings(Object &object, postgresql::Nodes names);
// A time as an option of a table holds it: microseconds are told as an interval.
QString lengthFor(const Column *column, const QString &text);
// readcatalog.cpp: what a dump says, into the draft.
void readCatalog(const State &state, postgresql::Session &session, Project &project);

} // namespace relvar::timescaledb
