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
    QList<Ref<Role>> adminOf; // a member that may make others members
    QStringList settings;     // "search_path TO 'public'"

    static constexpr auto fields()
    {
        return std::tuple{
            field("external", &Role::external, QT_TRANSLATE_NOOP("Field", "Exists already")),
            field("attributes", &Role::attributes, QT_TRANSLATE_NOOP("Field", "Attributes")),
            field("member_of", &Role::memberOf, QT_TRANSLATE_NOOP("Field", "Member of")),
            field("admin_of", &Role::adminOf, QT_TRANSLATE_NOOP("Field", "Administrator of")),
            field("settings", &Role::settings, QT_TRANSLATE_NOOP("Field", "Settings"))};
    }
};

} // namespace relvar
