#include "app/jobs/job.h"

#include <QSemaphore>
#include <QtTest>

using namespace relvar;

// Background work: the latest start wins, stale and cancelled results are dropped, progress shows.
class JobsTest : public QObject
{
    Q_OBJECT

private slots:
    void theResultArrivesOnTheThreadOfTheJob()
    {
        Job job("Work");
        int result = 0;
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        job.start(
            [&worker](const Token &) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                result = value;
                receiver = QThread::currentThread();
            });
        QVERIFY(job.isRunning());
        QTRY_COMPARE(result, 42);
        QVERIFY(!job.isRunning());
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != QThread::currentThread());
    }

    void aStaleResultIsDropped()
    {
        Job job("Work");
        auto gate = std::make_shared<QSemaphore>();
        QList<int> results;
        bool firstWasCancelled = false;
        const auto take = [&](int value) { results.append(value); };
        job.start(
            [gate, &firstWasCancelled](const Token &token) {
                gate->acquire();
                firstWasCancelled = token.cancelled();
                return 1;
            },
            take);
        job.start([](const Token &) { return 2; }, take);
        gate->release();
        QTRY_COMPARE(results, QList<int>{2});
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(results, QList<int>{2});
        QVERIFY(firstWasCancelled);
    }

    void aCancelledJobGivesNoResult()
    {
        Job job("Work");
        QSignalSpy cancelled(&job, &Job::cancelled);
        auto gate = std::make_shared<QSemaphore>();
        bool called = false;
        job.start(
            [gate](const Token &) {
                gate->acquire();
                return 1;
            },
            [&](int) { called = true; });
        job.cancel();
        QVERIFY(!job.isRunning());
        QCOMPARE(cancelled.count(), 1);
        gate->release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void longWorkBecomesVisibleWithItsProgress()
    {
        Job job("Work");
        auto gate = std::make_shared<QSemaphore>();
        bool done = false;
        job.start(
            [gate](const Token &token) {
                token.report(3, 4);
                gate->acquire();
                return 1;
            },
            [&](int) { done = true; });
        QVERIFY(!job.isVisible());
        QTRY_VERIFY(job.isVisible());
        QCOMPARE(job.percent(), 75);
        gate->release();
        QTRY_VERIFY(done);
        QVERIFY(!job.isVisible());
    }

    void aJobMayDieWhileItsWorkGoesOn()
    {
        auto gate = std::make_shared<QSemaphore>();
        bool called = false;
        {
            Job job("Work");
            job.start(
                [gate](const Token &) {
                    gate->acquire();
                    return 1;
                },
                [&](int) { called = true; });
        }
        gate->release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
