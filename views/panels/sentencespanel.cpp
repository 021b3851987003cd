#include "views/panels/sentencespanel.h"

#include "model/names.h"
#include "model/operations/relationships.h"
#include "views/itemmodels/sentencelist.h"
#include "views/itemmodels/sentencescope.h"
#include "views/latestwork.h"
#include "views/panels/sentenceeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

enum Scope { AllOfThem, OnDiagram, Selected };

// So many objects are looked through within a frame.
constexpr qsizetype FewObjects = 5000;

// Rows that have room for the fields of an open sentence.
class RoomyRows : public QStyledItemDelegate
{
public:
    explicit RoomyRows(QObject *parent)
        : QStyledItemDelegate(parent)
        , m_height(QComboBox().sizeHint().height() + 2)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, m_height});
    }

private:
    int m_height;
};

} // namespace

SentencesPanel::SentencesPanel(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_sentences(new SentenceList(document, this))
    , m_list(new QListView)
    , m_scope(new QComboBox)
    , m_work(new LatestWork(this))
    , m_empty(new QLabel(tr("There is no relationship to read here.")))
{
    m_scope->addItems({tr("All relationships"), tr("On this diagram"), tr("Of the selection")});
    m_scope->setCurrentIndex(OnDiagram);
    m_scope->setAccessibleName(tr("Which relationships"));
    m_list->setModel(m_sentences);
    m_list->setAccessibleName(tr("Sentences"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *hint = new QLabel(tr("Enter or a double click changes a sentence."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(10);
    bar->addWidget(m_scope);
    bar->addWidget(hint);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_list);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &SentencesPanel::refresh);
    connect(m_document, &Document::changed, this, &SentencesPanel::follow);
    connect(m_document, &Document::reset, this, &SentencesPanel::refresh);
    connect(m_selection, &Selection::changed, this, [this] {
        if (!m_selecting && m_scope->currentIndex() == Selected)
            refresh();
        else if (const int row = m_sentences->rowOf(m_selection->current());
                 !m_selecting && row >= 0 && isVisible())
            m_list->scrollTo(m_sentences->index(row));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                const Id relationship = m_sentences->row(current.row()).relationship;
                if (!m_document->model().contains(relationship))
                    return; // its row is about to go
                m_selecting = true;
                m_selection->reveal(relationship);
                m_selecting = false;
            });
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { openSentence(index.row()); });
}

void SentencesPanel::setDiagram(Id diagram)
{
    m_diagram = diagram;
    refresh();
}

QStringList SentencesPanel::texts() const
{
    QStringList list;
    for (int i = 0; i < m_sentences->rowCount(); ++i)
        list.append(m_sentences->sentence(i).text());
    return list;
}

SentenceScope SentencesPanel::scope() const
{
    SentenceScope scope;
    if (m_scope->currentIndex() == OnDiagram && m_diagram)
        scope.diagram = m_diagram;
    if (m_scope->currentIndex() != Selected)
        return scope;
    const Model &model = m_document->model();
    scope.selected.emplace();
    for (const Id id : m_selection->ids())
        scope.selected->insert(model.get<Relationship>(id) ? id : tableOf(model, id));
    return scope;
}

void SentencesPanel::refresh()
{
    m_work->cancel();
    m_stale = !isVisible();
    if (m_stale)
        return;
    closeSentence(false);
    const Model &model = m_document->model();
    if (model.size() <= FewObjects)
        return take(relationshipsIn(model, scope()));
    m_sentences->updateTexts();
    m_work->start([model, scope = scope()](
                      const Token &token) { return relationshipsIn(model, scope, token); },
                  [this](const QList<Id> &relationships) { take(relationships); });
}

void SentencesPanel::take(const QList<Id> &relationships)
{
    closeSentence(false);
    m_sentences->setRelationships(relationships);
    const bool any = m_sentences->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    emit refreshed();
}

void SentencesPanel::follow(const ChangeSet &changes)
{
    switch (sentenceChange(changes, scope())) {
    case SentenceChange::None:
        break;
    case SentenceChange::Texts:
        closeSentence(false);
        m_sentences->updateTexts();
        break;
    case SentenceChange::Order:
        refresh();
        break;
    }
}

void SentencesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void SentencesPanel::openSentence(int row)
{
    closeSentence(true);
    if (row < 0 || row >= m_sentences->rowCount() || m_document->isReadOnly())
        return;
    const Sentence sentence = m_sentences->sentence(row);
    const auto *line = m_document->model().get<Relationship>(sentence.relationship);
    const bool open = std::any_of(
        sentence.pieces.cbegin(), sentence.pieces.cend(),
        [](const Sentence::Piece &piece) { return piece.part == SentencePart::Phrase; });
    if (!line || !open)
        return;
    auto *editor = sentence.fromTarget ? new SentenceEditor(sentence, line->other, line->own)
                                       : new SentenceEditor(sentence, line->own, line->other);
    m_open = row;
    m_list->setIndexWidget(m_sentences->index(row), editor);
    connect(editor, &SentenceEditor::finished, this, &SentencesPanel::closeSentence);
    m_list->scrollTo(m_sentences->index(row));
    editor->setFocus(Qt::OtherFocusReason);
}

void SentencesPanel::closeSentence(bool keep)
{
    const int row = std::exchange(m_open, -1);
    if (row < 0)
        return;
    const QModelIndex index = m_sentences->index(row);
    auto *editor = qobject_cast<SentenceEditor *>(m_list->indexWidget(index));
    if (!editor)
        return;
    const bool focused = editor->isAncestorOf(QWidget::window()->focusWidget());
    const SentenceList::Row at = m_sentences->row(row);
    const QString phrase = editor->phrase();
    const std::optional<RelationshipEnd> number = editor->number();
    m_list->setIndexWidget(index, nullptr);
    if (focused)
        m_list->setFocus();
    if (!keep)
        return;
    if (!number)
        return emit failed(
            tr("Say how many as in “exactly one”, “2 or more” or “between 2 and 5”."));
    const Result<void> done =
        m_document->edit(tr("Change sentence"), [&](Edit &edit) -> Result<void> {
            const auto *line = edit.get<Relationship>(at.relationship);
            if (!line)
                return Error{tr("The relationship does not exist any more.")};
            RelationshipEnd own = line->own;
            RelationshipEnd other = line->other;
            RelationshipEnd &there = at.fromTarget ? own : other;
            (at.fromTarget ? other : own).phrase = phrase;
            const bool counts =
                there.minimum != number->minimum || there.maximum != number->maximum;
            there.minimum = number->minimum;
            there.maximum = number->maximum;
            if (counts)
                if (const auto set = setCardinality(edit, at.relationship, own, other); !set)
                    return set;
            // Ends may have changed places with the numbers.
            const auto *now = edit.get<Relationship>(at.relationship);
            const bool turned = now->own.minimum != own.minimum || now->own.maximum != own.maximum;
            return turned ? setPhrases(edit, at.relationship, other.phrase, own.phrase)
                          : setPhrases(edit, at.relationship, own.phrase, other.phrase);
        });
    if (!done)
        emit failed(done.error().text);
}

bool SentencesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            openSentence(m_list->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar
