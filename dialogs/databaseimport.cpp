#include "dialogs/databaseimport.h"

#include "generators/connections/livedatabase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
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
    , m_dialect(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_database(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_remember(new QCheckBox(tr("Re&member the password in the keychain"), this))
    , m_connect(new QPushButton(tr("&Connect")))
    , m_busy(new QProgressBar)
    , m_message(new QLabel)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_new(new QRadioButton(tr("A &new project")))
    , m_diagram(new QCheckBox(tr("D&raw all tables on a diagram")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , m_keychain(std::move(keychain))
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
    QFormLayout *form = makeForm(earlier);
    form->addRow(QString(), status);
    form->addRow(m_message);
    form->addRow(m_search);
    form->addRow(m_tree);
    form->addRow(tr("Import into"), m_new);
    form->addRow(QString(), add);
    form->addRow(QString(), m_diagram);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(m_buttons);
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

QFormLayout *DatabaseImportDialog::makeForm(const QStringList &earlier)
{
    m_dialect->addItem(u"PostgreSQL"_s, u"postgresql"_s);
    m_dialect->addItem(u"MySQL, MariaDB"_s, u"mysql"_s);
    m_host->setPlaceholderText(tr("Name, address, socket or URL"));
    m_host->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setPlaceholderText(tr("The usual one"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("From the password file"));
    auto *form = new QFormLayout;
    if (!earlier.isEmpty()) {
        auto *list = new QComboBox;
        list->addItem(tr("Another one"));
        list->addItems(earlier);
        form->addRow(tr("&Earlier connections"), list);
        connect(list, &QComboBox::activated, this, [this, list](int row) {
            if (const auto chosen = databaseAddress(list->itemText(row)); row > 0 && chosen)
                fill(*chosen);
        });
    }
    form->addRow(tr("&Kind"), m_dialect);
    form->addRow(tr("&Server"), m_host);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    if (m_keychain.isThere())
        form->addRow(QString(), m_remember);
    m_remember->setVisible(m_keychain.isThere());
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_isFound = false; });
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &DatabaseImportDialog::forget);
    for (QLineEdit *field : {m_host, m_port, m_database, m_user})
        connect(field, &QLineEdit::textChanged, this, &DatabaseImportDialog::forget);
    connect(m_host, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto pasted = databaseAddress(text.trimmed());
        m_parameters.clear();
        if (pasted)
            fill(*pasted);
    });
    return form;
}

void DatabaseImportDialog::fill(const DatabaseAddress &address)
{
    m_dialect->setCurrentIndex(m_dialect->findData(address.dialect));
    m_host->setText(address.host);
    m_port->setText(address.port > 0 ? QString::number(address.port) : QString());
    m_database->setText(address.database);
    m_user->setText(address.user);
    m_password->setText(address.password);
    m_parameters = address.parameters;
}

DatabaseAddress DatabaseImportDialog::address() const
{
    return {m_dialect->currentData().toString(),
            m_host->text().trimmed(),
            m_port->text().toInt(),
            m_user->text().trimmed(),
            m_database->text().trimmed(),
            m_parameters,
            m_password->text()};
}

void DatabaseImportDialog::connectToServer()
{
    const bool wasBusy = m_answer.isRunning() && !m_token.cancelled();
    forget();
    if (wasBusy)
        return;
    m_token = Token();
    m_answer.setFuture(
        QtConcurrent::run([wanted = address(), keychain = m_keychain, token = m_token] {
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
    if (!answer.found.isEmpty() && m_password->text().isEmpty())
        setFoundPassword(answer.found);
    refresh();
}

void DatabaseImportDialog::setFoundPassword(const QString &password)
{
    m_password->setText(password);
    m_remember->setChecked(true);
    m_isFound = true;
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

// A password of the keychain is for no other server than the one that it was found for.
void DatabaseImportDialog::forgetFoundPassword()
{
    if (!std::exchange(m_isFound, false))
        return;
    m_password->clear();
    m_remember->setChecked(false);
}

// What was said about another server holds no longer.
void DatabaseImportDialog::forget()
{
    m_token.cancel();
    forgetFoundPassword();
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

PasswordWish DatabaseImportDialog::passwordWish() const
{
    if (m_isFound)
        return m_remember->isChecked() ? PasswordWish::Nothing : PasswordWish::Forget;
    return m_remember->isChecked() && !m_password->text().isEmpty() ? PasswordWish::Keep
                                                                    : PasswordWish::Nothing;
}

ImportOptions DatabaseImportDialog::options() const
{
    return {m_dialect->currentData().toString(), m_new->isChecked(), m_diagram->isChecked()};
}

} // namespace relvar
