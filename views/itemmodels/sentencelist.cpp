#include "views/itemmodels/sentencelist.h"

namespace relvar {

void SentenceList::setRelationships(const QList<Id> &relationships)
{
    QList<Row> rows;
    for (const Id id : relationships) {
        rows.append({id, true});
        rows.append({id, false});
    }
    if (rows == m_rows)
        return updateTexts();
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void SentenceList::updateTexts()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int SentenceList::rowOf(Id relationship) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].relationship == relationship)
            return int(i);
    return -1;
}

Sentence SentenceList::sentence(int row) const
{
    for (const Sentence &one : sentencesOf(m_document->model(), m_rows[row].relationship))
        if (one.fromTarget == m_rows[row].fromTarget)
            return one;
    return {};
}

int SentenceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SentenceList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return sentence(index.row()).text();
    return {};
}

} // namespace relvar
