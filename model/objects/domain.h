#pragma once

#include "model/objects/role.h"

namespace relvar {

// A named type with constraints; its checks are child objects. Its parent is a schema.
struct Domain : Object
{
    RELVAR_OBJECT(Domain, "domain")
    DataType type;
    bool nullable = true;
    QString defaultValue;
    QString collation;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("type", &Domain::type, QT_TRANSLATE_NOOP("Field", "Type"), Editor::DataType),
            field("nullable", &Domain::nullable, QT_TRANSLATE_NOOP("Field", "Nullable")),
            field("default", &Domain::defaultValue, QT_TRANSLATE_NOOP("Field", "Default"),
                  Editor::Expression),
            field("collation", &Domain::collation, QT_TRANSLATE_NOOP("Field", "Collation")),
            field("owner", &Domain::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
