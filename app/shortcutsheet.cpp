#include "app/shortcutsheet.h"

#include "app/actions/actions.h"
#include "app/shortcutbar.h"
#include "views/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

struct Group
{
    const char *start; // of the ids
    const char *title; // QT_TRANSLATE_NOOP("relvar::ShortcutSheet", …)
};

const Group Groups[] = {
    {"file.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "File")},
    {"edit.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Edit")},
    {"refactor.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Refactor")},
    {"go.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Go")},
    {"tool.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Tools")},
    {"diagram.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Diagram")},
    {"area.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Areas")},
    {"line.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Lines")},
    {"arrange.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Arrange")},
    {"notation.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Notation")},
    {"level.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Level")},
    {"detail.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Detail")},
    {"paint.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Colour of Selection")},
    {"color.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Colours")},
    {"view.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "View")},
    {"focus.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Focus")},
    {"workshop.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Workshop")},
    {"lens.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Database Lens")},
    {"theme.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Theme")},
    {"help.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Help")}};

// What the canvas does with mouse and keys beside the actions.
const std::pair<const char *, const char *> CanvasHabits[] = {
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Move about"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Wheel, Space + drag, middle button")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Zoom about the pointer"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Ctrl + wheel")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Add to the selection"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Shift or Ctrl + click")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Next and previous object"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Tab, Shift + Tab")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Nearest object in a direction"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Arrows")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Take it into the selection as well"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Shift + arrow")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Go there and leave the selection"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Alt + Shift + arrow; Alt + up, down")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Select, or take out of the selection"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Space")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Into the columns, along a line"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Enter")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "From a column to what it refers to"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Left, Right")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Next and previous line of a table"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "L, Shift + L")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Out of the columns"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Esc")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Move tables, columns, bends of a line"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Ctrl + arrows, with Shift ten steps")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Size of a note or an area"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Alt + Shift + arrows")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Place or relate with a tool"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Enter, at what has the focus")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Rename in place"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "F2, double click on the name")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Properties"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Alt + Enter, double click on the body")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "New table here"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Double click on the empty canvas")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Foreign key"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Drag a column onto a table")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Pointer off, selection away, leave the workshop"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Esc, one after the other")},
    {QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Give up a gesture"),
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Esc")},
};

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

// Spaces do not count: "layout" finds "Lay Out".
bool holds(QString where, QString what)
{
    return where.remove(u' ').contains(what.remove(u' '), Qt::CaseInsensitive);
}

// Whether a row is left.
bool filterTree(QTreeWidget *tree, const QString &text)
{
    bool found = false;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits = holds(item->text(0), text) || holds(item->text(1), text);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
        found = found || any;
    }
    return found;
}

// The action of a row; null for groups and habits.
QAction *actionOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, Qt::UserRole).value<QAction *>() : nullptr;
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_empty(new QLabel(tr("No command and no keys are called that."), this))
    , m_bar(new ShortcutBar(actions, this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(640, 700);
    m_filter->setPlaceholderText(tr("Find a command or keys"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(actionIcon(u"find"_s), QLineEdit::LeadingPosition);
    m_tree->setAccessibleName(tr("Shortcuts"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
    fill();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_resetAll = buttons->addButton(tr("Reset &All"), QDialogButtonBox::ResetRole);
    m_resetAll->setToolTip(tr("Gives every command the keys that it had at first"));
    m_resetAll->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_filter);
    rows->addWidget(m_tree, 1);
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_bar);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_resetAll, &QPushButton::clicked, this, [this] { emit chosen({}); });
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { m_bar->setAction(actionOf(item)); });
    connect(m_tree, &QTreeWidget::itemActivated, m_bar, &ShortcutBar::capture);
    connect(m_bar, &ShortcutBar::chosen, this, &ShortcutSheet::chosen);
    connect(&actions, &Actions::shortcutsChanged, this, &ShortcutSheet::showKeys);
    showKeys();
}

void ShortcutSheet::fill()
{
    for (const Group &group : Groups) {
        QTreeWidgetItem *parentItem = addGroup(m_tree, tr(group.title));
        for (QAction *action : m_actions.all())
            if (action->objectName().startsWith(QLatin1String(group.start))) {
                auto *item = new QTreeWidgetItem(parentItem, {m_actions.nameOf(*action)});
                item->setIcon(0, action->icon());
                item->setData(0, Qt::UserRole, QVariant::fromValue(action));
                item->setToolTip(0, action->statusTip());
            }
    }
    QTreeWidgetItem *canvas = addGroup(m_tree, tr("On the canvas"));
    for (const auto &[what, how] : CanvasHabits)
        new QTreeWidgetItem(canvas, {tr(what), tr(how)});
    m_tree->expandAll();
}

void ShortcutSheet::filter(const QString &text)
{
    const bool found = filterTree(m_tree, text);
    m_tree->setVisible(found);
    m_empty->setVisible(!found);
}

// What is not as at first stands out.
void ShortcutSheet::showKeys()
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QAction *action = actionOf(*it);
        if (!action)
            continue;
        const bool changed = m_actions.chosenShortcuts().contains(action->objectName());
        QFont font = m_tree->font();
        font.setBold(changed);
        (*it)->setText(1, allShortcutsText(*action));
        (*it)->setFont(1, font);
        (*it)->setToolTip(1, changed ? tr("Changed by you") : QString());
    }
    if (m_resetAll)
        m_resetAll->setEnabled(!m_actions.chosenShortcuts().isEmpty());
    m_bar->refresh();
}

} // namespace relvar
