#include "views/panels/commandpalette.h"

#include "model/kindinfo.h"
#include "views/icons.h"
#include "views/panels/commandpalette_p.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int PreviewPause = 120; // milliseconds after a key, so that the canvas stands still
constexpr int MostRows = 12;      // in sight

CommandPalette::CommandPalette(Document *document, Selection *selection, QWidget *window)
    : QFrame(window)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->document = document;
    d->selection = selection;
    d->reader = std::make_unique<PaletteReader>(document);
    hide();
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Command palette"));
    d->build();
    d->pause.setSingleShot(true);
    d->pause.setInterval(PreviewPause);
    if (window)
        window->installEventFilter(this);
    connect(d->field, &QLineEdit::textChanged, this, [this] {
        d->search();
        d->pause.start();
    });
    connect(&d->pause, &QTimer::timeout, this, [this] {
        if (!paletteQuery(d->field->text()).text.isEmpty())
            d->preview();
    });
    connect(d->list, &QListView::clicked, this,
            [this](const QModelIndex &index) { d->choose(index); });
    connect(d->reader.get(), &PaletteReader::read, this, [this] {
        if (isVisible()) {
            d->searchAgain();
            d->pause.start();
        }
        if (isReady())
            emit ready();
    });
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::setActions(const QList<QAction *> &actions)
{
    d->actions.clear();
    for (QAction *action : actions)
        if (!action->isSeparator() && !action->text().isEmpty())
            d->actions.append(action);
}

void CommandPalette::setReason(const std::function<QString(const QAction &)> &reason)
{
    d->reason = reason;
}

void CommandPalette::setRecent(const QStringList &names)
{
    d->recent = names;
}

void CommandPalette::setProblems(const QList<Issue> &issues)
{
    d->reader->setProblems(issues);
}

bool CommandPalette::isReady() const
{
    return d->reader->isComplete();
}

void CommandPalette::open(PaletteScope scope)
{
    const bool fresh = !isVisible();
    if (fresh) {
        d->before = window()->focusWidget();
        d->previewing = {};
    }
    d->collect();
    const QSignalBlocker quiet(d->field);
    d->field->setText(palettePrefix(scope));
    d->search();
    d->place();
    raise();
    show();
    d->field->setFocus(Qt::PopupFocusReason);
    if (fresh)
        emit opened();
}

void CommandPalette::Private::build()
{
    field = new QLineEdit;
    field->setPlaceholderText(tr("Find a command, table, column, problem…"));
    field->setAccessibleName(tr("Command or object"));
    field->addAction(actionIcon(u"find"_s), QLineEdit::LeadingPosition);
    field->installEventFilter(q);
    list = new QListView;
    list->setModel(&results);
    list->setAccessibleName(tr("Results"));
    list->setFocusPolicy(Qt::NoFocus);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setIconSize({16, 16});
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(new DetailDelegate(DetailRole, list));
    auto *help = new QLabel(
        tr("↑ ↓  look at it      Enter  go there      Esc  back      Tab  next of these lists"));
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(field);
    layout->addLayout(buildScopes());
    layout->addWidget(list);
    layout->addWidget(help);
}

QLayout *CommandPalette::Private::buildScopes()
{
    const QString names[] = {tr("All"), tr("Tables"), tr("Columns"), tr("Commands"),
                             tr("Problems")};
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (size_t i = 0; i < scopes.size(); ++i) {
        const auto scope = PaletteScope(i);
        auto *button = new QToolButton;
        const QString prefix = palettePrefix(scope);
        button->setText(prefix.isEmpty() ? names[i] : prefix + u"  "_s + names[i]);
        button->setAccessibleName(names[i]);
        button->setToolTip(prefix.isEmpty() ? tr("Everything that can be found")
                                            : tr("Begin with %1 for these alone").arg(prefix));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // Tab in the field goes from one to the next
        connect(button, &QToolButton::clicked, q, [this, scope] { setScope(scope); });
        scopes[i] = button;
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void CommandPalette::Private::setScope(PaletteScope scope)
{
    field->setText(palettePrefix(scope) + paletteQuery(field->text()).text);
    field->setFocus();
}

void CommandPalette::Private::place()
{
    const QSize around = q->parentWidget() ? q->parentWidget()->size() : QSize(800, 600);
    const int width = qBound(280, around.width() - 80, 620);
    const int row = std::max(list->sizeHintForRow(0), list->fontMetrics().height() + 6);
    const int rest = q->sizeHint().height() - list->sizeHint().height();
    const int rows = qBound(1, results.rowCount(), MostRows);
    const int height = qMin(around.height() - 80, rest + rows * row + 2);
    q->setGeometry((around.width() - width) / 2, qMax(0, qMin(48, around.height() / 12)), width,
                   height);
}

void CommandPalette::Private::go(int from, int step, bool round)
{
    const int count = results.rowCount();
    for (int i = 0, row = from; i < count; ++i, row += step) {
        if (!round && (row < 0 || row >= count))
            break;
        row = (row + count) % count;
        if (!results.item(row)->isSelectable())
            continue;
        list->setCurrentIndex(results.index(row, 0));
        list->scrollTo(list->currentIndex());
        // The heading of the first rows comes into sight with them.
        if (row == 1)
            list->scrollToTop();
        preview();
        return;
    }
}

bool CommandPalette::Private::key(const QKeyEvent &event)
{
    const int row = list->currentIndex().row();
    const int last = int(results.rowCount()) - 1;
    switch (event.key()) {
    case Qt::Key_Down:
        go(row + 1, 1, true);
        return true;
    case Qt::Key_Up:
        go(row - 1, -1, true);
        return true;
    case Qt::Key_PageDown:
        go(qMin(last, row + MostRows - 1), 1, false);
        return true;
    case Qt::Key_PageUp:
        go(qMax(0, row - MostRows + 1), row < MostRows ? 1 : -1, false);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const int step = event.key() == Qt::Key_Tab ? 1 : int(scopes.size()) - 1;
        const int scope = int(paletteQuery(field->text()).scope);
        setScope(PaletteScope((scope + step) % int(scopes.size())));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(list->currentIndex());
        return true;
    case Qt::Key_Escape:
        emit q->cancelled();
        q->hide();
        if (before)
            before->setFocus();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->field) {
        if (event->type() == QEvent::Resize && isVisible())
            d->place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        // It stays under the menu of its field, and while another window is looked at.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
        return false;
    }
    return event->type() == QEvent::KeyPress && d->key(*static_cast<QKeyEvent *>(event));
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    d->pause.stop();
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace relvar
