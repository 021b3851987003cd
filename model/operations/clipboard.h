#pragma once

#include "model/edit.h"

namespace relvar {

// Where pasted objects go. What is left empty is taken from the objects themselves: columns go
// into the table that they were copied from, tables into the default schema.
struct PasteTarget
{
    Id schema;
    Id table;      // or view or domain: for columns, keys, indexes and the like
    Id diagram;    // for nodes, notes and areas
    double dx = 0; // by how much what stands on a diagram moves, in scene units
    double dy = 0;
};

// Pastes what objectsToJson() made: with fresh ids, with free names, with the references among the
// pasted objects remapped and those to objects that this model does not have dropped. Returns the
// new objects that stand below none of the others. Fails when nothing can be pasted.
Result<QList<Id>> pasteObjects(Edit &edit, const QByteArray &json, const PasteTarget &target = {});

// Copies objects with everything below them, where they are, as pasteObjects() does. References
// among the copied ones lead to the copies, all others stay. Returns the copies in the order of the
// originals.
Result<QList<Id>> duplicateObjects(Edit &edit, const QList<Id> &ids);

} // namespace relvar
