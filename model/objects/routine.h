#pragma once

#include "model/objects/role.h"

namespace relvar {

enum class RoutineType : quint8 { Function, Procedure, Aggregate };
RELVAR_ENUM(RoutineType, "function", "procedure", "aggregate")
enum class Volatility : quint8 { Volatile, Stable, Immutable };
RELVAR_ENUM(Volatility, "volatile", "stable", "immutable")
enum class ParallelSafety : quint8 { Unsafe, Restricted, Safe };
RELVAR_ENUM(ParallelSafety, "unsafe", "restricted", "safe")

// A function, procedure or aggregate. Its parent is a schema. Several may share a name.
struct Routine : Object
{
    RELVAR_OBJECT(Routine, "routine")
    RoutineType type = RoutineType::Function;
    QList<RoutineArgument> arguments; // with the OUT and TABLE ones, in their order
    DataType returns;
    bool returnsSet = false;
    QString language;
    QString body;       // the text between the quotes
    QString sqlBody;    // a body in SQL syntax instead: "RETURN ..." or "BEGIN ATOMIC ... END"
    QString linkSymbol; // language C: the symbol, with the object file as body
    QString definition; // aggregates: what stands in the parentheses
    Volatility volatility = Volatility::Volatile;
    ParallelSafety parallel = ParallelSafety::Unsafe;
    bool strict = false;
    bool securityDefiner = false;
    bool leakproof = false;
    bool window = false;
    QString cost;
    QString rows;
    QString support;
    QStringList settings; // "search_path TO 'public'"
    QStringList transforms;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("type", &Routine::type, QT_TRANSLATE_NOOP("Field", "Type")),
            field("arguments", &Routine::arguments, QT_TRANSLATE_NOOP("Field", "Arguments")),
            field("returns", &Routine::returns, QT_TRANSLATE_NOOP("Field", "Returns"),
                  Editor::DataType),
            field("returns_set", &Routine::returnsSet, QT_TRANSLATE_NOOP("Field", "Returns a set")),
            field("language", &Routine::language, QT_TRANSLATE_NOOP("Field", "Language")),
            field("body", &Routine::body, QT_TRANSLATE_NOOP("Field", "Body"), Editor::Sql),
            field("sql_body", &Routine::sqlBody, QT_TRANSLATE_NOOP("Field", "SQL body"),
                  Editor::Sql),
            field("link_symbol", &Routine::linkSymbol, QT_TRANSLATE_NOOP("Field", "Link symbol")),
            field("definition", &Routine::definition, QT_TRANSLATE_NOOP("Field", "Definition"),
                  Editor::Sql),
            field("volatility", &Routine::volatility, QT_TRANSLATE_NOOP("Field", "Volatility")),
            field("parallel", &Routine::parallel, QT_TRANSLATE_NOOP("Field", "Parallel")),
            field("strict", &Routine::strict, QT_TRANSLATE_NOOP("Field", "Strict")),
            field("security_definer", &Routine::securityDefiner,
                  QT_TRANSLATE_NOOP("Field", "Security definer")),
            field("leakproof", &Routine::leakproof, QT_TRANSLATE_NOOP("Field", "Leakproof")),
            field("window", &Routine::window, QT_TRANSLATE_NOOP("Field", "Window function")),
            field("cost", &Routine::cost, QT_TRANSLATE_NOOP("Field", "Cost")),
            field("rows", &Routine::rows, QT_TRANSLATE_NOOP("Field", "Rows")),
            field("support", &Routine::support, QT_TRANSLATE_NOOP("Field", "Support function")),
            field("settings", &Routine::settings, QT_TRANSLATE_NOOP("Field", "Settings")),
            field("transforms", &Routine::transforms, QT_TRANSLATE_NOOP("Field", "Transforms")),
            field("owner", &Routine::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
