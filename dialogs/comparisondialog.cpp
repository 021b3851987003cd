#include "dialogs/comparisondialog.h"

#include "dialogs/comparisonitems.h"
#include "generators/comparison/adopt.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int Pause = 200; // milliseconds after the last change of the design

ComparisonDialog::ComparisonDialog(Document *document, Selection *selection, const Model &database,
                                   const QString &server, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_selection(selection)
    , m_database(database)
    , m_server(server)
    , m_title(title)
    , m_note(new QLabel)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_empty(new QLabel)
    , m_count(new QLabel)
{
    setWindowTitle(tr("Comparison with “%1”").arg(title));
    setWindowModality(Qt::NonModal);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(buildList(), 1);
    rows->addLayout(buildButtons());
    resize(940, 600);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ComparisonDialog::start);
    connect(&m_answer, &QFutureWatcherBase::finished, this,
            [this] { showResult(m_answer.result()); });
    const auto again = [this] {
        m_settled = false;
        m_pause.start();
        tell();
    };
    connect(document, &Document::changed, this, [again](const ChangeSet &changes) {
        if (!changes.only(Facet::Schema).isEmpty())
            again();
    });
    connect(document, &Document::reset, this, again);
    connect(document, &Document::readOnlyChanged, this, &ComparisonDialog::tell);
    m_empty->setText(tr("Comparing…"));
    m_pages->setCurrentIndex(1);
    tell();
    start();
}

ComparisonDialog::~ComparisonDialog()
{
    m_token.cancel();
    m_answer.disconnect(this);
}

QLayout *ComparisonDialog::buildList()
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search differences"));
    m_search->setAccessibleName(tr("Search differences"));
    m_search->setClearButtonEnabled(true);
    m_count->setTextFormat(Qt::PlainText);
    m_tree->setAccessibleName(tr("Differences"));
    m_tree->setHeaderLabels({tr("Object"), tr("What"), tr("In the design"), tr("In the database")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    QHeaderView *header = m_tree->header();
    header->resizeSection(ComparisonItems::ObjectColumn, 270);
    header->resizeSection(ComparisonItems::WhatColumn, 170);
    header->resizeSection(ComparisonItems::DesignColumn, 220);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
    auto *rows = new QVBoxLayout;
    rows->addWidget(m_note);
    rows->addLayout(top);
    rows->addLayout(m_pages, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ComparisonDialog::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ComparisonDialog::tell);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ComparisonDialog::tell);
    return rows;
}

