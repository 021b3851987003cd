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

const Group Groups[] = {{"file.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "File")},
                        {"edit.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Edit")},
                        {"tool.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Tools")},
                        {"diagram.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Diagram")},
                        {"area.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Areas")},
                        {"line.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Lines")},
                        {"arrange.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Arrange")},
                        {"notation.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Notation")},
                        {"level.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Level")},
                        {"detail.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Detail")},
                        {"view.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "View")},
                        {"focus.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Focus")},
                        {"workshop.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Workshop")},
                        {"lens.", QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Database Lens")},
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
     QT_TRANSLATE_NOOP("relvar::ShortcutSheet", "Alt + arrow")},
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
