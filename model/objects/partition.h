#pragma once

#include "model/objects/table.h"

namespace relvar {

// One partition of a partitioned table, which is its parent. The rows live in `table`, an object
// of its own (with columns when it was made separately and attached, without when it was created
// as a partition). Without a table it stands for one to be created under this name.
struct Partition : Object
{
    RELVAR_OBJECT(Partition, "partition")
    Ref<Table> table;
    QString bounds; // "FOR VALUES FROM (...) TO (...)" or "DEFAULT"

    static constexpr auto fields()
    {
        return std::tuple{field("table", &Partition::table, QT_TRANSLATE_NOOP("Field", "Table"),
                                OnTargetRemoved::Remove),
                          field("bounds", &Partition::bounds, QT_TRANSLATE_NOOP("Field", "Bounds"),
                                Editor::Expression)};
    }
};

} // namespace relvar
