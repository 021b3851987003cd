#include "app/welcomepage.h"

#include "app/actions/actions.h"
#include "app/cardbutton.h"
#include "app/session.h"
#include "views/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

enum RecentRole { PathRole = Qt::UserRole, DetailRole, TimeRole };

// A recent file in two lines: its name, and where it is; at the right when it changed.
class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, 2 * option.fontMetrics.height() + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &colors = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        const bool active = option.state & QStyle::State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            QColor fill = colors.color(QPalette::Highlight);
            fill.setAlpha(selected && active ? 60 : 26);
            painter->setBrush(fill);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
        }
        const QRect inside = option.rect.adjusted(12, 8, -12, -8);
        const QRect iconRect(inside.left(), inside.center().y() - 10, 20, 20);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect);
        const QRect textRect = inside.adjusted(32, 0, 0, 0);
        painter->setPen(colors.color(QPalette::PlaceholderText));
        const QString time = index.data(TimeRole).toString();
        painter->drawText(textRect, Qt::AlignRight | Qt::AlignTop, time);
        painter->drawText(textRect, Qt::AlignLeft | Qt::AlignBottom,
                          option.fontMetrics.elidedText(index.data(DetailRole).toString(),
                                                        Qt::ElideMiddle, textRect.width()));
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(colors.color(QPalette::Text));
        const int room = textRect.width() - option.fontMetrics.horizontalAdvance(time) - 12;
        painter->drawText(
            textRect, Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }
};

QString timeText(const QDateTime &time)
{
    const qint64 days = time.date().daysTo(QDate::currentDate());
    if (days == 0)
        return QLocale().toString(time.time(), QLocale::ShortFormat);
    if (days == 1)
        return WelcomePage::tr("yesterday");
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const Actions &actions, Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"welcome"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(28);
    left->addWidget(makeStart(actions));
    left->addWidget(makeSamples());
    left->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addLayout(left, 4);
    columns->addWidget(makeRecent(), 5);

    auto *content = new QWidget(this);
    content->setMaximumSize(1000, 680);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(32, 24, 32, 24);
    rows->setSpacing(32);
    rows->addWidget(makeHead());
    rows->addLayout(columns, 1);

    auto *page = new QGridLayout(this);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 100);
    page->setColumnStretch(2, 1);
    page->setRowStretch(0, 1);
    page->setRowStretch(1, 100);
    page->setRowStretch(2, 2);
    page->addWidget(content, 1, 1);
    refresh();
}

QWidget *WelcomePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *mark = new QLabel(head);
    mark->setPixmap(applicationIcon().pixmap(QSize(60, 60), devicePixelRatioF()));
    auto *name = new QLabel(u"Relvar"_s, head);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 2.4);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    auto *line =
        new QLabel(tr("Draw a database; its SQL, diagrams and migration keep in step."), head);
    line->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(name);
    text->addWidget(line);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(mark);
    row->addLayout(text);
    row->addStretch();
    return head;
}

QWidget *WelcomePage::makeStart(const Actions &actions)
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(heading(tr("Start"), box));
    struct Way
    {
        const char16_t *id;
        QString title, detail;
    };
    const Way ways[] = {
        {u"file.new", tr("New project"), tr("An empty canvas")},
        {u"file.open", tr("Open…"), tr("A project file on this computer")},
        {u"file.import", tr("Import…"), tr("A schema or a database, drawn for you")},
    };
    for (const Way &way : ways) {
        QAction *action = actions[QStringView(way.id)];
        auto *button = new CardButton(action->icon(), way.title, way.detail, box);
        button->setToolTip(action->toolTip());
        button->setObjectName(u"start."_s + action->objectName());
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        rows->addWidget(button);
    }
    return box;
}

QWidget *WelcomePage::makeSamples()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(heading(tr("Samples"), box));
    struct Sample
    {
        QString resource, title, detail;
    };
    const Sample samples[] = {
        {u":/samples/bookshop.sql"_s, tr("Bookshop"), tr("Books, customers, orders and stock")},
        {u":/samples/clinic.sql"_s, tr("Clinic"), tr("Patients, visits and treatments")},
    };
    for (const Sample &sample : samples) {
        auto *button = new CardButton(actionIcon(u"sample"_s), sample.title, sample.detail, box);
        button->setObjectName(u"sample."_s + QFileInfo(sample.resource).baseName());
        connect(button, &QAbstractButton::clicked, this,
                [this, sample] { emit sampleRequested(sample.resource, sample.title); });
        rows->addWidget(button);
    }
    return box;
}

QWidget *WelcomePage::makeRecent()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(heading(tr("Recent"), box));

    m_recent = new QListWidget(box);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMouseTracking(true);
    m_recent->setUniformItemSizes(true);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto open = [this](const QListWidgetItem *item) {
        if (item)
            emit openRequested(item->data(PathRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, open);
    connect(m_recent, &QListWidget::itemClicked, this, open);
    connect(m_recent, &QWidget::customContextMenuRequested, this, [this, open](QPoint position) {
        const QListWidgetItem *item = m_recent->itemAt(position);
        if (!item)
            return;
        const QString path = item->data(PathRole).toString();
        QMenu menu;
        menu.addAction(tr("Open"), this, [=] { open(item); });
        if (!Session::isDraft(path))
            menu.addAction(tr("Forget"), this, [=, this] { forget(path); });
        menu.exec(m_recent->viewport()->mapToGlobal(position));
    });

    auto *empty = new QLabel(tr("Projects that you open are listed here."), box);
    empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty = empty;
    rows->addWidget(empty);
    rows->addWidget(m_recent, 1);
    rows->addStretch();
    return box;
}

void WelcomePage::forget(const QString &path)
{
    m_session->removeRecent(path);
    refresh();
}

void WelcomePage::refresh()
{
    m_recent->clear();
    QStringList paths = m_session->recentFiles();
    for (const QString &draft : Session::drafts())
        if (!paths.contains(draft))
            paths.append(draft);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const bool draft = Session::isDraft(path);
        auto *item = new QListWidgetItem(kindIcon(Kind::Diagram), file.completeBaseName());
        item->setData(PathRole, path);
        item->setData(DetailRole, draft ? tr("Draft, not saved to a place of its own yet")
                                        : file.absolutePath());
        item->setData(TimeRole, timeText(file.lastModified()));
        item->setToolTip(path);
        m_recent->addItem(item);
    }
    m_empty->setVisible(paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
}

void WelcomePage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace relvar
