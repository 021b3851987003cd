#pragma once

#include "model/edit.h"

namespace relvar {

// What came of a rename beside the name itself.
struct Renaming
{
    QList<Id> followed; // objects whose SQL names it, and says the new name now
    QList<Id> unsure;   // objects that may mean it in a way that could not follow
};

// Gives an object another name, as rename() does, and lets the SQL inside of the design follow:
// defaults, checks, conditions of indexes, queries of views, policies, routines. The dialect of the
// project reads the texts. Fails as rename() does.
Result<Renaming> renameEverywhere(Edit &edit, Id id, const QString &name);
// Gives many objects other names at once, which may also be exchanged among them. What is taken in
// the end, or missing where there must be a name, is an error.
Result<Renaming> renameEverywhere(Edit &edit, const QHash<Id, QString> &names);
// The same within a larger operation; what it came to is added to `into`.
Result<void> renameEverywhere(Edit &edit, Id id, const QString &name, Renaming &into);

// A sentence about what did not follow; empty when everything did.
QString remark(const Model &model, const Renaming &renaming);

} // namespace relvar
