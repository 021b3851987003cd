#include "dialogs/replacedialog.h"

#include "dialogs/replacementlist.h"
#include "views/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr int Pause = 200; // milliseconds after a key
enum Scope { WholeDesign, ThisDiagram, Selected };

// The kinds that can be chosen, as in the list.
QList<QSet<Kind>> kindChoices()
{
    return {{},
            {Kind::Table, Kind::View},
            {Kind::Column},
            {Kind::Key, Kind::Index, Kind::Check, Kind::Relationship},
            {Kind::Routine,
             Kind::Trigger,
             Kind::Policy,
             Kind::Sequence,
             Kind::Domain,
             Kind::EnumType,
             Kind::CompositeType,
             Kind::Rule,
             Kind::EventTrigger,
             Kind::Statistics,
             Kind::Publication,
             Kind::Subscription,
             Kind::ForeignDataWrapper,
             Kind::ForeignServer,
             Kind::Language,
             Kind::Tablespace,
             Kind::BaseType,
             Kind::RangeType,
             Kind::Collation,
             Kind::Operator,
             Kind::TextSearchConfiguration,
             Kind::TextSearchDictionary}};
}

} // namespace

ReplaceDialog::ReplaceDialog(Document *document, Selection *selection, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_selection(selection)
    , m_list(new ReplacementList(this))
{
    setWindowTitle(tr("Find and Replace"));
    setWindowModality(Qt::NonModal);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(buildFields());
    rows->addLayout(buildChoices());
    rows->addLayout(buildList(), 1);
    resize(860, 560);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    m_judging.setSingleShot(true);
    m_judging.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &ReplaceDialog::start);
    connect(&m_judging, &QTimer::timeout, this, &ReplaceDialog::judge);
    connect(&m_search, &QFutureWatcherBase::finished, this,
            [this] { showOutcome(m_search.result()); });
    connect(m_list, &ReplacementList::wantedChanged, &m_judging, qOverload<>(&QTimer::start));
    const auto again = [this] {
        if (isVisible())
            changed();
    };
    connect(document, &Document::changed, this, again);
    connect(document, &Document::reset, this, again);
    connect(document, &Document::readOnlyChanged, this, &ReplaceDialog::tell);
    connect(selection, &Selection::changed, this, [this] {
        // Not for what the list itself selects.
        if (isVisible() && m_scope->currentIndex() == Selected && !m_view->hasFocus())
            changed();
    });
    tell();
}

ReplaceDialog::~ReplaceDialog()
{
    m_token.cancel();
    m_search.disconnect(this);
}

QLayout *ReplaceDialog::buildFields()
{
    m_find = new QLineEdit;
    m_find->setAccessibleName(tr("Text to find"));
    m_find->setClearButtonEnabled(true);
    m_with = new QLineEdit;
    m_with->setAccessibleName(tr("What comes instead"));
    m_with->setClearButtonEnabled(true);
    auto *findLabel = new QLabel(tr("&Find"));
    findLabel->setBuddy(m_find);
    auto *withLabel = new QLabel(tr("Replace &by"));
    withLabel->setBuddy(m_with);
    m_case = new QCheckBox(tr("Match &case"));
    m_words = new QCheckBox(tr("&Whole words"));
    m_expression = new QCheckBox(tr("Regular e&xpression"));
    m_expression->setToolTip(tr("\\1 or $1 stands for the first group in what comes instead."));
    auto *grid = new QGridLayout;
    grid->addWidget(findLabel, 0, 0);
    grid->addWidget(m_find, 0, 1);
    grid->addWidget(withLabel, 1, 0);
    grid->addWidget(m_with, 1, 1);
    auto *options = new QHBoxLayout;
    options->setSpacing(16);
    for (QCheckBox *box : {m_case, m_words, m_expression}) {
        options->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::changed);
    }
    options->addStretch();
    grid->addLayout(options, 2, 1);
    for (QLineEdit *field : {m_find, m_with})
        connect(field, &QLineEdit::textChanged, this, &ReplaceDialog::changed);
    return grid;
}

QLayout *ReplaceDialog::buildChoices()
{
    auto *places = new QHBoxLayout;
    places->setSpacing(16);
    places->addWidget(new QLabel(tr("In")));
    for (const ReplacePlace place : allReplacePlaces()) {
        auto *box = new QCheckBox(replacePlaceLabel(place));
        box->setChecked(place == ReplacePlace::Names);
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::changed);
        m_places.append(box);
        places->addWidget(box);
    }
    places->addStretch();
    m_scope = new QComboBox;
    m_scope->setAccessibleName(tr("Where to look"));
    m_scope->addItems({tr("The whole design"), tr("This diagram"), tr("The selection")});
    m_kinds = new QComboBox;
    m_kinds->setAccessibleName(tr("Kinds of objects"));
    m_kinds->addItems({tr("All kinds"), tr("Tables and views"), tr("Columns"),
                       tr("Keys, indexes and relationships"), tr("Types and routines")});
    auto *scope = new QHBoxLayout;
    scope->setSpacing(8);
    scope->addWidget(new QLabel(tr("Of")));
    scope->addWidget(m_scope);
    scope->addWidget(m_kinds);
    scope->addStretch();
    for (QComboBox *box : {m_scope, m_kinds})
        connect(box, &QComboBox::currentIndexChanged, this, &ReplaceDialog::changed);
    auto *both = new QVBoxLayout;
    both->addLayout(places);
    both->addLayout(scope);
    return both;
}

