#include "model/kindinfo.h"
#include "model/names.h"
#include "views/icons.h"
#include "views/itemmodels/objecttext.h"
#include "views/menutext.h"
#include "views/panels/commandpalette_p.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

#include <optional>

using namespace Qt::StringLiterals;

// What the palette found, as rows, and what becomes of the chosen one.
namespace relvar {

constexpr int MostResults = 60;
constexpr int MostRecent = 6;

static QString plainText(const QAction *action)
{
    QString text = nameOutsideMenu(*action);
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

void CommandPalette::Private::collect()
{
    offered.clear();
    QList<PaletteCommand> commands;
    for (const QPointer<QAction> &action : std::as_const(actions)) {
        if (!action || !action->isVisible())
            continue;
        offered.append(action);
        commands.append({plainText(action), action->isEnabled()});
    }
    reader->index()->setCommands(commands);
    reader->update();
}

void CommandPalette::Private::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    QFont small = q->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    small.setBold(true);
    item->setFont(small);
    item->setForeground(q->palette().brush(QPalette::PlaceholderText));
    results.appendRow(item);
}

void CommandPalette::Private::addCommand(int at)
{
    addHit({PaletteHit::Command, at, {}, 0});
}

void CommandPalette::Private::addHit(const PaletteHit &hit)
{
    auto *item = new QStandardItem;
    QString detail;
    if (hit.type == PaletteHit::Command) {
        const QAction *action = offered[hit.at];
        item->setText(plainText(action));
        // Without one the texts would not stand in one line.
        QPixmap none(16, 16);
        none.fill(Qt::transparent);
        item->setIcon(action->icon().isNull() ? QIcon(none) : action->icon());
        detail = action->shortcut().toString(QKeySequence::NativeText);
        if (!action->isEnabled()) {
            detail = reason ? reason(*action) : QString();
            item->setForeground(q->palette().brush(QPalette::Disabled, QPalette::Text));
            if (!action->icon().isNull())
                item->setIcon(action->icon().pixmap({16, 16}, QIcon::Disabled));
        }
    } else if (hit.type == PaletteHit::Problem) {
        const Issue &issue = reader->problems()[hit.at];
        item->setText(issue.text);
        item->setToolTip(issue.text.toHtmlEscaped());
        item->setIcon(actionIcon(issue.severity == Severity::Error     ? u"error"_s
                                 : issue.severity == Severity::Warning ? u"warning"_s
                                                                       : u"about"_s));
    } else if (const Object *object = document->model().find(hit.object)) {
        const QStringList names = path(document->model(), hit.object);
        const QString where = names.mid(0, names.size() - 1).join(u'.');
        item->setText(listText(document->model(), *object));
        item->setIcon(kindIcon(object->kind));
        detail = where.isEmpty() || info(object->kind).facet == Facet::Diagram
                     ? kindLabel(object->kind)
                     : tr("%1 in %2").arg(kindLabel(object->kind), where);
    }
    item->setData(detail, DetailRole);
    item->setData(int(hits.size()), HitRole);
    item->setData(QString(detail.isEmpty() ? item->text() : item->text() + u", "_s + detail),
                  Qt::AccessibleTextRole);
    hits.append(hit);
    results.appendRow(item);
}

// Nothing is typed: what was used lately, then all commands.
void CommandPalette::Private::showBeginning()
{
    QList<int> used;
    for (const QString &name : std::as_const(recent))
        for (int i = 0; i < int(offered.size()) && used.size() < MostRecent; ++i)
            if (offered[i]->objectName() == name && !used.contains(i))
                used.append(i);
    if (!used.isEmpty())
        addHeading(tr("Recently used"));
    for (const int at : std::as_const(used))
        addCommand(at);
    if (!used.isEmpty())
        addHeading(tr("All commands"));
    for (const PaletteHit &hit :
         reader->index()->search({PaletteScope::Commands, {}}, int(offered.size())))
        if (!used.contains(hit.at))
            addHit(hit);
}

QString CommandPalette::Private::nothingText(const PaletteQuery &query) const
{
    const bool objects =
        query.scope != PaletteScope::Commands && query.scope != PaletteScope::Problems;
    if (objects && !reader->isComplete())
        return tr("Reading the design…");
    switch (query.scope) {
    case PaletteScope::All:
        return tr("Nothing is called like this.");
    case PaletteScope::Tables:
        return query.text.isEmpty() ? tr("There are no tables yet.")
                                    : tr("No table is called like this.");
    case PaletteScope::Columns:
        return query.text.isEmpty() ? tr("There are no columns yet.")
                                    : tr("No column is called like this.");
    case PaletteScope::Commands:
        return tr("No command is called like this.");
    case PaletteScope::Problems:
        return reader->problems().isEmpty() ? tr("There are no problems.")
                                            : tr("No problem speaks of this.");
    }
    Q_UNREACHABLE();
}

void CommandPalette::Private::search()
{
    const PaletteQuery query = paletteQuery(field->text());
    for (size_t i = 0; i < scopes.size(); ++i)
        scopes[i]->setChecked(i == size_t(query.scope));
    results.clear();
    hits.clear();
    if (query == PaletteQuery()) {
        showBeginning();
    } else {
        for (const PaletteHit &hit : reader->index()->search(query, MostResults))
            if (hit.type != PaletteHit::Object || document->model().contains(hit.object))
                addHit(hit);
    }
    if (hits.isEmpty()) {
        auto *item = new QStandardItem(nothingText(query));
        item->setEnabled(false);
        results.appendRow(item);
    }
    const bool heading = !results.item(0)->isSelectable();
    list->setCurrentIndex(results.index(heading ? 1 : 0, 0));
    list->scrollToTop();
    place();
}

void CommandPalette::Private::searchAgain()
{
    const int first = results.item(0)->isSelectable() ? 0 : 1;
    const PaletteHit *current =
        list->currentIndex().row() == first ? nullptr : hitAt(list->currentIndex());
    const std::optional<PaletteHit> marked = current ? std::optional(*current) : std::nullopt;
    search();
    for (int row = 0; marked && row < results.rowCount(); ++row)
        if (const PaletteHit *hit = hitAt(results.index(row, 0));
            hit && hit->type == marked->type && hit->object == marked->object &&
            (hit->type != PaletteHit::Command || hit->at == marked->at)) {
            list->setCurrentIndex(results.index(row, 0));
            return;
        }
}

const PaletteHit *CommandPalette::Private::hitAt(const QModelIndex &row) const
{
    const QVariant at = row.data(HitRole);
    return at.isValid() ? &hits[at.toInt()] : nullptr;
}

void CommandPalette::Private::preview()
{
    const PaletteHit *hit = hitAt(list->currentIndex());
    const Id object = hit ? hit->object : Id();
    pause.stop();
    if (object == previewing)
        return;
    previewing = object;
    emit q->previewed(object);
}

void CommandPalette::Private::choose(const QModelIndex &row)
{
    const PaletteHit *found = hitAt(row);
    if (!found)
        return;
    const PaletteHit hit = *found;
    const QPointer<QAction> action = hit.type == PaletteHit::Command ? offered[hit.at] : nullptr;
    if (hit.type == PaletteHit::Command && (!action || !action->isEnabled()))
        return; // its row says why
    q->hide();
    if (before)
        before->setFocus();
    const Object *object = document->model().find(hit.object);
    if (action) {
        emit q->used(action->objectName());
        action->trigger();
    } else if (object && object->kind == Kind::Diagram) {
        emit q->openDiagram(object->id);
    } else if (object && object->kind == Kind::SavedView) {
        emit q->openView(object->id);
    } else if (object) {
        selection->reveal(object->id);
    }
}

} // namespace relvar
