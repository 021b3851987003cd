#pragma once

#include "model/objects/role.h"

namespace relvar {

enum class PrivilegeTarget : quint8 { Tables, Sequences, Functions, Types, Schemas };
RELVAR_ENUM(PrivilegeTarget, "tables", "sequences", "functions", "types", "schemas")

// Privileges that objects will get, or not get, when a role makes them: in the schema that is its
// parent, or anywhere.
struct DefaultPrivileges : Object
{
    RELVAR_OBJECT(DefaultPrivileges, "default_privileges")
    Ref<Role> creator; // none: whoever runs the script
    PrivilegeTarget target = PrivilegeTarget::Tables;
    bool revoke = false;
    QStringList privileges; // "SELECT"; a single "ALL" for all of them
    Ref<Role> grantee;      // none: PUBLIC
    bool grantOption = false;

    static constexpr auto fields()
    {
        return std::tuple{
            field("creator", &DefaultPrivileges::creator,
                  QT_TRANSLATE_NOOP("Field", "Made by role"), OnTargetRemoved::Remove),
            field("target", &DefaultPrivileges::target, QT_TRANSLATE_NOOP("Field", "For")),
            field("revoke", &DefaultPrivileges::revoke, QT_TRANSLATE_NOOP("Field", "Revoke")),
            field("privileges", &DefaultPrivileges::privileges,
                  QT_TRANSLATE_NOOP("Field", "Privileges")),
            field("grantee", &DefaultPrivileges::grantee, QT_TRANSLATE_NOOP("Field", "To"),
                  OnTargetRemoved::Remove),
            field("grant_option", &DefaultPrivileges::grantOption,
                  QT_TRANSLATE_NOOP("Field", "With grant option"))};
    }
};

} // namespace relvar
