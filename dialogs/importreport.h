#pragma once

#include "generators/dialects/dialect.h"

#include <QDialog>

namespace relvar {

// What became of each statement of an imported script, with totals and a filter. GUI thread.
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    // `source` is the name of the file as people know it.
    ImportReport(const QString &source, const QList<ImportedStatement> &statements,
                 QWidget *parent = nullptr);

signals:
    // The user chose a statement: line and column from 1.
    void lineChosen(int line, int column);
};

} // namespace relvar
