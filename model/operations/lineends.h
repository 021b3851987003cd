#pragma once

#include "model/edit.h"

namespace relvar {

enum class LineSide { Own, Other }; // the referencing end, and the one that is referred to

// Leads one end of a relationship to another table, or to a column of one, as when it is dragged
// there.
//
// Own end: a column becomes the foreign key instead of the one before, which stays as it is; a
// table gets a new foreign key column. Other end: a column that is a key, or the primary key of a
// table, is referred to from now on. A relationship without columns goes from table to table; when
// its own end comes to a column, that becomes its foreign key.
//
// Of a foreign key of several columns the end of one pair moves, counted from 0 in the order of
// Relationship::pairs, to another column of the same table; the other pairs stay.
//
// Multiplicity, the identifying bit and the name of the foreign key follow; bends of the line go
// when it leads to another table. Leading it to where it is changes nothing. Fails with a sentence
// when types do not fit, a column is computed or would be used twice, or the columns are no key.
Result<void> moveLineEnd(Edit &edit, Id relationship, LineSide side, Id place, qsizetype pair = 0);

} // namespace relvar
