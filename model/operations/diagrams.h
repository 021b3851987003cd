#pragma once

#include "model/edit.h"

#include <QRectF>

namespace relvar {

// A node and where it goes.
struct NodePosition
{
    Id node;
    double x = 0;
    double y = 0;
};

// A node and the place that it takes on the canvas; only the canvas knows its size.
struct NodeRect
{
    Id node;
    QRectF rect;
};

enum class Alignment { Left, HorizontalCenter, Right, Top, VerticalCenter, Bottom };

Result<Id> addDiagram(Edit &edit, const QString &name = {});
// Shows a table or view in a diagram; one that is there already is moved. Returns the node.
Result<Id> placeOnDiagram(Edit &edit, Id diagram, Id object, double x, double y);
// Takes objects off a diagram; the model keeps them.
Result<void> removeFromDiagram(Edit &edit, Id diagram, const QList<Id> &objects);
// Adds nodes for all tables and views that are not there yet, partitions left out. Returns them.
Result<QList<Id>> placeAllTables(Edit &edit, Id diagram);
// The node that shows an object in a diagram, or none.
Id nodeOf(const Model &model, Id diagram, Id object);
// Whether another table has this one as a partition.
bool isPartition(const Model &model, Id table);

Result<void> moveNodes(Edit &edit, const QList<NodePosition> &positions);
Result<void> alignNodes(Edit &edit, const QList<NodeRect> &nodes, Alignment alignment);
// Spreads three or more nodes so that the gaps between them are equal; the outer ones stay.
Result<void> distributeNodes(Edit &edit, const QList<NodeRect> &nodes, Qt::Orientation direction);
// What the headings of a diagram are coloured by.
Result<void> setColorBy(Edit &edit, Id diagram, ColorBy colorBy);
Result<void> setNotation(Edit &edit, Id diagram, Notation notation);
// How far from the database a diagram is drawn.
Result<void> setLevel(Edit &edit, Id diagram, Level level);
// Which rows the boxes of a diagram show, and whether with types.
Result<void> setDetail(Edit &edit, Id diagram, DetailLevel detail);
Result<void> setTypesShown(Edit &edit, Id diagram, bool shown);
Result<void> setCollapsed(Edit &edit, const QList<Id> &nodes, bool collapsed);
Result<void> setPinned(Edit &edit, const QList<Id> &nodes, bool pinned);
Result<void> setColor(Edit &edit, const QList<Id> &ids, const QString &color);

Result<Id> addNote(Edit &edit, Id diagram, const QString &text, const QRectF &rect);
Result<Id> addArea(Edit &edit, Id diagram, const QString &name, const QRectF &rect);
// Moves and resizes a note or an area.
Result<void> setRect(Edit &edit, Id id, const QRectF &rect);
// The corners of the line of a relationship; without any it is routed automatically again.
Result<void> setBends(Edit &edit, Id diagram, Id relationship, const QList<Point> &bends);

} // namespace relvar
