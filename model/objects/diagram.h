#pragma once

#include "model/objects/values.h"

namespace relvar {

enum class DetailLevel : quint8 { AllColumns, KeysOnly, NamesOnly };
RELVAR_ENUM(DetailLevel, "all-columns", "keys-only", "names-only")

// How relationships and tables are drawn: crow's foot (information engineering), IDEF1X, Barker, or
// a class diagram of UML.
enum class Notation : quint8 { CrowsFoot, Idef1x, Barker, Uml };
RELVAR_ENUM(Notation, "crows-foot", "idef1x", "barker", "uml")

// What the headings of a diagram are coloured by. Own: the colour that the user set, else that of
// the area, else that of the schema; all others come with a legend.
enum class ColorBy : quint8 { Own, Area, Schema, Tag, Nothing };
RELVAR_ENUM(ColorBy, "own", "area", "schema", "tag", "nothing")

// A drawing of part of the model. Its nodes, edges, notes and areas are its children.
struct Diagram : Object
{
    RELVAR_OBJECT_OF(Diagram, "diagram", Facet::Diagram)
    DetailLevel detail = DetailLevel::AllColumns;
    bool showTypes = true;
    Notation notation = Notation::CrowsFoot;
    ColorBy colorBy = ColorBy::Own;
    QString folder; // in the list of diagrams; "Sales/Orders" lies in "Sales"

    static constexpr auto fields()
    {
        return std::tuple{
            field("detail", &Diagram::detail, QT_TRANSLATE_NOOP("Field", "Detail")),
            field("show_types", &Diagram::showTypes, QT_TRANSLATE_NOOP("Field", "Show types")),
            field("notation", &Diagram::notation, QT_TRANSLATE_NOOP("Field", "Notation")),
            field("color_by", &Diagram::colorBy, QT_TRANSLATE_NOOP("Field", "Colours by")),
            field("folder", &Diagram::folder, QT_TRANSLATE_NOOP("Field", "Folder"))};
    }
};

} // namespace relvar
