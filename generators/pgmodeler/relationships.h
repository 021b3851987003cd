#pragma once

#include "generators/pgmodeler/element.h"

// The relationships of a model of pgModeler do not stand in its tables: its columns and keys that
// come from a relationship are worked out anew each time. Any thread.
namespace relvar::pgmodeler {

// Carries the relationships out: their columns go into the tables (at the places that the model
// notes for them), their foreign keys and junction tables are added to the model, names follow the
// patterns of each relationship. Relationships whose tables are missing stay as they are and are
// returned.
QList<Element> carryOutRelationships(Element &model);

} // namespace relvar::pgmodeler
