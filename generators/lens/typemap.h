#pragma once

#include "generators/lens/lens.h"

// The built-in types of PostgreSQL as other databases have them: data alone.
namespace relvar {

struct TypeMapping
{
    const char *text; // "%" stands for the arguments, "(10,2)"
    Verdict verdict = Verdict::Same;
    const char *reason = ""; // QT_TRANSLATE_NOOP("Lens", …)
};

struct TypeMappings
{
    const char *name; // TypeParts::name
    TypeMapping mysql;
    TypeMapping sqlite;
    TypeMapping mongodb;
};

// The row of a type, or null.
const TypeMappings *typeMappings(const QString &name);
// All of them, for tests.
QStringList mappedTypes();

} // namespace relvar
