#pragma once

#include "generators/mongodb/value.h"
#include "model/core/result.h"
#include "model/core/token.h"

namespace relvar::mongodb {

// A call of a script: db.getCollection("orders").createIndex({...}) has the path db, orders,
// createIndex. Parentheses of getCollection and getSiblingDB belong to the path.
struct Call
{
    QStringList path;
    QList<Value> arguments;
    int line = 0; // from 1
    int column = 0;
    QString problem; // why it could not be read; then path is as far as it went
};

// What a text holds: values (JSON, JSON lines, extended JSON) and calls (a script for mongosh).
struct Literals
{
    QList<Value> values;
    QList<Call> calls;
};

// Reads JSON, several JSON values one after the other, or a script for mongosh that consists of
// calls with literals: names without quotes, single quotes, comments, ObjectId(), ISODate(),
// NumberLong() and the like. Other statements of a script are calls with a problem. Extended JSON
// ({"$oid": ...}) becomes the value it stands for. An error means that it is no such text.
Result<Literals> readLiterals(const QString &text, const Token &token = {});

} // namespace relvar::mongodb
