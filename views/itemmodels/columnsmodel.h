#pragma once

#include "model/document.h"

#include <QAbstractTableModel>

namespace relvar {

// The columns of one table as rows to edit, and an empty row at the end that becomes a column when
// a name is typed in it. Keeps its own mirror of the rows. Owned by the columns grid; GUI thread.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Section { Name, Type, Null, Default, PrimaryKey, Unique, Comment, SectionCount };

    explicit ColumnsModel(Document *document, QObject *parent = nullptr);

    Id table() const { return m_table; }
    void setTable(Id table);
    // The column of a row; none for the empty row.
    Id idAt(int row) const;
    int rowOf(Id column) const;
    // Adds columns from lines of text before a row; one step.
    bool paste(const QString &text, int row);
    bool remove(const QList<Id> &columns);
    bool move(Id column, int position);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
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
    struct Row
    {
        Id id;
        QString name;
        QString type;
        QString shownType;
        QString defaultValue;
        QString comment;
        bool nullable = true;
        bool primary = false;
        bool unique = false;
        bool foreign = false;
        bool operator==(const Row &) const = default;
    };
    QList<Row> readRows() const;
    void follow(const ChangeSet &changes);
    void takeOver(const QList<Row> &rows);
    QVariant text(const Row &row, int section) const;
    bool edit(const QString &text, const Document::Operation &operation);
    bool renameColumn(const Row &row, const QString &wanted);
    bool setCell(const Row &row, int section, const QVariant &value);

    Document *m_document;
    Id m_table;
    QList<Row> m_rows;
};

} // namespace relvar
