#pragma once

#include "dialogs/importoptions.h"
#include "generators/connections/keychain.h"
#include "generators/dialects/catalog.h"
#include "model/core/token.h"

#include <QFutureWatcher>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace relvar {

class AddressForm;
enum class PasswordWish;

// Asks for a database server, connects to it in the background, and lets the user choose schemas
// and tables. The password stays in the field; one that the keychain holds is looked up when the
// server wants it. GUI thread.
class DatabaseImportDialog : public QDialog
{
    Q_OBJECT

public:
    // `earlier` are addresses without passwords, the latest first; `mayAdd` tells whether a project
    // is open to add to; without a keychain no password can be remembered.
    DatabaseImportDialog(const QStringList &earlier, bool mayAdd, QWidget *parent = nullptr,
                         Keychain keychain = {});
    ~DatabaseImportDialog() override;

    DatabaseAddress address() const;
    CatalogSelection selection() const;
    ImportOptions options() const;
    // Keep is for the password of address().
    PasswordWish passwordWish() const;

    // What is there to choose from; also called when the server has answered.
    void setEntries(const QList<CatalogEntry> &entries);

private:
    void connectToServer();
    void takeAnswer();
    void forget();
    void filter(const QString &text);
    void refresh();

    AddressForm *m_form;
    QPushButton *m_connect;
    QProgressBar *m_busy;
    QLabel *m_message;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QRadioButton *m_new;
    QCheckBox *m_diagram;
    QDialogButtonBox *m_buttons;
    // What a server answered, and the password of the keychain that it took.
    struct Answer
    {
        Result<QList<CatalogEntry>> entries;
        QString found;
    };

    Token m_token;
    QFutureWatcher<Answer> m_answer;
};

} // namespace relvar
