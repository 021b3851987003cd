#include "views/itemmodels/columnsmodel.h"

#include "generators/refactoring/renaming.h"
#include "model/operations/columns.h"
#include "model/operations/properties.h"
#include "model/operations/removing.h"
#include "model/operations/types.h"
#include "views/icons.h"
#include "views/idmime.h"
#include "views/itemmodels/columnlines.h"
#include "views/itemmodels/objecttext.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace relvar {

ColumnsModel::ColumnsModel(Document *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(document, &Document::changed, this, &ColumnsModel::follow);
    connect(document, &Document::reset, this, [this] { setTable(m_table); });
}

void ColumnsModel::setTable(Id table)
{
    beginResetModel();
    m_table = table;
    m_rows = readRows();
    endResetModel();
}

QList<ColumnsModel::Row> ColumnsModel::readRows() const
{
    QList<Row> rows;
    const Model &model = m_document->model();
    const Key *primary = primaryKey(model, m_table);
    const QList<Id> inKey = primary ? columnsOf(*primary) : QList<Id>();
    QSet<Id> foreign;
    const QList<const Relationship *> relationships = model.childrenOf<Relationship>(m_table);
    for (const Relationship *relationship : relationships)
        for (const ColumnPair &pair : relationship->pairs)
            foreign.insert(pair.column);
    const QList<const Column *> columns = model.childrenOf<Column>(m_table);
    for (const Column *column : columns)
        rows.append({column->id, column->name, typeText(model, column->type),
                     shortTypeText(model, column->type), column->defaultValue, column->comment,
                     column->nullable, inKey.contains(column->id),
                     uniqueKey(model, column->id) != nullptr, foreign.contains(column->id)});
    return rows;
}

void ColumnsModel::follow(const ChangeSet &changes)
{
    if (!m_table)
        return;
    const Model &model = m_document->model();
    for (const Change &change : changes) {
        const bool inside =
            change.any().parent == m_table || (change.before && change.before->parent == m_table);
        const bool type = isTypeKind(change.kind());
        if (inside || type || change.id == m_table) {
            takeOver(model.contains(m_table) ? readRows() : QList<Row>());
            return;
        }
    }
}

// Row by row, so that an editor that is open stays open.
void ColumnsModel::takeOver(const QList<Row> &rows)
{
    QSet<Id> wanted;
    for (const Row &row : rows)
        wanted.insert(row.id);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i)
        if (!wanted.contains(m_rows[i].id)) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    for (int i = 0; i < rows.size(); ++i) {
        const int at = rowOf(rows[i].id);
        if (at > i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        } else if (at < 0) {
            // At the end another empty row comes, and then the one that was empty becomes the
            // column.
            const bool last = i == m_rows.size();
            beginInsertRows({}, last ? i + 1 : i, last ? i + 1 : i);
            m_rows.insert(i, last ? Row() : rows[i]);
            endInsertRows();
        }
        if (!(m_rows[i] == rows[i])) {
            m_rows[i] = rows[i];
            emit dataChanged(index(i, 0), index(i, SectionCount - 1));
        }
    }
}

Id ColumnsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : Id();
}

int ColumnsModel::rowOf(Id column) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == column)
            return i;
    return -1;
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    return int(m_rows.size()) + (m_document->isReadOnly() ? 0 : 1);
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const char *const labels[] = {
        QT_TR_NOOP("Name"), QT_TR_NOOP("Type"),   QT_TR_NOOP("Null"),   QT_TR_NOOP("Default"),
        QT_TR_NOOP("Key"),  QT_TR_NOOP("Unique"), QT_TR_NOOP("Comment")};
    static const char *const helps[] = {
        QT_TR_NOOP("Name of the column"),      QT_TR_NOOP("Data type"),
        QT_TR_NOOP("May be empty (NULL)"),     QT_TR_NOOP("Expression for rows that give no value"),
        QT_TR_NOOP("Part of the primary key"), QT_TR_NOOP("No two rows have the same value"),
        QT_TR_NOOP("What the column means")};
    if (role == Qt::DisplayRole)
        return tr(labels[section]);
    if (role == Qt::ToolTipRole)
        return tr(helps[section]);
    return {};
}

QVariant ColumnsModel::text(const Row &row, int section) const
{
    switch (section) {
    case Name:
        return row.name;
    case Type:
        return row.type;
    case Default:
        return row.defaultValue;
    case Comment:
        return row.comment;
    default:
        return {};
    }
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!idAt(index.row())) {
        if (role == Qt::DisplayRole && index.column() == Name)
            return tr("New column");
        if (role == Qt::ForegroundRole)
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Type)
            return row.shownType;
        [[fallthrough]];
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column()).toString().toHtmlEscaped();
    case Qt::DecorationRole:
        if (index.column() != Name)
            return {};
        return kindIcon(row.primary ? Kind::Key : row.foreign ? Kind::Relationship : Kind::Column);
    case Qt::CheckStateRole:
        switch (index.column()) {
        case Null:
            return row.nullable ? Qt::Checked : Qt::Unchecked;
        case PrimaryKey:
            return row.primary ? Qt::Checked : Qt::Unchecked;
        case Unique:
            return row.unique ? Qt::Checked : Qt::Unchecked;
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       u" "_s + text(row, index.column()).toString());
    default:
        return {};
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_document->isReadOnly())
        return base;
    if (!idAt(index.row()))
        return index.column() == Name ? base | Qt::ItemIsEditable : base;
    const int section = index.column();
    if (section == Null || section == PrimaryKey || section == Unique)
        return base | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
    return base | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

