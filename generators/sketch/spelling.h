#pragma once

#include "generators/sketch/design.h"

// How names, texts, types and defaults are spelled in DBML.
namespace relvar::sketch {

// With backslashes before what would end the text or break the line.
QString escaped(QString text, QChar quote);
// In quotes unless it can stand bare.
QString quotedName(const QString &name);
// With an indent (even an empty one) a long text keeps its lines where reading gives exactly the
// same again.
QString quotedText(const QString &text, const QString &indent = {});
QString qualified(const QualifiedName &name);
QString typeText(const TypeName &type);
// From SQL; what is no plain value stands between backticks.
QString defaultText(const QString &sql);

} // namespace relvar::sketch
