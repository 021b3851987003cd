#pragma once

#include "model/objects/namedsetting.h"
#include "model/objects/role.h"

namespace relvar {

// A place on the disks of a server. Tables and indexes go by its name.
struct Tablespace : Object
{
    RELVAR_OBJECT(Tablespace, "tablespace")
    QString location; // a folder of the server
    QList<NamedSetting> settings;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("location", &Tablespace::location, QT_TRANSLATE_NOOP("Field", "Location")),
            field("settings", &Tablespace::settings, QT_TRANSLATE_NOOP("Field", "Settings")),
            field("owner", &Tablespace::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
