#pragma once

#include "generators/drawing/geometry.h"
#include "generators/drawing/text.h"

#include <QLineF>

// Chen's notation: an entity is a rectangle (a weak one is double, an associative one holds a
// diamond) with ovals for its attributes around it, a relationship is a diamond on its line, a
// generalisation a triangle. Worked out from looks alone; the same on the canvas and in exported
// pictures. Any thread.
namespace relvar {

// The height of the rectangle: more where many lines end.
double chenEntityHeight(const NodeLook &node);
NodeGeometry chenGeometry(const NodeLook &node);

// A stroke or shape of an entity, from the top left corner of its node.
struct ChenMark
{
    enum Shape { Box, Oval, Line };
    enum Part { Entity, Attribute, Link, Underline };

    Shape shape = Line;
    Part part = Link;
    QRectF rect; // of a box or an oval
    QLineF line;
    bool dashed = false;
    bool filled = false; // with the ground of its part
    int row = -1;        // of an attribute
};
// In the order in which they are painted. A key is underlined, a partial key (that of a weak
// entity) with dashes; what has many values has a double oval, what is computed a dashed one.
QList<ChenMark> chenMarks(const NodeLook &node, const NodeGeometry &geometry);

// What stands on a line: a diamond with the verb phrase, double when the relationship identifies,
// or the triangle of a generalisation with "d" or "o" when its subtypes exclude each other or
// overlap.
struct ChenSign
{
    QPolygonF outline;
    QPolygonF inner; // of a double diamond; empty otherwise
    TextRole role = TextRole::Label;
    QString text;   // as it fits
    QPointF textAt; // the start of its baseline
    QString letter; // of a generalisation
    QPointF letterAt;
};
// All of its text.
QString signText(const LineLook &line);
// The sizes that a sign may have, the best one first; the smaller ones are for where there is no
// room: their text is smaller, and may be elided.
QList<QSizeF> signSizes(const LineLook &line);
ChenSign chenSign(const LineLook &line, const QRectF &rect);

// What a sign should keep clear of, as far as it is near.
struct SignObstacles
{
    QList<QRectF> boxes; // and other signs: never covered if there is any other place
    QList<QList<QPointF>> lines;
    QList<QPointF> ends = {}; // of the line itself, where its numbers stand
};
// The place for the sign of a line on its course.
QRectF signPlace(const LineLook &line, const QList<QPointF> &course,
                 const SignObstacles &obstacles);

// Whether a line may have its sign together with others: that of a generalisation.
bool sharesSign(const LineLook &line);
// Whether two such lines do: they say the same of one table, and reach it at the same point.
bool shareSign(const LineLook &a, const QList<QPointF> &courseOfA, const LineLook &b,
               const QList<QPointF> &courseOfB);
// What courses to one point have in common: from where they part to there.
QList<QPointF> sharedEnd(const QList<QList<QPointF>> &courses);
// The place for the sign that lines share, where they part if there is room.
QRectF sharedSignPlace(const LineLook &line, const QList<QPointF> &shared,
                       const SignObstacles &obstacles);

// The course divided where its sign stands.
std::pair<QList<QPointF>, QList<QPointF>> dividedAt(const QList<QPointF> &course, QPointF middle);
// A course beside another one, to its left.
QList<QPointF> beside(const QList<QPointF> &course, double distance);

} // namespace relvar
