#include "dialogs/refactoring.h"

#include "model/names.h"
#include "model/operations/columns.h"
#include "views/icons.h"
#include "views/panels/scriptview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr int Pause = 150; // milliseconds

Id idOf(const QVariant &data)
{
    return Id{data.toULongLong()};
}

QVariant dataOf(Id id)
{
    return QVariant::fromValue(quint64(id.value));
}

void addCheckable(QListWidget *list, const QString &text, Id id, bool checked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, dataOf(id));
}

bool usesColumns(Verb verb)
{
    return verb == Verb::ExtractEntity || verb == Verb::SplitTable || verb == Verb::PullUp ||
           verb == Verb::PushDown;
}

} // namespace

RefactoringDialog::RefactoringDialog(const Model &model, const QList<Id> &selection, Verb verb,
                                     QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_selection(selection)
{
    setWindowTitle(tr("Refactor"));
    build();
    for (const Verb one : allVerbs())
        if (suggested(m_model, one, m_selection))
            m_verb->addItem(verbLabel(one), int(one));
    m_verb->setCurrentIndex(std::max(0, m_verb->findData(int(verb))));
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &RefactoringDialog::startPreview);
    connect(&m_preview, &QFutureWatcherBase::finished, this, &RefactoringDialog::showPreview);
    connect(m_verb, &QComboBox::currentIndexChanged, this, &RefactoringDialog::showVerb);
    showVerb();
    resize(980, 600);
}

RefactoringDialog::~RefactoringDialog()
{
    // The work has values only and ends by itself; nobody waits for it.
    m_token.cancel();
    m_preview.disconnect(this);
}

void RefactoringDialog::build()
{
    auto *split = new QSplitter;
    // With large letters they are higher than the dialog.
    auto *inputs = new QScrollArea;
    inputs->setWidget(buildInputs());
    inputs->setWidgetResizable(true);
    inputs->setFocusPolicy(Qt::NoFocus);
    inputs->setFrameShape(QFrame::NoFrame);
    inputs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inputs->setMinimumWidth(inputs->widget()->minimumSizeHint().width() +
                            inputs->verticalScrollBar()->sizeHint().width());
    split->addWidget(inputs);
    split->addWidget(buildPreview());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({330, 650});
    m_icon = new QLabel;
    m_icon->setAlignment(Qt::AlignTop);
    m_message = new QLabel;
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setAccessibleName(tr("What to know"));
    auto *scroll = new QScrollArea;
    auto *inside = new QWidget;
    auto *line = new QHBoxLayout(inside);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_icon);
    line->addWidget(m_message, 1);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the message has it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedHeight(4 * fontMetrics().lineSpacing() + 6);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Refactor"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// A row of its own, which showVerb() hides as a whole. No form layout: that of Qt 6.4 writes beyond
// its arrays when rows are hidden beside a label that wraps.
QLabel *RefactoringDialog::addField(const QString &text, QWidget *field)
{
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    auto *label = new QLabel(text);
    label->setBuddy(field);
    lines->addWidget(label);
    lines->addWidget(field);
    m_rows->addWidget(row, field == m_columns ? 1 : 0);
    return label;
}

QWidget *RefactoringDialog::buildInputs()
{
    auto *inputs = new QWidget;
    m_rows = new QVBoxLayout(inputs);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_verb = new QComboBox;
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_columns = new QListWidget;
    m_column = new QComboBox;
    m_key = new QComboBox;
    m_ways = new QListWidget;
    m_way = new QComboBox;
    m_name = new QLineEdit;
    m_valueName = new QLineEdit(u"name"_s);
    m_identified = new QComboBox;
    m_option = new QCheckBox;
    addField(tr("&What"), m_verb);
    m_rows->addWidget(m_summary);
    addField(tr("&Columns"), m_columns);
    addField(tr("Co&lumn"), m_column);
    addField(tr("&Key"), m_key);
    addField(tr("&To"), m_ways);
    addField(tr("T&o"), m_way);
    m_nameLabel = addField(tr("&Name of the new table"), m_name);
    addField(tr("Column with the &values"), m_valueName);
    addField(tr("Rows are &identified by"), m_identified);
    m_rows->addWidget(m_option);
    m_rows->addStretch();
    m_verb->setAccessibleName(tr("Refactoring"));
    m_columns->setAccessibleName(tr("Columns"));
    m_column->setAccessibleName(tr("Column"));
    m_key->setAccessibleName(tr("Key"));
    m_ways->setAccessibleName(tr("Tables that get the columns"));
    m_way->setAccessibleName(tr("Table that gets the columns"));
    m_valueName->setAccessibleName(tr("Name of the column with the values"));
    m_identified->setAccessibleName(tr("What identifies the rows"));
    m_ways->setMaximumHeight(6 * fontMetrics().lineSpacing());
    for (QComboBox *box : {m_verb, m_column, m_key, m_way, m_identified}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::currentIndexChanged, this, &RefactoringDialog::changed);
    }
    for (QListWidget *list : {m_columns, m_ways})
        connect(list, &QListWidget::itemChanged, this, &RefactoringDialog::changed);
    for (QLineEdit *edit : {m_name, m_valueName})
        connect(edit, &QLineEdit::textChanged, this, &RefactoringDialog::changed);
    connect(m_option, &QCheckBox::toggled, this, &RefactoringDialog::changed);
    return inputs;
}

