#pragma once

#include "model/objects/role.h"

namespace relvar {

// Changes of rows that other servers can subscribe to. The tables are its children.
struct Publication : Object
{
    RELVAR_OBJECT(Publication, "publication")
    bool allTables = false;
    QList<Ref<Schema>> schemas; // with all tables in them
    bool onInsert = true;
    bool onUpdate = true;
    bool onDelete = true;
    bool onTruncate = true;
    bool viaPartitionRoot = false;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("all_tables", &Publication::allTables, QT_TRANSLATE_NOOP("Field", "All tables")),
            field("schemas", &Publication::schemas, QT_TRANSLATE_NOOP("Field", "Schemas")),
            field("on_insert", &Publication::onInsert, QT_TRANSLATE_NOOP("Field", "On insert")),
            field("on_update", &Publication::onUpdate, QT_TRANSLATE_NOOP("Field", "On update")),
            field("on_delete", &Publication::onDelete, QT_TRANSLATE_NOOP("Field", "On delete")),
            field("on_truncate", &Publication::onTruncate,
                  QT_TRANSLATE_NOOP("Field", "On truncate")),
            field("via_partition_root", &Publication::viaPartitionRoot,
                  QT_TRANSLATE_NOOP("Field", "Partitions as their whole")),
            field("owner", &Publication::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

// A table of a publication, which is its parent.
struct PublishedTable : Object
{
    RELVAR_OBJECT(PublishedTable, "published_table")
    Ref<Table> table;
    QList<Ref<Column>> columns; // empty: all of them
    QString filter;

    static constexpr auto fields()
    {
        return std::tuple{field("table", &PublishedTable::table,
                                QT_TRANSLATE_NOOP("Field", "Table"), OnTargetRemoved::Remove),
                          field("columns", &PublishedTable::columns,
                                QT_TRANSLATE_NOOP("Field", "Columns"), OnTargetRemoved::Shrink),
                          field("filter", &PublishedTable::filter,
                                QT_TRANSLATE_NOOP("Field", "Where"), Editor::Expression)};
    }
};

} // namespace relvar
