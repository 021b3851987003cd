#pragma once

#include "model/edit.h"

namespace relvar {

// Brings the changes of a trial over, now that it went well.
inline void takeOver(Edit &edit, const Edit &trial)
{
    QList<Id> removed;
    const ChangeSet changes = trial.changes();
    for (const Change &change : changes)
        if (change.after)
            edit.put(change.after);
        else
            removed.append(change.id);
    (void)edit.remove(removed);
}

} // namespace relvar