QWidget *RefactoringDialog::buildPreview()
{
    m_changes = new QPlainTextEdit;
    m_changes->setReadOnly(true);
    m_changes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setTabChangesFocus(true);
    m_before = new ScriptView(Coloring::Sql);
    m_after = new ScriptView(Coloring::Sql);
    m_changes->setAccessibleName(tr("Changes"));
    m_before->setAccessibleName(tr("SQL before"));
    m_after->setAccessibleName(tr("SQL after"));
    m_tabs = new QTabWidget;
    m_tabs->addTab(m_changes, tr("C&hanges"));
    auto *sides = new QSplitter;
    for (const auto &[view, title] :
         {std::pair(m_before, tr("Before")), std::pair(m_after, tr("After"))}) {
        auto *side = new QWidget;
        auto *rows = new QVBoxLayout(side);
        rows->setContentsMargins(6, 6, 6, 6);
        auto *label = new QLabel(title);
        label->setBuddy(view);
        rows->addWidget(label);
        rows->addWidget(view, 1);
        sides->addWidget(side);
    }
    m_tabs->addTab(sides, tr("&SQL"));
    return m_tabs;
}

void RefactoringDialog::fillColumns(const RefactorRequest &start)
{
    const QSignalBlocker quietList(m_columns);
    const QSignalBlocker quietBox(m_column);
    m_columns->clear();
    m_column->clear();
    const QList<Id> primary = primaryColumns(m_model, start.table);
    const QSet<Id> foreign = foreignKeyColumns(m_model, start.table);
    for (const Column *column : m_model.childrenOf<Column>(start.table)) {
        if (!primary.contains(column->id))
            addCheckable(m_columns, column->name, column->id, start.columns.contains(column->id));
        if (!foreign.contains(column->id) && !primary.contains(column->id))
            m_column->addItem(column->name, dataOf(column->id));
    }
    if (!start.columns.isEmpty())
        m_column->setCurrentIndex(std::max(0, m_column->findData(dataOf(start.columns.first()))));
}

void RefactoringDialog::fillKeys(const RefactorRequest &start)
{
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    QList<QList<Id>> keys = naturalKeys(m_model, start.table);
    if (!start.columns.isEmpty() && !keys.contains(start.columns))
        keys.prepend(start.columns);
    for (const QList<Id> &key : std::as_const(keys)) {
        QStringList names;
        QVariantList ids;
        for (const Id column : key) {
            names.append(m_model.find(column)->name);
            ids.append(dataOf(column));
        }
        m_key->addItem(names.join(u", "_s), ids);
    }
    m_key->setCurrentIndex(std::max(0, int(keys.indexOf(start.columns))));
}

void RefactoringDialog::fillWays(const RefactorRequest &start)
{
    const QSignalBlocker quietList(m_ways);
    const QSignalBlocker quietBox(m_way);
    m_ways->clear();
    m_way->clear();
    for (const Id id : waysDown(m_model, start.table))
        addCheckable(m_ways, displayName(m_model, m_model.get<Relationship>(id)->parent), id,
                     start.relationships.contains(id));
    for (const Id id : waysUp(m_model, start.table))
        m_way->addItem(displayName(m_model, m_model.get<Relationship>(id)->target), dataOf(id));
    m_way->setCurrentIndex(std::max(0, m_way->findData(dataOf(start.relationships.value(0)))));
}

