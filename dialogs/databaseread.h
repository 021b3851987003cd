#pragma once

#include "generators/connections/keychain.h"
#include "model/core/result.h"
#include "model/core/token.h"
#include "model/model.h"

#include <QDialog>
#include <QFutureWatcher>

class QDialogButtonBox;
class QLabel;
class QProgressBar;

namespace relvar {

class AddressForm;
enum class PasswordWish;

// Asks for a database server and reads its whole schema in the background, to compare a design with
// it; it is accepted once that is there. The password stays in the field;
// one that the keychain holds is looked up when the server wants it. GUI thread.
class DatabaseReadDialog : public QDialog
{
    Q_OBJECT

public:
    // `earlier` are addresses without passwords, the latest first; without a keychain no password
    // can be remembered.
    DatabaseReadDialog(const Model &design, const QStringList &earlier, QWidget *parent = nullptr,
                       Keychain keychain = {});
    ~DatabaseReadDialog() override;

    DatabaseAddress address() const;
    // Keep is for the password of address().
    PasswordWish passwordWish() const;
    // What was read.
    const Model &database() const { return m_database; }

    void reject() override; // stops what is under way first

private:
    void start();
    void takeAnswer();
    void refresh();
    bool isBusy() const;

    // What was read, and the password of the keychain that the server took.
    struct Answer
    {
        Result<Model> database;
        QString found;
    };

    const Model m_design;
    AddressForm *m_form;
    QProgressBar *m_busy;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    QString m_cancel; // what that button says
    bool m_reading = false;
    Token m_token;
    QFutureWatcher<Answer> m_answer;
    Model m_database;
};

} // namespace relvar
