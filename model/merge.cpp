#include "model/merge.h"

#include "model/diff.h"
#include "model/edit.h"
#include "model/names.h"

#include <algorithm>

namespace relvar {
namespace {

// Joins two changes of one object field by field; ours wins where both differ.
ObjectPtr mergeFields(const Object &base, const Object &ours, const Object &theirs,
                      QList<Conflict> &conflicts)
{
    const auto merged = info(ours.kind).clone(ours);
    for (const FieldInfo &field : info(ours.kind).fields) {
        if (field.equal(base, theirs) || field.equal(ours, theirs))
            continue;
        if (field.equal(base, ours))
            field.copy(*merged, theirs);
        else
            conflicts.append({ours.id, QString::fromLatin1(field.key), ours.name});
    }
    return merged;
}

// The first thing that an object needs and that is not there; none when it is whole.
Id missingTarget(const Model &model, const Object &object)
{
    if (object.parent && !model.contains(object.parent))
        return object.parent;
    const QList<Id> refs = refsOf(object);
    for (const Id ref : refs)
        if (!model.contains(ref))
            return ref;
    return {};
}

} // namespace

MergeResult merge(const Model &base, const ChangeSet &ours, const ChangeSet &theirs)
{
    MergeResult result;
    const auto existence = [&](const Object &object) {
        result.conflicts.append({object.id, QStringLiteral("existence"), object.name});
    };

    Model merged = base;
    merged.apply(ours);
    for (const Change &change : theirs) {
        const Change *own = ours.find(change.id);
        if (!own) {
            merged.put(change.id, change.after);
        } else if (!own->after || !change.after) {
            if (bool(own->after) != bool(change.after))
                existence(change.any());
        } else if (!own->before || own->after->kind != change.after->kind) {
            if (!sameValue(*own->after, *change.after))
                existence(*change.after);
        } else {
            merged.put(change.id,
                       mergeFields(*own->before, *own->after, *change.after, result.conflicts));
        }
    }

    // What one side removed, the other may have built upon: take that out again, and report it.
    for (bool again = true; again;) {
        again = false;
        QList<ObjectPtr> broken;
        const auto inspect = [&](const ChangeSet &set) {
            for (const Change &change : set) {
                if (const ObjectPtr object = merged.object(change.id);
                    object && missingTarget(merged, *object))
                    broken.append(object);
                // Objects that neither side touched may refer to what was removed.
                if (!change.after) {
                    const QList<Id> dependents =
                        merged.children(change.id) + merged.referrers(change.id);
                    for (const Id id : dependents)
                        if (!merged.contains(change.id))
                            broken.append(merged.object(id));
                }
            }
        };
        inspect(ours);
        inspect(theirs);
        for (const ObjectPtr &object : broken) {
            if (!merged.contains(object->id))
                continue;
            const Id missing = missingTarget(merged, *object);
            if (!missing)
                continue;
            again = true;
            existence(*object);
            QSet<Id> gone{missing};
            Edit edit(merged);
            if (object->parent == missing) {
                (void)edit.remove(object->id);
            } else {
                const auto copy = info(object->kind).clone(*object);
                bool removeOwner = false;
                for (const FieldInfo &field : info(object->kind).fields) {
                    if (!field.holdsRefs || !field.drop(*copy, gone))
                        continue;
                    removeOwner = removeOwner || field.onTargetRemoved == OnTargetRemoved::Remove ||
                                  (field.onTargetRemoved == OnTargetRemoved::Shrink &&
                                   field.emptyList(*copy));
                }
                if (removeOwner)
                    (void)edit.remove(object->id);
                else
                    edit.put(copy);
            }
            merged.apply(edit.changes());
        }
    }

    std::sort(result.conflicts.begin(), result.conflicts.end(), [](const auto &a, const auto &b) {
        return a.id != b.id ? a.id < b.id : a.field < b.field;
    });
    result.conflicts.erase(std::unique(result.conflicts.begin(), result.conflicts.end()),
                           result.conflicts.end());
    result.changes = diff(base, merged);
    return result;
}

} // namespace relvar
