#pragma once

#include "generators/refactoring/replacing.h"

#include <QAbstractTableModel>

namespace relvar {

// The texts that a replacing would change as rows: what they belong to, before and after, what
// stands against them, and a box that leaves one out. Owned by its dialog; GUI thread.
class ReplacementList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ObjectColumn, PlaceColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Names are those of this model. All are wanted at first.
    void set(const Model &model, const QList<Replacement> &replacements);
    // Of the wanted ones, in their order; the others have none.
    void setProblems(const QList<ReplaceProblem> &problems);

    const QList<Replacement> &replacements() const { return m_replacements; }
    QList<Replacement> wanted() const;
    // Wanted, and nothing stands against them.
    QList<Replacement> possible() const;
    int blockedCount() const;
    void setAllWanted(bool wanted);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void wantedChanged();

private:
    QVariant text(int row, int column) const;

    QList<Replacement> m_replacements;
    QStringList m_names;
    QList<Kind> m_kinds;
    QStringList m_places;
    QList<bool> m_wanted;
    QList<ReplaceProblem> m_problems;
};

} // namespace relvar
