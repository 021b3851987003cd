#pragma once

#include "model/document.h"
#include "views/itemmodels/fieldshape.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace relvar {

// The elements of a list field (parts of an index, arguments of a routine, labels, roles) as rows
// to edit, and an empty row at the end that becomes an element when something is given in it. Keeps
// its own copy of the list; an edit goes out whole by edited(), and whoever takes it over answers
// with setElements(). Owned by the list editor; GUI thread.
class ValueListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Values of references are ids as numbers under Qt::EditRole, choices are their stable names,
    // everything else is the text that stands there.
    explicit ValueListModel(Document *document, QObject *parent = nullptr);

    // What the list is: a field of this object. An alternative (see Editor) shares the cell of the
    // reference before it.
    void setField(Id owner, const QString &field, const QList<ValueInfo> &values);
    void setElements(const QJsonArray &elements);
    const QJsonArray &elements() const { return m_elements; }
    void setEditable(bool on);

    const ValueInfo &value(int section) const { return m_sections[section].value; }
    bool hasAlternative(int section) const { return !m_sections[section].alternative.isEmpty(); }
    // The objects that a cell may refer to, in the order of their names.
    QList<Id> candidates(int section) const;
    // How an object is called in a cell.
    QString objectText(Id id) const;

    bool isEmptyRow(int row) const { return row == m_elements.size(); }
    void remove(const QList<int> &rows);
    // Whether there was room to move to.
    bool move(int row, int step);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited(const QJsonArray &elements);
    void failed(const QString &sentence);

private:
    struct Section
    {
        ValueInfo value;
        QString alternative; // key of the expression that may stand instead
    };
    QJsonValue cell(int row, const QString &key) const;
    QString text(int row, int section) const;
    QJsonObject newElement() const;
    Result<void> put(QJsonObject &element, const Section &section, const QVariant &value) const;
    Result<QJsonValue> plain(const ValueInfo &info, const QVariant &value) const;

    Document *m_document;
    Id m_owner;
    QString m_field;
    QList<Section> m_sections;
    QJsonArray m_elements;
    bool m_editable = true;
};

} // namespace relvar