QLayout *ReplaceDialog::buildList()
{
    m_view = new QTreeView;
    m_view->setModel(m_list);
    m_view->setAccessibleName(tr("What would change"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(true);
    header->resizeSection(ReplacementList::ObjectColumn, 220);
    header->resizeSection(ReplacementList::PlaceColumn, 130);
    header->resizeSection(ReplacementList::BeforeColumn, 220);
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);
    auto *all = new QPushButton(tr("&All"));
    all->setToolTip(tr("Replace all of them"));
    auto *none = new QPushButton(tr("&None"));
    none->setToolTip(tr("Leave all of them out"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::ActionRole);
    // Enter in a field must not change the design.
    for (QPushButton *button : {all, none, m_replace, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(none);
    row->addWidget(m_count, 1);
    row->addWidget(buttons);
    connect(all, &QPushButton::clicked, m_list, [this] { m_list->setAllWanted(true); });
    connect(none, &QPushButton::clicked, m_list, [this] { m_list->setAllWanted(false); });
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid() || !m_view->hasFocus())
                    return;
                const Id id = m_list->replacements()[current.row()].id;
                if (m_document->model().contains(id))
                    m_selection->pointAt(id);
            });
    auto *rows = new QVBoxLayout;
    rows->addLayout(m_pages, 1);
    rows->addLayout(row);
    return rows;
}

void ReplaceDialog::setDiagram(Id diagram)
{
    if (m_diagram == diagram)
        return;
    m_diagram = diagram;
    if (isVisible() && m_scope->currentIndex() == ThisDiagram)
        changed();
}

void ReplaceDialog::open()
{
    QDialog::show();
    raise();
    activateWindow();
    m_find->setFocus();
    m_find->selectAll();
    changed();
}

ReplaceRequest ReplaceDialog::request() const
{
    ReplaceRequest request;
    request.find = m_find->text();
    request.with = m_with->text();
    request.regularExpression = m_expression->isChecked();
    request.matchCase = m_case->isChecked();
    request.wholeWords = m_words->isChecked();
    request.places.clear();
    for (qsizetype i = 0; i < m_places.size(); ++i)
        if (m_places[i]->isChecked())
            request.places.append(allReplacePlaces()[i]);
    request.kinds = kindChoices().value(m_kinds->currentIndex());
    const QList<Id> &ids = m_selection->ids();
    if (m_scope->currentIndex() == ThisDiagram)
        request.within = shownOn(m_document->model(), m_diagram);
    else if (m_scope->currentIndex() == Selected)
        request.within = QSet<Id>(ids.begin(), ids.end());
    return request;
}

void ReplaceDialog::changed()
{
    m_settled = false;
    m_replace->setEnabled(false);
    m_pause.start();
}

void ReplaceDialog::start()
{
    m_token.cancel();
    m_token = Token();
    m_search.setFuture(QtConcurrent::run(
        [model = m_document->model(), wanted = request(), token = m_token]() -> Outcome {
            if (wanted.find.isEmpty())
                return {model, QList<Replacement>(), {}};
            const Result<QList<Replacement>> found = findReplacements(model, wanted, token);
            return {model, found, found ? problemsOf(model, *found) : QList<ReplaceProblem>()};
        }));
}

void ReplaceDialog::showOutcome(const Outcome &outcome)
{
    if (m_pause.isActive())
        return;
    m_settled = true;
    m_list->set(outcome.model, outcome.found ? *outcome.found : QList<Replacement>());
    m_list->setProblems(outcome.problems);
    m_empty->setText(!outcome.found               ? outcome.found.error().text
                     : m_find->text().isEmpty()   ? tr("What you look for stands here, with "
                                                         "what becomes of it, before anything is "
                                                         "changed.")
                     : request().places.isEmpty() ? tr("Choose where to look.")
                                                  : tr("Nothing is found."));
    m_pages->setCurrentIndex(m_list->rowCount() > 0 ? 0 : 1);
    tell();
}

void ReplaceDialog::judge()
{
    if (!m_settled)
        return;
    m_list->setProblems(problemsOf(m_document->model(), m_list->wanted()));
    tell();
}

void ReplaceDialog::tell()
{
    const int possible = int(m_list->possible().size());
    const int blocked = m_list->blockedCount();
    const int all = m_list->rowCount();
    QString text =
        all > 0 ? tr("%1 of %n text(s) will be replaced.", nullptr, all).arg(possible) : QString();
    if (blocked > 0)
        text += u' ' + tr("%n cannot be.", nullptr, blocked);
    m_count->setText(text);
    m_count->setToolTip(m_document->isReadOnly() ? tr("The project is open for reading only.")
                                                 : QString());
    m_replace->setEnabled(m_settled && possible > 0 && !m_document->isReadOnly());
}

void ReplaceDialog::replace()
{
    const QList<Replacement> chosen = m_list->possible();
    if (!m_settled || chosen.isEmpty())
        return;
    Renaming renaming;
    const Result<void> made =
        m_document->edit(tr("Replace “%1” by “%2”").arg(m_find->text(), m_with->text()),
                         [&](Edit &edit) -> Result<void> {
                             const Result<Renaming> result = replaceAll(edit, chosen);
                             if (!result)
                                 return result.error();
                             renaming = *result;
                             return {};
                         });
    if (!made)
        return emit failed(made.error().text);
    const int count = int(chosen.size());
    const int followed = int(renaming.followed.size());
    QStringList sentences{tr("%n text(s) replaced.", nullptr, count)};
    if (followed > 0)
        sentences.append(tr("%n object(s) with SQL follow.", nullptr, followed));
    if (const QString unsure = remark(m_document->model(), renaming); !unsure.isEmpty())
        sentences.append(unsure);
    emit replaced(sentences.join(u' '));
}

} // namespace relvar
