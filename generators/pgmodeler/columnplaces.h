#pragma once

#include "generators/pgmodeler/element.h"

namespace relvar::pgmodeler {

// Puts the columns of a table that come from relationships where the model notes that they belong:
// <customidxs object-type="column"><object name="…" index="…"/>. Any thread.
void putColumnsInPlace(Element &table);

} // namespace relvar::pgmodeler
