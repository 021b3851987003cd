#include "app/navigator.h"

#include "app/diagramtabs.h"
#include "app/projectview.h"
#include "model/names.h"
#include "model/objects/diagramnode.h"
#include "model/objects/savedview.h"
#include "views/canvas/canvasview.h"

namespace relvar {

Navigator::Navigator(ProjectView *view)
    : QObject(view)
    , m_view(view)
{
    connect(view->selection(), &Selection::aboutToJump, this, &Navigator::leave);
    connect(view->selection(), &Selection::jumped, this, &Navigator::follow);
    connect(view->canvas(), &CanvasView::aboutToJump, this, &Navigator::leave);
    connect(view, &ProjectView::aboutToChangeDiagram, this, &Navigator::leave);
}

Place Navigator::here() const
{
    return {m_view->canvas()->diagram(), m_view->canvas()->cameraState(),
            m_view->selection()->ids()};
}

void Navigator::leave()
{
    if (m_going)
        return;
    m_history.leave(m_held.value_or(here()));
    m_held.reset();
    emit changed();
}

int Navigator::hold()
{
    m_held = here();
    return ++m_hold;
}

void Navigator::release(int hold)
{
    if (hold == m_hold)
        m_held.reset();
}

void Navigator::back()
{
    go(m_history.back(here(), m_view->workspace()->model()));
}

void Navigator::forward()
{
    go(m_history.forward(here(), m_view->workspace()->model()));
}

void Navigator::goToView(Id savedView)
{
    const auto *found = m_view->workspace()->model().get<SavedView>(savedView);
    if (!found)
        return;
    const SavedView view = *found;
    leave();
    m_going = true; // it was left already
    m_view->diagrams()->setCurrent(view.diagram);
    m_going = false;
    m_view->canvas()->showSavedView(view);
}

void Navigator::go(const std::optional<Place> &place)
{
    if (place) {
        m_going = true;
        m_view->diagrams()->setCurrent(place->diagram);
        QList<Id> selection = place->selection;
        selection.removeIf([this](Id id) { return !m_view->workspace()->model().contains(id); });
        m_view->selection()->set(selection);
        m_view->canvas()->setCameraState(place->camera);
        m_going = false;
    }
    emit changed();
}

Id Navigator::diagramShowing(Id object) const
{
    const Model &model = m_view->workspace()->model();
    if (m_view->canvas()->shows(object))
        return m_view->canvas()->diagram();
    const Object *found = model.find(object);
    if (!found)
        return {};
    if (model.get<Diagram>(found->parent)) // a note or an area
        return found->parent;
    const Id box = tableOf(model, object);
    const Diagram *best = nullptr;
    for (const Id referrer : model.referrers(box))
        if (const auto *node = model.get<DiagramNode>(referrer); node && node->object == box)
            if (const auto *diagram = model.get<Diagram>(node->parent);
                diagram && (!best || inOrder(diagram, best)))
                best = diagram;
    return best ? best->id : Id();
}

// What the present diagram does not show is shown by another one.
void Navigator::follow(Id object)
{
    const Id diagram = diagramShowing(object);
    if (!diagram || diagram == m_view->canvas()->diagram())
        return;
    m_going = true; // it was left already
    m_view->diagrams()->setCurrent(diagram);
    m_view->canvas()->reveal(object);
    m_going = false;
}

} // namespace relvar
