#pragma once

#include <QString>
#include <QStringList>

namespace relvar {

// A type as PostgreSQL writes it, taken apart: "numeric(10, 2)[]" is numeric, with the arguments 10
// and 2, in one dimension.
struct TypeParts
{
    QString name;          // the usual short one in lower case: "timestamptz", "varchar", "integer"
    QStringList arguments; // in parentheses
    int dimensions = 0;    // of an array

    bool isArray() const { return dimensions > 0; }
    // "(10,2)", or nothing.
    QString argumentText() const;
    friend bool operator==(const TypeParts &, const TypeParts &) = default;
};

// Reads the text of a type under any of its names. What is no built-in type keeps its name. Any
// thread.
TypeParts typeParts(const QString &text);

} // namespace relvar
