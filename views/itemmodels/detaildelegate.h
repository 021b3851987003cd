#pragma once

#include <QStyledItemDelegate>

namespace relvar {

// Paints the text of a row and, dimmed after it, what the model gives for `detailRole`, when there
// is room. Owned by its view; GUI thread.
class DetailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DetailDelegate(int detailRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_detailRole;
};

} // namespace relvar
