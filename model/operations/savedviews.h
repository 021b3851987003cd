#pragma once

#include "model/edit.h"

// Stored looks at diagrams: bookmarks to come back to, and the steps of a workshop.
namespace relvar {

// What a saved view is for; a name that is made up tells it.
enum class ViewRole { Bookmark, Step };

// Stores a look at a diagram: camera, what is clear, detail, notation and level are taken from
// `look`, as CanvasView::savedView() gives them; its name is trimmed, and made up when it is empty
// ("View", "Step" and a number). It is placed after all others. Fails when there is no such
// diagram, when nothing is in the camera, or when the name is taken.
Result<Id> addSavedView(Edit &edit, const SavedView &look, ViewRole role);
// Takes the look of a stored view again; its name, place, role and comment stay.
Result<void> retakeSavedView(Edit &edit, Id view, const SavedView &look);
// Makes a bookmark a step, which comes last, or a step a bookmark.
Result<void> setPresented(Edit &edit, const QList<Id> &views, bool presented);
// Moves steps (or bookmarks) to a place among their like, counted from 0 without those that move.
// They keep the order that they have among themselves.
Result<void> moveSavedViews(Edit &edit, const QList<Id> &views, int position);

// The steps of the workshop, and the bookmarks, each in their order.
QList<const SavedView *> stepsOf(const Model &model);
QList<const SavedView *> bookmarksOf(const Model &model);

} // namespace relvar
