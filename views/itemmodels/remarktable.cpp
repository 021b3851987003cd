#include "views/itemmodels/remarktable.h"

#include "model/names.h"
#include "model/operations/properties.h"
#include "model/operations/remarks.h"
#include "views/icons.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

QString iconName(RemarkType type)
{
    switch (type) {
    case RemarkType::Question:
        return u"question"_s;
    case RemarkType::Decision:
        return u"decision"_s;
    case RemarkType::Task:
        break;
    }
    return u"task"_s;
}

QString whole(const Remark &remark)
{
    return remark.comment.isEmpty() ? remark.name : remark.comment;
}

} // namespace

RemarkTable::RemarkTable(Document *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(document, &Document::changed, this, &RemarkTable::follow);
    connect(document, &Document::reset, this, &RemarkTable::reload);
    reload();
}

void RemarkTable::setFilter(const Filter &filter)
{
    m_filter = filter;
    reload();
}

int RemarkTable::openCount() const
{
    int count = 0;
    for (const Remark *remark : remarksInOrder(m_document->model()))
        count += remark->closed ? 0 : 1;
    return count;
}

void RemarkTable::follow(const ChangeSet &changes)
{
    const bool remarks = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.kind() == Kind::Remark;
    });
    if (remarks)
        reload();
    else if (!m_rows.isEmpty()) // names of what they are about may be others
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void RemarkTable::reload()
{
    QList<Id> rows;
    for (const Remark *remark : remarksInOrder(m_document->model()))
        if ((remark->closed ? m_filter.closed : m_filter.open) &&
            (!m_filter.type || *m_filter.type == remark->type))
            rows.append(remark->id);
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    }
}

int RemarkTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RemarkTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RemarkTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Remark");
    case AboutColumn:
        return tr("About");
    case AuthorColumn:
        return tr("By");
    default:
        return tr("Time");
    }
}

QVariant RemarkTable::data(const QModelIndex &index, int role) const
{
    const auto *remark = m_document->model().get<Remark>(m_rows.value(index.row()));
    if (!index.isValid() || !remark)
        return {};
    if (role == Qt::CheckStateRole && index.column() == TextColumn)
        return remark->closed ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == TextColumn)
        return actionIcon(iconName(remark->type));
    if (role == Qt::ToolTipRole)
        return whole(*remark).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (role == Qt::AccessibleTextRole && index.column() == TextColumn) {
        switch (remark->type) {
        case RemarkType::Question:
            return tr("Question: %1").arg(remark->name);
        case RemarkType::Decision:
            return tr("Decision: %1").arg(remark->name);
        case RemarkType::Task:
            return tr("Task: %1").arg(remark->name);
        }
    }
    if (role == Qt::EditRole && index.column() == TextColumn)
        return whole(*remark);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case TextColumn:
        return remark->name;
    case AboutColumn:
        return remark->about ? displayName(m_document->model(), remark->about)
                             : tr("the whole design");
    case AuthorColumn:
        return remark->author;
    default:
        return QLocale().toString(timeOf(*remark).toLocalTime(), QLocale::ShortFormat);
    }
}

bool RemarkTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Id id = m_rows.value(index.row());
    Result<void> done;
    if (role == Qt::CheckStateRole && index.column() == TextColumn) {
        const bool closed = value.toInt() == Qt::Checked;
        done = m_document->edit(closed ? tr("Close remark") : tr("Reopen remark"),
                                [&](Edit &edit) { return setRemarksClosed(edit, {id}, closed); });
    } else if (role == Qt::EditRole && index.column() == TextColumn) {
        done = m_document->edit(tr("Change remark"), [&](Edit &edit) {
            return setRemarkText(edit, id, value.toString());
        });
    } else if (role == Qt::EditRole && index.column() == AuthorColumn) {
        done = m_document->edit(tr("Change remark"), [&](Edit &edit) {
            return setField(edit, id, u"author"_s, value.toString());
        });
    } else {
        return false;
    }
    if (!done)
        emit failed(done.error().text);
    return done.ok();
}

Qt::ItemFlags RemarkTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_document->isReadOnly())
        return flags;
    if (index.column() == TextColumn)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    if (index.column() == AuthorColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace relvar
