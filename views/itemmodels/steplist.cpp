#include "views/itemmodels/steplist.h"

#include "model/operations/properties.h"
#include "model/operations/savedviews.h"
#include "views/idmime.h"

#include <QFont>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace relvar {

StepList::StepList(Document *document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    connect(document, &Document::changed, this, &StepList::follow);
    connect(document, &Document::reset, this, &StepList::reload);
    reload();
}

void StepList::follow(const ChangeSet &changes)
{
    for (const Change &change : changes)
        if (change.kind() == Kind::SavedView || change.kind() == Kind::Diagram)
            return reload();
}

void StepList::reload()
{
    QList<Id> rows;
    for (const SavedView *step : stepsOf(m_document->model()))
        rows.append(step->id);
    if (rows == m_rows) {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void StepList::setShown(Id step)
{
    if (std::exchange(m_shown, step) != step && !m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int StepList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StepList::data(const QModelIndex &index, int role) const
{
    const auto *step = m_document->model().get<SavedView>(m_rows.value(index.row()));
    if (!index.isValid() || !step)
        return {};
    const auto *diagram = m_document->model().get<Diagram>(step->diagram);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1. %2").arg(index.row() + 1).arg(step->name);
    case Qt::EditRole:
        return step->name;
    case Qt::ToolTipRole: {
        QStringList lines{tr("Diagram: %1").arg(diagram ? diagram->name : QString())};
        if (!step->shown.isEmpty()) {
            const int count = int(step->shown.size());
            lines.append(tr("%n object(s) clear, the rest dimmed", nullptr, count));
        }
        if (!step->comment.isEmpty())
            lines.append(step->comment);
        return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(step->id == m_shown);
        return font;
    }
    case Qt::AccessibleTextRole:
        return step->id == m_shown ? tr("%1, shown").arg(step->name) : step->name;
    default:
        return {};
    }
}

bool StepList::run(const QString &text, const Document::Operation &operation)
{
    const Result<void> done = m_document->edit(text, operation);
    if (!done)
        emit failed(done.error().text);
    return done.ok();
}

bool StepList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    return run(tr("Rename step"), [&](Edit &edit) {
        return rename(edit, m_rows.value(index.row()), value.toString());
    });
}

Qt::ItemFlags StepList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags look = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_document->isReadOnly() ? look : look | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList StepList::mimeTypes() const
{
    return {QString::fromLatin1(IdMimeType)};
}

QMimeData *StepList::mimeData(const QModelIndexList &indexes) const
{
    QList<Id> ids;
    for (const QModelIndex &index : indexes)
        ids.append(m_rows.value(index.row()));
    auto *data = new QMimeData;
    setIds(data, ids);
    return data;
}

bool StepList::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                            const QModelIndex &parent)
{
    if (action != Qt::MoveAction)
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_rows.size());
    QList<Id> moved;
    int position = before; // among those that stay
    for (const Id id : idsOf(data)) {
        const int at = rowOf(id);
        if (at < 0)
            continue;
        moved.append(id);
        position -= at < before ? 1 : 0;
    }
    if (moved.isEmpty())
        return false;
    return run(tr("Move step"), [&](Edit &edit) { return moveSavedViews(edit, moved, position); });
}

} // namespace relvar
