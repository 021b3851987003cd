#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace relvar {

// What the user wants from an import.
struct ImportOptions
{
    QString dialect;         // key of the dialect to read; empty: to be found out
    bool newProject = true;  // or into the one that is open
    bool makeDiagram = true; // show all tables on a diagram and lay it out
};

// Asks how a script is to be read. GUI thread.
class ImportOptionsDialog : public QDialog
{
    Q_OBJECT

public:
    // `path` is what is imported; `mayAdd` tells whether a project is open to add to.
    ImportOptionsDialog(const QString &path, bool mayAdd, QWidget *parent = nullptr);

    ImportOptions options() const;

private:
    QComboBox *m_dialect;
    QRadioButton *m_new;
    QCheckBox *m_diagram;
};

} // namespace relvar
