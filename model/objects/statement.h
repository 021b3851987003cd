#pragma once

#include "model/objects/values.h"

namespace relvar {

// A statement that an importer could not place, kept word for word in its place in the order.
struct Statement : Object
{
    RELVAR_OBJECT(Statement, "statement")
    QString text;             // without the final semicolon
    QString reason;           // why it was kept
    QList<Ref<Object>> after; // objects that must exist before it
    QStringList creates;      // qualified names that it brings into being, for what needs them

    static constexpr auto fields()
    {
        return std::tuple{
            field("text", &Statement::text, QT_TRANSLATE_NOOP("Field", "Text"), Editor::Sql),
            field("reason", &Statement::reason, QT_TRANSLATE_NOOP("Field", "Why it was kept")),
            field("after", &Statement::after, QT_TRANSLATE_NOOP("Field", "After")),
            field("creates", &Statement::creates, QT_TRANSLATE_NOOP("Field", "Creates"))};
    }
};

} // namespace relvar
