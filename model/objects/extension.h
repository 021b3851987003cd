#pragma once

#include "model/objects/schema.h"

namespace relvar {

// An extension that the design needs, such as pgcrypto.
struct Extension : Object
{
    RELVAR_OBJECT(Extension, "extension")
    Ref<Schema> schema;
    QString version;
    bool ifNotExists = true;
    bool cascade = false;

    static constexpr auto fields()
    {
        return std::tuple{
            field("schema", &Extension::schema, QT_TRANSLATE_NOOP("Field", "Schema")),
            field("version", &Extension::version, QT_TRANSLATE_NOOP("Field", "Version")),
            field("if_not_exists", &Extension::ifNotExists,
                  QT_TRANSLATE_NOOP("Field", "If not exists")),
            field("cascade", &Extension::cascade, QT_TRANSLATE_NOOP("Field", "Cascade"))};
    }
};

} // namespace relvar
