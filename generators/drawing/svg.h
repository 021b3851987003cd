#pragma once

#include "generators/drawing/scene.h"

#include <QByteArray>

namespace relvar {

// A line of text below a drawing.
struct PictureCaption
{
    QString text;
    QPointF at; // the start of its baseline
};

// A picture as SVG: text stays text, coordinates have at most two decimals, everything from the
// model is escaped. `area` is what is shown, in scene units.
// What is in the picture can be found again when it is marked, for use within a page: each table
// and view is a group "node" with its id in data-id, each line a group "edge" with those of its
// ends in data-from and data-to; there is no declaration, and the size is left to the page.
enum class SvgUse { File, Page };
QByteArray svgOf(const DiagramLook &look, const QHash<Id, QList<QPointF>> &routes,
                 const QRectF &area, const DrawingTheme &theme, const QString &title,
                 QPointF legend = {}, SvgUse use = SvgUse::File,
                 const PictureCaption &caption = {});

} // namespace relvar
