#pragma once

#include "generators/drawing/scene.h"

#include <QByteArray>

namespace relvar {

// A picture as SVG: text stays text, coordinates have at most two decimals, everything from the
// model is escaped. `area` is what is shown, in scene units.
QByteArray svgOf(const DiagramLook &look, const QHash<Id, QList<QPointF>> &routes,
                 const QRectF &area, const DrawingTheme &theme, const QString &title,
                 QPointF legend = {});

} // namespace relvar
