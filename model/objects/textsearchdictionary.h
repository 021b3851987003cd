#pragma once

#include "model/objects/role.h"

namespace relvar {

// A setting with its value, which is written between quotes.
struct NamedValue
{
    QString name;
    QString value;

    friend bool operator==(const NamedValue &, const NamedValue &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("name", &NamedValue::name, QT_TRANSLATE_NOOP("Field", "Name")),
                          field("value", &NamedValue::value, QT_TRANSLATE_NOOP("Field", "Value"))};
    }
};

// Brings the tokens of a text search into the form that is compared. Its parent is a schema.
struct TextSearchDictionary : Object
{
    RELVAR_OBJECT(TextSearchDictionary, "text_search_dictionary")
    Named<TextSearchTemplate> basis;
    QList<NamedValue> parameters;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("template", &TextSearchDictionary::basis, QT_TRANSLATE_NOOP("Field", "Template"),
                  OnTargetRemoved::Remove),
            field("parameters", &TextSearchDictionary::parameters,
                  QT_TRANSLATE_NOOP("Field", "Parameters")),
            field("owner", &TextSearchDictionary::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
