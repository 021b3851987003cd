#pragma once

#include "model/document.h"

#include <QAbstractListModel>

namespace relvar {

// The steps of a workshop in their order, for a list in which they are renamed and dragged. Keeps
// a mirror of its rows. GUI thread.
class StepList : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit StepList(Document *document, QObject *parent = nullptr);

    Id step(int row) const { return m_rows.value(row); }
    int rowOf(Id step) const { return int(m_rows.indexOf(step)); }
    // The step that is shown; it has a mark.
    void setShown(Id step);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void failed(const QString &sentence);

private:
    void follow(const ChangeSet &changes);
    void reload();
    bool run(const QString &text, const Document::Operation &operation);

    Document *m_document;
    QList<Id> m_rows;
    Id m_shown;
};

} // namespace relvar
