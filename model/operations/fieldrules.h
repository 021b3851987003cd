#pragma once

#include "model/core/result.h"
#include "model/model.h"

namespace relvar {

// What holds inside one object beyond the shape of its fields: labels that differ, parts that lie
// in the right table, parents without a circle. `changed` is a version of an object of the model
// in which the field with this key has a new value; only what that field is part of is looked at.
// Fails with a sentence that says what is wrong with the value.
Result<void> checkField(const Model &model, const Object &changed, const QString &key);

} // namespace relvar
