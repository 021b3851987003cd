#pragma once

#include "generators/dialects/dialect.h"

#include <QDialog>

class QComboBox;
class QTreeWidget;

namespace relvar {

class ScriptView;

// What became of each statement of an imported script, with totals and a filter, above the script
// itself: a statement that is chosen is marked in it, a click in it chooses one. GUI thread.
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    // `source` is the name of the file as people know it, `script` what stood in it.
    ImportReport(const QString &source, const QString &script,
                 const QList<ImportedStatement> &statements, QWidget *parent = nullptr);

private:
    void fill(const QList<ImportedStatement> &statements);
    void filter();
    void choose(int statement);

    QComboBox *m_filter;
    QTreeWidget *m_list;
    ScriptView *m_script;
};

// The script with a span for each statement, whose id is its place in the list, from 1. Any thread.
Script statementSpans(const QString &script, const QList<ImportedStatement> &statements);

} // namespace relvar
