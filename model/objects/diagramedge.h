#pragma once

#include "model/objects/diagram.h"
#include "model/objects/relationship.h"

namespace relvar {

// What a user set for the line of one relationship in one diagram, its parent. A line without one
// is drawn and routed automatically.
struct DiagramEdge : Object
{
    RELVAR_OBJECT_OF(DiagramEdge, "diagram_edge", Facet::Diagram)
    Ref<Relationship> relationship;
    QList<Point> bends;
    bool hidden = false;
    bool split = false; // a short piece at each end instead of the whole line
    QString color;

    static constexpr auto fields()
    {
        return std::tuple{
            field("relationship", &DiagramEdge::relationship,
                  QT_TRANSLATE_NOOP("Field", "Relationship"), OnTargetRemoved::Remove),
            field("bends", &DiagramEdge::bends, QT_TRANSLATE_NOOP("Field", "Bends")),
            field("hidden", &DiagramEdge::hidden, QT_TRANSLATE_NOOP("Field", "Hidden")),
            field("split", &DiagramEdge::split, QT_TRANSLATE_NOOP("Field", "Split")),
            field("color", &DiagramEdge::color, QT_TRANSLATE_NOOP("Field", "Colour"),
                  Editor::Color)};
    }
};

} // namespace relvar
