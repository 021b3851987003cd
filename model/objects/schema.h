#pragma once

#include "model/objects/role.h"

namespace relvar {

// A namespace of tables, types and routines. An external one (PostgreSQL's "public") exists in
// every database and is not created.
struct Schema : Object
{
    RELVAR_OBJECT(Schema, "schema")
    bool external = false;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("external", &Schema::external, QT_TRANSLATE_NOOP("Field", "Exists already")),
            field("owner", &Schema::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
