#include "views/panels/completionlist.h"

#include "views/icons.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int VisibleRows = 10;
constexpr int MostRows = 200;

static QIcon iconOf(sketch::Completion::Kind kind)
{
    switch (kind) {
    case sketch::Completion::Table:
        return kindIcon(Kind::Table);
    case sketch::Completion::Column:
        return kindIcon(Kind::Column);
    case sketch::Completion::Type:
        return kindIcon(Kind::Domain);
    case sketch::Completion::Value:
        return kindIcon(Kind::EnumType);
    case sketch::Completion::Setting:
        return actionIcon(u"settings"_s);
    case sketch::Completion::Keyword:
        return actionIcon(u"keyboard"_s);
    }
    return {};
}

CompletionList::CompletionList(QWidget *field)
    : QTreeWidget(field)
    , m_field(field)
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Completions"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setIndentation(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    header()->setStretchLastSection(true);
    hide();
    connect(this, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { accept(indexOfTopLevelItem(item)); });
    field->installEventFilter(this);
}

void CompletionList::offer(const sketch::Completions &list, const QRect &cursor, bool asked)
{
    m_list = list;
    m_chosen = asked;
    if (list.list.isEmpty() || !m_field->hasFocus())
        return hide();
    clear();
    QList<QTreeWidgetItem *> items;
    for (const sketch::Completion &one : list.list.mid(0, MostRows)) {
        auto *item = new QTreeWidgetItem({one.text, one.detail});
        item->setIcon(0, iconOf(one.kind));
        item->setForeground(1, palette().brush(QPalette::PlaceholderText));
        items.append(item);
    }
    addTopLevelItems(items);
    const int rows = std::min(int(items.size()), VisibleRows);
    const int names = std::clamp(sizeHintForColumn(0) + 16, 140, 320);
    setColumnWidth(0, names);
    const QSize size(names + std::clamp(sizeHintForColumn(1) + 24, 40, 260),
                     rows * std::max(sizeHintForRow(0), 18) + 2 * frameWidth() + 2);
    QRect place(cursor.bottomLeft() + QPoint(-4, 3), size);
    if (const QScreen *screen = QGuiApplication::screenAt(cursor.center())) {
        const QRect room = screen->availableGeometry();
        if (place.bottom() > room.bottom())
            place.moveBottom(cursor.top() - 3);
        place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - size.width())));
    }
    setGeometry(place);
    if (asked)
        setCurrentItem(topLevelItem(0));
    else
        setCurrentItem(nullptr);
    show();
    raise();
}

bool CompletionList::takeKey(const QKeyEvent &event)
{
    if (!isVisible())
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        // Not chosen yet, it is a key of the field.
        if (!m_chosen) {
            hide();
            return false;
        }
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(VisibleRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - VisibleRows);
        return true;
    case Qt::Key_Tab:
        accept(m_chosen ? indexOfTopLevelItem(currentItem()) : 0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen && event.modifiers() == Qt::NoModifier) {
            accept(indexOfTopLevelItem(currentItem()));
            return true;
        }
        hide();
        return false;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionList::move(int step)
{
    const int last = topLevelItemCount() - 1;
    const int row = m_chosen ? indexOfTopLevelItem(currentItem()) : -1;
    m_chosen = true;
    // One step goes round the end.
    const int to = std::abs(step) > 1  ? std::clamp(row + step, 0, last)
                   : row + step > last ? 0
                   : row + step < 0    ? last
                                       : row + step;
    setCurrentItem(topLevelItem(to));
}

void CompletionList::accept(int row)
{
    hide();
    if (row >= 0 && row < m_list.list.size())
        emit accepted(m_list.replaces, m_list.list[row].insert);
}

bool CompletionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        hide();
    return QTreeWidget::eventFilter(watched, event);
}

} // namespace relvar
