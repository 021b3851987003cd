#include "dialogs/comparisonitems.h"

#include "model/kindinfo.h"
#include "views/icons.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace relvar::ComparisonItems {
namespace {

// The translation context.
class ComparisonRows
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonRows)
};

enum { IndexRole = Qt::UserRole, RowRole, IdRole };
enum Row { GroupRow = 1, EntryRow, DetailRow };

QString wordFor(Difference::What what)
{
    return what == Difference::OnlyInDatabase ? ComparisonRows::tr("Only in the database")
           : what == Difference::OnlyInDesign ? ComparisonRows::tr("Only in the design")
                                              : ComparisonRows::tr("Changed");
}

QIcon iconFor(Difference::What what)
{
    return actionIcon(what == Difference::OnlyInDatabase ? u"add"_s
                      : what == Difference::OnlyInDesign ? u"delete"_s
                                                         : u"rename"_s);
}

void setText(QTreeWidgetItem &item, int column, const QString &text)
{
    constexpr int shown = 200; // characters; the whole is in the tool tip
    constexpr int told = 4000;
    item.setText(column, text.left(shown).simplified());
    item.setToolTip(column, text.left(told).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QTreeWidgetItem *newItem(Row row, int index, Id id)
{
    auto *item = new QTreeWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(0, RowRole, row);
    item->setData(0, IndexRole, index);
    item->setData(0, IdRole, QVariant::fromValue(quint64(id.value)));
    return item;
}

void setValue(QTreeWidgetItem &item, const DifferentValue &value)
{
    const QString none = u"—"_s;
    setText(item, WhatColumn, value.label);
    setText(item, DesignColumn, value.design.isEmpty() ? none : value.design);
    setText(item, DatabaseColumn, value.database.isEmpty() ? none : value.database);
}

void addParts(QTreeWidgetItem *parent, const QList<Difference> &parts, int index)
{
    for (const Difference &part : parts) {
        QTreeWidgetItem *item = newItem(DetailRow, index, part.id);
        setText(*item, ObjectColumn, part.name.isEmpty() ? kindLabel(part.kind) : part.name);
        item->setIcon(ObjectColumn, kindIcon(part.kind));
        setText(*item, part.what == Difference::OnlyInDatabase ? DatabaseColumn : DesignColumn,
                part.summary);
        parent->addChild(item);
        addParts(item, part.parts, index);
    }
}

QTreeWidgetItem *entryOf(const Difference &one, int index, bool grouped, bool choosable)
{
    QTreeWidgetItem *item = newItem(EntryRow, index, one.id);
    const bool itself = one.id == one.groupId;
    const QString name = one.name.isEmpty() || itself ? kindLabel(one.kind) : one.name;
    setText(*item, ObjectColumn, grouped || !itself ? name : one.group);
    item->setIcon(ObjectColumn, kindIcon(one.kind));
    item->setIcon(WhatColumn, iconFor(one.what));
    if (one.values.size() == 1) {
        setValue(*item, one.values.first());
    } else {
        setText(*item, WhatColumn, wordFor(one.what));
        if (!one.summary.isEmpty())
            setText(*item, one.what == Difference::OnlyInDatabase ? DatabaseColumn : DesignColumn,
                    one.summary);
    }
    if (choosable) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ObjectColumn, Qt::Unchecked);
    } else if (one.cause) {
        item->setToolTip(ObjectColumn,
                         ComparisonRows::tr("It follows from something else in the design and "
                                            "changes with that alone."));
    }
    if (one.values.size() > 1)
        for (const DifferentValue &value : one.values) {
            QTreeWidgetItem *child = newItem(DetailRow, index, one.id);
            setValue(*child, value);
            item->addChild(child);
        }
    addParts(item, one.parts, index);
    return item;
}

quint64 idOf(const QTreeWidgetItem &item)
{
    return item.data(0, IdRole).toULongLong() * 2 + (isGroup(item) ? 1 : 0);
}

// What the reader did to the rows.
struct Remembered
{
    QSet<quint64> chosen;
    QSet<quint64> closedOrOpen; // otherwise than at first
    quint64 current = 0;
};

bool isOpenAtFirst(const QTreeWidgetItem &item)
{
    return isGroup(item) || item.data(0, RowRole) == EntryRow ? item.childCount() < 20 : false;
}

void forEachItem(const QTreeWidget &tree, const std::function<void(QTreeWidgetItem *)> &f)
{
    const std::function<void(QTreeWidgetItem *)> visit = [&](QTreeWidgetItem *item) {
        f(item);
        for (int i = 0; i < item->childCount(); ++i)
            visit(item->child(i));
    };
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        visit(tree.topLevelItem(i));
}

