#pragma once

#include "model/objects/role.h"

namespace relvar {

// Privileges given (or taken back) on one object, which is its parent.
struct Grant : Object
{
    RELVAR_OBJECT(Grant, "grant")
    bool revoke = false;
    QStringList privileges; // "SELECT"; a single "ALL" for all of them
    QStringList columns;    // column privileges: names
    Ref<Role> grantee;      // none: PUBLIC
    bool grantOption = false;
    Ref<Role> grantor;

    static constexpr auto fields()
    {
        return std::tuple{
            field("revoke", &Grant::revoke, QT_TRANSLATE_NOOP("Field", "Revoke")),
            field("privileges", &Grant::privileges, QT_TRANSLATE_NOOP("Field", "Privileges")),
            field("columns", &Grant::columns, QT_TRANSLATE_NOOP("Field", "Columns")),
            field("grantee", &Grant::grantee, QT_TRANSLATE_NOOP("Field", "To"),
                  OnTargetRemoved::Remove),
            field("grant_option", &Grant::grantOption,
                  QT_TRANSLATE_NOOP("Field", "With grant option")),
            field("grantor", &Grant::grantor, QT_TRANSLATE_NOOP("Field", "Granted by"))};
    }
};

} // namespace relvar
