#pragma once

#include "model/objects/role.h"

namespace relvar {

// The functions behind dictionaries of a text search. Its parent is a schema.
struct TextSearchTemplate : Object
{
    RELVAR_OBJECT(TextSearchTemplate, "text_search_template")
    Named<Routine> init;
    Named<Routine> lexize;

    static constexpr auto fields()
    {
        return std::tuple{
            field("init", &TextSearchTemplate::init, QT_TRANSLATE_NOOP("Field", "Init function")),
            field("lexize", &TextSearchTemplate::lexize,
                  QT_TRANSLATE_NOOP("Field", "Lexize function"), OnTargetRemoved::Remove)};
    }
};

} // namespace relvar
