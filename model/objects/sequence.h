#pragma once

#include "model/objects/column.h"
#include "model/objects/table.h"

namespace relvar {

// A number generator. Its parent is a schema.
struct Sequence : Object
{
    RELVAR_OBJECT(Sequence, "sequence")
    SequenceOptions settings;
    Persistence persistence = Persistence::Permanent;
    Ref<Column> ownedBy;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("settings", &Sequence::settings, QT_TRANSLATE_NOOP("Field", "Settings")),
            field("persistence", &Sequence::persistence, QT_TRANSLATE_NOOP("Field", "Persistence")),
            field("owned_by", &Sequence::ownedBy, QT_TRANSLATE_NOOP("Field", "Owned by column"),
                  OnTargetRemoved::Remove),
            field("owner", &Sequence::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
