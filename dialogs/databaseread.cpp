#include "dialogs/databaseread.h"

#include "dialogs/addressform.h"
#include "generators/comparison/comparison.h"
#include "generators/connections/livedatabase.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace relvar {

static Result<Model> readDatabase(const DatabaseAddress &address, const Dialect &dialect,
                                  const Token &token)
{
    const Result<CatalogScript> script = liveScript(address, {}, token);
    if (!script)
        return script.error();
    const Result<ImportResult> read = dialect.read(script->sql, token);
    return read ? Result<Model>(read->model) : Result<Model>(read.error());
}

DatabaseReadDialog::DatabaseReadDialog(const Model &design, const QStringList &earlier,
                                       QWidget *parent, Keychain keychain)
    : QDialog(parent)
    , m_design(design)
    , m_form(new AddressForm(earlier, std::move(keychain)))
    , m_busy(new QProgressBar)
    , m_message(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Compare with a Database"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setText(tr("The database is only read; nothing in it is changed."));
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("Reading the database"));
    m_cancel = m_buttons->button(QDialogButtonBox::Cancel)->text();
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Compare"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DatabaseReadDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DatabaseReadDialog::reject);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &DatabaseReadDialog::takeAnswer);
    refresh();
}

DatabaseReadDialog::~DatabaseReadDialog()
{
    m_token.cancel(); // the answer is for nobody then
}

DatabaseAddress DatabaseReadDialog::address() const
{
    return m_form->address();
}

PasswordWish DatabaseReadDialog::passwordWish() const
{
    return m_form->passwordWish();
}

bool DatabaseReadDialog::isBusy() const
{
    return m_reading; // until the answer is here: it may be ready and not yet told
}

void DatabaseReadDialog::start()
{
    if (isBusy())
        return;
    m_reading = true;
    m_token = Token();
    const Dialect &dialect = dialectOfServer(m_design, address().dialect);
    m_answer.setFuture(QtConcurrent::run([wanted = address(), keychain = m_form->keychain(),
                                          &dialect, token = m_token] {
        DatabaseAddress server = wanted;
        const auto read = withKeychain<Model>(keychain, server, [&](const DatabaseAddress &one) {
            return readDatabase(one, dialect, token);
        });
        return Answer{read, wanted.password.isEmpty() ? server.password : QString()};
    }));
    m_message->setText(tr("Reading the database…"));
    refresh();
}

void DatabaseReadDialog::takeAnswer()
{
    m_reading = false;
    if (m_token.cancelled())
        return refresh();
    const Answer answer = m_answer.result();
    if (!answer.database) {
        m_message->setText(answer.database.error().text);
        return refresh();
    }
    if (!answer.found.isEmpty())
        m_form->setFoundPassword(answer.found);
    m_database = *answer.database;
    accept();
}

void DatabaseReadDialog::reject()
{
    if (!isBusy())
        return QDialog::reject();
    m_reading = false;
    m_token.cancel();
    m_message->setText(tr("Reading was stopped."));
    refresh();
}

void DatabaseReadDialog::refresh()
{
    const bool busy = isBusy();
    m_busy->setVisible(busy);
    m_form->setEnabled(!busy);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!busy);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(busy ? tr("Stop") : m_cancel);
}

} // namespace relvar
