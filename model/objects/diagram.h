#pragma once

#include "model/objects/values.h"

namespace relvar {

enum class DetailLevel : quint8 { AllColumns, KeysOnly, NamesOnly };
RELVAR_ENUM(DetailLevel, "all-columns", "keys-only", "names-only")

// How relationships and tables are drawn: crow's foot (information engineering), IDEF1X, Barker, a
// class diagram of UML, or the entities, attributes and diamonds of Chen.
enum class Notation : quint8 { CrowsFoot, Idef1x, Barker, Uml, Chen };
RELVAR_ENUM(Notation, "crows-foot", "idef1x", "barker", "uml", "chen")

// How far from the database a diagram stands. Physical: tables as they are created. Logical:
// without types of a database and other physical settings. Conceptual: entities and relationships,
// without foreign key columns, junction tables as lines between the entities that they join.
enum class Level : quint8 { Physical, Logical, Conceptual };
RELVAR_ENUM(Level, "physical", "logical", "conceptual")

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
    Level level = Level::Physical;
    ColorBy colorBy = ColorBy::Own;
    QString folder; // in the list of diagrams; "Sales/Orders" lies in "Sales"

    static constexpr auto fields()
    {
        return std::tuple{
            field("detail", &Diagram::detail, QT_TRANSLATE_NOOP("Field", "Detail")),
            field("show_types", &Diagram::showTypes, QT_TRANSLATE_NOOP("Field", "Show types")),
            field("notation", &Diagram::notation, QT_TRANSLATE_NOOP("Field", "Notation")),
            field("level", &Diagram::level, QT_TRANSLATE_NOOP("Field", "Level")),
            field("color_by", &Diagram::colorBy, QT_TRANSLATE_NOOP("Field", "Colours by")),
            field("folder", &Diagram::folder, QT_TRANSLATE_NOOP("Field", "Folder"))};
    }
};

} // namespace relvar
