#pragma once

#include "model/objects/values.h"

namespace relvar {

// When the key columns that relationships and many-to-many tables imply come into being.
enum class KeyMigration : quint8 { AtGeneration, AtOnce };
RELVAR_ENUM(KeyMigration, "at-generation", "at-once")

// Settings of the whole design; a model has at most one.
struct Project : Object
{
    RELVAR_OBJECT(Project, "project")
    QString dialect = QStringLiteral("postgresql");
    QString foreignKeyColumnName = QStringLiteral("{table}_{column}"); // naming rule
    QString junctionTableName = QStringLiteral("{from}_{to}");
    KeyMigration keyMigration = KeyMigration::AtGeneration;
    QString preamble; // settings that stood at the head of an imported script, word for word

    static constexpr auto fields()
    {
        return std::tuple{
            field("dialect", &Project::dialect, QT_TRANSLATE_NOOP("Field", "Database")),
            field("foreign_key_column_name", &Project::foreignKeyColumnName,
                  QT_TRANSLATE_NOOP("Field", "Name of foreign key columns")),
            field("junction_table_name", &Project::junctionTableName,
                  QT_TRANSLATE_NOOP("Field", "Name of junction tables")),
            field("key_migration", &Project::keyMigration,
                  QT_TRANSLATE_NOOP("Field", "Make foreign key columns")),
            field("preamble", &Project::preamble, QT_TRANSLATE_NOOP("Field", "Preamble"),
                  Editor::Sql)};
    }
};

} // namespace relvar
