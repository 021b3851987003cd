#pragma once

#include "generators/mongodb/value.h"

#include <optional>

namespace relvar::mongodb {

// A simple SQL expression, taken apart as far as a rule of a collection can follow it. Casts are
// left out. Columns are names, unquoted. A value; any thread.
struct Condition
{
    enum Type {
        Literal, // value
        Column,  // text: its name
        Call,    // text: the function in lower case; parts: arguments
        List,    // parts: ARRAY[...] or (a, b)
        Joined,  // parts: a || b
        And,
        Or,
        Not,
        Compare, // text: = <> < <= > >= ~ ~*; parts: left, right
        In,      // parts: what, a List
        IsNull
    };

    Type type = Literal;
    QString text;
    Value value;
    QList<Condition> parts;

    // Whether it is this function of a single column, or the column itself when no name is given.
    bool isColumn() const { return type == Column; }
    bool isLiteral() const { return type == Literal; }
    // The names of all columns in it, each once, in their order.
    QStringList columns() const;
};

// Reads the condition of a check, an index or the expression of an index part; none when there is
// anything in it that is not understood.
std::optional<Condition> readCondition(const QString &sql);
// The parts of a conjunction, or the condition itself.
QList<Condition> conjuncts(const Condition &condition);

} // namespace relvar::mongodb
