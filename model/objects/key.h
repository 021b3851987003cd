#pragma once

#include "model/objects/column.h"

namespace relvar {

enum class KeyType : quint8 { Primary, Unique, Exclusion };
RELVAR_ENUM(KeyType, "primary", "unique", "exclusion")

// A candidate key that is enforced: primary, unique, or an exclusion constraint. Its parent is a
// table.
struct Key : Object
{
    RELVAR_OBJECT(Key, "key")
    KeyType type = KeyType::Unique;
    QList<IndexPart> parts;
    QList<Ref<Column>> include;
    bool deferrable = false;
    bool initiallyDeferred = false;
    bool nullsNotDistinct = false;
    QString method; // exclusion constraints: "gist"
    QString predicate;
    QString tablespace;
    Ref<Key> attachedTo; // on a partition: the key of the partitioned table that it belongs to

    static constexpr auto fields()
    {
        return std::tuple{
            field("type", &Key::type, QT_TRANSLATE_NOOP("Field", "Type")),
            field("parts", &Key::parts, QT_TRANSLATE_NOOP("Field", "Columns"),
                  OnTargetRemoved::Shrink),
            field("include", &Key::include, QT_TRANSLATE_NOOP("Field", "Included columns")),
            field("deferrable", &Key::deferrable, QT_TRANSLATE_NOOP("Field", "Deferrable")),
            field("initially_deferred", &Key::initiallyDeferred,
                  QT_TRANSLATE_NOOP("Field", "Initially deferred")),
            field("nulls_not_distinct", &Key::nullsNotDistinct,
                  QT_TRANSLATE_NOOP("Field", "Nulls not distinct")),
            field("method", &Key::method, QT_TRANSLATE_NOOP("Field", "Method")),
            field("predicate", &Key::predicate, QT_TRANSLATE_NOOP("Field", "Where"),
                  Editor::Expression),
            field("tablespace", &Key::tablespace, QT_TRANSLATE_NOOP("Field", "Tablespace")),
            field("attached_to", &Key::attachedTo, QT_TRANSLATE_NOOP("Field", "Partition of key"))};
    }
};

} // namespace relvar
