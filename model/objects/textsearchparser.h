#pragma once

#include "model/objects/role.h"

namespace relvar {

// Cuts text into tokens for a search. Its parent is a schema.
struct TextSearchParser : Object
{
    RELVAR_OBJECT(TextSearchParser, "text_search_parser")
    Named<Routine> start;
    Named<Routine> token;
    Named<Routine> end;
    Named<Routine> headline;
    Named<Routine> tokenTypes;

    static constexpr auto fields()
    {
        return std::tuple{
            field("start", &TextSearchParser::start, QT_TRANSLATE_NOOP("Field", "Start function"),
                  OnTargetRemoved::Remove),
            field("token", &TextSearchParser::token, QT_TRANSLATE_NOOP("Field", "Token function"),
                  OnTargetRemoved::Remove),
            field("end", &TextSearchParser::end, QT_TRANSLATE_NOOP("Field", "End function"),
                  OnTargetRemoved::Remove),
            field("headline", &TextSearchParser::headline,
                  QT_TRANSLATE_NOOP("Field", "Headline function")),
            field("token_types", &TextSearchParser::tokenTypes,
                  QT_TRANSLATE_NOOP("Field", "Token types function"), OnTargetRemoved::Remove)};
    }
};

} // namespace relvar
