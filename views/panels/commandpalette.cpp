#include "views/panels/commandpalette.h"

#include "model/kindinfo.h"
#include "model/names.h"
#include "views/icons.h"
#include "views/itemmodels/detaildelegate.h"
#include "views/itemmodels/fuzzymatch.h"
#include "views/itemmodels/objecttext.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

constexpr int MostResults = 60;
enum { DetailRole = Qt::UserRole, CandidateRole };

// Something that can be found: a command or an object.
struct Candidate
{
    QPointer<QAction> action;
    Id object;
    Kind kind = Kind::Project;
    QString text;
    QString folded; // what is searched
    QString above;  // searched when the text itself does not answer: "orders.total"
};

bool searched(Kind kind)
{
    switch (kind) {
    case Kind::Project:
    case Kind::DiagramNode:
    case Kind::DiagramEdge:
    case Kind::Note:
    case Kind::Grant:
        return false;
    default:
        return true;
    }
}

// What is looked for more often stands higher among equals.
int weight(const Candidate &candidate)
{
    if (candidate.action)
        return 60;
    switch (candidate.kind) {
    case Kind::Table:
    case Kind::Diagram:
        return 50;
    case Kind::View:
    case Kind::Schema:
        return 40;
    case Kind::Column:
        return 20;
    default:
        return 0;
    }
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

class CommandPalette::Private
{
public:
    void collect();
    void search();
    void place();
    void choose(const QModelIndex &index);

    CommandPalette *q = nullptr;
    Document *document = nullptr;
    Selection *selection = nullptr;
    QList<QPointer<QAction>> actions;
    QList<Candidate> candidates;
    QPointer<QWidget> before; // had the focus
    QLineEdit *field = nullptr;
    QListView *list = nullptr;
    QStandardItemModel results;
};

CommandPalette::CommandPalette(Document *document, Selection *selection, QWidget *window)
    : QFrame(window)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->document = document;
    d->selection = selection;
    hide();
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Command palette"));
    d->field = new QLineEdit;
    d->field->setPlaceholderText(tr("Find a command, table, column, diagram…"));
    d->field->setAccessibleName(tr("Command or object"));
    d->field->addAction(actionIcon(u"find"_s), QLineEdit::LeadingPosition);
    d->field->installEventFilter(this);
    d->list = new QListView;
    d->list->setModel(&d->results);
    d->list->setAccessibleName(tr("Results"));
    d->list->setFocusPolicy(Qt::NoFocus);
    d->list->setFrameShape(QFrame::NoFrame);
    d->list->setUniformItemSizes(true);
    d->list->setIconSize({16, 16});
    d->list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    d->list->setItemDelegate(new DetailDelegate(DetailRole, d->list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(d->field);
    layout->addWidget(d->list);
    if (window)
        window->installEventFilter(this);
    connect(d->field, &QLineEdit::textChanged, this, [this] { d->search(); });
    connect(d->list, &QListView::clicked, this,
            [this](const QModelIndex &index) { d->choose(index); });
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::setActions(const QList<QAction *> &actions)
{
    d->actions.clear();
    for (QAction *action : actions)
        if (!action->isSeparator() && !action->text().isEmpty())
            d->actions.append(action);
}

void CommandPalette::open()
{
    d->before = window()->focusWidget();
    d->collect();
    d->field->clear();
    d->search();
    d->place();
    raise();
    show();
    d->field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::Private::place()
{
    const QSize around = q->parentWidget() ? q->parentWidget()->size() : QSize(800, 600);
    const int width = qBound(280, around.width() - 80, 620);
    const int height = qBound(200, around.height() - 120, 440);
    q->setGeometry((around.width() - width) / 2, qMax(0, qMin(64, around.height() / 10)), width,
                   height);
}

void CommandPalette::Private::collect()
{
    candidates.clear();
    for (const QPointer<QAction> &action : std::as_const(actions)) {
        if (!action || !action->isEnabled() || !action->isVisible())
            continue;
        const QString text = plainText(action);
        candidates.append({action, {}, Kind::Project, text, text.toCaseFolded(), {}});
    }
    const Model &model = document->model();
    model.forEach([&](const Object &object) {
        if (!searched(object.kind))
            return;
        const QString text = listText(model, object);
        candidates.append({{},
                           object.id,
                           object.kind,
                           text,
                           text.toCaseFolded(),
                           displayName(model, object.id).toCaseFolded()});
    });
}

void CommandPalette::Private::search()
{
    const QString pattern = field->text().trimmed().toCaseFolded();
    struct Found
    {
        int score;
        qsizetype at;
    };
    QList<Found> found;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Candidate &candidate = candidates[i];
        int score = fuzzyScore(pattern, candidate.folded);
        if (score < 0 && !candidate.above.isEmpty())
            score = fuzzyScore(pattern, candidate.above) - 150;
        if (score >= 0)
            found.append({score + weight(candidate), i});
    }
    const auto better = [&](const Found &a, const Found &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const Candidate &left = candidates[a.at];
        const Candidate &right = candidates[b.at];
        if (const int order = left.folded.compare(right.folded))
            return order < 0;
        return left.object < right.object;
    };
    const qsizetype shown = qMin<qsizetype>(MostResults, found.size());
    std::partial_sort(found.begin(), found.begin() + shown, found.end(), better);
    results.clear();
    for (qsizetype i = 0; i < shown; ++i) {
        const Candidate &candidate = candidates[found[i].at];
        auto *item = new QStandardItem(candidate.text);
        if (candidate.action) {
            item->setIcon(candidate.action->icon());
            item->setData(candidate.action->shortcut().toString(QKeySequence::NativeText),
                          DetailRole);
        } else {
            const Object *object = document->model().find(candidate.object);
            const QStringList names = path(document->model(), candidate.object);
            const QString where = names.mid(0, names.size() - 1).join(u'.');
            item->setIcon(kindIcon(candidate.kind));
            if (object)
                item->setData(where.isEmpty()
                                  ? kindLabel(candidate.kind)
                                  : tr("%1 in %2").arg(kindLabel(candidate.kind), where),
                              DetailRole);
        }
        item->setData(qlonglong(found[i].at), CandidateRole);
        results.appendRow(item);
    }
    if (results.rowCount() == 0) {
        auto *item = new QStandardItem(tr("Nothing is called like this."));
        item->setEnabled(false);
        results.appendRow(item);
    }
    list->setCurrentIndex(results.index(0, 0));
}

void CommandPalette::Private::choose(const QModelIndex &index)
{
    const QVariant at = index.data(CandidateRole);
    if (!at.isValid())
        return;
    const Candidate candidate = candidates[at.toLongLong()];
    q->hide();
    if (before)
        before->setFocus();
    if (candidate.action)
        candidate.action->trigger();
    else if (candidate.kind == Kind::Diagram)
        emit q->openDiagram(candidate.object);
    else if (document->model().contains(candidate.object))
        selection->reveal(candidate.object);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->field) {
        if (event->type() == QEvent::Resize && isVisible())
            d->place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = d->list->currentIndex().row();
    const int last = d->results.rowCount() - 1;
    const auto go = [&](int to) {
        const QModelIndex index = d->results.index(qBound(0, to, last), 0);
        d->list->setCurrentIndex(index);
        d->list->scrollTo(index);
    };
    switch (key->key()) {
    case Qt::Key_Down:
        go(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        go(row == 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        go(row + 10);
        return true;
    case Qt::Key_PageUp:
        go(row - 10);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        d->choose(d->list->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        if (d->before)
            d->before->setFocus();
        return true;
    default:
        return false;
    }
}

} // namespace relvar
