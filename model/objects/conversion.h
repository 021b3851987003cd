#pragma once

#include "model/objects/role.h"

namespace relvar {

// A way from one encoding of characters to another. Its parent is a schema.
struct Conversion : Object
{
    RELVAR_OBJECT(Conversion, "conversion")
    QString source;
    QString target;
    Named<Routine> function;
    bool standard = false;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("source", &Conversion::source, QT_TRANSLATE_NOOP("Field", "From encoding")),
            field("target", &Conversion::target, QT_TRANSLATE_NOOP("Field", "To encoding")),
            field("function", &Conversion::function, QT_TRANSLATE_NOOP("Field", "Function"),
                  OnTargetRemoved::Remove),
            field("standard", &Conversion::standard, QT_TRANSLATE_NOOP("Field", "Default")),
            field("owner", &Conversion::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
