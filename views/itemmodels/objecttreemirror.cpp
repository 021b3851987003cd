#include "views/itemmodels/objecttreenode.h"

#include <QScopedValueRollback>

namespace relvar {

static bool listed(Kind kind)
{
    switch (kind) {
    case Kind::Project:
    case Kind::DiagramNode:
    case Kind::DiagramEdge:
    case Kind::Note:
    case Kind::Area:
    case Kind::SavedView:
    case Kind::Remark:
        return false;
    default:
        return true;
    }
}

static int orderOf(Kind kind)
{
    return kind == Kind::Diagram ? -1 : int(kind);
}

bool ObjectTreeModel::shows(const Object &object) const
{
    if (!listed(object.kind))
        return false;
    if (m_filter.isEmpty() || m_matches.contains(object.id) || m_above.contains(object.id))
        return true;
    Id above = object.parent;
    for (int depth = 0; above && depth < 16; ++depth) {
        if (m_matches.contains(above))
            return true;
        const Object *parent = m_document->model().find(above);
        above = parent ? parent->parent : Id();
    }
    return false;
}

bool ObjectTreeModel::hasShownChildren(Id id) const
{
    const QList<Id> children = m_document->model().children(id);
    for (const Id child : children)
        if (shows(*m_document->model().find(child)))
            return true;
    return false;
}

void ObjectTreeModel::search()
{
    m_matches.clear();
    m_above.clear();
    if (m_filter.isEmpty())
        return;
    const Model &model = m_document->model();
    model.forEach([&](const Object &object) {
        if (!listed(object.kind) || !object.name.contains(m_filter, Qt::CaseInsensitive))
            return;
        m_matches.insert(object.id);
        Id above = object.parent;
        while (above && !m_above.contains(above)) {
            m_above.insert(above);
            const Object *parent = model.find(above);
            above = parent ? parent->parent : Id();
        }
    });
}

std::unique_ptr<ObjectTreeModel::Node> ObjectTreeModel::makeNode(Node *parent,
                                                                 const ObjectPtr &object)
{
    auto node = std::make_unique<Node>();
    node->kind = object->kind;
    node->object = object;
    node->parent = parent;
    node->order = orderOf(object->kind);
    const bool byName = (parent->group && parent->kind != Kind::Diagram) || parent == m_root.get();
    node->rank = byName ? 0 : object->rank;
    node->folded = object->name.toCaseFolded();
    if (object->kind == Kind::Diagram)
        if (const QString &folder = static_cast<const Diagram &>(*object).folder;
            !folder.isEmpty()) { // first, by folder
            node->rank = 0;
            node->folded = folder.toCaseFolded() + u'/' + node->folded;
        }
    return node;
}

// Everything down to the tables at once: their number is shown. The rest waits.
void ObjectTreeModel::rebuild()
{
    m_nodes.clear();
    m_groups.clear();
    m_root = std::make_unique<Node>();
    m_root->loaded = false;
    const Model &model = m_document->model();
    const auto fill = [&](Node *into, Id id) {
        const QList<Id> ids = model.children(id);
        for (const Id child : ids) {
            const ObjectPtr object = model.object(child);
            if (!shows(*object))
                continue;
            Node *parent = into;
            if (object->kind != Kind::Schema) {
                Node *&group = m_groups[{id, int(object->kind)}];
                if (!group) {
                    auto made = std::make_unique<Node>();
                    made->kind = object->kind;
                    made->group = true;
                    made->parent = into;
                    made->order = orderOf(object->kind);
                    group = made.get();
                    into->children.push_back(std::move(made));
                }
                parent = group;
            }
            auto node = makeNode(parent, object);
            node->loaded = object->kind == Kind::Schema || !hasShownChildren(child);
            m_nodes.insert(child, node.get());
            parent->children.push_back(std::move(node));
        }
    };
    const auto less = [](const auto &a, const auto &b) { return Node::before(*a, *b); };
    fill(m_root.get(), Id());
    m_root->loaded = true;
    for (const auto &top : m_root->children)
        if (top->kind == Kind::Schema)
            fill(top.get(), top->id());
    for (const auto &top : m_root->children)
        std::sort(top->children.begin(), top->children.end(), less);
    for (Node *group : std::as_const(m_groups))
        std::sort(group->children.begin(), group->children.end(), less);
    std::sort(m_root->children.begin(), m_root->children.end(), less);
}

void ObjectTreeModel::load(Node *node)
{
    if (node->loaded || m_announcing)
        return;
    const Model &model = m_document->model();
    std::vector<std::unique_ptr<Node>> children;
    const QList<Id> ids = model.children(node->id());
    for (const Id id : ids) {
        const ObjectPtr object = model.object(id);
        if (!shows(*object) || m_nodes.contains(id))
            continue;
        children.push_back(makeNode(node, object));
        children.back()->loaded = !hasShownChildren(id);
    }
    std::sort(children.begin(), children.end(),
              [](const auto &a, const auto &b) { return Node::before(*a, *b); });
    if (children.empty()) {
        node->loaded = true;
        return;
    }
    const QScopedValueRollback<bool> announcing(m_announcing, true);
    beginInsertRows(indexOf(node), 0, int(children.size()) - 1);
    node->loaded = true;
    for (const auto &child : children)
        m_nodes.insert(child->id(), child.get());
    node->children = std::move(children);
    endInsertRows();
}

void ObjectTreeModel::touch(Node *node)
{
    if (node == m_root.get())
        return;
    const QModelIndex index = indexOf(node);
    emit dataChanged(index, index);
}

// The row that an object hangs on: an object, or a group. Null when that is not in the mirror, or
// not looked into yet.
ObjectTreeModel::Node *ObjectTreeModel::parentFor(const Object &object)
{
    Node *parent = object.parent ? m_nodes.value(object.parent) : m_root.get();
    if (!parent) {
        const ObjectPtr above = m_document->model().object(object.parent);
        if (!above || !listed(above->kind))
            return nullptr;
        // Filtered out so far, but something in it is to be seen now.
        insert(above);
        parent = m_nodes.value(object.parent);
    }
    if (!parent || !parent->loaded)
        return nullptr;
    const bool grouped =
        (parent == m_root.get() && object.kind != Kind::Schema) || parent->kind == Kind::Schema;
    return grouped ? groupOf(parent, object.kind) : parent;
}

ObjectTreeModel::Node *ObjectTreeModel::groupOf(Node *parent, Kind kind)
{
    const GroupKey key{parent->id(), int(kind)};
    if (Node *group = m_groups.value(key))
        return group;
    auto made = std::make_unique<Node>();
    made->kind = kind;
    made->group = true;
    made->order = orderOf(kind);
    Node *group = made.get();
    m_groups.insert(key, group);
    insertNode(parent, std::move(made));
    return group;
}

void ObjectTreeModel::insertNode(Node *parent, std::unique_ptr<Node> node)
{
    node->parent = parent;
    const int row = rowOf(node.get());
    const QScopedValueRollback<bool> announcing(m_announcing, true);
    beginInsertRows(indexOf(parent), row, row);
    if (node->object)
        m_nodes.insert(node->id(), node.get());
    parent->children.insert(parent->children.begin() + row, std::move(node));
    endInsertRows();
}

void ObjectTreeModel::insert(const ObjectPtr &object)
{
    if (Node *known = m_nodes.value(object->id)) {
        update(known, object);
        return;
    }
    Node *parent = parentFor(*object);
    // Making room for it can have brought it in.
    if (!parent || m_nodes.contains(object->id))
        return;
    auto node = makeNode(parent, object);
    node->loaded = object->kind == Kind::Schema || !hasShownChildren(object->id);
    const bool schema = object->kind == Kind::Schema;
    insertNode(parent, std::move(node));
    if (parent->group)
        touch(parent);
    if (!schema)
        return;
    const QList<Id> children = m_document->model().children(object->id);
    for (const Id child : children)
        if (const ObjectPtr inside = m_document->model().object(child); shows(*inside))
            insert(inside);
}

void ObjectTreeModel::update(Node *node, const ObjectPtr &object)
{
    if (node->object == object)
        return;
    if (node->object->parent != object->parent) {
        remove(node);
        insert(object);
        return;
    }
    Node *parent = node->parent;
    const auto wanted = makeNode(parent, object);
    const int from = rowOf(node);
    auto &siblings = parent->children;
    int to =
        int(std::lower_bound(siblings.begin(), siblings.end(), *wanted,
                             [](const auto &a, const Node &b) { return Node::before(*a, b); }) -
            siblings.begin());
    const bool moves = to != from && to != from + 1;
    const QScopedValueRollback<bool> announcing(m_announcing, true);
    if (moves)
        beginMoveRows(indexOf(parent), from, from, indexOf(parent), to);
    node->object = object;
    node->rank = wanted->rank;
    node->folded = wanted->folded;
    if (moves) {
        auto kept = std::move(siblings[size_t(from)]);
        siblings.erase(siblings.begin() + from);
        siblings.insert(siblings.begin() + (to > from ? to - 1 : to), std::move(kept));
        endMoveRows();
    }
    touch(node);
}

void ObjectTreeModel::forget(Node *node)
{
    for (const auto &child : node->children)
        forget(child.get());
    if (node->group)
        m_groups.remove({node->parent->id(), int(node->kind)});
    else
        m_nodes.remove(node->id());
}

void ObjectTreeModel::remove(Node *node)
{
    Node *parent = node->parent;
    if (parent->group && parent->children.size() == 1) {
        remove(parent);
        return;
    }
    {
        const QScopedValueRollback<bool> announcing(m_announcing, true);
        const int row = rowOf(node);
        beginRemoveRows(indexOf(parent), row, row);
        forget(node);
        parent->children.erase(parent->children.begin() + row);
        endRemoveRows();
    }
    if (parent->group)
        touch(parent);
}

void ObjectTreeModel::apply(const ChangeSet &changes)
{
    const Model &model = m_document->model();
    if (!m_filter.isEmpty())
        for (const Change &change : changes)
            if (change.after && listed(change.kind()) &&
                change.after->name.contains(m_filter, Qt::CaseInsensitive))
                m_matches.insert(change.id);
    for (const Change &change : changes) {
        if (!listed(change.kind()))
            continue;
        Node *node = m_nodes.value(change.id);
        if (!change.after) {
            m_matches.remove(change.id);
            if (node)
                remove(node);
        } else if (node) {
            update(node, change.after);
        } else if (shows(*change.after)) {
            insert(change.after);
        }
        // Looked into or not: whether there is something inside may be different now.
        if (!change.before || !change.after)
            if (Node *above = m_nodes.value(change.any().parent);
                above && !above->loaded && !hasShownChildren(above->id())) {
                above->loaded = true;
                touch(above);
            }
        if (change.before && change.after && change.before->name != change.after->name) {
            const QList<Id> referrers = model.referrers(change.id);
            for (const Id id : referrers)
                if (Node *other = m_nodes.value(id))
                    touch(other);
        }
    }
}

} // namespace relvar
