#pragma once

#include "model/objects/role.h"

namespace relvar {

enum class TypeAlignment : quint8 { Default, Char, Int2, Int4, Double };
RELVAR_ENUM(TypeAlignment, "default", "char", "int2", "int4", "double")
enum class TypeStorage : quint8 { Default, Plain, External, Extended, Main };
RELVAR_ENUM(TypeStorage, "default", "plain", "external", "extended", "main")

// A type whose values are read and written by functions of its own. Without an input function it
// is a shell: a name that functions can use before there is more to it. Its parent is a schema.
struct BaseType : Object
{
    RELVAR_OBJECT(BaseType, "base_type")
    Named<Routine> input;
    Named<Routine> output;
    Named<Routine> receive;
    Named<Routine> send;
    Named<Routine> modifierInput;
    Named<Routine> modifierOutput;
    Named<Routine> analyze;
    Named<Routine> subscript;
    QString length; // bytes, or "VARIABLE"
    bool byValue = false;
    TypeAlignment alignment = TypeAlignment::Default;
    TypeStorage storage = TypeStorage::Default;
    DataType like;
    QString category; // one character
    bool preferred = false;
    QString defaultValue;
    DataType element;
    QString delimiter; // of array elements, "," when empty
    bool collatable = false;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("input", &BaseType::input, QT_TRANSLATE_NOOP("Field", "Input function"),
                  OnTargetRemoved::Remove),
            field("output", &BaseType::output, QT_TRANSLATE_NOOP("Field", "Output function"),
                  OnTargetRemoved::Remove),
            field("receive", &BaseType::receive, QT_TRANSLATE_NOOP("Field", "Receive function")),
            field("send", &BaseType::send, QT_TRANSLATE_NOOP("Field", "Send function")),
            field("modifier_input", &BaseType::modifierInput,
                  QT_TRANSLATE_NOOP("Field", "Modifier input function")),
            field("modifier_output", &BaseType::modifierOutput,
                  QT_TRANSLATE_NOOP("Field", "Modifier output function")),
            field("analyze", &BaseType::analyze, QT_TRANSLATE_NOOP("Field", "Analyze function")),
            field("subscript", &BaseType::subscript,
                  QT_TRANSLATE_NOOP("Field", "Subscript function")),
            field("length", &BaseType::length, QT_TRANSLATE_NOOP("Field", "Internal length")),
            field("by_value", &BaseType::byValue, QT_TRANSLATE_NOOP("Field", "Passed by value")),
            field("alignment", &BaseType::alignment, QT_TRANSLATE_NOOP("Field", "Alignment")),
            field("storage", &BaseType::storage, QT_TRANSLATE_NOOP("Field", "Storage")),
            field("like", &BaseType::like, QT_TRANSLATE_NOOP("Field", "Like type"),
                  Editor::DataType),
            field("category", &BaseType::category, QT_TRANSLATE_NOOP("Field", "Category")),
            field("preferred", &BaseType::preferred,
                  QT_TRANSLATE_NOOP("Field", "Preferred in its category")),
            field("default", &BaseType::defaultValue, QT_TRANSLATE_NOOP("Field", "Default")),
            field("element", &BaseType::element, QT_TRANSLATE_NOOP("Field", "Element type"),
                  Editor::DataType),
            field("delimiter", &BaseType::delimiter, QT_TRANSLATE_NOOP("Field", "Delimiter")),
            field("collatable", &BaseType::collatable, QT_TRANSLATE_NOOP("Field", "Collatable")),
            field("owner", &BaseType::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
