#pragma once

#include "model/model.h"

// What can be said about types from their text, for foreign keys.
namespace relvar {

// Kinds that are types by their own: what a column can have besides the rows of a table.
bool isTypeKind(Kind kind);

enum class TypeFit { Same, Comparable, Different };

// The type that a foreign key column gets for a referenced column: the integer behind "bigserial",
// otherwise the same.
DataType referencingType(const DataType &type);

// Whether a column of one type can refer to one of the other: the same type under any of its names
// (lengths left out), one that compares with it (integer and bigint, text and varchar), or not at
// all. Domains count as what they are based on. An unknown pair of built-in types is Different.
TypeFit compareTypes(const Model &model, const DataType &a, const DataType &b);

} // namespace relvar
