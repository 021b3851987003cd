#pragma once

#include "model/objects/role.h"

namespace relvar {

// A type whose values are a fixed, ordered list of labels. Its parent is a schema.
struct EnumType : Object
{
    RELVAR_OBJECT(EnumType, "enum_type")
    QStringList labels;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{field("labels", &EnumType::labels, QT_TRANSLATE_NOOP("Field", "Values")),
                          field("owner", &EnumType::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
