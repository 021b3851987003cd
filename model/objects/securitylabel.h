#pragma once

#include "model/objects/role.h"

namespace relvar {

// What a security provider knows of one object, which is its parent.
struct SecurityLabel : Object
{
    RELVAR_OBJECT(SecurityLabel, "security_label")
    QString provider; // none: the one that the server has loaded
    QString label;

    static constexpr auto fields()
    {
        return std::tuple{
            field("provider", &SecurityLabel::provider, QT_TRANSLATE_NOOP("Field", "Provider")),
            field("label", &SecurityLabel::label, QT_TRANSLATE_NOOP("Field", "Label"))};
    }
};

} // namespace relvar
