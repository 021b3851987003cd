#include "app/shortcutsheet.h"

#include "app/actions/actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

struct Group
{
    const char *start; // of the ids
    const char *title; // QT_TRANSLATE_NOOP("relvar::ShortcutSheet", …)
};

#define TEXT(text) QT_TRANSLATE_NOOP("relvar::ShortcutSheet", text)
const Group Groups[] = {
    {"file.", TEXT("File")},       {"edit.", TEXT("Edit")},         {"tool.", TEXT("Tools")},
    {"diagram.", TEXT("Diagram")}, {"area.", TEXT("Areas")},        {"line.", TEXT("Lines")},
    {"arrange.", TEXT("Arrange")}, {"notation.", TEXT("Notation")}, {"detail.", TEXT("Detail")},
    {"view.", TEXT("View")},       {"focus.", TEXT("Focus")},       {"help.", TEXT("Help")}};

// What the canvas does with mouse and keys beside the actions.
const std::pair<const char *, const char *> CanvasHabits[] = {
    {TEXT("Move about"), TEXT("Wheel, Space + drag, middle button")},
    {TEXT("Zoom about the pointer"), TEXT("Ctrl + wheel")},
    {TEXT("Add to the selection"), TEXT("Shift or Ctrl + click")},
    {TEXT("Next and previous object"), TEXT("Tab, Shift + Tab")},
    {TEXT("Nearest object in a direction"), TEXT("Arrows")},
    {TEXT("Take it into the selection as well"), TEXT("Shift + arrow")},
    {TEXT("Go there and leave the selection"), TEXT("Alt + arrow")},
    {TEXT("Select, or take out of the selection"), TEXT("Space")},
    {TEXT("Into the columns, along a line"), TEXT("Enter")},
    {TEXT("From a column to what it refers to"), TEXT("Left, Right")},
    {TEXT("Next and previous line of a table"), TEXT("L, Shift + L")},
    {TEXT("Out of the columns"), TEXT("Esc")},
    {TEXT("Move tables, columns, bends of a line"), TEXT("Ctrl + arrows, with Shift ten steps")},
    {TEXT("Size of a note or an area"), TEXT("Alt + Shift + arrows")},
    {TEXT("Place or relate with a tool"), TEXT("Enter, at what has the focus")},
    {TEXT("Rename in place"), TEXT("F2, double click on the name")},
    {TEXT("Properties"), TEXT("Alt + Enter, double click on the body")},
    {TEXT("New table here"), TEXT("Double click on the empty canvas")},
    {TEXT("Foreign key"), TEXT("Drag a column onto a table")},
    {TEXT("Give up a gesture"), TEXT("Esc")},
};
#undef TEXT

QString allShortcuts(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(u"; "_s, u",  "_s);
}

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

void filterTree(QTreeWidget *tree, const QString &text)
{
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) ||
                              item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(560, 640);
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Shortcuts"));
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(12);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const Group &group : Groups) {
        QTreeWidgetItem *parentItem = addGroup(tree, tr(group.title));
        for (const QAction *action : actions.all())
            if (action->objectName().startsWith(QLatin1String(group.start)) &&
                !action->shortcuts().isEmpty())
                (new QTreeWidgetItem(parentItem, {plainText(*action), allShortcuts(*action)}))
                    ->setIcon(0, action->icon());
    }
    QTreeWidgetItem *canvas = addGroup(tree, tr("On the canvas"));
    for (const auto &[what, how] : CanvasHabits)
        new QTreeWidgetItem(canvas, {tr(what), tr(how)});
    tree->expandAll();
    connect(filter, &QLineEdit::textChanged, this,
            [tree](const QString &text) { filterTree(tree, text); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(filter);
    rows->addWidget(tree);
    rows->addWidget(buttons);
}

} // namespace relvar
