#include "model/operations/areas.h"

#include "model/operations/wording.h"

#include <algorithm>

namespace relvar {

Id areaOf(const Model &model, Id node)
{
    const DiagramNode *one = model.get<DiagramNode>(node);
    const Area *area = one ? model.get<Area>(one->area) : nullptr;
    return area && area->parent == one->parent ? area->id : Id();
}

QList<const DiagramNode *> nodesOfArea(const Model &model, Id area)
{
    QList<const DiagramNode *> nodes;
    const QList<Id> referrers = model.referrers(area);
    for (const Id id : referrers)
        if (areaOf(model, id) == area)
            nodes.append(model.get<DiagramNode>(id));
    std::sort(nodes.begin(), nodes.end(), inOrder);
    return nodes;
}

Result<void> setArea(Edit &edit, const QList<Id> &nodes, Id area)
{
    const Area *owner = edit.get<Area>(area);
    if (area && !owner)
        return Error{Operations::tr("The note or area does not exist any more.")};
    for (const Id id : nodes) {
        const DiagramNode *node = edit.get<DiagramNode>(id);
        if (!node)
            return Error{Operations::tr("The object is not on the diagram any more.")};
        if (owner && node->parent != owner->parent)
            return Error{Operations::tr("The area “%1” is on another diagram.").arg(owner->name)};
    }
    for (const Id id : nodes)
        edit.set(id, &DiagramNode::area, Ref<Area>(area));
    return {};
}

} // namespace relvar
