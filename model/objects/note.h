#pragma once

#include "model/objects/diagram.h"

namespace relvar {

// A remark on a diagram, its parent. The comment holds its text.
struct Note : Object
{
    RELVAR_OBJECT_OF(Note, "note", Facet::Diagram)
    double x = 0;
    double y = 0;
    double width = 200;
    double height = 120;
    QString color;

    static constexpr auto fields()
    {
        return std::tuple{
            field("x", &Note::x, QT_TRANSLATE_NOOP("Field", "X")),
            field("y", &Note::y, QT_TRANSLATE_NOOP("Field", "Y")),
            field("width", &Note::width, QT_TRANSLATE_NOOP("Field", "Width")),
            field("height", &Note::height, QT_TRANSLATE_NOOP("Field", "Height")),
            field("color", &Note::color, QT_TRANSLATE_NOOP("Field", "Colour"), Editor::Color)};
    }
};

} // namespace relvar
