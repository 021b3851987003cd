#include "dialogs/importoptions.h"

#include "generators/dialects/dialect.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace relvar {

ImportOptionsDialog::ImportOptionsDialog(const QString &path, bool mayAdd, QWidget *parent)
    : QDialog(parent)
    , m_dialect(new QComboBox)
    , m_new(new QRadioButton(tr("A &new project")))
    , m_diagram(new QCheckBox(tr("&Draw all tables on a diagram")))
{
    setWindowTitle(tr("Import"));
    auto *file = new QLabel(QFileInfo(path).fileName());
    file->setTextFormat(Qt::PlainText);
    file->setToolTip(path.toHtmlEscaped());
    m_dialect->addItem(tr("Whatever its contents say"), QString());
    for (const Dialect *one : dialects())
        m_dialect->addItem(one->traits().label, one->traits().key);
    m_dialect->setAccessibleName(tr("Dialect"));
    auto *add = new QRadioButton(tr("The &project that is open"));
    add->setEnabled(mayAdd);
    m_new->setChecked(true);
    m_diagram->setChecked(true);
    auto *form = new QFormLayout;
    form->addRow(tr("File"), file);
    form->addRow(tr("&Written for"), m_dialect);
    form->addRow(tr("Import into"), m_new);
    form->addRow(QString(), add);
    form->addRow(QString(), m_diagram);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ImportOptions ImportOptionsDialog::options() const
{
    return {m_dialect->currentData().toString(), m_new->isChecked(), m_diagram->isChecked()};
}

} // namespace relvar
