#pragma once

#include "generators/mongodb/literals.h"
#include "generators/mongodb/shape.h"

namespace relvar::mongodb {

// A collection as commands and documents tell it, before it becomes tables.
struct CollectionSource
{
    QString name;
    Value options;          // validator, timeseries, … the last command wins
    QList<Value> documents; // samples
    struct Index
    {
        Value key;
        Value options;
        int line = 0;
        int column = 0;
    };
    QList<Index> indexes;
    Value shardKey;
};

struct Commands
{
    QList<CollectionSource> collections; // in the order in which they were named
    QList<ImportedStatement> report;
};

// Sorts what a text holds into collections. Values that are no commands are documents of the
// collection `name`.
Commands readCommands(const Literals &literals, const QString &name);

} // namespace relvar::mongodb
