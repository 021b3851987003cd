#pragma once

#include "model/model.h"

namespace relvar {

// The type of an attribute without the words of a database: "text(120)", "decimal(10,2)", "date and
// time", "list of integer". User-defined types keep their names; what is no built-in type stays as
// it is. Any thread.
QString logicalType(const Model &model, const DataType &type);

} // namespace relvar
