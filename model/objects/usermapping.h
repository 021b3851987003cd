#pragma once

#include "model/objects/namedsetting.h"
#include "model/objects/role.h"

namespace relvar {

// As whom a role logs in at a foreign server, which is its parent. Passwords are left out.
struct UserMapping : Object
{
    RELVAR_OBJECT(UserMapping, "user_mapping")
    Ref<Role> role;
    QString specialRole; // without a role: "CURRENT_USER"; empty: PUBLIC
    QList<NamedSetting> settings;

    static constexpr auto fields()
    {
        return std::tuple{
            field("role", &UserMapping::role, QT_TRANSLATE_NOOP("Field", "Role"),
                  OnTargetRemoved::Remove),
            field("special_role", &UserMapping::specialRole,
                  QT_TRANSLATE_NOOP("Field", "Special role")),
            field("settings", &UserMapping::settings, QT_TRANSLATE_NOOP("Field", "Settings"))};
    }
};

} // namespace relvar
