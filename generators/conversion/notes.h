#pragma once

#include "generators/conversion/convert.h"
#include "generators/conversion/counterpart.h"

namespace relvar {

// What to say about a conversion: `removed` are the objects that have no counterpart, without what
// belongs to them. Sorted: losses, emulations, then mere changes of types, each by name.
QList<ConversionNote> conversionNotes(const Model &before, const Counterpart &counterpart,
                                      const QList<Id> &removed, const Dialect &target);

} // namespace relvar
