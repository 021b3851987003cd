#include "dialogs/versionname.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace relvar {

VersionNameDialog::VersionNameDialog(const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_name(new QLineEdit)
    , m_reason(new QLabel)
{
    setWindowTitle(tr("Name Version"));
    m_name->setAccessibleName(tr("Name of the version"));
    m_name->setPlaceholderText(tr("1.0"));
    m_name->setMinimumWidth(26 * fontMetrics().averageCharWidth());
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &VersionNameDialog::check);
    check();
}

QString VersionNameDialog::name() const
{
    return m_name->text().trimmed();
}

void VersionNameDialog::check()
{
    const bool taken = m_taken.contains(name());
    m_reason->setText(taken ? tr("There is a version with this name already.")
                            : tr("The present design is kept under this name, to compare with and "
                                 "to make migrations from."));
    auto *buttons = findChild<QDialogButtonBox *>();
    buttons->button(QDialogButtonBox::Save)->setEnabled(!taken && !name().isEmpty());
}

} // namespace relvar
