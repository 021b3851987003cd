#pragma once

#include "model/model.h"

#include <optional>

class QLineEdit;

namespace relvar {

// Offers the types of the dialect and of the design while a type is typed.
void completeTypes(QLineEdit *field, const Model &model);
// The same for the name of an object of a kind; without a kind, types.
void completeNames(QLineEdit *field, const Model &model, std::optional<Kind> kind);

} // namespace relvar
