#pragma once

#include "generators/comparison/comparison.h"

#include <QList>

#include <functional>

class QTreeWidget;
class QTreeWidgetItem;

// The rows that show what differs between a design and a database: a row an object that has
// differences of its own or in what belongs to it, below it a row a difference, below that its
// values or parts. GUI thread.
namespace relvar::ComparisonItems {

enum Column { ObjectColumn, WhatColumn, DesignColumn, DatabaseColumn };

// Shows these instead of what was there; what was chosen or opened stays so. Those that `mayChoose`
// names have a box.
void fill(QTreeWidget &tree, const QList<Difference> &differences,
          const std::function<bool(const Difference &)> &mayChoose);
// Hides all without this text.
void filter(QTreeWidget &tree, const QString &text);

// The rows that stand for a difference, in their order.
QList<QTreeWidgetItem *> entries(const QTreeWidget &tree);
// The place of the difference that a row shows or belongs to; that of the first one for a group.
int indexOf(const QTreeWidgetItem &item);
// Whether the row only gathers what belongs to one object.
bool isGroup(const QTreeWidgetItem &item);
bool canBeChosen(const QTreeWidgetItem &item);
bool isChosen(const QTreeWidgetItem &item);
void setChosen(QTreeWidgetItem &item, bool chosen);
// Whether the search hides it.
bool isOutOfSight(const QTreeWidgetItem &item);

} // namespace relvar::ComparisonItems
