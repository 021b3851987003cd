#include "views/panels/remarkspanel.h"

#include "model/operations/removing.h"
#include "views/itemmodels/remarktable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace relvar {
namespace {

enum State { Open, Closed, All };

} // namespace

RemarksPanel::RemarksPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_remarks(new RemarkTable(document, this))
    , m_view(new QTreeView)
    , m_state(new QComboBox)
    , m_type(new QComboBox)
    , m_empty(new QLabel)
{
    m_state->addItems({tr("Open"), tr("Closed"), tr("Open and closed")});
    m_state->setAccessibleName(tr("Which remarks"));
    m_type->addItems({tr("Everything"), tr("Questions"), tr("Decisions"), tr("Tasks")});
    m_type->setAccessibleName(tr("Kind of the remarks"));
    m_view->setModel(m_remarks);
    m_view->setAccessibleName(tr("Remarks"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(RemarkTable::TextColumn, QHeaderView::Stretch);
    m_view->header()->resizeSection(RemarkTable::AboutColumn, 180);
    m_view->header()->resizeSection(RemarkTable::AuthorColumn, 90);
    m_view->header()->resizeSection(RemarkTable::TimeColumn, 130);
    m_view->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *hint = new QLabel(tr("On the canvas: ? asks, D records a decision, Shift+T a task."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(8);
    bar->addWidget(m_state);
    bar->addWidget(m_type);
    bar->addWidget(hint, 1);
    auto *pages = new QStackedLayout;
    pages->addWidget(m_view);
    pages->addWidget(m_empty);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addLayout(pages, 1);

    connect(m_state, &QComboBox::currentIndexChanged, this, &RemarksPanel::filter);
    connect(m_type, &QComboBox::currentIndexChanged, this, &RemarksPanel::filter);
    connect(m_remarks, &RemarkTable::failed, this, &RemarksPanel::failed);
    const auto turn = [=, this] {
        const bool any = m_remarks->rowCount() > 0;
        pages->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
        setFocusProxy(any ? static_cast<QWidget *>(m_view) : m_state); // what can be seen
        m_empty->setText(m_state->currentIndex() == Open ? tr("Nothing is open.")
                                                         : tr("There are no such remarks."));
        follow();
    };
    connect(m_remarks, &QAbstractItemModel::modelReset, this, turn);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto *remark = m_document->model().get<Remark>(m_remarks->remark(index.row()));
        if (remark && m_document->model().contains(remark->about))
            m_selection->reveal(remark->about);
    });
    turn();
}

void RemarksPanel::filter()
{
    RemarkTable::Filter filter;
    filter.open = m_state->currentIndex() != Closed;
    filter.closed = m_state->currentIndex() != Open;
    if (m_type->currentIndex() > 0)
        filter.type = RemarkType(m_type->currentIndex() - 1);
    m_remarks->setFilter(filter);
}

void RemarksPanel::follow()
{
    emit openChanged(m_remarks->openCount());
}

int RemarksPanel::openCount() const
{
    return m_remarks->openCount();
}

QStringList RemarksPanel::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_remarks->rowCount(); ++row)
        texts.append(
            m_remarks->index(row, RemarkTable::TextColumn).data(Qt::DisplayRole).toString());
    return texts;
}

void RemarksPanel::removeChosen()
{
    QList<Id> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids.append(m_remarks->remark(index.row()));
    const int count = int(ids.size());
    if (ids.isEmpty())
        return;
    const Result<void> done =
        m_document->edit(tr("Delete %n remark(s)", nullptr, count),
                         [&](Edit &edit) { return removeObjects(edit, ids); });
    if (!done)
        emit failed(done.error().text);
}

bool RemarksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar
