#pragma once

#include "app/jobs/job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace relvar {

// The part of the status bar that shows what runs in the background, how far it is, and a button
// to stop it. When nothing runs it shows whether the outputs are up to date. GUI thread.
class JobIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit JobIndicator(QWidget *parent = nullptr);

    // Watches a job; the first one that was added and is visible is shown.
    void watch(Job *job);
    // What stands there while nothing runs.
    void setIdleText(const QString &text);

private:
    void refresh();

    QList<Job *> m_jobs;
    Job *m_shown = nullptr;
    QString m_idle;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
};

} // namespace relvar
