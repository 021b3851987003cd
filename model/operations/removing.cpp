#include "model/operations/removing.h"

#include "model/operations/wording.h"

namespace relvar {

Result<void> removeObjects(Edit &edit, const QList<Id> &ids)
{
    return edit.remove(ids);
}

RemovalPreview removalPreview(const Model &model, const QList<Id> &ids)
{
    Edit trial(model);
    RemovalPreview preview;
    if (const Result<void> removed = trial.remove(ids); !removed) {
        preview.refusal = removed.error().text;
        return preview;
    }
    const ChangeSet changes = trial.changes();
    for (const Change &change : changes) {
        if (change.after)
            preview.changed.append(change.id);
        else if (!ids.contains(change.id))
            preview.removed.append(change.id);
    }
    const auto before = [&](Id a, Id b) {
        const Object &first = *model.find(a);
        const Object &second = *model.find(b);
        if (first.kind != second.kind)
            return first.kind < second.kind;
        const QString firstName = displayName(model, a);
        const QString secondName = displayName(model, b);
        return firstName != secondName ? firstName < secondName : a < b;
    };
    std::sort(preview.removed.begin(), preview.removed.end(), before);
    std::sort(preview.changed.begin(), preview.changed.end(), before);
    return preview;
}

} // namespace relvar
