#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace relvar {

// How strongly two blocks belong together.
struct Attraction
{
    int first = 0;
    int second = 0;
    double weight = 1;
};

// Top left corners for blocks, so that none is nearer to another than `gap`, the whole is about
// `aspect` times as wide as high, and blocks that attract each other are neighbours.
QList<QPointF> packed(const QList<QSizeF> &sizes, const QList<Attraction> &attractions, double gap,
                      double aspect);

// The free place for `size` nearest to `wish` (a middle) that keeps `gap` from all of `taken`.
QPointF nearestFree(QSizeF size, QPointF wish, const QList<QRectF> &taken, double gap);

} // namespace relvar
