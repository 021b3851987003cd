#pragma once

#include <QString>

namespace relvar {

// Databases give SQL back in words of their own: "status IN ('a')" as "((status)::text =
// ANY (ARRAY['a'::text]))". The same text for all that means the same in this respect: brackets,
// casts of constants and casts between texts, spaces and qualifiers do not count. Never shown to
// anybody. `sql` is an expression or a whole query. Any thread.
QString canonicalSql(const QString &sql);

} // namespace relvar
