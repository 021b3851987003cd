#pragma once

#include "generators/connections/keychain.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace relvar {

// What is to become of a password in the keychain.
enum class PasswordWish { Nothing, Keep, Forget };

// The fields in which one says where a database is and who asks; a URL that is pasted as the server
// fills them all. The password stays in its field, or in the keychain if one wants that. Owned by
// its dialog; GUI thread.
class AddressForm : public QWidget
{
    Q_OBJECT

public:
    // `earlier` are addresses without passwords, the latest first; without a keychain no password
    // can be remembered.
    AddressForm(const QStringList &earlier, Keychain keychain, QWidget *parent = nullptr);

    DatabaseAddress address() const;
    // Keep is for the password of address().
    PasswordWish passwordWish() const;
    const Keychain &keychain() const { return m_keychain; }
    // Dialogs add their own rows to it, so that all labels are one column.
    QFormLayout *rows() const { return m_rows; }

    // The password that the keychain gave and that the server has taken; it goes when another
    // server is named.
    void setFoundPassword(const QString &password);

signals:
    // Another server, database or user. A password alone makes none.
    void changed();

private:
    void addRows(const QStringList &earlier);
    void fill(const DatabaseAddress &address);
    void forgetFoundPassword();

    QFormLayout *m_rows;
    QComboBox *m_dialect;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QList<std::pair<QString, QString>> m_parameters; // of an address that was pasted
    Keychain m_keychain;
    bool m_isFound = false; // the password in the field is the one of the keychain
};

} // namespace relvar
