#pragma once

#include "model/objects/role.h"

namespace relvar {

// How values of a type are handed to a procedural language. It has no name and stands at the top.
struct Transform : Object
{
    RELVAR_OBJECT(Transform, "transform")
    DataType type;
    QString language;
    Named<Routine> fromSql;
    Named<Routine> toSql;

    static constexpr auto fields()
    {
        return std::tuple{
            field("type", &Transform::type, QT_TRANSLATE_NOOP("Field", "Type"), Editor::DataType,
                  OnTargetRemoved::Remove),
            field("language", &Transform::language, QT_TRANSLATE_NOOP("Field", "Language")),
            field("from_sql", &Transform::fromSql, QT_TRANSLATE_NOOP("Field", "From SQL function")),
            field("to_sql", &Transform::toSql, QT_TRANSLATE_NOOP("Field", "To SQL function"))};
    }
};

} // namespace relvar
