#include "generators/conversion/convert.h"

#include "generators/conversion/counterpart.h"
#include "generators/conversion/notes.h"
#include "generators/conversion/wording.h"
#include "model/operations/tables.h"
#include "model/operations/trial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// What no script says: it stays whatever the database is.
bool isBeyondScripts(const Object &object)
{
    if (info(object.kind).facet == Facet::Diagram || object.kind == Kind::Project)
        return true;
    return object.kind == Kind::Relationship &&
           !static_cast<const Relationship &>(object).isPhysical();
}

// Made by resolve() for something conceptual, or part of what was.
bool isGenerated(const Model &model, const ResolveResult &physical, const Object &object)
{
    for (const Object *one = &object; one; one = model.find(one->parent))
        if (physical.causes.contains(one->id))
            return true;
    return false;
}

// The counterpart with what only the design knows: its place among its siblings, its comment where
// the database keeps none, settings for other databases.
ObjectPtr merged(const Object &before, const Object &after)
{
    const std::shared_ptr<Object> copy = info(after.kind).clone(after);
    copy->rank = before.rank;
    if (copy->comment.isEmpty())
        copy->comment = before.comment;
    for (auto it = before.options.cbegin(); it != before.options.cend(); ++it)
        if (!copy->options.contains(it.key()))
            copy->options.insert(it.key(), it.value());
    return copy;
}

bool isKept(const Model &before, const Counterpart &counterpart, const Object &object)
{
    return isBeyondScripts(object) || counterpart.model.contains(object.id) ||
           // A schema without contents, or what resolve() took away to make it physical.
           !counterpart.physical.model.contains(object.id) ||
           (object.kind == Kind::Schema && before.children(object.id).isEmpty());
}

// Objects without a counterpart, without those that go with their owner.
QList<Id> withoutCounterpart(const Model &before, const Counterpart &counterpart)
{
    QSet<Id> gone;
    before.forEach([&](const Object &object) {
        if (!isKept(before, counterpart, object))
            gone.insert(object.id);
    });
    QList<Id> topmost;
    for (const Id id : std::as_const(gone))
        if (!gone.contains(before.find(id)->parent))
            topmost.append(id);
    std::sort(topmost.begin(), topmost.end());
    return topmost;
}

void bringIn(Edit &edit, const Counterpart &counterpart)
{
    const Model before = edit.model();
    QList<ObjectPtr> changed;
    counterpart.model.forEach([&](const Object &object) {
        if (isBeyondScripts(object))
            return;
        const Object *own = before.find(object.id);
        if (own && isBeyondScripts(*own))
            return;
        if (!own && isGenerated(counterpart.model, counterpart.physical, object))
            return;
        changed.append(own ? merged(*own, object) : counterpart.model.object(object.id));
    });
    for (const ObjectPtr &one : std::as_const(changed))
        edit.put(one);
}

} // namespace

Result<QList<ConversionNote>> convertDesign(Edit &edit, const Dialect &target, const Token &token)
{
    const Model before = edit.model();
    const Result<Counterpart> counterpart = counterpartOf(before, target, token);
    if (!counterpart)
        return counterpart.error();
    if (!counterpart->unread.isEmpty())
        return Error{
            ConversionWords::tr("A statement that was written for %1 could not be read back: %2")
                .arg(target.traits().label, counterpart->unread.first().reason)};
    const QList<Id> removed = withoutCounterpart(before, *counterpart);
    const QList<ConversionNote> notes = conversionNotes(before, *counterpart, removed, target);
    Edit trial(before);
    bringIn(trial, *counterpart);
    if (const Result<void> done = trial.remove(removed); !done)
        return done.error();
    const Id project = projectObject(trial);
    trial.set(project, &Project::dialect, target.traits().key);
    trial.set(project, &Project::preamble, QString());
    takeOver(edit, trial);
    return notes;
}

} // namespace relvar
