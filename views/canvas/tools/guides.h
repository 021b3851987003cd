#pragma once

#include "generators/drawing/smartguides.h"

class QPainter;
class QPalette;

namespace relvar {

// The guides of a drag: thin lines, ticks at the ends of gaps, and distances beside them. The
// painter is in the scene.
void paintGuides(QPainter *painter, const QList<SmartGuide> &guides, const QPalette &palette,
                 double zoom);
// What that touches, in the scene.
QList<QRectF> guideBounds(const QList<SmartGuide> &guides, double zoom);

} // namespace relvar
