#pragma once

#include "model/model.h"

class QLineEdit;

namespace relvar {

// Offers the types of the dialect and of the design while a type is typed.
void completeTypes(QLineEdit *field, const Model &model);

} // namespace relvar
