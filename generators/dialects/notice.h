#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// Kinds of objects that neither MySQL nor SQLite has in any form.
bool isOfPostgresqlAlone(Kind kind);

// Objects that are reported, in an order that does not depend on ids: by kind, then by the names
// that people see.
void sortForReport(const Model &model, QList<const Object *> &objects);

} // namespace relvar
