#pragma once

#include "model/objects/role.h"

namespace relvar {

// A row type with named attributes. Its parent is a schema.
struct CompositeType : Object
{
    RELVAR_OBJECT(CompositeType, "composite_type")
    QList<CompositeAttribute> attributes;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("attributes", &CompositeType::attributes,
                  QT_TRANSLATE_NOOP("Field", "Attributes")),
            field("owner", &CompositeType::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
