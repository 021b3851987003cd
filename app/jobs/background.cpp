#include "app/jobs/background.h"

#include "model/checks/checks.h"

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int Pause = 300; // milliseconds after the last change

Background::Background(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_generators(tr("Generating SQL and diagrams"))
    , m_checks(tr("Checking the design"))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &Background::start);
    const auto wait = [this] {
        setState(State::Stale);
        m_pause.start();
    };
    connect(workspace->document(), &Document::changed, this, wait);
    connect(workspace->document(), &Document::reset, this, wait);
    connect(&m_generators, &Job::cancelled, this, [this] { setState(State::Stopped); });
}

void Background::restart()
{
    m_pause.stop();
    start();
}

void Background::start()
{
    setState(State::Running);
    const Model model = m_workspace->model();
    m_generators.start(
        [model](const Token &token) { return generateArtifacts(model, dialectOf(model), token); },
        [this, model](const Result<QList<Artifact>> &artifacts) {
            if (artifacts) {
                take(*artifacts, model);
            } else {
                setState(State::Stopped);
                emit failed(artifacts.error().text);
            }
        });
    m_checks.start(
        [model](const Token &token) {
            CheckOptions options;
            options.identifierBytes = dialectOf(model).traits().identifierBytes;
            return checkModel(model, options, token);
        },
        [this](const QList<Issue> &issues) { emit checked(issues); });
}

void Background::take(const QList<Artifact> &artifacts, const Model &model)
{
    QList<StoredArtifact> files;
    for (const Artifact &artifact : artifacts)
        files.append({artifact.path, artifact.kind, artifact.script.text.toUtf8(),
                      quint64(m_workspace->document()->history().position())});
    m_workspace->storeArtifacts(files);
    setState(State::UpToDate);
    emit generated(artifacts, model);
}

void Background::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace relvar
