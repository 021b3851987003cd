#pragma once

#include "model/model.h"

#include <QString>

// How what stands on a canvas is told to somebody who does not see it: names for screen readers,
// the outline and announcements. Plain text; any thread.
namespace relvar {

class CanvasContents;

// "Table film, 13 attributes, 5 relationships"; "rental_id, integer, primary key, required,
// references rental"; a relationship as its sentence; the text of a note; "Area Billing". Empty
// when there is no such thing.
QString spokenName(const Model &model, Id object);
// What is said of it besides: its comment, or the columns and actions of a foreign key. May be
// empty.
QString spokenDescription(const Model &model, Id object);
// The same for anything that a canvas shows, also for the lines of inheritance, which are no
// objects.
QString spokenName(const Model &model, const CanvasContents &contents, Id shown);
// Relationships at a table, of either end, in the order of its own and then of the others'.
QList<Id> relationshipsOf(const Model &model, Id table);

} // namespace relvar
