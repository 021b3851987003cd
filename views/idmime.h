#pragma once

#include "model/core/id.h"

#include <QList>

class QMimeData;

namespace relvar {

// Objects that are dragged between trees, lists and the canvas of one program: their ids under
// "application/x-relvar-ids", one decimal number a line.
inline constexpr char IdMimeType[] = "application/x-relvar-ids";

void setIds(QMimeData *data, const QList<Id> &ids);
// Empty when there are none; ids that do not exist any more are the receiver's affair.
QList<Id> idsOf(const QMimeData *data);

} // namespace relvar
