#pragma once

#include <QJsonArray>

namespace relvar {

// The parse tree of an expression or a whole query without what databases add of their own: casts
// of constants and between texts, brackets, names of columns that are so anyhow. Where something
// belongs stands apart: "of" the table of a column, "schemaname" the schema of all else. Empty when
// the grammar of PostgreSQL refuses it. Any thread.
QJsonArray queryTree(const QString &sql);

} // namespace relvar
