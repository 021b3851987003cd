#include "dialogs/conversiondialog.h"

#include "views/icons.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QtConcurrentRun>

#include <array>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr int VerdictRole = Qt::UserRole;

QString verdictLabel(Verdict verdict)
{
    return verdict == Verdict::Lost       ? ConversionDialog::tr("Lost")
           : verdict == Verdict::Emulated ? ConversionDialog::tr("Emulated")
                                          : ConversionDialog::tr("Changed");
}

QIcon verdictIcon(Verdict verdict)
{
    return actionIcon(verdict == Verdict::Lost       ? u"error"_s
                      : verdict == Verdict::Emulated ? u"warning"_s
                                                     : u"success"_s);
}

Result<ConversionOutcome> converted(const Model &design, const Dialect &target, const Token &token)
{
    Edit edit(design);
    const Result<QList<ConversionNote>> notes = convertDesign(edit, target, token);
    if (!notes)
        return notes.error();
    return ConversionOutcome{edit.changes(), *notes};
}

} // namespace

ConversionDialog::ConversionDialog(const Model &design, bool mayChange, QWidget *parent)
    : QDialog(parent)
    , m_design(design)
    , m_target(new QComboBox)
    , m_new(new QRadioButton(tr("A &new project")))
    , m_here(new QRadioButton(tr("The &project that is open")))
    , m_filter(new QComboBox)
    , m_notes(new QTreeWidget)
    , m_empty(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Convert to Another Database"));
    for (const Dialect *one : dialects())
        if (one != &dialectOf(design))
            m_target->addItem(one->traits().label, one->traits().key);
    m_new->setChecked(true);
    m_new->setToolTip(tr("This one stays as it is; what is on the diagrams comes along"));
    m_here->setEnabled(mayChange);
    m_here->setToolTip(mayChange ? tr("One step that can be undone")
                                 : tr("The project is open for reading only."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Convert"));
    m_copy = m_buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("The notes that are shown as text"));
    m_copy->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(buildForm());
    rows->addLayout(buildNotes(), 1);
    rows->addWidget(m_buttons);
    resize(760, 560);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ConversionDialog::start);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ConversionDialog::filter);
    connect(&m_answer, &QFutureWatcherBase::finished, this,
            [this] { showResult(m_answer.result()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QString text;
        for (int i = 0; i < m_notes->topLevelItemCount(); ++i)
            if (const QTreeWidgetItem *item = m_notes->topLevelItem(i); !item->isHidden())
                text += item->text(0) + u": "_s + item->text(1) + u'\n';
        QGuiApplication::clipboard()->setText(text);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    start();
}

ConversionDialog::~ConversionDialog()
{
    m_token.cancel();
    m_answer.disconnect(this);
}

QLayout *ConversionDialog::buildForm()
{
    auto *from = new QLabel(dialectOf(m_design).traits().label);
    from->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->addRow(tr("From"), from);
    form->addRow(tr("&To"), m_target);
    form->addRow(tr("The result is"), m_new);
    form->addRow(QString(), m_here);
    return form;
}

QLayout *ConversionDialog::buildNotes()
{
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setAccessibleName(tr("Notes to show"));
    m_notes->setAccessibleName(tr("What becomes of the design"));
    m_notes->setRootIsDecorated(false);
    m_notes->setUniformRowHeights(true);
    m_notes->setAllColumnsShowFocus(true);
    m_notes->setHeaderLabels({tr("Outcome"), tr("What becomes of the design")});
    m_notes->header()->resizeSection(0, 130);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_notes);
    m_pages->addWidget(m_empty);
    auto *rows = new QVBoxLayout;
    rows->addWidget(m_filter, 0, Qt::AlignRight);
    rows->addLayout(m_pages, 1);
    return rows;
}

const Dialect &ConversionDialog::target() const
{
    return *dialect(m_target->currentData().toString());
}

bool ConversionDialog::makesNewProject() const
{
    return m_new->isChecked();
}

void ConversionDialog::start()
{
    m_token.cancel();
    m_token = Token();
    m_conversion = {};
    m_empty->setText(tr("Finding out what becomes of the design…"));
    fill();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    // Setting another future drops the result of the one before.
    m_answer.setFuture(QtConcurrent::run([design = m_design, wanted = &target(), token = m_token] {
        return converted(design, *wanted, token);
    }));
}

void ConversionDialog::showResult(const Result<ConversionOutcome> &result)
{
    if (m_token.cancelled())
        return;
    m_conversion = result ? *result : ConversionOutcome();
    m_empty->setText(!result ? result.error().text
                             : tr("Nothing is lost, and no type becomes another one."));
    fill();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(result.ok());
    if (result)
        m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
}

void ConversionDialog::fill()
{
    std::array<int, 3> counts{};
    QList<QTreeWidgetItem *> items;
    for (const ConversionNote &note : std::as_const(m_conversion.notes)) {
        ++counts[size_t(note.verdict)];
        auto *item = new QTreeWidgetItem({verdictLabel(note.verdict), note.text.simplified()});
        item->setIcon(0, verdictIcon(note.verdict));
        item->setToolTip(1, note.text.toHtmlEscaped());
        item->setData(0, VerdictRole, int(note.verdict));
        if (const Object *object = m_design.find(note.id))
            item->setIcon(1, kindIcon(object->kind));
        items.append(item);
    }
    m_notes->clear();
    m_notes->addTopLevelItems(items);
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        m_filter->addItem(tr("All notes (%1)").arg(items.size()), -1);
        for (const Verdict verdict : {Verdict::Lost, Verdict::Emulated, Verdict::Same})
            if (const int count = counts[size_t(verdict)]; count > 0)
                m_filter->addItem(u"%1 (%2)"_s.arg(verdictLabel(verdict)).arg(count), int(verdict));
    }
    m_filter->setEnabled(!items.isEmpty());
    m_copy->setEnabled(!items.isEmpty());
    m_pages->setCurrentIndex(items.isEmpty() ? 1 : 0);
    if (!items.isEmpty())
        m_notes->setCurrentItem(items.first());
}

void ConversionDialog::filter()
{
    const int wanted = m_filter->currentData().toInt();
    for (int i = 0; i < m_notes->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_notes->topLevelItem(i);
        item->setHidden(wanted >= 0 && item->data(0, VerdictRole).toInt() != wanted);
    }
}

} // namespace relvar
