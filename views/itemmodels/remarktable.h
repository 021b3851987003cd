#pragma once

#include "model/document.h"
#include "model/objects/remark.h"

#include <QAbstractTableModel>

namespace relvar {

// The remarks of a design that a filter leaves, from the first to the last; a check closes one.
// Keeps a mirror of its rows. GUI thread.
class RemarkTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, AboutColumn, AuthorColumn, TimeColumn, ColumnCount };

    // What is shown; the type only when there is one.
    struct Filter
    {
        bool open = true;
        bool closed = false;
        std::optional<RemarkType> type;
    };

    explicit RemarkTable(Document *document, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    Id remark(int row) const { return m_rows.value(row); }
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void failed(const QString &sentence);

private:
    void follow(const ChangeSet &changes);
    void reload();

    Document *m_document;
    Filter m_filter;
    QList<Id> m_rows;
};

} // namespace relvar
