#pragma once

#include "generators/drawing/look.h"

class QPainter;

// What the colours of a diagram mean when its headings are coloured by area, schema or tag. Each
// group has a letter that stands in the headings too: colour alone tells nothing.
namespace relvar {

struct DrawingTheme;

// The groups of a diagram, and the group of each of its tables and views that has one.
struct ColorGroups
{
    QList<LegendEntry> legend;
    QHash<Id, int> groups; // by object
};
ColorGroups colorGroups(const Model &model, Id diagram);

// "A" to "Z", then "AA".
QString groupLetter(int number);

// Where the parts of a legend stand, from its top left corner.
struct LegendLine
{
    QRectF swatch;
    QPointF letter;
    QPointF title;
    QString words;
};
struct LegendShape
{
    QSizeF size;
    QList<LegendLine> lines;
};
LegendShape legendShape(const QList<LegendEntry> &legend);
QColor legendColor(const DrawingTheme &theme, const LegendEntry &entry);
void paintLegend(QPainter &painter, QPointF corner, const QList<LegendEntry> &legend,
                 const DrawingTheme &theme);

} // namespace relvar
