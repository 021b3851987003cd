#pragma once

#include "generators/dialects/postgresql/reading.h"

// Calls of functions with named and positional arguments, as statements hold them.
namespace relvar::timescaledb {

// An argument as it was written, and what the grammar made of it.
struct Argument
{
    const PgQuery__Node *node = nullptr;
    QString text;

    explicit operator bool() const { return node != nullptr; }
};

// One call, its arguments by the names of the parameters.
struct Call
{
    QString function;
    QHash<QString, Argument> arguments;
    QString misfit; // a parameter that the function does not have

    Argument operator[](const char *parameter) const
    {
        return arguments.value(QLatin1String(parameter));
    }
    // Whether a flag is given and true.
    bool isTrue(const char *parameter) const;
};

// The calls that a statement consists of: of SELECT f(…), SELECT … FROM f(…), and CALL f(…).
QList<const PgQuery__FuncCall *> callsIn(const PgQuery__Node &statement);
QString functionName(const PgQuery__FuncCall &call);
// Gives arguments to parameters.
Call bound(const postgresql::StatementText &text, const PgQuery__FuncCall &call);

// The text of a constant, also of one with a type; nothing when it is no constant. NULL is empty.
std::optional<QString> constantText(const Argument &argument);
bool isNull(const Argument &argument);
// A length of time as options hold it: "7 days", "1000", or an expression in parentheses.
QString lengthOf(const Argument &argument);
// A name that stands in a string.
QString nameOf(const Argument &argument);

} // namespace relvar::timescaledb
