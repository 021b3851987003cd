#pragma once

#include <QString>
#include <QStringList>

// The functions by which TimescaleDB is told what its tables cannot say in SQL.
namespace relvar::timescaledb {

// A job that a function adds to a table, view or routine, and the options that stand for it.
struct Policy
{
    // One argument and the option that holds it. Others are kept as SQL text, in the option
    // "<prefix>_<parameter>".
    struct Argument
    {
        const char *parameter;
        const char *option;
        enum Form { Length, Name, Json } form = Length;
    };

    const char *prefix;      // "compress"
    const char *add;         // "add_columnstore_policy"
    const char *remove;      // "remove_columnstore_policy"
    bool procedure;          // CALL instead of SELECT
    QStringList parameters;  // in their order, the one that names the object first
    QList<Argument> options; // the first one says whether there is such a job
    const char *catalogName; // what bgw_job calls it
};

// By the name of the function that adds it, or of the one that removes it; null for others.
const Policy *policyAddedBy(const QString &function);
const Policy *policyRemovedBy(const QString &function);
const Policy *policyOf(const QString &catalogName);
// By its prefix, which must be one.
const Policy &policy(const char *prefix);
// Before 2.18 the columnstore is called compression.
const Policy &compressionPolicy();

// The parameters of the other functions that are read; empty for unknown ones. `newer`: the form
// with by_range() and by_hash().
QStringList parametersOf(const QString &function, bool newer);

} // namespace relvar::timescaledb
