#pragma once

#include "generators/drawing/scene.h"
#include "generators/drawing/svgelements.h"

// What Chen's notation has of its own, as SVG. Any thread.
namespace relvar {

// The sign of a line in its place, with all of its text when that is elided.
void writeChenSign(SvgElements &page, const DrawingTheme &theme, const LineLook &line,
                   const QRectF &place);
// The shapes of an entity, without texts, from the top left corner of its node.
void writeChenMarks(SvgElements &page, const DrawingTheme &theme, const NodeLook &node,
                    const QColor &header);

} // namespace relvar
