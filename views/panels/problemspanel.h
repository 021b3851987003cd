#pragma once

#include "model/checks/issue.h"
#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

#include <memory>

namespace relvar {

// What the checks found, with counts by severity and a filter. A click selects the object and
// brings it into sight. GUI thread; whoever checks gives it the issues.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    ProblemsPanel(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~ProblemsPanel() override;

    // Keeps the order of the list.
    void setIssues(const QList<Issue> &issues);
    int count(Severity severity) const;

signals:
    void countsChanged(int errors, int warnings, int hints);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
