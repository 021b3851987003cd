#pragma once

#include "model/objects/foreigndatawrapper.h"

namespace relvar {

// Another server whose tables can be used here. An external one is only mentioned and is not
// created. User mappings are its children.
struct ForeignServer : Object
{
    RELVAR_OBJECT(ForeignServer, "foreign_server")
    bool external = false;
    Ref<ForeignDataWrapper> wrapper;
    QString type;
    QString version;
    QList<NamedSetting> settings;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("external", &ForeignServer::external,
                  QT_TRANSLATE_NOOP("Field", "Exists already")),
            field("wrapper", &ForeignServer::wrapper,
                  QT_TRANSLATE_NOOP("Field", "Foreign data wrapper"), OnTargetRemoved::Remove),
            field("type", &ForeignServer::type, QT_TRANSLATE_NOOP("Field", "Type")),
            field("version", &ForeignServer::version, QT_TRANSLATE_NOOP("Field", "Version")),
            field("settings", &ForeignServer::settings, QT_TRANSLATE_NOOP("Field", "Settings")),
            field("owner", &ForeignServer::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
