#pragma once

#include "model/objects/area.h"

namespace relvar {

// Where and how a table or view stands in one diagram, its parent. Scene units; its size follows
// from its contents.
struct DiagramNode : Object
{
    RELVAR_OBJECT_OF(DiagramNode, "diagram_node", Facet::Diagram)
    Ref<Object> object;
    Ref<Area> area; // that owns it; none outside of all areas
    double x = 0;
    double y = 0;
    bool collapsed = false;
    bool pinned = false; // automatic layout leaves it where it is
    QString color;       // "#rrggbb", or empty for the theme's

    static constexpr auto fields()
    {
        return std::tuple{
            field("object", &DiagramNode::object, QT_TRANSLATE_NOOP("Field", "Shows"),
                  OnTargetRemoved::Remove),
            field("area", &DiagramNode::area, QT_TRANSLATE_NOOP("Field", "Area")),
            field("x", &DiagramNode::x, QT_TRANSLATE_NOOP("Field", "X")),
            field("y", &DiagramNode::y, QT_TRANSLATE_NOOP("Field", "Y")),
            field("collapsed", &DiagramNode::collapsed, QT_TRANSLATE_NOOP("Field", "Collapsed")),
            field("pinned", &DiagramNode::pinned, QT_TRANSLATE_NOOP("Field", "Pinned")),
            field("color", &DiagramNode::color, QT_TRANSLATE_NOOP("Field", "Colour"),
                  Editor::Color)};
    }
};

} // namespace relvar
