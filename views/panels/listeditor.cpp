#include "views/panels/listeditor.h"

#include "views/icons.h"
#include "views/panels/valuedelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

ListEditor::ListEditor(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_model(document)
    , m_view(new QTableView)
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ValueDelegate(document, &m_model, m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setIconSize({16, 16});
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->installEventFilter(this);
    m_title = new QLabel;
    m_title->setBuddy(m_view);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(0);
    bar->addWidget(m_title, 1);
    const auto button = [&](const QString &icon, const QString &text, const QString &keys) {
        auto *made = new QToolButton;
        made->setIcon(actionIcon(icon));
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        made->setAccessibleName(text);
        made->setToolTip(keys.isEmpty() ? text : QString(text + u" ("_s + keys + u')'));
        bar->addWidget(made);
        return made;
    };
    m_add = button(u"add"_s, tr("Add"), {});
    m_remove = button(u"delete"_s, tr("Remove"), tr("Del"));
    m_up = button(u"previous"_s, tr("Move up"), tr("Alt+Up"));
    m_down = button(u"next"_s, tr("Move down"), tr("Alt+Down"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(&m_model, &ValueListModel::edited, this, &ListEditor::edited);
    connect(&m_model, &ValueListModel::failed, this, &ListEditor::failed);
    connect(m_add, &QToolButton::clicked, this, &ListEditor::addRow);
    connect(m_remove, &QToolButton::clicked, this, &ListEditor::removeRows);
    connect(m_up, &QToolButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveRow(1); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListEditor::updateButtons);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.isEmptyRow(index.row()))
            m_view->edit(index);
    });
}

void ListEditor::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ListEditor::setField(const Object &owner, const QString &field, const QList<ValueInfo> &values)
{
    m_field = field;
    m_model.setField(owner.id, field, values);
    setWidths();
    showValuesFor(owner);
    updateButtons();
}

void ListEditor::showValuesFor(const Object &owner)
{
    int shown = 0;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const bool matters = valueMatters(owner, m_field, m_model.value(i).key);
        m_view->setColumnHidden(i, !matters);
        shown += matters;
    }
    m_view->horizontalHeader()->setVisible(shown > 1);
    updateHeight();
}

void ListEditor::setWidths()
{
    const int m = fontMetrics().horizontalAdvance(u'm');
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const ValueInfo &info = m_model.value(i);
        const int heading = m_view->horizontalHeader()->sectionSizeHint(i);
        const int wanted = info.type == FieldType::Choice      ? 7 * m
                           : info.type == FieldType::Flag      ? 4 * m
                           : info.type == FieldType::Reference ? 11 * m
                                                               : 9 * m;
        m_view->setColumnWidth(i, qMax(heading, wanted));
    }
}

void ListEditor::setElements(const QJsonArray &elements)
{
    m_model.setElements(elements);
    updateHeight();
    updateButtons();
}

void ListEditor::setEditable(bool on)
{
    m_model.setEditable(on);
    for (QToolButton *button : {m_add, m_remove, m_up, m_down})
        button->setVisible(on);
    updateHeight();
}

void ListEditor::updateHeight()
{
    constexpr int least = 2;
    constexpr int most = 9;
    const int row = m_view->verticalHeader()->defaultSectionSize();
    const int rows = qBound(least, m_model.rowCount(), most);
    const QHeaderView *header = m_view->horizontalHeader();
    const int heading = header->isHidden() ? 0 : header->sizeHint().height();
    // Where the columns are wider than the panel, the scroll bar must not cover the last row.
    int visible = 0;
    for (int i = 0; i < m_model.columnCount(); ++i)
        visible += !m_view->isColumnHidden(i);
    const int bar = visible > 3 ? m_view->horizontalScrollBar()->sizeHint().height() : 0;
    m_view->setFixedHeight(rows * row + heading + bar + 2 * m_view->frameWidth());
}

void ListEditor::updateButtons()
{
    const int row = m_view->currentIndex().row();
    const int last = int(m_model.elements().size()) - 1;
    m_remove->setEnabled(row >= 0 && row <= last);
    m_up->setEnabled(row > 0 && row <= last);
    m_down->setEnabled(row >= 0 && row < last);
}

void ListEditor::addRow()
{
    for (int i = 0; i < m_model.columnCount(); ++i)
        if (!m_view->isColumnHidden(i)) {
            const QModelIndex index = m_model.index(int(m_model.elements().size()), i);
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index);
            m_view->edit(index);
            return;
        }
}

void ListEditor::removeRows()
{
    QList<int> rows;
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : cells)
        if (!rows.contains(cell.row()))
            rows.append(cell.row());
    m_model.remove(rows);
}

void ListEditor::moveRow(int step)
{
    const QModelIndex current = m_view->currentIndex();
    const QJsonArray before = m_model.elements();
    if (m_model.move(current.row(), step) && m_model.elements() != before)
        m_view->setCurrentIndex(m_model.index(current.row() + step, current.column()));
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Delete)) {
        removeRows();
        return true;
    }
    if (key->modifiers() == Qt::AltModifier &&
        (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveRow(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar
