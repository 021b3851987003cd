#include "dialogs/pathdialog.h"

#include "generators/documents/sentences.h"
#include "model/names.h"
#include "views/icons.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace relvar {

enum { PathRole = Qt::UserRole, StepRole };

PathDialog::PathDialog(Document *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
{
    setWindowTitle(tr("Find Path"));
    setWindowModality(Qt::NonModal);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(buildEnds());
    rows->addWidget(buildList(), 1);
    rows->addLayout(buildButtons());
    resize(620, 460);
    fillTables();
    connect(&m_search, &QFutureWatcherBase::finished, this,
            [this] { showPaths(m_search.result()); });
    const auto again = [this] {
        if (!isVisible())
            return;
        fillTables();
        search();
    };
    connect(document, &Document::changed, this, [again](const ChangeSet &changes) {
        for (const Change &change : changes)
            if (change.kind() == Kind::Table || change.kind() == Kind::Relationship)
                return again();
    });
    connect(document, &Document::reset, this, again);
    tell();
}

PathDialog::~PathDialog()
{
    m_token.cancel();
    m_search.disconnect(this);
}

// What was typed is a table: its whole name, or its own when there is one of them. Otherwise the
// field shows again which table is searched for.
static void settle(QComboBox *box)
{
    const QString text = box->currentText().trimmed();
    int found = box->findText(text, Qt::MatchFixedString);
    if (found < 0 && !text.isEmpty()) {
        for (int i = 0; i < box->count(); ++i)
            if (box->itemText(i).endsWith(u'.' + text, Qt::CaseInsensitive))
                found = found < 0 ? i : box->count();
    }
    if (found >= 0 && found < box->count())
        box->setCurrentIndex(found);
    box->setEditText(box->itemText(box->currentIndex()));
}

QComboBox *PathDialog::tableBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(14);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(box, &QComboBox::currentIndexChanged, this, &PathDialog::search);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [box] { settle(box); });
    return box;
}

QLayout *PathDialog::buildEnds()
{
    m_from = tableBox(tr("The table where the path begins"));
    m_to = tableBox(tr("The table where it ends"));
    m_direction = new QComboBox;
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItems(
        {tr("Either way"), tr("Only to what is referenced"), tr("Only to what refers")});
    connect(m_direction, &QComboBox::currentIndexChanged, this, &PathDialog::search);
    auto *swap = new QToolButton;
    swap->setText(u"⇄"_s);
    swap->setToolTip(tr("Exchange the ends"));
    swap->setAccessibleName(tr("Exchange the ends"));
    swap->setFocusPolicy(Qt::TabFocus);
    connect(swap, &QToolButton::clicked, this, [this] { find(chosen(m_to), chosen(m_from)); });
    auto *fromLabel = new QLabel(tr("&From"));
    fromLabel->setBuddy(m_from);
    auto *toLabel = new QLabel(tr("&To"));
    toLabel->setBuddy(m_to);
    auto *grid = new QGridLayout;
    grid->addWidget(fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(swap, 0, 2);
    grid->addWidget(toLabel, 0, 3);
    grid->addWidget(m_to, 0, 4);
    grid->addWidget(m_direction, 1, 1, 1, 4, Qt::AlignLeft);
    return grid;
}

QWidget *PathDialog::buildList()
{
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Paths"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setWordWrap(true);
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *both = new QWidget;
    m_pages = new QStackedLayout(both);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        tell();
        emit shown(current());
    });
    return both;
}

