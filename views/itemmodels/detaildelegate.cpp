#include "views/itemmodels/detaildelegate.h"

#include <QApplication>
#include <QPainter>

namespace relvar {

DetailDelegate::DetailDelegate(int detailRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
{
}

void DetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString detail = index.data(m_detailRole).toString();
    if (detail.isEmpty())
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    // As it is from left to right; what comes of it is turned at the end.
    const QRect text =
        QStyle::visualRect(item.direction, option.rect,
                           style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget));
    const int gap = item.fontMetrics.horizontalAdvance(QLatin1Char('m'));
    QRect rest = text.adjusted(item.fontMetrics.horizontalAdvance(item.text) + gap, 0, -4, 0);
    rest.setRight(option.rect.right() - 4);
    if (rest.width() < 2 * gap)
        return;
    const bool selected = item.state & QStyle::State_Selected;
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    QColor color = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    color.setAlphaF(selected ? 0.8F : 0.6F);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(color);
    painter->drawText(
        QStyle::visualRect(item.direction, option.rect, rest),
        int(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
            Qt::TextSingleLine,
        item.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), qMax(size.height(), option.fontMetrics.height() + 6)};
}

} // namespace relvar
