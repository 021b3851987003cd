#pragma once

#include "model/objects/namedsetting.h"
#include "model/objects/role.h"

namespace relvar {

// Publications of another server whose changes arrive here.
struct Subscription : Object
{
    RELVAR_OBJECT(Subscription, "subscription")
    QString connection; // "host=… dbname=…", without any password
    QStringList publications;
    QList<NamedSetting> settings;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("connection", &Subscription::connection,
                  QT_TRANSLATE_NOOP("Field", "Connection")),
            field("publications", &Subscription::publications,
                  QT_TRANSLATE_NOOP("Field", "Publications")),
            field("settings", &Subscription::settings, QT_TRANSLATE_NOOP("Field", "Settings")),
            field("owner", &Subscription::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