Remembered remembered(const QTreeWidget &tree)
{
    Remembered result;
    forEachItem(tree, [&](QTreeWidgetItem *item) {
        if (isChosen(*item))
            result.chosen.insert(idOf(*item));
        if (item->childCount() > 0 && item->isExpanded() != isOpenAtFirst(*item))
            result.closedOrOpen.insert(idOf(*item));
    });
    if (const QTreeWidgetItem *current = tree.currentItem())
        result.current = idOf(*current);
    return result;
}

void restore(QTreeWidget &tree, const Remembered &before)
{
    QTreeWidgetItem *current = tree.topLevelItem(0);
    forEachItem(tree, [&](QTreeWidgetItem *item) {
        const quint64 id = idOf(*item);
        if (before.chosen.contains(id))
            setChosen(*item, true);
        item->setExpanded(isOpenAtFirst(*item) != before.closedOrOpen.contains(id));
        if (id == before.current && item->data(0, RowRole) != DetailRow)
            current = item;
    });
    tree.setCurrentItem(current);
}

bool matches(const QTreeWidgetItem &item, const QString &text)
{
    for (int column = 0; column <= DatabaseColumn; ++column)
        if (item.text(column).contains(text, Qt::CaseInsensitive))
            return true;
    for (int i = 0; i < item.childCount(); ++i)
        if (matches(*item.child(i), text))
            return true;
    return false;
}

} // namespace

void fill(QTreeWidget &tree, const QList<Difference> &differences,
          const std::function<bool(const Difference &)> &mayChoose)
{
    const Remembered before = remembered(tree);
    tree.clear();
    QList<QTreeWidgetItem *> top;
    for (int i = 0; i < differences.size();) {
        const Difference &first = differences[i];
        int end = i + 1;
        while (end < differences.size() && differences[end].groupId == first.groupId)
            ++end;
        if (end == i + 1 && first.id == first.groupId) {
            top.append(entryOf(first, i, false, mayChoose(first)));
        } else {
            QTreeWidgetItem *group = newItem(GroupRow, i, first.groupId);
            setText(*group, ObjectColumn, first.group);
            group->setIcon(ObjectColumn, kindIcon(first.groupKind));
            bool any = false;
            for (int j = i; j < end; ++j) {
                const bool choosable = mayChoose(differences[j]);
                any = any || choosable;
                group->addChild(entryOf(differences[j], j, true, choosable));
            }
            if (any) {
                group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
                group->setCheckState(ObjectColumn, Qt::Unchecked);
            }
            top.append(group);
        }
        i = end;
    }
    tree.addTopLevelItems(top);
    if (!top.isEmpty())
        restore(tree, before);
}

void filter(QTreeWidget &tree, const QString &text)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = tree.topLevelItem(i);
        if (!isGroup(*top)) {
            top->setHidden(!matches(*top, text));
            continue;
        }
        const bool whole = top->text(ObjectColumn).contains(text, Qt::CaseInsensitive);
        bool any = false;
        for (int j = 0; j < top->childCount(); ++j) {
            const bool shown = whole || matches(*top->child(j), text);
            top->child(j)->setHidden(!shown);
            any = any || shown;
        }
        top->setHidden(!any);
        if (!text.isEmpty())
            top->setExpanded(true);
    }
}

QList<QTreeWidgetItem *> entries(const QTreeWidget &tree)
{
    QList<QTreeWidgetItem *> list;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = tree.topLevelItem(i);
        if (!isGroup(*top))
            list.append(top);
        else
            for (int j = 0; j < top->childCount(); ++j)
                list.append(top->child(j));
    }
    return list;
}

int indexOf(const QTreeWidgetItem &item)
{
    return item.data(0, IndexRole).toInt();
}

bool isGroup(const QTreeWidgetItem &item)
{
    return item.data(0, RowRole).toInt() == GroupRow;
}

bool canBeChosen(const QTreeWidgetItem &item)
{
    return item.data(0, RowRole).toInt() == EntryRow && item.flags() & Qt::ItemIsUserCheckable;
}

bool isChosen(const QTreeWidgetItem &item)
{
    return canBeChosen(item) && item.checkState(ObjectColumn) == Qt::Checked;
}

void setChosen(QTreeWidgetItem &item, bool chosen)
{
    if (canBeChosen(item))
        item.setCheckState(ObjectColumn, chosen ? Qt::Checked : Qt::Unchecked);
}

bool isOutOfSight(const QTreeWidgetItem &item)
{
    return item.isHidden() || (item.parent() && item.parent()->isHidden());
}

} // namespace relvar::ComparisonItems
