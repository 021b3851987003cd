#pragma once

#include "model/objects/role.h"

namespace relvar {

// A dictionary for a type of token; those of one token are asked in their order. Without a
// dictionary the token is not indexed.
struct TextSearchMapping
{
    QString token;
    Named<TextSearchDictionary> dictionary;

    friend bool operator==(const TextSearchMapping &, const TextSearchMapping &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("token", &TextSearchMapping::token, QT_TRANSLATE_NOOP("Field", "Token")),
            field("dictionary", &TextSearchMapping::dictionary,
                  QT_TRANSLATE_NOOP("Field", "Dictionary"))};
    }
};

// How text becomes a search vector: a parser, and dictionaries for its tokens. Its parent is a
// schema.
struct TextSearchConfiguration : Object
{
    RELVAR_OBJECT(TextSearchConfiguration, "text_search_configuration")
    Named<TextSearchParser> parser;
    Named<TextSearchConfiguration>
        copyOf; // instead of a parser; the mappings change those of the copy
    QList<TextSearchMapping> mappings;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("parser", &TextSearchConfiguration::parser, QT_TRANSLATE_NOOP("Field", "Parser"),
                  OnTargetRemoved::Remove),
            field("copy_of", &TextSearchConfiguration::copyOf,
                  QT_TRANSLATE_NOOP("Field", "Copy of"), OnTargetRemoved::Remove),
            field("mappings", &TextSearchConfiguration::mappings,
                  QT_TRANSLATE_NOOP("Field", "Dictionaries of the tokens")),
            field("owner", &TextSearchConfiguration::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
