#pragma once

#include "model/objects/role.h"

namespace relvar {

// A language that routines are written in. An external one is only mentioned: it is in every
// database or comes with an extension. Functions that are not part of the design go by their names.
struct Language : Object
{
    RELVAR_OBJECT(Language, "language")
    bool external = false;
    bool trusted = false;
    Ref<Routine> handler;
    QString handlerName;
    Ref<Routine> inlineHandler;
    QString inlineHandlerName;
    Ref<Routine> validator;
    QString validatorName;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("external", &Language::external, QT_TRANSLATE_NOOP("Field", "Exists already")),
            field("trusted", &Language::trusted, QT_TRANSLATE_NOOP("Field", "Trusted")),
            field("handler", &Language::handler, QT_TRANSLATE_NOOP("Field", "Handler")),
            field("handler_name", &Language::handlerName,
                  QT_TRANSLATE_NOOP("Field", "External handler")),
            field("inline_handler", &Language::inlineHandler,
                  QT_TRANSLATE_NOOP("Field", "Handler of blocks")),
            field("inline_handler_name", &Language::inlineHandlerName,
                  QT_TRANSLATE_NOOP("Field", "External handler of blocks")),
            field("validator", &Language::validator, QT_TRANSLATE_NOOP("Field", "Validator")),
            field("validator_name", &Language::validatorName,
                  QT_TRANSLATE_NOOP("Field", "External validator")),
            field("owner", &Language::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
