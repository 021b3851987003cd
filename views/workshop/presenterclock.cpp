#include "views/workshop/presenterclock.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace relvar {

void PresenterClock::start(qint64 now)
{
    if (m_running)
        return;
    m_running = true;
    m_since = now;
}

void PresenterClock::pause(qint64 now)
{
    if (!m_running)
        return;
    m_before += now - m_since;
    m_running = false;
}

void PresenterClock::reset(qint64 now)
{
    m_before = 0;
    m_since = now;
}

int PresenterClock::elapsed(qint64 now) const
{
    return int((m_before + (m_running ? now - m_since : 0)) / 1000);
}

QString PresenterClock::text(qint64 now) const
{
    const int shown = m_goal > 0 ? m_goal - elapsed(now) : elapsed(now);
    const int seconds = std::abs(shown);
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    QString text = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    if (seconds >= 3600)
        text = QString::number(seconds / 3600) + u':' + text;
    return shown < 0 ? QString(u'+' + text) : text;
}

} // namespace relvar
