#include "dialogs/addressform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace relvar {

AddressForm::AddressForm(const QStringList &earlier, Keychain keychain, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_dialect(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_database(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_remember(new QCheckBox(tr("Re&member the password in the keychain"), this))
    , m_keychain(std::move(keychain))
{
    m_dialect->addItem(u"PostgreSQL"_s, u"postgresql"_s);
    m_dialect->addItem(u"MySQL, MariaDB"_s, u"mysql"_s);
    m_host->setPlaceholderText(tr("Name, address, socket or URL"));
    m_host->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setPlaceholderText(tr("The usual one"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("From the password file"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    addRows(earlier);
    const auto change = [this] {
        forgetFoundPassword();
        emit changed();
    };
    connect(m_dialect, &QComboBox::currentIndexChanged, this, change);
    for (QLineEdit *field : {m_host, m_port, m_database, m_user})
        connect(field, &QLineEdit::textChanged, this, change);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_isFound = false; });
    connect(m_host, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto pasted = databaseAddress(text.trimmed());
        m_parameters.clear();
        if (pasted)
            fill(*pasted);
    });
}

void AddressForm::addRows(const QStringList &earlier)
{
    if (!earlier.isEmpty()) {
        auto *list = new QComboBox;
        list->addItem(tr("Another one"));
        list->addItems(earlier);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_rows->addRow(tr("&Earlier connections"), list);
        connect(list, &QComboBox::activated, this, [this, list](int row) {
            if (const auto chosen = databaseAddress(list->itemText(row)); row > 0 && chosen)
                fill(*chosen);
        });
    }
    m_rows->addRow(tr("&Kind"), m_dialect);
    m_rows->addRow(tr("&Server"), m_host);
    m_rows->addRow(tr("P&ort"), m_port);
    m_rows->addRow(tr("&Database"), m_database);
    m_rows->addRow(tr("&User"), m_user);
    m_rows->addRow(tr("Pass&word"), m_password);
    if (m_keychain.isThere())
        m_rows->addRow(QString(), m_remember);
    m_remember->setVisible(m_keychain.isThere());
}

void AddressForm::fill(const DatabaseAddress &address)
{
    forgetFoundPassword();
    m_dialect->setCurrentIndex(m_dialect->findData(address.dialect));
    m_host->setText(address.host);
    m_port->setText(address.port > 0 ? QString::number(address.port) : QString());
    m_database->setText(address.database);
    m_user->setText(address.user);
    m_password->setText(address.password);
    m_parameters = address.parameters;
}

void AddressForm::setFoundPassword(const QString &password)
{
    m_password->setText(password);
    m_remember->setChecked(true);
    m_isFound = true;
}

// A password of the keychain is for no other server than the one that it was found for.
void AddressForm::forgetFoundPassword()
{
    if (!std::exchange(m_isFound, false))
        return;
    m_password->clear();
    m_remember->setChecked(false);
}

PasswordWish AddressForm::passwordWish() const
{
    if (m_isFound)
        return m_remember->isChecked() ? PasswordWish::Nothing : PasswordWish::Forget;
    return m_remember->isChecked() && !m_password->text().isEmpty() ? PasswordWish::Keep
                                                                    : PasswordWish::Nothing;
}

DatabaseAddress AddressForm::address() const
{
    return {m_dialect->currentData().toString(),
            m_host->text().trimmed(),
            m_port->text().toInt(),
            m_user->text().trimmed(),
            m_database->text().trimmed(),
            m_parameters,
            m_password->text()};
}

} // namespace relvar
