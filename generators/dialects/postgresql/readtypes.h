#pragma once

#include "generators/dialects/postgresql/reading.h"

namespace relvar::postgresql {

// The type of an object (or of its part with this number) in PostgreSQL's own spelling, or by
// reference. A name that is not known yet is looked up again at the end of the script.
DataType readType(Reading &reading, const PgQuery__TypeName &type, Id owner, int part = -1);
// The same to compare with: without length and precision, nothing is noted for later.
DataType signatureType(const Reading &reading, const PgQuery__TypeName &type);
DataType signatureType(const DataType &type);
// Gives the types that were not known where they stood their references.
void resolveLaterTypes(Session &session);
// Whether a type, as it is spelled, is one that every database has.
bool isBuiltInType(const QString &text);
// "serial", "bigserial", "smallserial".
bool isSerial(const DataType &type);

} // namespace relvar::postgresql
