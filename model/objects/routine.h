#pragma once

#include "model/objects/role.h"

namespace relvar {

enum class RoutineType : quint8 { Function, Procedure, Aggregate };
RELVAR_ENUM(RoutineType, "function", "procedure", "aggregate")
enum class Volatility : quint8 { Volatile, Stable, Immutable };
RELVAR_ENUM(Volatility, "volatile", "stable", "immutable")
enum class ParallelSafety : quint8 { Unsafe, Restricted, Safe };
RELVAR_ENUM(ParallelSafety, "unsafe", "restricted", "safe")

enum class FinalModify : quint8 { Default, ReadOnly, Shareable, ReadWrite };
RELVAR_ENUM(FinalModify, "default", "read-only", "shareable", "read-write")

// How an aggregate is computed. The second half is for windows that move.
struct AggregateParts
{
    Named<Routine> transition;
    DataType stateType;
    QString stateSize; // bytes
    Named<Routine> final;
    bool finalExtra = false;
    FinalModify finalModify = FinalModify::Default;
    Named<Routine> combine;
    Named<Routine> serialize;
    Named<Routine> deserialize;
    QString initial; // a constant
    Named<Routine> movingTransition;
    Named<Routine> movingInverse;
    DataType movingStateType;
    QString movingStateSize;
    Named<Routine> movingFinal;
    bool movingFinalExtra = false;
    FinalModify movingFinalModify = FinalModify::Default;
    QString movingInitial;
    Named<Operator> sortOperator;
    QString directArguments; // ordered-set aggregates: how many stand before ORDER BY
    bool hypothetical = false;

    friend bool operator==(const AggregateParts &, const AggregateParts &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("transition", &AggregateParts::transition,
                  QT_TRANSLATE_NOOP("Field", "Transition function")),
            field("state_type", &AggregateParts::stateType,
                  QT_TRANSLATE_NOOP("Field", "State type"), Editor::DataType),
            field("state_size", &AggregateParts::stateSize,
                  QT_TRANSLATE_NOOP("Field", "Size of the state")),
            field("final", &AggregateParts::final, QT_TRANSLATE_NOOP("Field", "Final function")),
            field("final_extra", &AggregateParts::finalExtra,
                  QT_TRANSLATE_NOOP("Field", "Final function takes arguments")),
            field("final_modify", &AggregateParts::finalModify,
                  QT_TRANSLATE_NOOP("Field", "Final function changes the state")),
            field("combine", &AggregateParts::combine,
                  QT_TRANSLATE_NOOP("Field", "Combine function")),
            field("serialize", &AggregateParts::serialize,
                  QT_TRANSLATE_NOOP("Field", "Serialize function")),
            field("deserialize", &AggregateParts::deserialize,
                  QT_TRANSLATE_NOOP("Field", "Deserialize function")),
            field("initial", &AggregateParts::initial, QT_TRANSLATE_NOOP("Field", "Initial value"),
                  Editor::Expression),
            field("moving_transition", &AggregateParts::movingTransition,
                  QT_TRANSLATE_NOOP("Field", "Moving: transition function")),
            field("moving_inverse", &AggregateParts::movingInverse,
                  QT_TRANSLATE_NOOP("Field", "Moving: inverse function")),
            field("moving_state_type", &AggregateParts::movingStateType,
                  QT_TRANSLATE_NOOP("Field", "Moving: state type"), Editor::DataType),
            field("moving_state_size", &AggregateParts::movingStateSize,
                  QT_TRANSLATE_NOOP("Field", "Moving: size of the state")),
            field("moving_final", &AggregateParts::movingFinal,
                  QT_TRANSLATE_NOOP("Field", "Moving: final function")),
            field("moving_final_extra", &AggregateParts::movingFinalExtra,
                  QT_TRANSLATE_NOOP("Field", "Moving: final function takes arguments")),
            field("moving_final_modify", &AggregateParts::movingFinalModify,
                  QT_TRANSLATE_NOOP("Field", "Moving: final function changes the state")),
            field("moving_initial", &AggregateParts::movingInitial,
                  QT_TRANSLATE_NOOP("Field", "Moving: initial value"), Editor::Expression),
            field("sort_operator", &AggregateParts::sortOperator,
                  QT_TRANSLATE_NOOP("Field", "Sort operator")),
            field("direct_arguments", &AggregateParts::directArguments,
                  QT_TRANSLATE_NOOP("Field", "Direct arguments")),
            field("hypothetical", &AggregateParts::hypothetical,
                  QT_TRANSLATE_NOOP("Field", "Hypothetical-set"))};
    }
};

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
    AggregateParts aggregate;
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
            field("aggregate", &Routine::aggregate, QT_TRANSLATE_NOOP("Field", "Aggregate"),
                  OnTargetRemoved::Remove),
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
