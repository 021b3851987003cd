#pragma once

#include "generators/drawing/geometry.h"
#include "generators/drawing/theme.h"

// What shows that a column is not the same through a lens. Any thread.
namespace relvar {

inline constexpr double LensMarkRadius = 6.5;

// The place of the mark of a row, from the top left corner of its node.
QPointF lensMarkAt(const NodeGeometry &geometry, int row);
// "~" for what is emulated, "!" for what is lost, nothing for what stays.
QString lensMarkText(Verdict verdict);
QColor lensColor(const DrawingTheme &theme, Verdict verdict);
// Behind it.
QColor lensGround(const DrawingTheme &theme, Verdict verdict);

} // namespace relvar
