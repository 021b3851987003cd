#include "views/panels/stepspanel.h"

#include "model/operations/properties.h"
#include "model/operations/removing.h"
#include "model/operations/savedviews.h"
#include "views/icons.h"
#include "views/itemmodels/steplist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

StepsPanel::StepsPanel(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_steps(new StepList(document, this))
    , m_list(new QListView)
    , m_empty(new QLabel(tr("No steps yet.\n\nArrange the canvas as others should see it, then "
                            "take it as a step.")))
    , m_about(new QLabel(tr("Notes for the presenter")))
    , m_notes(new QPlainTextEdit)
{
    m_list->setModel(m_steps);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDragDropOverwriteMode(false);
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_about->setBuddy(m_notes);
    m_about->setContentsMargins(8, 4, 8, 2);
    m_notes->setAccessibleName(m_about->text());
    m_notes->setPlaceholderText(tr("What is to be said at this step"));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(140);
    m_notes->installEventFilter(this);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 4);
    bar->setSpacing(2);
    QToolButton *taken = button(u"add"_s, tr("Take as Step"), &StepsPanel::add);
    taken->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    taken->setText(tr("Take as Step"));
    bar->addWidget(taken);
    m_onStep = {button(u"camera"_s, tr("Take Again"), &StepsPanel::takeAgain),
                button(u"previous"_s, tr("Move Up (Alt+Up)"), &StepsPanel::moveUp),
                button(u"next"_s, tr("Move Down (Alt+Down)"), &StepsPanel::moveDown),
                button(u"delete"_s, tr("Delete Step (Del)"), &StepsPanel::removeCurrent)};
    for (QToolButton *one : std::as_const(m_onStep))
        bar->addWidget(one);
    bar->addStretch();
    bar->addWidget(button(u"present"_s, tr("Present (F5)"), &StepsPanel::present));
    auto *pages = new QStackedLayout;
    pages->addWidget(m_list);
    pages->addWidget(m_empty);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addLayout(pages, 1);
    rows->addWidget(m_about);
    rows->addWidget(m_notes);

    const auto turn = [=, this] {
        const bool any = m_steps->rowCount() > 0;
        pages->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_empty);
        setFocusProxy(any ? static_cast<QWidget *>(m_list) : taken); // what can be seen
        follow();
    };
    connect(m_steps, &QAbstractItemModel::modelReset, this, turn);
    connect(m_steps, &QAbstractItemModel::dataChanged, this, &StepsPanel::follow);
    connect(m_steps, &StepList::failed, this, &StepsPanel::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StepsPanel::follow);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { emit showRequested(m_steps->step(index.row())); });
    turn();
}

QToolButton *StepsPanel::button(const QString &icon, const QString &text,
                                void (StepsPanel::*what)())
{
    auto *made = new QToolButton;
    made->setIcon(actionIcon(icon));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(text);
    made->setToolTip(text);
    connect(made, &QToolButton::clicked, this, what);
    return made;
}

Id StepsPanel::current() const
{
    return m_steps->step(m_list->currentIndex().row());
}

void StepsPanel::select(Id step)
{
    if (const int row = m_steps->rowOf(step); row >= 0)
        m_list->setCurrentIndex(m_steps->index(row));
}

void StepsPanel::setShown(Id step)
{
    m_steps->setShown(step);
    select(step);
}

bool StepsPanel::run(const QString &text, const Document::Operation &operation)
{
    const Result<void> done = m_document->edit(text, operation);
    if (!done)
        emit failed(done.error().text);
    return done.ok();
}

Id StepsPanel::addStep()
{
    keepNotes();
    Id added;
    run(tr("Take step"), [&](Edit &edit) -> Result<void> {
        const Result<Id> made = addSavedView(edit, m_look ? m_look() : SavedView(), ViewRole::Step);
        if (!made)
            return made.error();
        added = *made;
        return {};
    });
    select(added);
    return added;
}

void StepsPanel::takeAgain()
{
    const Id step = current();
    if (step && m_look)
        run(tr("Take step again"),
            [&](Edit &edit) { return retakeSavedView(edit, step, m_look()); });
}

void StepsPanel::move(int by)
{
    const Id step = current();
    const int to = m_steps->rowOf(step) + by;
    if (!step || to < 0 || to >= m_steps->rowCount())
        return;
    run(tr("Move step"), [&](Edit &edit) { return moveSavedViews(edit, {step}, to); });
    select(step);
}

void StepsPanel::removeCurrent()
{
    const Id step = current();
    const int row = m_steps->rowOf(step);
    if (!step || !run(tr("Delete step"), [&](Edit &edit) { return removeObjects(edit, {step}); }))
        return;
    select(m_steps->step(std::min(row, m_steps->rowCount() - 1)));
}

// The notes are those of the current step; what was typed for another one is kept there.
void StepsPanel::follow()
{
    const Id step = current();
    if (m_noted != step)
        keepNotes();
    const auto *view = m_document->model().get<SavedView>(step);
    const bool writable = view && !m_document->isReadOnly();
    for (QToolButton *one : std::as_const(m_onStep))
        one->setEnabled(writable);
    m_notes->setEnabled(view);
    m_notes->setReadOnly(!writable);
    if (m_noted != step || !m_notes->hasFocus()) {
        const QString text = view ? view->comment : QString();
        if (m_notes->toPlainText() != text)
            m_notes->setPlainText(text);
    }
    m_noted = step;
}

void StepsPanel::keepNotes()
{
    const auto *view = m_document->model().get<SavedView>(m_noted);
    const QString text = m_notes->toPlainText();
    if (!view || view->comment == text || m_document->isReadOnly())
        return;
    const Id step = std::exchange(m_noted, {});
    run(tr("Note for step"), [&](Edit &edit) { return setComment(edit, step, text); });
    m_noted = step;
}

bool StepsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        keepNotes();
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() & Qt::AltModifier;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (current())
            emit showRequested(current());
    } else if (key->key() == Qt::Key_Delete) {
        removeCurrent();
    } else if (alt && key->key() == Qt::Key_Up) {
        move(-1);
    } else if (alt && key->key() == Qt::Key_Down) {
        move(1);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

} // namespace relvar
