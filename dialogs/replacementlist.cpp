#include "dialogs/replacementlist.h"

#include "model/names.h"
#include "views/icons.h"

#include <QColor>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace relvar {

void ReplacementList::set(const Model &model, const QList<Replacement> &replacements)
{
    beginResetModel();
    m_replacements = replacements;
    m_names.clear();
    m_kinds.clear();
    m_places.clear();
    m_wanted = QList<bool>(replacements.size(), true);
    m_problems = QList<ReplaceProblem>(replacements.size());
    for (const Replacement &one : replacements) {
        const Object *object = model.find(one.id);
        const Kind kind = object ? object->kind : Kind::Project;
        const FieldInfo *field = info(kind).field(one.field);
        m_kinds.append(kind);
        m_names.append(displayName(model, one.id));
        m_places.append(one.place == ReplacePlace::Names && one.path.isEmpty() ? kindLabel(kind)
                        : field ? tr("%1, %2").arg(kindLabel(kind), fieldLabel(kind, *field))
                                : kindLabel(kind));
    }
    endResetModel();
}

void ReplacementList::setProblems(const QList<ReplaceProblem> &problems)
{
    qsizetype next = 0;
    for (qsizetype row = 0; row < m_wanted.size(); ++row)
        m_problems[row] =
            m_wanted[row] && next < problems.size() ? problems[next++] : ReplaceProblem();
    if (!m_wanted.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<Replacement> ReplacementList::wanted() const
{
    QList<Replacement> list;
    for (qsizetype row = 0; row < m_wanted.size(); ++row)
        if (m_wanted[row])
            list.append(m_replacements[row]);
    return list;
}

QList<Replacement> ReplacementList::possible() const
{
    QList<Replacement> list;
    for (qsizetype row = 0; row < m_wanted.size(); ++row)
        if (m_wanted[row] && !m_problems[row].blocks)
            list.append(m_replacements[row]);
    return list;
}

int ReplacementList::blockedCount() const
{
    return int(wanted().size() - possible().size());
}

void ReplacementList::setAllWanted(bool wanted)
{
    if (m_wanted.isEmpty())
        return;
    m_wanted.fill(wanted);
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit wantedChanged();
}

int ReplacementList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_replacements.size());
}

int ReplacementList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplacementList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Object"), tr("What"), tr("Before"), tr("After")};
    return titles[section];
}

QVariant ReplacementList::text(int row, int column) const
{
    switch (column) {
    case ObjectColumn:
        return m_names[row];
    case PlaceColumn:
        return m_places[row];
    case BeforeColumn:
        return m_replacements[row].before.simplified();
    default:
        return m_replacements[row].after.simplified();
    }
}

QVariant ReplacementList::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const int column = index.column();
    const ReplaceProblem &problem = m_problems[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::CheckStateRole:
        return column == ObjectColumn ? QVariant(m_wanted[row] ? Qt::Checked : Qt::Unchecked)
                                      : QVariant();
    case Qt::DecorationRole:
        if (column == ObjectColumn)
            return kindIcon(m_kinds[row]);
        if (column == AfterColumn && !problem.text.isEmpty())
            return actionIcon(problem.blocks ? u"error"_s : u"warning"_s);
        return {};
    case Qt::ToolTipRole: {
        const QString whole =
            column == AfterColumn ? m_replacements[row].after : m_replacements[row].before;
        const QString shown = column < BeforeColumn ? text(row, column).toString() : whole;
        return QString(problem.text.isEmpty() ? shown : problem.text + u"\n\n"_s + shown)
            .toHtmlEscaped()
            .replace(u'\n', u"<br>"_s);
    }
    case Qt::AccessibleTextRole:
        return column == AfterColumn && !problem.text.isEmpty()
                   ? QVariant(QString(text(row, column).toString() + u", "_s + problem.text))
                   : text(row, column);
    case Qt::ForegroundRole:
        // What is left out, or cannot be, stands back.
        return m_wanted[row] && !problem.blocks
                   ? QVariant()
                   : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    default:
        return {};
    }
}

bool ReplacementList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != ObjectColumn)
        return false;
    m_wanted[index.row()] = value.toInt() == Qt::Checked;
    emit dataChanged(index, this->index(index.row(), ColumnCount - 1));
    emit wantedChanged();
    return true;
}

Qt::ItemFlags ReplacementList::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == ObjectColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace relvar
