#pragma once

#include "model/objects/values.h"

namespace relvar {

// A database role or user. An external one is only mentioned (as owner or grantee): it is expected
// to exist and is not created.
struct Role : Object
{
    RELVAR_OBJECT(Role, "role")
    bool external = true;
    QString attributes; // "LOGIN CREATEDB", without any password
    QList<Ref<Role>> memberOf;

    static constexpr auto fields()
    {
        return std::tuple{
            field("external", &Role::external, QT_TRANSLATE_NOOP("Field", "Exists already")),
            field("attributes", &Role::attributes, QT_TRANSLATE_NOOP("Field", "Attributes")),
            field("member_of", &Role::memberOf, QT_TRANSLATE_NOOP("Field", "Member of"))};
    }
};

} // namespace relvar
