#pragma once

#include "model/objects/role.h"

namespace relvar {

enum class AccessMethodType : quint8 { Index, Table };
RELVAR_ENUM(AccessMethodType, "index", "table")

// How tables or indexes are stored and searched. It stands at the top.
struct AccessMethod : Object
{
    RELVAR_OBJECT(AccessMethod, "access_method")
    AccessMethodType type = AccessMethodType::Index;
    Named<Routine> handler;

    static constexpr auto fields()
    {
        return std::tuple{field("type", &AccessMethod::type, QT_TRANSLATE_NOOP("Field", "Type")),
                          field("handler", &AccessMethod::handler,
                                QT_TRANSLATE_NOOP("Field", "Handler function"),
                                OnTargetRemoved::Remove)};
    }
};

} // namespace relvar
