#pragma once

#include "model/document.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>

namespace relvar {

// Everything in a design as a tree: diagrams, then schemas with their objects grouped by kind, then
// what stands outside of schemas. Keeps its own mirror of the rows, because views must hear of a
// change before it happens and a document tells of it afterwards; what is inside a table is
// mirrored when somebody looks. Owned by a panel; GUI thread.
class ObjectTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles { IdRole = Qt::UserRole, KindRole, DetailRole, GroupRole };

    explicit ObjectTreeModel(Document *document, QObject *parent = nullptr);
    ~ObjectTreeModel() override;

    // The object of a row; none for a group.
    Id idAt(const QModelIndex &index) const;
    // The row of an object, loading what is above it; invalid when it is not in the tree.
    QModelIndex indexOf(Id id);

    // Shows only what has `text` in its name (in any case), what is above and what is below that.
    void setFilter(const QString &text);
    const QString &filter() const { return m_filter; }
    int matchCount() const { return int(m_matches.size()); }
    // Rows to expand so that matches can be seen; only with a filter.
    QList<QModelIndex> aboveMatches();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    void failed(const QString &sentence);

private:
    struct Node;
    using GroupKey = std::pair<Id, int>; // container, kind

    // Mirror (objecttreemirror.cpp)
    void rebuild();
    void apply(const ChangeSet &changes);
    void insert(const ObjectPtr &object);
    void update(Node *node, const ObjectPtr &object);
    void remove(Node *node);
    void forget(Node *node);
    void load(Node *node);
    Node *parentFor(const Object &object);
    Node *groupOf(Node *parent, Kind kind);
    std::unique_ptr<Node> makeNode(Node *parent, const ObjectPtr &object);
    void insertNode(Node *parent, std::unique_ptr<Node> node);
    void touch(Node *node);
    bool hasShownChildren(Id id) const;
    bool shows(const Object &object) const;
    void search();

    static int rowOf(const Node *node);
    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;

    Document *m_document;
    std::unique_ptr<Node> m_root;
    QHash<Id, Node *> m_nodes;
    QHash<GroupKey, Node *> m_groups;
    QString m_filter;
    QSet<Id> m_matches;
    QSet<Id> m_above;          // what a match stands in
    bool m_announcing = false; // rows come, move or go: nothing else may meanwhile
};

} // namespace relvar
