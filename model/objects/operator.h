#pragma once

#include "model/objects/role.h"

namespace relvar {

// An operator; its name is the symbol. Several may share a name. Its parent is a schema.
struct Operator : Object
{
    RELVAR_OBJECT(Operator, "operator")
    DataType left; // none: it stands before its operand
    DataType right;
    Named<Routine> function;
    Named<Operator> commutator;
    Named<Operator> negator;
    Named<Routine> restriction;
    Named<Routine> join;
    bool hashes = false;
    bool merges = false;
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("left", &Operator::left, QT_TRANSLATE_NOOP("Field", "Left type"),
                  Editor::DataType, OnTargetRemoved::Remove),
            field("right", &Operator::right, QT_TRANSLATE_NOOP("Field", "Right type"),
                  Editor::DataType, OnTargetRemoved::Remove),
            field("function", &Operator::function, QT_TRANSLATE_NOOP("Field", "Function"),
                  OnTargetRemoved::Remove),
            field("commutator", &Operator::commutator, QT_TRANSLATE_NOOP("Field", "Commutator")),
            field("negator", &Operator::negator, QT_TRANSLATE_NOOP("Field", "Negator")),
            field("restriction", &Operator::restriction,
                  QT_TRANSLATE_NOOP("Field", "Restriction estimator")),
            field("join", &Operator::join, QT_TRANSLATE_NOOP("Field", "Join estimator")),
            field("hashes", &Operator::hashes, QT_TRANSLATE_NOOP("Field", "Can hash")),
            field("merges", &Operator::merges, QT_TRANSLATE_NOOP("Field", "Can merge")),
            field("owner", &Operator::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
