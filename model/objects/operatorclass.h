#pragma once

#include "model/objects/operatorfamily.h"

namespace relvar {

// How an access method treats one type. Its parent is a schema.
struct OperatorClass : Object
{
    RELVAR_OBJECT(OperatorClass, "operator_class")
    Named<AccessMethod> method;
    DataType type;
    bool standard = false;
    Named<OperatorFamily> family; // none: one of its own name comes with it
    QList<ClassOperator> operators;
    QList<ClassFunction> functions;
    DataType stored;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("method", &OperatorClass::method, QT_TRANSLATE_NOOP("Field", "Access method"),
                  OnTargetRemoved::Remove),
            field("type", &OperatorClass::type, QT_TRANSLATE_NOOP("Field", "Type"),
                  Editor::DataType, OnTargetRemoved::Remove),
            field("standard", &OperatorClass::standard, QT_TRANSLATE_NOOP("Field", "Default")),
            field("family", &OperatorClass::family, QT_TRANSLATE_NOOP("Field", "Operator family"),
                  OnTargetRemoved::Remove),
            field("operators", &OperatorClass::operators, QT_TRANSLATE_NOOP("Field", "Operators")),
            field("functions", &OperatorClass::functions, QT_TRANSLATE_NOOP("Field", "Functions")),
            field("stored", &OperatorClass::stored, QT_TRANSLATE_NOOP("Field", "Stored type"),
                  Editor::DataType),
            field("owner", &OperatorClass::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
