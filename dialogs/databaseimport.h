#pragma once

#include "dialogs/importoptions.h"
#include "generators/connections/databaseaddress.h"
#include "generators/dialects/catalog.h"
#include "model/core/token.h"

#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace relvar {

// Asks for a database server, connects to it in the background, and lets the user choose schemas
// and tables. The password stays in the field. GUI thread.
class DatabaseImportDialog : public QDialog
{
    Q_OBJECT

public:
    // `earlier` are addresses without passwords, the latest first; `mayAdd` tells whether a project
    // is open to add to.
    DatabaseImportDialog(const QStringList &earlier, bool mayAdd, QWidget *parent = nullptr);
    ~DatabaseImportDialog() override;

    DatabaseAddress address() const;
    CatalogSelection selection() const;
    ImportOptions options() const;

    // What is there to choose from; also called when the server has answered.
    void setEntries(const QList<CatalogEntry> &entries);

private:
    QFormLayout *makeForm(const QStringList &earlier);
    void fill(const DatabaseAddress &address);
    void connectToServer();
    void takeAnswer();
    void forget();
    void filter(const QString &text);
    void refresh();

    QComboBox *m_dialect;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QList<std::pair<QString, QString>> m_parameters; // of an address that was pasted
    QPushButton *m_connect;
    QProgressBar *m_busy;
    QLabel *m_message;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QRadioButton *m_new;
    QCheckBox *m_diagram;
    QDialogButtonBox *m_buttons;
    Token m_token;
    QFutureWatcher<Result<QList<CatalogEntry>>> m_answer;
};

} // namespace relvar
