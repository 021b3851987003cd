#pragma once

#include "model/core/id.h"

#include <QHash>
#include <QList>
#include <QMarginsF>
#include <QRectF>

// Boxes moved together for a screen on which all of them shall be read. Any thread.
namespace relvar {

// A box as it stands now. Boxes inside another one move with it, and it gets as large as they need.
struct CompactBox
{
    Id id;
    QRectF rect;
    Id inside; // another box; none at the top
};

// Scene units.
struct CompactOptions
{
    QSizeF room;            // that everything should fit into
    QSizeF gap{40, 24};     // that stays between any two, across and down
    QMarginsF padding{};    // of boxes that hold others
    double grid = 8;        // what corners lie on
    qsizetype most = 1'000; // boxes; with more, nothing moves
};

// The same boxes without the empty bands between them: what stands left of or above another box
// does so afterwards. Where they do not fit into the room that way, they stand in rows, which keep
// the order from above to below, and within a row that from left to right. No two overlap. The same
// boxes give the same places, whatever their order in the list; none when there are too many.
QHash<Id, QRectF> compacted(const QList<CompactBox> &boxes, const CompactOptions &options);

} // namespace relvar