QLayout *PathDialog::buildButtons()
{
    m_avoid = new QPushButton(tr("Go &Around"));
    m_avoid->setToolTip(tr("Leaves the table of the marked step out of every path"));
    m_allow = new QPushButton(tr("A&llow Again"));
    m_without = new QLabel;
    m_without->setTextFormat(Qt::PlainText);
    m_without->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *around = new QHBoxLayout;
    around->addWidget(m_avoid);
    around->addWidget(m_without, 1);
    around->addWidget(m_allow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_add = buttons->addButton(tr("A&dd to Diagram"), QDialogButtonBox::ActionRole);
    m_add->setToolTip(tr("Shows the tables of the path that the diagram does not show yet"));
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("The path and its sentences as text"));
    for (QPushButton *button :
         {m_avoid, m_allow, m_add, m_copy, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    connect(m_avoid, &QPushButton::clicked, this, [this] {
        m_avoided.insert(currentStation());
        search();
    });
    connect(m_allow, &QPushButton::clicked, this, [this] {
        m_avoided.clear();
        search();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { emit addRequested(tablesOf(current())); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(textOfPath()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout;
    rows->addLayout(around);
    rows->addWidget(buttons);
    return rows;
}

void PathDialog::fillTables()
{
    const Model &model = m_document->model();
    QList<std::pair<QString, Id>> tables;
    for (const Table *table : model.all<Table>())
        tables.append({path(model, table->id).join(u'.'), table->id});
    std::sort(tables.begin(), tables.end());
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker quiet(box);
        const Id before = chosen(box);
        box->clear();
        for (const auto &[name, id] : std::as_const(tables))
            box->addItem(kindIcon(Kind::Table), name, id.value);
        choose(box, before);
    }
}

Id PathDialog::chosen(const QComboBox *box) const
{
    return Id{box->currentData().toULongLong()};
}

void PathDialog::choose(QComboBox *box, Id table)
{
    box->setCurrentIndex(box->findData(table.value));
}

void PathDialog::find(Id from, Id to)
{
    fillTables();
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        if (from)
            choose(m_from, from);
        if (to)
            choose(m_to, to);
    }
    show();
    raise();
    activateWindow();
    search();
}

void PathDialog::search()
{
    m_settled = false;
    m_token.cancel();
    m_token = Token();
    PathOptions options;
    options.direction = PathDirection(m_direction->currentIndex());
    options.without = m_avoided;
    m_search.setFuture(QtConcurrent::run(
        [model = m_document->model(), from = chosen(m_from), to = chosen(m_to), options,
         token = m_token] { return entityPaths(model, from, to, options, token); }));
}

void PathDialog::showPaths(const QList<QList<PathStep>> &paths)
{
    m_settled = true;
    const Model &model = m_document->model();
    m_paths = paths;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const int steps = int(paths[i].size());
            auto *item = new QTreeWidgetItem(
                m_list, {pathText(model, paths[i]), tr("%n step(s)", nullptr, steps)});
            item->setToolTip(0, item->text(0).toHtmlEscaped());
            item->setData(0, PathRole, int(i));
            for (int step = 0; step < steps; ++step)
                for (const QString &sentence : pathSentences(model, {paths[i][step]})) {
                    auto *line = new QTreeWidgetItem(item, {sentence});
                    line->setFirstColumnSpanned(true);
                    line->setToolTip(0, sentence.toHtmlEscaped());
                    line->setData(0, PathRole, int(i));
                    line->setData(0, StepRole, step);
                }
            item->setExpanded(i == 0);
        }
    }
    const Id from = chosen(m_from);
    const Id to = chosen(m_to);
    m_empty->setText(!from || !to ? tr("Choose the two tables between which a way is to be found.")
                     : from == to ? tr("Both ends are the same table.")
                                  : tr("No relationships lead from “%1” to “%2” this way.")
                                        .arg(displayName(model, from), displayName(model, to)));
    m_pages->setCurrentIndex(paths.isEmpty() ? 1 : 0);
    if (paths.isEmpty())
        emit shown({});
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
    tell();
}

QList<PathStep> PathDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_paths.value(item->data(0, PathRole).toInt()) : QList<PathStep>();
}

Id PathDialog::currentStation() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant step = item ? item->data(0, StepRole) : QVariant();
    const QList<PathStep> steps = current();
    if (steps.size() < 2)
        return {};
    // Of the path as a whole the first table between the ends.
    return steps[std::min<qsizetype>(step.toInt(), steps.size() - 2)].to;
}

void PathDialog::tell()
{
    const Model &model = m_document->model();
    const Id station = currentStation();
    m_avoid->setEnabled(bool(station));
    m_avoid->setText(
        station ? tr("Go &Around “%1”")
                      .arg(QString(model.find(station) ? model.find(station)->name : QString())
                               .replace(u'&', u"&&"_s))
                : tr("Go &Around"));
    QStringList names;
    for (const Id id : std::as_const(m_avoided))
        if (model.contains(id))
            names.append(displayName(model, id));
    names.sort();
    m_without->setText(names.isEmpty() ? QString() : tr("Not through %1").arg(names.join(u", "_s)));
    m_without->setToolTip(m_without->text().toHtmlEscaped());
    m_allow->setVisible(!names.isEmpty());
    m_add->setEnabled(!current().isEmpty() && !m_document->isReadOnly());
    m_copy->setEnabled(!current().isEmpty());
}

QString PathDialog::textOfPath() const
{
    const Model &model = m_document->model();
    return pathText(model, current()) + u'\n' + pathSentences(model, current()).join(u'\n') + u'\n';
}

void PathDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    emit shown({});
}

} // namespace relvar
