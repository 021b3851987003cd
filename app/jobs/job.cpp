#include "app/jobs/job.h"

namespace relvar {

constexpr int VisibleAfter = 200; // milliseconds
constexpr int Refresh = 100;

Job::Job(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_visible = true;
        m_timer.start(Refresh);
        emit changed();
    });
}

Job::~Job()
{
    m_token.cancel();
}

int Job::percent() const
{
    const int total = m_progress ? m_progress->total.load() : 0;
    return total > 0 ? int(qint64(m_progress->done.load()) * 100 / total) : -1;
}

Token Job::begin()
{
    m_token.cancel();
    ++m_run;
    m_progress = std::make_shared<Progress>();
    m_token = Token([progress = m_progress](int done, int total) {
        progress->done = done;
        progress->total = total;
    });
    // Work that is started anew while it shows stays in sight.
    m_timer.start(m_visible ? Refresh : VisibleAfter);
    m_running = true;
    emit changed();
    return m_token;
}

void Job::end()
{
    m_running = false;
    m_visible = false;
    m_timer.stop();
    emit changed();
}

void Job::cancel()
{
    if (!m_running)
        return;
    m_token.cancel();
    end();
    emit cancelled();
}

} // namespace relvar
