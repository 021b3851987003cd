#pragma once

#include "model/objects/diagram.h"

namespace relvar {

// A stored look at a diagram: where the camera stands, how much is drawn and in which notation. It
// is a bookmark to come back to; those which are presented are the steps of a workshop, in their
// order, and the comment holds what is to be said.
struct SavedView : Object
{
    RELVAR_OBJECT_OF(SavedView, "saved_view", Facet::Diagram)
    Ref<Diagram> diagram;
    // What is to be seen of the diagram, in scene units.
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    QList<Ref<Object>> shown; // what is not dimmed away; empty for everything
    DetailLevel detail = DetailLevel::AllColumns;
    Notation notation = Notation::CrowsFoot;
    Level level = Level::Physical;
    bool presented = false;

    static constexpr auto fields()
    {
        return std::tuple{
            field("diagram", &SavedView::diagram, QT_TRANSLATE_NOOP("Field", "Diagram"),
                  OnTargetRemoved::Remove),
            field("x", &SavedView::x, QT_TRANSLATE_NOOP("Field", "X")),
            field("y", &SavedView::y, QT_TRANSLATE_NOOP("Field", "Y")),
            field("width", &SavedView::width, QT_TRANSLATE_NOOP("Field", "Width")),
            field("height", &SavedView::height, QT_TRANSLATE_NOOP("Field", "Height")),
            field("shown", &SavedView::shown, QT_TRANSLATE_NOOP("Field", "Shows")),
            field("detail", &SavedView::detail, QT_TRANSLATE_NOOP("Field", "Detail")),
            field("notation", &SavedView::notation, QT_TRANSLATE_NOOP("Field", "Notation")),
            field("level", &SavedView::level, QT_TRANSLATE_NOOP("Field", "Level")),
            field("presented", &SavedView::presented, QT_TRANSLATE_NOOP("Field", "Presented"))};
    }
};

} // namespace relvar
