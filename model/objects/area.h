#pragma once

#include "model/objects/diagram.h"

namespace relvar {

// A coloured rectangle that groups part of a diagram, its parent.
struct Area : Object
{
    RELVAR_OBJECT_OF(Area, "area", Facet::Diagram)
    double x = 0;
    double y = 0;
    double width = 200;
    double height = 120;
    QString color;

    static constexpr auto fields()
    {
        return std::tuple{
            field("x", &Area::x, QT_TRANSLATE_NOOP("Field", "X")),
            field("y", &Area::y, QT_TRANSLATE_NOOP("Field", "Y")),
            field("width", &Area::width, QT_TRANSLATE_NOOP("Field", "Width")),
            field("height", &Area::height, QT_TRANSLATE_NOOP("Field", "Height")),
            field("color", &Area::color, QT_TRANSLATE_NOOP("Field", "Colour"), Editor::Color)};
    }
};

} // namespace relvar
