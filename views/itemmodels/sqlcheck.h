#pragma once

#include "model/core/result.h"
#include "model/model.h"

namespace relvar {

// What a piece of SQL in a field is.
enum class SqlPiece {
    Expression,      // a value or a condition
    IndexExpression, // in the list of an index: a function call, or anything in parentheses
    PartitionBounds, // "FOR VALUES …" or "DEFAULT"
};

// Whether the dialect of the design can read the piece; the error says why not. An empty text is a
// piece that is not there, and good.
Result<void> checkSql(const Model &model, SqlPiece piece, const QString &text);

} // namespace relvar
