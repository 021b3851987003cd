#pragma once

#include "model/objects/role.h"

namespace relvar {

enum class PolicyCommand : quint8 { All, Select, Insert, Update, Delete };
RELVAR_ENUM(PolicyCommand, "all", "select", "insert", "update", "delete")

// A row-level security policy. Its parent is a table.
struct Policy : Object
{
    RELVAR_OBJECT(Policy, "policy")
    PolicyCommand command = PolicyCommand::All;
    bool permissive = true;
    QList<Ref<Role>> roles;   // empty: everyone (PUBLIC)
    QStringList specialRoles; // "CURRENT_USER", "SESSION_USER", "CURRENT_ROLE"
    QString usingExpression;
    QString checkExpression;

    static constexpr auto fields()
    {
        return std::tuple{
            field("command", &Policy::command, QT_TRANSLATE_NOOP("Field", "For")),
            field("permissive", &Policy::permissive, QT_TRANSLATE_NOOP("Field", "Permissive")),
            field("roles", &Policy::roles, QT_TRANSLATE_NOOP("Field", "To"),
                  OnTargetRemoved::Shrink),
            field("special_roles", &Policy::specialRoles,
                  QT_TRANSLATE_NOOP("Field", "To special roles")),
            field("using", &Policy::usingExpression, QT_TRANSLATE_NOOP("Field", "Using"),
                  Editor::Expression),
            field("check", &Policy::checkExpression, QT_TRANSLATE_NOOP("Field", "With check"),
                  Editor::Expression)};
    }
};

} // namespace relvar
