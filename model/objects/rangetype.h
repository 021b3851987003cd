#pragma once

#include "model/objects/role.h"

namespace relvar {

// A type whose values are ranges of another type, with the type of several such ranges. Its parent
// is a schema.
struct RangeType : Object
{
    RELVAR_OBJECT(RangeType, "range_type")
    DataType subtype;
    Named<OperatorClass> subtypeClass;
    QString collation;
    Named<Routine> canonical;
    Named<Routine> difference;
    QString multirangeName; // qualified, as it is to be written; derived by the server when empty
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("subtype", &RangeType::subtype, QT_TRANSLATE_NOOP("Field", "Subtype"),
                  Editor::DataType, OnTargetRemoved::Remove),
            field("subtype_class", &RangeType::subtypeClass,
                  QT_TRANSLATE_NOOP("Field", "Operator class")),
            field("collation", &RangeType::collation, QT_TRANSLATE_NOOP("Field", "Collation")),
            field("canonical", &RangeType::canonical,
                  QT_TRANSLATE_NOOP("Field", "Canonical function")),
            field("difference", &RangeType::difference,
                  QT_TRANSLATE_NOOP("Field", "Difference function")),
            field("multirange_name", &RangeType::multirangeName,
                  QT_TRANSLATE_NOOP("Field", "Name of the multirange type")),
            field("owner", &RangeType::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
