#pragma once

#include "model/objects/namedsetting.h"
#include "model/objects/values.h"

namespace relvar {

enum class Identity : quint8 { None, Always, ByDefault };
RELVAR_ENUM(Identity, "none", "always", "by-default")
enum class Generated : quint8 { No, Stored, Virtual };
RELVAR_ENUM(Generated, "no", "stored", "virtual")

// An attribute of an entity, a column of a table. Its parent is a table.
struct Column : Object
{
    RELVAR_OBJECT(Column, "column")
    DataType type;
    bool nullable = true;
    QString defaultValue; // SQL expression
    Generated generated = Generated::No;
    QString generationExpression;
    Identity identity = Identity::None;
    SequenceOptions identityOptions;
    QString collation;
    QList<NamedSetting> foreignSettings; // of a foreign table

    static constexpr auto fields()
    {
        return std::tuple{
            field("type", &Column::type, QT_TRANSLATE_NOOP("Field", "Type"), Editor::DataType),
            field("nullable", &Column::nullable, QT_TRANSLATE_NOOP("Field", "Nullable")),
            field("default", &Column::defaultValue, QT_TRANSLATE_NOOP("Field", "Default"),
                  Editor::Expression),
            field("generated", &Column::generated, QT_TRANSLATE_NOOP("Field", "Generated")),
            field("generation_expression", &Column::generationExpression,
                  QT_TRANSLATE_NOOP("Field", "Generated as"), Editor::Expression),
            field("identity", &Column::identity, QT_TRANSLATE_NOOP("Field", "Identity")),
            field("identity_options", &Column::identityOptions,
                  QT_TRANSLATE_NOOP("Field", "Identity options")),
            field("collation", &Column::collation, QT_TRANSLATE_NOOP("Field", "Collation")),
            field("foreign_settings", &Column::foreignSettings,
                  QT_TRANSLATE_NOOP("Field", "Foreign settings"))};
    }
};

} // namespace relvar
