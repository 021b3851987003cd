#pragma once

#include <QStringView>

namespace relvar {

// What a function of MySQL or SQLite is elsewhere. In the texts, %1 is the first argument, %t1 the
// same made a text, %c1 the same made a condition, %n1 the same made a decimal number, %* all of
// them.
struct FunctionRule
{
    const char *name;
    int least; // arguments
    int most;
    const char *text;             // PostgreSQL; MySQL has the same words where it is the target
    const char *sqlite = nullptr; // where that differs
    bool steady = true;           // the same arguments always give the same
    const char *source = nullptr; // "mysql" or "sqlite": where it means this; null: in both
};

// The rule for a call, or null when the function is not known to have a counterpart.
const FunctionRule *functionRule(QStringView name, int arguments, QStringView source);

// Whether it makes one value of many rows.
bool isAggregate(QStringView name);

} // namespace relvar
