#include "model/operations/savedviews.h"

#include "model/operations/naming.h"
#include "model/operations/wording.h"

#include <algorithm>
#include <cmath>

namespace relvar {
namespace {

Error gone()
{
    return {Operations::tr("The saved view does not exist any more.")};
}

Result<void> checkLook(const Edit &edit, const SavedView &look)
{
    if (!edit.get<Diagram>(look.diagram))
        return Error{Operations::tr("The diagram does not exist any more.")};
    for (const double number : {look.x, look.y, look.width, look.height})
        if (!std::isfinite(number))
            return Error{Operations::tr("The place of the saved view cannot be used.")};
    if (look.width <= 0 || look.height <= 0)
        return Error{Operations::tr("There is nothing in sight that could be saved.")};
    return {};
}

void takeLook(SavedView &view, const SavedView &look)
{
    view.diagram = look.diagram;
    view.x = look.x;
    view.y = look.y;
    view.width = look.width;
    view.height = look.height;
    view.shown = look.shown;
    view.detail = look.detail;
    view.notation = look.notation;
    view.level = look.level;
}

QList<const SavedView *> viewsThatAre(const Model &model, bool presented)
{
    QList<const SavedView *> views = model.childrenOf<SavedView>({});
    views.removeIf([=](const SavedView *view) { return view->presented != presented; });
    return views;
}

// "Step 3": the first number that nothing has, from how many there are.
QString numberedName(const Model &model, ViewRole role)
{
    const bool step = role == ViewRole::Step;
    for (qsizetype number = viewsThatAre(model, step).size() + 1;; ++number) {
        const QString name =
            step ? Operations::tr("Step %1").arg(number) : Operations::tr("View %1").arg(number);
        if (!nameTaken(model, {}, Kind::SavedView, name))
            return name;
    }
}

} // namespace

QList<const SavedView *> stepsOf(const Model &model)
{
    return viewsThatAre(model, true);
}

QList<const SavedView *> bookmarksOf(const Model &model)
{
    return viewsThatAre(model, false);
}

Result<Id> addSavedView(Edit &edit, const SavedView &look, ViewRole role)
{
    if (const Result<void> good = checkLook(edit, look); !good)
        return good.error();
    SavedView view;
    takeLook(view, look);
    view.comment = look.comment;
    view.presented = role == ViewRole::Step;
    view.name = look.name.trimmed();
    if (view.name.isEmpty())
        view.name = numberedName(edit.model(), role);
    else if (nameTaken(edit.model(), {}, Kind::SavedView, view.name))
        return Error{Operations::tr("There is a saved view “%1” already.").arg(view.name)};
    return edit.add(view);
}

Result<void> retakeSavedView(Edit &edit, Id id, const SavedView &look)
{
    if (!edit.get<SavedView>(id))
        return gone();
    if (const Result<void> good = checkLook(edit, look); !good)
        return good;
    edit.modify<SavedView>(id, [&](SavedView &view) { takeLook(view, look); });
    return {};
}

Result<void> setPresented(Edit &edit, const QList<Id> &ids, bool presented)
{
    for (const Id id : ids)
        if (!edit.get<SavedView>(id))
            return gone();
    for (const Id id : ids) {
        if (edit.get<SavedView>(id)->presented == presented)
            continue;
        const int last = edit.nextRank({}, Kind::SavedView);
        edit.modify<SavedView>(id, [&](SavedView &view) {
            view.presented = presented;
            view.rank = last;
        });
    }
    return {};
}

Result<void> moveSavedViews(Edit &edit, const QList<Id> &ids, int position)
{
    if (ids.isEmpty())
        return {};
    for (const Id id : ids)
        if (!edit.get<SavedView>(id))
            return gone();
    const bool presented = edit.get<SavedView>(ids.first())->presented;
    QList<Id> moved;
    QList<Id> order; // of all views: those that stay
    QList<Id> like;  // among them those of the same role
    const QList<const SavedView *> all = edit.model().childrenOf<SavedView>({});
    for (const SavedView *view : all) {
        if (ids.contains(view->id)) {
            moved.append(view->id);
            continue;
        }
        order.append(view->id);
        if (view->presented == presented)
            like.append(view->id);
    }
    const qsizetype at = std::clamp<qsizetype>(position, 0, like.size());
    qsizetype place = at < like.size() ? order.indexOf(like[at])
                      : like.isEmpty() ? order.size()
                                       : order.indexOf(like.last()) + 1;
    for (const Id id : std::as_const(moved))
        order.insert(place++, id);
    for (qsizetype i = 0; i < order.size(); ++i)
        edit.set(order[i], &Object::rank, int(i) + 1);
    return {};
}

} // namespace relvar
