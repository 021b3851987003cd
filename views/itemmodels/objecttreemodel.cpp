#include "views/itemmodels/objecttreemodel.h"

#include "generators/refactoring/renaming.h"
#include "model/kindinfo.h"
#include "model/operations/properties.h"
#include "views/canvas/canvaswords.h"
#include "views/icons.h"
#include "views/idmime.h"
#include "views/itemmodels/objecttext.h"
#include "views/itemmodels/objecttreenode.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace relvar {

ObjectTreeModel::ObjectTreeModel(Document *document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
{
    rebuild();
    connect(document, &Document::changed, this, &ObjectTreeModel::apply);
    connect(document, &Document::reset, this, [this] {
        beginResetModel();
        search();
        rebuild();
        endResetModel();
    });
}

ObjectTreeModel::~ObjectTreeModel() = default;

ObjectTreeModel::Node *ObjectTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ObjectTreeModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(rowOf(node), 0, node);
}

int ObjectTreeModel::rowOf(const Node *node)
{
    const auto &siblings = node->parent->children;
    const auto it =
        std::lower_bound(siblings.begin(), siblings.end(), *node,
                         [](const auto &a, const Node &b) { return Node::before(*a, b); });
    return int(it - siblings.begin());
}

Id ObjectTreeModel::idAt(const QModelIndex &index) const
{
    return nodeAt(index)->id();
}

QModelIndex ObjectTreeModel::indexOf(Id id)
{
    QList<Id> above;
    for (const Object *object = m_document->model().find(id); object && above.size() < 16;
         object = m_document->model().find(object->parent))
        above.prepend(object->id);
    for (const Id step : std::as_const(above))
        if (Node *node = m_nodes.value(step); node && step != id && !node->loaded)
            fetchMore(indexOf(node));
    const Node *node = m_nodes.value(id);
    return node ? indexOf(node) : QModelIndex();
}

void ObjectTreeModel::setFilter(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_filter)
        return;
    beginResetModel();
    m_filter = wanted;
    search();
    rebuild();
    endResetModel();
}

QList<QModelIndex> ObjectTreeModel::aboveMatches()
{
    // More is no help to anybody, and costs.
    constexpr int enough = 400;
    QList<QModelIndex> result;
    if (m_filter.isEmpty())
        return result;
    for (const Id id : std::as_const(m_above)) {
        if (result.size() >= enough)
            break;
        const QModelIndex index = indexOf(id);
        if (index.isValid()) {
            fetchMore(index);
            result.append(index);
        }
    }
    for (const Node *group : std::as_const(m_groups))
        result.append(indexOf(group));
    return result;
}

QModelIndex ObjectTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex ObjectTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int ObjectTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int ObjectTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool ObjectTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return !node->loaded || !node->children.empty();
}

bool ObjectTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return !m_announcing && !nodeAt(parent)->loaded;
}

void ObjectTreeModel::fetchMore(const QModelIndex &parent)
{
    load(nodeAt(parent));
}

QVariant ObjectTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeAt(index);
    switch (role) {
    case IdRole:
        return node->id().value;
    case KindRole:
        return int(node->kind);
    case GroupRole:
        return node->group;
    case Qt::DecorationRole:
        return kindIcon(node->kind);
    default:
        break;
    }
    if (node->group) {
        if (role == Qt::DisplayRole)
            return kindPlural(node->kind);
        if (role == DetailRole)
            return QLocale().toString(qlonglong(node->children.size()));
        return {};
    }
    const Model &model = m_document->model();
    switch (role) {
    case Qt::DisplayRole:
        return listText(model, *node->object);
    case Qt::EditRole:
        return node->object->name;
    case DetailRole:
        return listDetail(model, *node->object);
    case Qt::ToolTipRole:
        return QString(
                   (node->kind == Kind::Relationship
                        ? spokenName(model, node->id())
                        : QString(kindLabel(node->kind) + u' ' + listText(model, *node->object))) +
                   (node->object->comment.isEmpty()
                        ? QString()
                        : QString(u'\n' + node->object->comment.left(400))))
            .toHtmlEscaped();
    case Qt::AccessibleTextRole: // the tree is the outline of the canvas, in the same words
        if (node->kind == Kind::Table || node->kind == Kind::View || node->kind == Kind::Column ||
            node->kind == Kind::Relationship)
            return spokenName(model, node->id());
        return QString(kindLabel(node->kind) + u' ' + listText(model, *node->object));
    default:
        return {};
    }
}

bool ObjectTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Id id = idAt(index);
    const Object *object = m_document->model().find(id);
    if (role != Qt::EditRole || !object)
        return false;
    const QString name = value.toString().trimmed();
    if (name == object->name)
        return true;
    Renaming renaming;
    const Result<void> done = m_document->edit(
        tr("Rename “%1” to “%2”").arg(listText(m_document->model(), *object), name),
        [&](Edit &edit) { return renameEverywhere(edit, id, name, renaming); });
    const QString sentence = done ? remark(m_document->model(), renaming) : done.error().text;
    if (!sentence.isEmpty())
        emit failed(sentence);
    return done.ok();
}

Qt::ItemFlags ObjectTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (nodeAt(index)->group)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList ObjectTreeModel::mimeTypes() const
{
    return {QLatin1String(IdMimeType)};
}

QMimeData *ObjectTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Id> ids;
    for (const QModelIndex &index : indexes)
        if (const Id id = idAt(index))
            ids.append(id);
    if (ids.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    setIds(data, ids);
    return data;
}

} // namespace relvar