void RefactoringDialog::showVerb()
{
    const Verb verb = Verb(m_verb->currentData().toInt());
    m_start = suggested(m_model, verb, m_selection).value_or(RefactorRequest());
    m_summary->setText(verbSummary(verb));
    fillColumns(m_start);
    fillKeys(m_start);
    fillWays(m_start);
    const auto show = [](QWidget *field, bool on) { field->parentWidget()->setVisible(on); };
    const bool makesTable =
        verb == Verb::ExtractEntity || verb == Verb::PromoteToLookup || verb == Verb::SplitTable;
    show(m_columns, usesColumns(verb));
    show(m_column, verb == Verb::PromoteToLookup);
    show(m_key, verb == Verb::NaturalKey);
    show(m_ways, verb == Verb::PushDown);
    show(m_way, verb == Verb::PullUp);
    show(m_name, makesTable || verb == Verb::SurrogateKey);
    show(m_valueName, verb == Verb::PromoteToLookup);
    show(m_identified, verb == Verb::PromoteToLookup);
    m_option->setVisible(verb == Verb::ExtractEntity || verb == Verb::SplitTable ||
                         verb == Verb::NaturalKey);
    const QString title = makesTable ? tr("&Name of the new table") : tr("&Name of the number");
    m_nameLabel->setText(title);
    m_name->setAccessibleName(QString(title).remove(u'&'));
    m_name->setPlaceholderText(tr("a free name"));
    m_name->setText(m_start.name);
    const QSignalBlocker quiet(m_identified);
    m_identified->clear();
    m_identified->addItems({tr("A number"), tr("The values themselves")});
    m_option->setText(verb == Verb::ExtractEntity ? tr("&Every row has one of its own")
                      : verb == Verb::SplitTable  ? tr("Not &every row has both halves")
                                                  : tr("Keep th&e old key as a unique key"));
    m_option->setChecked(verb == Verb::NaturalKey);
    changed();
}

QList<Id> RefactoringDialog::checked(const QListWidget *list) const
{
    QList<Id> ids;
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->checkState() == Qt::Checked)
            ids.append(idOf(list->item(i)->data(Qt::UserRole)));
    return ids;
}

RefactorRequest RefactoringDialog::request() const
{
    RefactorRequest request = m_start;
    request.verb = Verb(m_verb->currentData().toInt());
    request.name = m_name->text().trimmed();
    switch (request.verb) {
    case Verb::ExtractEntity:
        request.columns = checked(m_columns);
        request.oneToOne = m_option->isChecked();
        break;
    case Verb::PromoteToLookup:
        request.columns = {idOf(m_column->currentData())};
        request.valueName = m_valueName->text().trimmed();
        request.valueIsKey = m_identified->currentIndex() == 1;
        break;
    case Verb::SplitTable:
        request.columns = checked(m_columns);
        request.optional = m_option->isChecked();
        break;
    case Verb::NaturalKey:
        request.columns.clear();
        for (const QVariant &id : m_key->currentData().toList())
            request.columns.append(idOf(id));
        request.keepOldKey = m_option->isChecked();
        break;
    case Verb::PullUp:
        request.columns = checked(m_columns);
        request.relationships = {idOf(m_way->currentData())};
        break;
    case Verb::PushDown:
        request.columns = checked(m_columns);
        request.relationships = checked(m_ways);
        break;
    case Verb::MergeTables:
    case Verb::ResolveManyToMany:
    case Verb::SurrogateKey:
        break;
    }
    return request;
}

void RefactoringDialog::changed()
{
    m_settled = false;
    m_ok->setEnabled(false);
    m_pause.start();
}

void RefactoringDialog::startPreview()
{
    m_token.cancel();
    m_token = Token();
    // Setting another future drops the result of the one before.
    m_preview.setFuture(QtConcurrent::run([model = m_model, wanted = request(), token = m_token] {
        return previewOf(model, wanted, token);
    }));
}

void RefactoringDialog::showPreview()
{
    if (m_pause.isActive())
        return;
    m_settled = true;
    const RefactorPreview preview = m_preview.result();
    const bool possible = preview.refusal.isEmpty();
    m_changes->setPlainText(preview.changes);
    m_before->setScript({preview.before, {}, {}});
    m_after->setScript({preview.after, {}, {}});
    const QString text = possible ? preview.notes.join(u'\n') : preview.refusal;
    m_message->setText(text.isEmpty() ? tr("Everything follows.") : text);
    const QString icon = !possible                 ? u"error"_s
                         : preview.notes.isEmpty() ? u"success"_s
                                                   : u"warning"_s;
    m_icon->setPixmap(actionIcon(icon).pixmap(16, 16));
    m_ok->setEnabled(possible);
}

} // namespace relvar
