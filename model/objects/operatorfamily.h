#pragma once

#include "model/objects/role.h"

namespace relvar {

// An operator of a class or family, by the number of its strategy. The types are needed where they
// are not those of the class and the operator is not one of the design.
struct ClassOperator
{
    QString number;
    Named<Operator> symbol;
    DataType left;
    DataType right;
    Named<OperatorFamily> orderBy; // for ordering instead of searching

    friend bool operator==(const ClassOperator &, const ClassOperator &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("number", &ClassOperator::number, QT_TRANSLATE_NOOP("Field", "Number")),
            field("symbol", &ClassOperator::symbol, QT_TRANSLATE_NOOP("Field", "Operator")),
            field("left", &ClassOperator::left, QT_TRANSLATE_NOOP("Field", "Left type"),
                  Editor::DataType),
            field("right", &ClassOperator::right, QT_TRANSLATE_NOOP("Field", "Right type"),
                  Editor::DataType),
            field("order_by", &ClassOperator::orderBy,
                  QT_TRANSLATE_NOOP("Field", "For ordering by"))};
    }
};

// A function of a class or family, by its number. The types are those that it is there for, where
// they do not follow from its arguments.
struct ClassFunction
{
    QString number;
    Named<Routine> function;
    DataType left;
    DataType right;

    friend bool operator==(const ClassFunction &, const ClassFunction &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("number", &ClassFunction::number, QT_TRANSLATE_NOOP("Field", "Number")),
            field("function", &ClassFunction::function, QT_TRANSLATE_NOOP("Field", "Function")),
            field("left", &ClassFunction::left, QT_TRANSLATE_NOOP("Field", "Left type"),
                  Editor::DataType),
            field("right", &ClassFunction::right, QT_TRANSLATE_NOOP("Field", "Right type"),
                  Editor::DataType)};
    }
};

// Operators and functions that let an access method treat several types together. Its parent is a
// schema.
struct OperatorFamily : Object
{
    RELVAR_OBJECT(OperatorFamily, "operator_family")
    Named<AccessMethod> method;
    QList<ClassOperator> operators;
    QList<ClassFunction> functions;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("method", &OperatorFamily::method, QT_TRANSLATE_NOOP("Field", "Access method"),
                  OnTargetRemoved::Remove),
            field("operators", &OperatorFamily::operators, QT_TRANSLATE_NOOP("Field", "Operators")),
            field("functions", &OperatorFamily::functions, QT_TRANSLATE_NOOP("Field", "Functions")),
            field("owner", &OperatorFamily::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
