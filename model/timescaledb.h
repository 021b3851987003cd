#pragma once

#include "model/model.h"

#include <optional>

// What a design says about TimescaleDB: the options of tables, views and routines by which it is
// read, written, drawn and checked, and what the queries of continuous aggregates show by
// themselves. Values; any thread.
namespace relvar::timescaledb {

// The key of an option: "timescaledb.time_column".
QString key(const char *name);
// The trimmed value of an option; empty when there is none.
QString option(const Object &object, const char *name);
bool isOn(const Object &object, const char *name);

// Whether the design is for TimescaleDB.
bool isDialectOf(const Model &model);
inline bool isHypertable(const Table &table)
{
    return !option(table, "time_column").isEmpty();
}
inline bool isContinuousAggregate(const View &view)
{
    return view.type == ViewType::ContinuousAggregate;
}

// A length of time, or of the values of an integer column. Months have no fixed number of days.
struct Length
{
    qint64 months = 0;
    qint64 microseconds = 0; // the number itself when `plain`
    bool plain = false;      // of an integer column

    // For comparing: a month counts 30 days.
    qint64 size() const;
    bool isVariable() const { return months != 0; }
    friend bool operator==(const Length &, const Length &) = default;
};
inline constexpr qint64 Hour = 3'600'000'000;
inline constexpr qint64 Day = 24 * Hour;

// Reads what PostgreSQL reads as an interval ("7 days", "1 mon 12:00:00", "PT30M"), or a whole
// number. Nothing for other texts, such as an expression.
std::optional<Length> length(const QString &text);
// "7 days" for so many microseconds: in the largest unit that needs no fraction.
QString lengthText(qint64 microseconds);

// Whether a column holds whole numbers, so that lengths of chunks are such too.
bool isInteger(const Column *column);

// The version that the design is for: major * 100 + minor; that of today when it says nothing, and
// nothing when what it says is no version.
std::optional<int> version(const Model &model);
inline constexpr int NewestVersion = 229;

// The columns that chunks are made by: the time column, then those of further dimensions. Names.
QStringList partitionColumns(const Table &table);
// The names in a list of columns such as "device_id, \"Time\" DESC", without quotes.
QStringList columnNames(const QString &list);

// What stands in the query of a continuous aggregate.
struct QueryFacts
{
    QString bucket;          // the width as it is written between the quotes; empty: no bucket
    QList<QStringList> from; // names of tables and views, by their parts
    QStringList averages;    // result columns that are an average
    QStringList averaged;    // columns that an average is taken of
    bool windowFunctions = false;
};
QueryFacts queryFacts(const QString &query);
// The tables and views that a query names, as far as the design has them.
QList<Id> sourcesOf(const Model &model, const QueryFacts &facts);

} // namespace relvar::timescaledb
