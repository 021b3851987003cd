#pragma once

#include "model/objects/values.h"

namespace relvar {

enum class DetailLevel : quint8 { AllColumns, KeysOnly, NamesOnly };
RELVAR_ENUM(DetailLevel, "all-columns", "keys-only", "names-only")

// A drawing of part of the model. Its nodes, edges, notes and areas are its children.
struct Diagram : Object
{
    RELVAR_OBJECT_OF(Diagram, "diagram", Facet::Diagram)
    DetailLevel detail = DetailLevel::AllColumns;
    bool showTypes = true;

    static constexpr auto fields()
    {
        return std::tuple{
            field("detail", &Diagram::detail, QT_TRANSLATE_NOOP("Field", "Detail")),
            field("show_types", &Diagram::showTypes, QT_TRANSLATE_NOOP("Field", "Show types"))};
    }
};

} // namespace relvar
