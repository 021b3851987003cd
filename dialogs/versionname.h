#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace relvar {

// Asks for the name of a new version. GUI thread.
class VersionNameDialog : public QDialog
{
    Q_OBJECT

public:
    // `taken` are the names of the versions that there are.
    explicit VersionNameDialog(const QStringList &taken, QWidget *parent = nullptr);

    QString name() const;

private:
    void check();

    const QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_reason;
};

} // namespace relvar
