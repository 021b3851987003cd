#pragma once

#include "model/objects/column.h"

namespace relvar {

// An index. Its parent is a table or a materialized view.
struct Index : Object
{
    RELVAR_OBJECT(Index, "index")
    bool unique = false;
    QString method; // empty: the dialect's default (btree)
    QList<IndexPart> parts;
    QList<Ref<Column>> include;
    QString predicate;
    bool nullsNotDistinct = false;
    bool onlyParent = false; // CREATE INDEX ... ON ONLY partitioned_table
    QString tablespace;
    Ref<Index> attachedTo; // on a partition: the index of the partitioned table it belongs to

    static constexpr auto fields()
    {
        return std::tuple{
            field("unique", &Index::unique, QT_TRANSLATE_NOOP("Field", "Unique")),
            field("method", &Index::method, QT_TRANSLATE_NOOP("Field", "Method")),
            field("parts", &Index::parts, QT_TRANSLATE_NOOP("Field", "Columns"),
                  OnTargetRemoved::Shrink),
            field("include", &Index::include, QT_TRANSLATE_NOOP("Field", "Included columns")),
            field("predicate", &Index::predicate, QT_TRANSLATE_NOOP("Field", "Where"),
                  Editor::Expression),
            field("nulls_not_distinct", &Index::nullsNotDistinct,
                  QT_TRANSLATE_NOOP("Field", "Nulls not distinct")),
            field("only_parent", &Index::onlyParent,
                  QT_TRANSLATE_NOOP("Field", "Not on partitions")),
            field("tablespace", &Index::tablespace, QT_TRANSLATE_NOOP("Field", "Tablespace")),
            field("attached_to", &Index::attachedTo,
                  QT_TRANSLATE_NOOP("Field", "Partition of index"))};
    }
};

} // namespace relvar
