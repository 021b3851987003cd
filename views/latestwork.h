#pragma once

#include "model/core/token.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

namespace relvar {

// One kind of work that a panel has done on the thread pool: the latest start wins, the result of
// an earlier one is dropped. Work gets values and a token, never objects of the panel. Owned by the
// panel; GUI thread.
class LatestWork : public QObject
{
public:
    using QObject::QObject;
    ~LatestWork() override { m_token.cancel(); }

    bool isRunning() const { return m_running; }
    // Calls work(token) on another thread and done(result) on this one.
    template<class Work, class Done>
    void start(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Token>;
        m_token.cancel();
        m_token = Token();
        m_running = true;
        auto *watcher = new QFutureWatcher<Outcome>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, run = ++m_run, done = std::move(done)] {
                    watcher->deleteLater();
                    if (run != m_run || !m_running)
                        return;
                    m_running = false;
                    done(watcher->future().takeResult());
                });
        watcher->setFuture(
            QtConcurrent::run([work = std::move(work), token = m_token] { return work(token); }));
    }
    void cancel()
    {
        m_token.cancel();
        m_running = false;
    }

private:
    Token m_token;
    quint64 m_run = 0;
    bool m_running = false;
};

} // namespace relvar
