#include "views/panels/objecttree.h"

#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/removing.h"
#include "model/operations/tables.h"
#include "views/icons.h"
#include "views/itemmodels/detaildelegate.h"
#include "views/itemmodels/objecttext.h"
#include "views/itemmodels/objecttreemodel.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

class ObjectTree::Private
{
public:
    Private(ObjectTree *panel, Document *doc, Selection *sel)
        : q(panel)
        , document(doc)
        , selection(sel)
        , model(doc)
    {
    }

    QList<Id> selectedIds() const;
    Id nearestSelected(Kind kind) const;
    void build();
    void makeActions();
    void showSelection();
    void takeSelection();
    void refilter();
    void expandTop();
    void showMenu(const QPoint &position);
    void removeSelected();
    void goToOtherEnd();
    void addThing(const QString &text, const std::function<Result<Id>(Edit &)> &add);

    ObjectTree *q;
    Document *document;
    Selection *selection;
    ObjectTreeModel model;
    QTreeView *view = nullptr;
    QLineEdit *filter = nullptr;
    QLabel *count = nullptr;
    QTimer filterTimer;
    QAction *renameAction = nullptr;
    QAction *deleteAction = nullptr;
    QAction *addColumnAction = nullptr;
    QAction *otherEndAction = nullptr;
    bool syncing = false;
};

ObjectTree::ObjectTree(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, document, selection))
{
    d->build();
    d->makeActions();
    d->expandTop();
    d->showSelection();
}

ObjectTree::~ObjectTree() = default;

void ObjectTree::focusFilter()
{
    d->filter->setFocus(Qt::ShortcutFocusReason);
    d->filter->selectAll();
}

void ObjectTree::rename(Id id)
{
    const QModelIndex index = d->model.indexOf(id);
    if (!index.isValid())
        return;
    d->view->setCurrentIndex(index);
    d->view->scrollTo(index);
    d->view->setFocus();
    d->view->edit(index);
}

