#pragma once

#include <QString>

namespace relvar {

// Databases give SQL back in words of their own: "status IN ('a')" as "((status)::text =
// ANY (ARRAY['a'::text]))". The same text for all that means the same in this respect: brackets,
// casts of constants and casts between texts, spaces and qualifiers do not count. Never shown to
// anybody. `sql` is an expression or a whole query. Any thread.
QString canonicalSql(const QString &sql);

// Whether an expression or query means the same in a design and in a database, as far as the words
// tell: like canonicalSql(), but two qualifiers have to be the same, and one that only one side has
// has to be a table, or a schema that is searched: `schema`, that of the object, or "public". Any
// thread.
bool isSameSql(const QString &design, const QString &database, const QString &schema);

} // namespace relvar