bool ColumnsModel::edit(const QString &text, const Document::Operation &operation)
{
    const Result<void> done = m_document->edit(text, operation);
    if (!done)
        emit failed(done.error().text);
    return done.ok();
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    if (index.row() < m_rows.size())
        return setCell(m_rows[index.row()], index.column(), value);
    const QString name = value.toString().trimmed();
    if (name.isEmpty())
        return false;
    return edit(tr("Add column “%1”").arg(name), [&](Edit &work) -> Result<void> {
        const Result<Id> made = addColumn(work, m_table, name);
        return made ? Result<void>() : Result<void>(made.error());
    });
}

bool ColumnsModel::renameColumn(const Row &row, const QString &wanted)
{
    const Id id = row.id;
    Renaming renaming;
    const bool done = edit(tr("Rename “%1” to “%2”").arg(row.name, wanted), [&](Edit &work) {
        return renameEverywhere(work, id, wanted, renaming);
    });
    if (const QString text = remark(m_document->model(), renaming); done && !text.isEmpty())
        emit failed(text);
    return done;
}

bool ColumnsModel::setCell(const Row &row, int section, const QVariant &value)
{
    const Id id = row.id;
    const QString name = row.name;
    const QString wanted = value.toString().trimmed();
    const bool on = value.toInt() == Qt::Checked;
    if (section != Null && section != PrimaryKey && section != Unique &&
        text(row, section).toString() == wanted)
        return true;
    switch (section) {
    case Name:
        return renameColumn(row, wanted);
    case Type:
        return edit(tr("Change type of “%1”").arg(name),
                    [&](Edit &work) { return setColumnType(work, id, wanted); });
    case Null:
        return edit(tr("Change whether “%1” may be empty").arg(name),
                    [&](Edit &work) { return setNullable(work, id, on); });
    case Default:
        return edit(tr("Change default of “%1”").arg(name),
                    [&](Edit &work) { return setDefault(work, id, wanted); });
    case PrimaryKey:
        return edit(tr("Change primary key with “%1”").arg(name),
                    [&](Edit &work) { return setInPrimaryKey(work, id, on); });
    case Unique:
        return edit(tr("Change whether “%1” is unique").arg(name),
                    [&](Edit &work) { return setUnique(work, id, on); });
    case Comment:
        return edit(tr("Change comment of “%1”").arg(name),
                    [&](Edit &work) { return setComment(work, id, wanted); });
    default:
        return false;
    }
}

bool ColumnsModel::paste(const QString &text, int row)
{
    const QList<ColumnLine> lines = readColumnLines(text);
    if (lines.isEmpty() || !m_table)
        return false;
    return edit(tr("Paste %n column(s)", nullptr, int(lines.size())),
                [&](Edit &work) -> Result<void> {
                    int position = row;
                    for (const ColumnLine &line : lines) {
                        const QString name = work.freeName(m_table, Kind::Column, line.name);
                        const Result<Id> made = addColumn(work, m_table, name, line.type);
                        if (!made)
                            return made.error();
                        Result<void> done = setNullable(work, *made, line.nullable);
                        if (done && !line.defaultValue.isEmpty())
                            done = setDefault(work, *made, line.defaultValue);
                        if (done && line.primary)
                            done = setInPrimaryKey(work, *made, true);
                        if (done && line.unique)
                            done = setUnique(work, *made, true);
                        if (done && position < m_rows.size())
                            done = relvar::moveColumn(work, *made, position++);
                        if (!done)
                            return done;
                    }
                    return {};
                });
}

bool ColumnsModel::remove(const QList<Id> &columns)
{
    if (columns.isEmpty())
        return false;
    return edit(tr("Delete %n column(s)", nullptr, int(columns.size())),
                [&](Edit &work) { return removeObjects(work, columns); });
}

bool ColumnsModel::move(Id column, int position)
{
    return edit(tr("Move column"),
                [&](Edit &work) { return relvar::moveColumn(work, column, position); });
}

QStringList ColumnsModel::mimeTypes() const
{
    return {QLatin1String(IdMimeType)};
}

QMimeData *ColumnsModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Id> ids;
    for (const QModelIndex &index : indexes)
        if (const Id id = idAt(index.row()); id && !ids.contains(id))
            ids.append(id);
    auto *data = new QMimeData;
    setIds(data, ids);
    return data;
}

bool ColumnsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                const QModelIndex &parent)
{
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_rows.size());
    QList<Id> ids = idsOf(data);
    ids.removeIf([&](Id id) { return rowOf(id) < 0; });
    if (ids.isEmpty())
        return false;
    for (const Id id : std::as_const(ids))
        if (rowOf(id) < to)
            --to;
    (void)edit(tr("Move %n column(s)", nullptr, int(ids.size())), [&](Edit &work) -> Result<void> {
        int position = qMax(0, to);
        for (const Id id : std::as_const(ids))
            if (const Result<void> done = relvar::moveColumn(work, id, position++); !done)
                return done;
        return {};
    });
    // The rows have moved already: the view must not remove any.
    return false;
}

} // namespace relvar