void ObjectTree::Private::build()
{
    filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter by name"));
    filter->setAccessibleName(tr("Filter of the object tree"));
    filter->setClearButtonEnabled(true);
    filter->addAction(actionIcon(u"find"_s), QLineEdit::LeadingPosition);
    count = new QLabel;
    count->setVisible(false);
    count->setContentsMargins(2, 0, 2, 0);
    view = new QTreeView;
    view->setAccessibleName(tr("Objects of the design"));
    view->setModel(&model);
    view->setItemDelegate(new DetailDelegate(ObjectTreeModel::DetailRole, view));
    view->header()->hide();
    view->setUniformRowHeights(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    view->setExpandsOnDoubleClick(false);
    view->setDragEnabled(true);
    view->setDragDropMode(QAbstractItemView::DragOnly);
    view->setTextElideMode(Qt::ElideMiddle);
    view->setIconSize({16, 16});
    view->setFrameShape(QFrame::NoFrame);
    view->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(6, 6, 6, 4);
    top->setSpacing(4);
    top->addWidget(filter);
    top->addWidget(count);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(view);
    q->setFocusProxy(view);

    filterTimer.setSingleShot(true);
    filterTimer.setInterval(120);
    connect(&filterTimer, &QTimer::timeout, q, [this] { refilter(); });
    connect(filter, &QLineEdit::textChanged, &filterTimer, qOverload<>(&QTimer::start));
    connect(filter, &QLineEdit::returnPressed, q, [this] {
        refilter();
        view->setFocus();
    });
    connect(&model, &ObjectTreeModel::failed, q, &ObjectTree::failed);
    connect(&model, &ObjectTreeModel::modelReset, q, [this] {
        expandTop();
        showSelection();
    });
    connect(selection, &Selection::changed, q, [this] { showSelection(); });
    connect(selection, &Selection::revealRequested, q, [this](Id id) {
        const QModelIndex index = model.indexOf(id);
        if (index.isValid())
            view->scrollTo(index);
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, q,
            [this] { takeSelection(); });
    connect(view, &QTreeView::customContextMenuRequested, q,
            [this](const QPoint &position) { showMenu(position); });
    connect(view, &QTreeView::doubleClicked, q, [this](const QModelIndex &index) {
        const Id id = model.idAt(index);
        if (document->model().get<Diagram>(id))
            emit q->openDiagram(id);
        else if (model.hasChildren(index))
            view->setExpanded(index, !view->isExpanded(index));
        else if (id)
            emit q->propertiesRequested(id);
    });
}

void ObjectTree::Private::makeActions()
{
    const auto add = [this](const QString &text, const QString &icon, QKeySequence key) {
        auto *action = new QAction(actionIcon(icon), text, view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        view->addAction(action);
        return action;
    };
    renameAction = add(tr("Rename"), u"rename"_s, {});
    renameAction->setShortcut(Qt::Key_F2);
    // The view edits on F2 by itself; the shortcut is there to be seen in the menu.
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(renameAction, &QAction::triggered, q, [this] {
        if (view->currentIndex().isValid())
            view->edit(view->currentIndex());
    });
    deleteAction = add(tr("Delete"), u"delete"_s, QKeySequence::Delete);
    connect(deleteAction, &QAction::triggered, q, [this] { removeSelected(); });
    addColumnAction = add(tr("New Column"), u"column"_s, Qt::Key_Insert);
    connect(addColumnAction, &QAction::triggered, q, [this] {
        if (const Id table = nearestSelected(Kind::Table))
            addThing(tr("New column"), [&](Edit &edit) { return addColumn(edit, table); });
    });
    otherEndAction =
        add(tr("Go to the Other End"), u"relationship"_s, Qt::ControlModifier | Qt::Key_Return);
    connect(otherEndAction, &QAction::triggered, q, [this] { goToOtherEnd(); });
    auto *open = add({}, {}, Qt::Key_Return);
    connect(open, &QAction::triggered, q, [this] {
        const Id id = model.idAt(view->currentIndex());
        if (document->model().get<Diagram>(id))
            emit q->openDiagram(id);
        else if (id)
            emit q->propertiesRequested(id);
    });
}

QList<Id> ObjectTree::Private::selectedIds() const
{
    QList<Id> ids;
    const QModelIndexList rows = view->selectionModel()->selectedIndexes();
    const Id current = model.idAt(view->currentIndex());
    bool hasCurrent = false;
    for (const QModelIndex &row : rows)
        if (const Id id = model.idAt(row)) {
            hasCurrent = hasCurrent || id == current;
            if (id != current)
                ids.append(id);
        }
    // The last one is the current one for everybody else.
    if (hasCurrent)
        ids.append(current);
    return ids;
}

void ObjectTree::Private::takeSelection()
{
    if (syncing)
        return;
    syncing = true;
    selection->set(selectedIds());
    syncing = false;
}

void ObjectTree::Private::showSelection()
{
    if (syncing)
        return;
    syncing = true;
    QItemSelection wanted;
    QModelIndex last;
    for (const Id id : selection->ids())
        if (const QModelIndex index = model.indexOf(id); index.isValid()) {
            wanted.append(QItemSelectionRange(index));
            last = index;
        }
    QItemSelectionModel *rows = view->selectionModel();
    if (last.isValid()) {
        rows->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        if (selection->ids().size() == 1)
            view->scrollTo(last);
    }
    rows->select(wanted, QItemSelectionModel::ClearAndSelect);
    syncing = false;
}

void ObjectTree::Private::refilter()
{
    filterTimer.stop();
    model.setFilter(filter->text());
    const bool on = !model.filter().isEmpty();
    count->setVisible(on);
    count->setText(model.matchCount() ? tr("%n match(es)", nullptr, model.matchCount())
                                      : tr("Nothing has this in its name."));
}

void ObjectTree::Private::expandTop()
{
    if (!model.filter().isEmpty()) {
        const QList<QModelIndex> above = model.aboveMatches();
        for (const QModelIndex &index : above)
            view->expand(index);
        return;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        const Kind kind = Kind(top.data(ObjectTreeModel::KindRole).toInt());
        view->setExpanded(top, kind == Kind::Diagram || kind == Kind::Schema);
        for (int inner = 0; kind == Kind::Schema && inner < model.rowCount(top); ++inner) {
            const QModelIndex group = model.index(inner, 0, top);
            if (Kind(group.data(ObjectTreeModel::KindRole).toInt()) == Kind::Table)
                view->expand(group);
        }
    }
}

Id ObjectTree::Private::nearestSelected(Kind kind) const
{
    for (QModelIndex index = view->currentIndex(); index.isValid(); index = index.parent()) {
        const Id id = model.idAt(index);
        if (const Object *object = document->model().find(id); object && object->kind == kind)
            return id;
    }
    return {};
}

void ObjectTree::Private::addThing(const QString &text,
                                   const std::function<Result<Id>(Edit &)> &add)
{
    Id made;
    const Result<void> done = document->edit(text, [&](Edit &edit) -> Result<void> {
        const Result<Id> result = add(edit);
        if (!result)
            return result.error();
        made = *result;
        return {};
    });
    if (!done) {
        emit q->failed(done.error().text);
        return;
    }
    selection->reveal(made);
    q->rename(made);
}

// From a relationship, or a column that has one, to what it refers to.
void ObjectTree::Private::goToOtherEnd()
{
    const Model &design = document->model();
    const Id current = model.idAt(view->currentIndex());
    if (const auto *relationship = design.get<Relationship>(current))
        return selection->reveal(relationship->target);
    const auto *column = design.get<Column>(current);
    if (!column)
        return;
    const auto relationships = design.childrenOf<Relationship>(column->parent);
    for (const Relationship *relationship : relationships)
        for (const ColumnPair &pair : relationship->pairs)
            if (pair.column == current)
                return selection->reveal(pair.referenced);
}

void ObjectTree::Private::removeSelected()
{
    const QList<Id> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const QString text = ids.size() == 1
                             ? tr("Delete “%1”").arg(displayName(document->model(), ids.first()))
                             : tr("Delete %n object(s)", nullptr, int(ids.size()));
    const Result<void> done =
        document->edit(text, [&](Edit &edit) { return removeObjects(edit, ids); });
    if (!done)
        emit q->failed(done.error().text);
}

void ObjectTree::Private::showMenu(const QPoint &position)
{
    const QList<Id> ids = selectedIds();
    const Id current = model.idAt(view->currentIndex());
    const Object *object = document->model().find(current);
    QMenu menu(q);
    if (object && object->kind == Kind::Diagram)
        menu.addAction(actionIcon(u"diagram"_s), tr("Open Diagram"), q,
                       [this, current] { emit q->openDiagram(current); });
    else if (!ids.isEmpty())
        menu.addAction(actionIcon(u"fitselection"_s), tr("Show on Diagram"), q,
                       [this, ids] { emit q->showOnDiagram(ids); });
    if (object) {
        menu.addAction(actionIcon(u"properties"_s), tr("Properties"), q,
                       [this, current] { emit q->propertiesRequested(current); });
        if (object->kind == Kind::Relationship || object->kind == Kind::Column)
            menu.addAction(otherEndAction);
        menu.addSeparator();
        menu.addAction(renameAction);
        menu.addAction(deleteAction);
        menu.addSeparator();
    }
    const Id schema = nearestSelected(Kind::Schema);
    menu.addAction(actionIcon(u"table"_s), tr("New Table"), q, [this, schema] {
        addThing(tr("New table"), [&](Edit &edit) { return addTable(edit, schema); });
    });
    if (nearestSelected(Kind::Table))
        menu.addAction(addColumnAction);
    menu.addAction(kindIcon(Kind::Schema), tr("New Schema"), q, [this] {
        addThing(tr("New schema"), [](Edit &edit) { return addSchema(edit); });
    });
    menu.addAction(actionIcon(u"diagram"_s), tr("New Diagram"), q, [this] {
        addThing(tr("New diagram"), [](Edit &edit) { return addDiagram(edit); });
    });
    menu.exec(view->viewport()->mapToGlobal(position));
}

} // namespace relvar
