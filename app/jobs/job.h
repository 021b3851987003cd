#pragma once

#include "model/core/token.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QtConcurrentRun>

#include <memory>

namespace relvar {

// One kind of long work of a window, done on the thread pool: the latest start wins, the result of
// an earlier or cancelled one is dropped. Work gets values and a token, never objects of the
// window. Owned by the window; GUI thread.
class Job : public QObject
{
    Q_OBJECT

public:
    // The title says in the status bar what is going on: "Laying out the diagram".
    explicit Job(QString title, QObject *parent = nullptr);
    ~Job() override;

    const QString &title() const { return m_title; }
    void setTitle(const QString &title) { m_title = title; }
    bool isRunning() const { return m_running; }
    // Whether it has been running for so long (200 ms) that the user should see it.
    bool isVisible() const { return m_visible; }
    // How far it is in percent, or -1 when that is unknown.
    int percent() const;

    // Calls work(token) on another thread and done(result) on this one.
    template<class Work, class Done>
    void start(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Token>;
        const Token token = begin();
        const quint64 run = m_run;
        auto *watcher = new QFutureWatcher<Outcome>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, run, done = std::move(done)] {
                    watcher->deleteLater();
                    if (run != m_run || !m_running)
                        return;
                    end();
                    done(watcher->future().takeResult());
                });
        watcher->setFuture(
            QtConcurrent::run([work = std::move(work), token] { return work(token); }));
    }
    void cancel();

signals:
    // Began, became visible, went on, or ended.
    void changed();
    void cancelled();

private:
    struct Progress
    {
        std::atomic_int done = 0;
        std::atomic_int total = 0;
    };

    Token begin();
    void end();

    QString m_title;
    quint64 m_run = 0;
    bool m_running = false;
    bool m_visible = false;
    Token m_token;
    std::shared_ptr<Progress> m_progress;
    QTimer m_timer;
};

} // namespace relvar
