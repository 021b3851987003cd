#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// What to say of a design that is for another database than those whose words a writer knows (keys
// of dialects): nothing when it is for one of them. Any thread.
QList<Unsupported> foreignNotice(const Model &model, const DialectTraits &target,
                                 const QStringList &known);

// Kinds of objects that neither MySQL nor SQLite has in any form.
bool isOfPostgresqlAlone(Kind kind);

// Objects that are reported, in an order that does not depend on ids: by kind, then by the names
// that people see.
void sortForReport(const Model &model, QList<const Object *> &objects);

} // namespace relvar
