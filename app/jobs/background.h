#pragma once

#include "app/jobs/job.h"
#include "app/workspace.h"
#include "generators/artifacts.h"
#include "model/checks/issue.h"

namespace relvar {

// Keeps what is derived from a design in step with it: after every change and a short pause the
// generators and the checks run on a snapshot, and what they make is kept in the project file.
// Owned by the editor; GUI thread.
class Background : public QObject
{
    Q_OBJECT

public:
    enum class State { Stale, Running, UpToDate, Stopped };

    explicit Background(Workspace *workspace, QObject *parent = nullptr);

    Job *generators() { return &m_generators; }
    Job *checks() { return &m_checks; }
    State state() const { return m_state; }
    // Starts at once, without the pause.
    void restart();

signals:
    void stateChanged();
    // Files made from this version of the model.
    void generated(const QList<relvar::Artifact> &artifacts, const relvar::Model &model);
    void checked(const QList<relvar::Issue> &issues);
    void failed(const QString &sentence);

private:
    void start();
    void take(const QList<Artifact> &artifacts, const Model &model);
    void setState(State state);

    Workspace *m_workspace;
    Job m_generators;
    Job m_checks;
    QTimer m_pause;
    State m_state = State::Stale;
};

} // namespace relvar