QLayout *ComparisonDialog::buildButtons()
{
    m_all = new QPushButton(tr("&All"));
    m_all->setToolTip(tr("Choose all that are shown"));
    m_none = new QPushButton(tr("&None"));
    m_none->setToolTip(tr("Choose none of them"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("The differences that are shown as text"));
    m_select = buttons->addButton(tr("&Select in Diagram"), QDialogButtonBox::ActionRole);
    m_adopt = buttons->addButton(tr("&Take Over"), QDialogButtonBox::ActionRole);
    for (QPushButton *button :
         {m_all, m_none, m_copy, m_select, m_adopt, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch();
    row->addWidget(buttons);
    connect(m_all, &QPushButton::clicked, this, [this] { setAllChosen(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAllChosen(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QList<Difference> shown;
        for (const QTreeWidgetItem *item : ComparisonItems::entries(*m_tree))
            if (!ComparisonItems::isOutOfSight(*item))
                shown.append(m_comparison.differences[ComparisonItems::indexOf(*item)]);
        QGuiApplication::clipboard()->setText(comparisonText(shown));
    });
    connect(m_select, &QPushButton::clicked, this, [this] {
        if (const Id id = target())
            m_selection->reveal(id);
    });
    connect(m_adopt, &QPushButton::clicked, this, &ComparisonDialog::adopt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

void ComparisonDialog::start()
{
    m_settled = false;
    m_token.cancel();
    m_token = Token();
    const Model design = m_document->model();
    const Dialect &dialect = dialectOfServer(design, m_server);
    // Setting another future drops the result of the one before.
    m_answer.setFuture(QtConcurrent::run([=, database = m_database, &dialect, token = m_token] {
        return compareWithDatabase(design, database, dialect, token);
    }));
}

void ComparisonDialog::showResult(const Result<Comparison> &result)
{
    if (m_pause.isActive() || m_token.cancelled())
        return;
    m_settled = result.ok();
    m_comparison = result ? *result : Comparison();
    m_empty->setText(result ? tr("The design and the database are the same.")
                            : result.error().text);
    fill();
}

void ComparisonDialog::fill()
{
    const Model &design = m_document->model();
    const Dialect &dialect = dialectOfServer(design, m_server);
    const QString own = dialectOf(design).traits().label;
    const bool foreign = dialectOf(design).traits().key != dialect.traits().key;
    m_note->setText(tr("The database is %1 and the design is for %2: the design is shown as it "
                       "would be there, and nothing can be taken over.")
                        .arg(dialect.traits().label, own));
    m_note->setVisible(foreign);
    m_filling = true;
    ComparisonItems::fill(*m_tree, m_comparison.differences, [&](const Difference &one) {
        return !m_document->isReadOnly() && canAdopt(design, one, dialect);
    });
    m_filling = false;
    m_pages->setCurrentIndex(m_comparison.differences.isEmpty() ? 1 : 0);
    filter();
}

void ComparisonDialog::filter()
{
    ComparisonItems::filter(*m_tree, m_search->text().trimmed());
    tell();
}

QList<Difference> ComparisonDialog::chosen() const
{
    QList<Difference> list;
    for (const QTreeWidgetItem *item : ComparisonItems::entries(*m_tree))
        if (ComparisonItems::isChosen(*item))
            list.append(m_comparison.differences[ComparisonItems::indexOf(*item)]);
    return list;
}

void ComparisonDialog::setAllChosen(bool chosen)
{
    m_filling = true;
    for (QTreeWidgetItem *item : ComparisonItems::entries(*m_tree))
        if (!chosen || !ComparisonItems::isOutOfSight(*item))
            ComparisonItems::setChosen(*item, chosen);
    m_filling = false;
    tell();
}

// What of the design the current row is about: the object, what makes it, or what it would belong
// to.
Id ComparisonDialog::target() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const int index = item ? ComparisonItems::indexOf(*item) : -1;
    if (index < 0 || index >= m_comparison.differences.size())
        return {};
    const Difference &one = m_comparison.differences[index];
    const bool group = ComparisonItems::isGroup(*item);
    for (const Id id : {group ? Id() : one.id, group ? Id() : one.cause, one.groupId,
                        m_comparison.causeOf(one.groupId)})
        if (m_document->model().contains(id))
            return id;
    return {};
}

void ComparisonDialog::tell()
{
    if (m_filling) // the rows are still those of the comparison before
        return;
    const int all = int(m_comparison.differences.size());
    const int wanted = int(chosen().size());
    QString text = all > 0 ? tr("%n difference(s)", nullptr, all) : QString();
    if (wanted > 0)
        text += u", "_s + tr("%n chosen", nullptr, wanted);
    m_count->setText(text);
    m_search->setEnabled(all > 0);
    m_copy->setEnabled(all > 0);
    m_select->setEnabled(bool(target()));
    m_select->setToolTip(
        tr("Shows the marked object, or the table that it would belong to, on the canvas"));
    m_adopt->setEnabled(m_settled && wanted > 0 && !m_document->isReadOnly());
    m_adopt->setToolTip(m_document->isReadOnly()
                            ? tr("The project is open for reading only.")
                            : tr("Brings the state of the database into the design, for all that "
                                 "is chosen, in one step"));
    bool any = false;
    for (const QTreeWidgetItem *item : ComparisonItems::entries(*m_tree))
        any = any || ComparisonItems::canBeChosen(*item);
    m_all->setEnabled(any);
    m_none->setEnabled(wanted > 0);
}

void ComparisonDialog::adopt()
{
    const QList<Difference> wanted = chosen();
    if (!m_settled || wanted.isEmpty())
        return;
    const Comparison comparison = m_comparison;
    const Result<void> made =
        m_document->edit(tr("Take over from “%1”").arg(m_title),
                         [&](Edit &edit) { return adoptDifferences(edit, comparison, wanted); });
    if (!made)
        return emit failed(made.error().text);
    const int count = int(wanted.size());
    QString sentence = tr("%n difference(s) taken over.", nullptr, count);
    if (std::any_of(wanted.begin(), wanted.end(), [](const Difference &one) {
            return one.what == Difference::OnlyInDatabase && one.kind == Kind::Table;
        }))
        sentence += u' ' + tr("“Show All Tables” draws the new tables.");
    emit adopted(sentence);
}

} // namespace relvar
