#pragma once

#include "generators/dialects/dialect.h"

// Types and options of a dialect are tables of constants; their texts are those of
// QT_TRANSLATE_NOOP in the contexts "Types" and "Options".
namespace relvar {

struct TypeRow
{
    const char *name;
    int maxArguments;
    const char *label;
};

struct OptionRow
{
    Kind kind;
    const char *key;
    const char *label;
    const char *defaultValue; // empty: none
    const char *help;
};

template<size_t Count>
QList<TypeDescription> typesOf(const TypeRow (&rows)[Count])
{
    QList<TypeDescription> list;
    for (const TypeRow &row : rows)
        list.append({QLatin1String(row.name), row.maxArguments, row.label});
    return list;
}

template<size_t Count>
QList<OptionDescription> optionsOf(const OptionRow (&rows)[Count])
{
    QList<OptionDescription> list;
    for (const OptionRow &row : rows)
        list.append({row.kind, QLatin1String(row.key), row.label, QLatin1String(row.defaultValue),
                     row.help});
    return list;
}

} // namespace relvar
