#include "dialogs/bookmarks.h"

#include "model/operations/properties.h"
#include "model/operations/removing.h"
#include "model/operations/savedviews.h"
#include "views/icons.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

BookmarksDialog::BookmarksDialog(Document *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QTreeWidget)
    , m_empty(new QLabel(tr("No bookmarks yet. Ctrl+B keeps what the canvas shows under a name.")))
{
    setWindowTitle(tr("Bookmarks"));
    setWindowModality(Qt::NonModal);
    m_list->setAccessibleName(tr("Bookmarks"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Name"), tr("Diagram")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->header()->resizeSection(0, 220);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *body = new QWidget;
    m_pages = new QStackedLayout(body);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *beside = new QHBoxLayout;
    beside->addWidget(body, 1);
    beside->addLayout(buildButtons());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(beside, 1);
    rows->addWidget(buttons);
    resize(520, 360);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { emit chosen(current()); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BookmarksDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemChanged, this, &BookmarksDialog::renamed);
    connect(document, &Document::changed, this, [this](const ChangeSet &changes) {
        for (const Change &change : changes)
            if (change.kind() == Kind::SavedView || change.kind() == Kind::Diagram)
                return fill();
    });
    connect(document, &Document::reset, this, &BookmarksDialog::fill);
    connect(document, &Document::readOnlyChanged, this, &BookmarksDialog::updateButtons);
    fill();
}

QLayout *BookmarksDialog::buildButtons()
{
    auto *column = new QVBoxLayout;
    const auto add = [&](const QString &text, const QString &help, const auto &slot) {
        auto *button = new QPushButton(text);
        button->setToolTip(help);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        column->addWidget(button);
        return button;
    };
    m_go = add(tr("&Go There"), tr("Shows it on the canvas"), [this] { emit chosen(current()); });
    m_rename = add(tr("&Rename"), tr("F2"), [this] { m_list->editItem(m_list->currentItem()); });
    m_retake = add(tr("&Take Again"), tr("Keeps what the canvas shows now under this name"),
                   [this] { emit retakeRequested(current()); });
    m_up = add(tr("Move &Up"), {}, [this] { move(-1); });
    m_down = add(tr("Move &Down"), {}, [this] { move(1); });
    m_delete = add(tr("De&lete"), tr("Del"), [this] {
        run(tr("Delete bookmark"),
            [ids = selected()](Edit &edit) { return removeObjects(edit, ids); });
    });
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, m_delete, &QPushButton::click);
    m_list->addAction(remove);
    column->addStretch();
    return column;
}

void BookmarksDialog::fill()
{
    m_filling = true;
    const QList<Id> before = selected();
    const Id at = current();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const SavedView *view : bookmarksOf(m_document->model())) {
        const Object *diagram = m_document->model().find(view->diagram);
        auto *item = new QTreeWidgetItem(m_list, {view->name, diagram ? diagram->name : QString()});
        item->setIcon(0, kindIcon(Kind::SavedView));
        item->setData(0, Qt::UserRole, view->id.value);
        if (!m_document->isReadOnly())
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (view->id == at)
            m_list->setCurrentItem(item);
        item->setSelected(before.contains(view->id));
    }
    // Keys and buttons have something to work on; after a bookmark was deleted, the next one.
    if (const int count = m_list->topLevelItemCount();
        count > 0 && m_list->selectedItems().isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, count - 1)));
    m_filling = false;
    m_pages->setCurrentIndex(m_list->topLevelItemCount() > 0 ? 0 : 1);
    updateButtons();
}

Id BookmarksDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? Id{item->data(0, Qt::UserRole).toULongLong()} : Id();
}

QList<Id> BookmarksDialog::selected() const
{
    QList<Id> ids;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *item = m_list->topLevelItem(i); item->isSelected())
            ids.append(Id{item->data(0, Qt::UserRole).toULongLong()});
    return ids;
}

void BookmarksDialog::updateButtons()
{
    const qsizetype count = selected().size();
    const bool writable = !m_document->isReadOnly();
    m_go->setEnabled(count == 1);
    m_rename->setEnabled(count == 1 && writable);
    m_retake->setEnabled(count == 1 && writable);
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_up->setEnabled(count == 1 && writable && row > 0);
    m_down->setEnabled(count == 1 && writable && row + 1 < m_list->topLevelItemCount());
    m_delete->setEnabled(count > 0 && writable);
}

void BookmarksDialog::renamed(QTreeWidgetItem *item)
{
    if (m_filling)
        return;
    const Id id{item->data(0, Qt::UserRole).toULongLong()};
    const QString name = item->text(0);
    run(tr("Rename bookmark"), [=](Edit &edit) { return rename(edit, id, name); });
    // Later, as the item is still being edited; what was refused stands as it was.
    QMetaObject::invokeMethod(this, &BookmarksDialog::fill, Qt::QueuedConnection);
}

void BookmarksDialog::move(int by)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    run(tr("Move bookmark"),
        [&, id = current()](Edit &edit) { return moveSavedViews(edit, {id}, row + by); });
}

void BookmarksDialog::run(const QString &text, const Document::Operation &operation)
{
    if (const Result<void> done = m_document->edit(text, operation); !done)
        emit failed(done.error().text);
}

} // namespace relvar
