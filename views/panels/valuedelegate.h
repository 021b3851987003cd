#pragma once

#include "model/document.h"

#include <QStyledItemDelegate>

namespace relvar {

class ValueListModel;

// Edits the cells of a ValueListModel: a list to choose from for references and choices, with text
// where an expression may stand instead, names of types that complete themselves. Owned by its
// view; GUI thread.
class ValueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ValueDelegate(Document *document, const ValueListModel *model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    Document *m_document;
    const ValueListModel *m_model;
};

} // namespace relvar
