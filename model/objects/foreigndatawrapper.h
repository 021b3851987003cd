#pragma once

#include "model/objects/namedsetting.h"
#include "model/objects/role.h"

namespace relvar {

// How tables of other servers are reached. An external one is only mentioned: it comes with an
// extension and is not created. Functions that are not part of the design go by their names.
struct ForeignDataWrapper : Object
{
    RELVAR_OBJECT(ForeignDataWrapper, "foreign_data_wrapper")
    bool external = false;
    Ref<Routine> handler;
    QString handlerName;
    Ref<Routine> validator;
    QString validatorName;
    QList<NamedSetting> settings;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("external", &ForeignDataWrapper::external,
                  QT_TRANSLATE_NOOP("Field", "Exists already")),
            field("handler", &ForeignDataWrapper::handler, QT_TRANSLATE_NOOP("Field", "Handler")),
            field("handler_name", &ForeignDataWrapper::handlerName,
                  QT_TRANSLATE_NOOP("Field", "External handler")),
            field("validator", &ForeignDataWrapper::validator,
                  QT_TRANSLATE_NOOP("Field", "Validator")),
            field("validator_name", &ForeignDataWrapper::validatorName,
                  QT_TRANSLATE_NOOP("Field", "External validator")),
            field("settings", &ForeignDataWrapper::settings,
                  QT_TRANSLATE_NOOP("Field", "Settings")),
            field("owner", &ForeignDataWrapper::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
