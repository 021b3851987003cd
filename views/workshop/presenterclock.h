#pragma once

#include <QString>

namespace relvar {

// How long a workshop has gone on, or how much of its time is left. A value: every question comes
// with the present time in milliseconds, from whatever clock.
class PresenterClock
{
public:
    bool isRunning() const { return m_running; }
    void start(qint64 now);
    void pause(qint64 now);
    void reset(qint64 now);
    // Counts down from so many seconds; 0 counts up.
    void setGoal(int seconds) { m_goal = seconds; }
    int goal() const { return m_goal; }

    int elapsed(qint64 now) const; // seconds
    bool isOver(qint64 now) const { return m_goal > 0 && elapsed(now) > m_goal; }
    // "05:09", "1:02:03"; what is left of a goal, with "+" in front of what is over it.
    QString text(qint64 now) const;

private:
    qint64 m_before = 0; // milliseconds of earlier runs
    qint64 m_since = 0;
    bool m_running = false;
    int m_goal = 0;
};

} // namespace relvar
