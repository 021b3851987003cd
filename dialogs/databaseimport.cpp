#include "dialogs/databaseimport.h"

#include "dialogs/addressform.h"
#include "generators/connections/livedatabase.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int NameRole = Qt::UserRole;

DatabaseImportDialog::DatabaseImportDialog(const QStringList &earlier, bool mayAdd, QWidget *parent,
                                           Keychain keychain)
    : QDialog(parent)
    , m_form(new AddressForm(earlier, std::move(keychain)))
    , m_connect(new QPushButton(tr("&Connect")))
    , m_busy(new QProgressBar)
    , m_message(new QLabel)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_new(new QRadioButton(tr("A &new project")))
    , m_diagram(new QCheckBox(tr("D&raw all tables on a diagram")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Import from a Database"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("Connecting"));
    auto *status = new QHBoxLayout;
    status->addWidget(m_connect);
    status->addWidget(m_busy);
    status->addStretch();
    m_search->setPlaceholderText(tr("Search tables"));
    m_search->setAccessibleName(tr("Search tables"));
    m_search->setClearButtonEnabled(true);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("What to import"));
    auto *add = new QRadioButton(tr("The &project that is open"));
    add->setEnabled(mayAdd);
    m_new->setChecked(true);
    m_diagram->setChecked(true);
    m_tree->setMinimumHeight(8 * fontMetrics().lineSpacing());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    QFormLayout *form = m_form->rows();
    form->addRow(QString(), status);
    form->addRow(m_message);
    form->addRow(m_search);
    form->addRow(m_tree);
    form->addRow(tr("Import into"), m_new);
    form->addRow(QString(), add);
    form->addRow(QString(), m_diagram);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_buttons);
    connect(m_form, &AddressForm::changed, this, &DatabaseImportDialog::forget);
    connect(m_connect, &QPushButton::clicked, this, &DatabaseImportDialog::connectToServer);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &DatabaseImportDialog::takeAnswer);
    connect(m_search, &QLineEdit::textChanged, this, &DatabaseImportDialog::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &DatabaseImportDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    forget();
}

DatabaseImportDialog::~DatabaseImportDialog()
{
    m_token.cancel(); // the answer is for nobody then
}

void DatabaseImportDialog::connectToServer()
{
    const bool wasBusy = m_answer.isRunning() && !m_token.cancelled();
    forget();
    if (wasBusy)
        return;
    m_token = Token();
    m_answer.setFuture(
        QtConcurrent::run([wanted = address(), keychain = m_form->keychain(), token = m_token] {
            DatabaseAddress server = wanted;
            const auto entries = withKeychain<QList<CatalogEntry>>(
                keychain, server,
                [token](const DatabaseAddress &one) { return liveEntries(one, token); });
            return Answer{entries, wanted.password.isEmpty() ? server.password : QString()};
        }));
    m_message->clear();
    refresh();
}

void DatabaseImportDialog::takeAnswer()
{
    if (m_token.cancelled())
        return refresh();
    const Answer answer = m_answer.result();
    if (answer.entries)
        setEntries(*answer.entries);
    else
        m_message->setText(answer.entries.error().text);
    if (!answer.found.isEmpty() && address().password.isEmpty())
        m_form->setFoundPassword(answer.found);
    refresh();
}

void DatabaseImportDialog::setEntries(const QList<CatalogEntry> &entries)
{
    m_tree->blockSignals(true);
    m_tree->clear();
    QTreeWidgetItem *schema = nullptr;
    for (const CatalogEntry &entry : entries) {
        const bool top = entry.kind == CatalogEntry::Schema;
        if (!top && !schema)
            continue;
        auto *item = top ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(schema);
        const QString name = top ? entry.schema : entry.name;
        item->setText(0, entry.kind == CatalogEntry::View ? tr("%1 (view)").arg(name) : name);
        item->setData(0, NameRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       (top ? Qt::ItemIsAutoTristate : Qt::NoItemFlags));
        item->setCheckState(0, Qt::Checked);
        if (top)
            schema = item;
    }
    m_tree->blockSignals(false);
    if (m_tree->topLevelItemCount() == 1)
        m_tree->expandAll();
    m_message->clear();
    filter(m_search->text());
    refresh();
}

// What was said about another server holds no longer.
void DatabaseImportDialog::forget()
{
    m_token.cancel();
    m_tree->clear();
    m_message->setText(tr("Connect to see what there is."));
    refresh();
}

void DatabaseImportDialog::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *schema = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < schema->childCount(); ++j) {
            QTreeWidgetItem *table = schema->child(j);
            const bool shown = table->text(0).contains(text, Qt::CaseInsensitive);
            table->setHidden(!shown);
            any = any || shown;
        }
        schema->setHidden(!any && !schema->text(0).contains(text, Qt::CaseInsensitive));
        if (!text.isEmpty())
            schema->setExpanded(any);
    }
}

void DatabaseImportDialog::refresh()
{
    const bool busy = m_answer.isRunning() && !m_token.cancelled();
    bool any = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        any = any || m_tree->topLevelItem(i)->checkState(0) != Qt::Unchecked;
    m_busy->setVisible(busy);
    m_message->setVisible(!m_message->text().isEmpty());
    m_connect->setText(busy ? tr("S&top") : tr("&Connect"));
    m_search->setEnabled(m_tree->topLevelItemCount() > 0);
    m_tree->setEnabled(m_tree->topLevelItemCount() > 0);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(any);
    (any ? m_buttons->button(QDialogButtonBox::Ok) : m_connect)->setDefault(true);
}

DatabaseAddress DatabaseImportDialog::address() const
{
    return m_form->address();
}

PasswordWish DatabaseImportDialog::passwordWish() const
{
    return m_form->passwordWish();
}

CatalogSelection DatabaseImportDialog::selection() const
{
    CatalogSelection chosen;
    bool everything = true;
    bool everyTable = true;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *schema = m_tree->topLevelItem(i);
        everything = everything && schema->checkState(0) == Qt::Checked;
        if (schema->checkState(0) == Qt::Unchecked)
            continue;
        everyTable = everyTable && schema->checkState(0) == Qt::Checked;
        const QString name = schema->data(0, NameRole).toString();
        chosen.schemas.append(name);
        for (int j = 0; j < schema->childCount(); ++j)
            if (schema->child(j)->checkState(0) == Qt::Checked)
                chosen.tables.append({name, schema->child(j)->data(0, NameRole).toString()});
    }
    if (everything)
        return {};
    if (everyTable)
        chosen.tables.clear();
    return chosen;
}

ImportOptions DatabaseImportDialog::options() const
{
    return {address().dialect, m_new->isChecked(), m_diagram->isChecked()};
}

} // namespace relvar
