#pragma once

#include "model/model.h"

namespace relvar::postgresql {

// The way back from a kept statement.
struct Undo
{
    QString sql;        // statements with their semicolons, or empty: it goes with what it is about
    QString impossible; // why there is no way back, as a sentence that names the statement
    QSet<Id> goAlong = {}; // routines that go with it: a base type takes its functions
};

// What takes back a kept statement, from its parse tree.
Undo undoOf(const Model &model, const Statement &statement);

} // namespace relvar::postgresql
