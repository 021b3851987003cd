#pragma once

#include "model/objects/values.h"

namespace relvar {

// A condition that every row of a table, or every value of a domain, must meet. Its parent is a
// table or a domain.
struct Check : Object
{
    RELVAR_OBJECT(Check, "check")
    QString expression; // without the outer parentheses
    bool noInherit = false;
    bool notValid = false;

    static constexpr auto fields()
    {
        return std::tuple{
            field("expression", &Check::expression, QT_TRANSLATE_NOOP("Field", "Condition"),
                  Editor::Expression),
            field("no_inherit", &Check::noInherit, QT_TRANSLATE_NOOP("Field", "Not inherited")),
            field("not_valid", &Check::notValid, QT_TRANSLATE_NOOP("Field", "Not validated"))};
    }
};

} // namespace relvar
